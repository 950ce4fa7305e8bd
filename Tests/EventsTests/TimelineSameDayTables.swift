import Testing

/// What one story tells of one day twice: the verb and who it was say that it is one event, where no name, no number and
/// nothing that was decided or said tells two apart.
extension TimelineMergeTables {
  static let sameDay = [
    MergeCase(
      "2024-10-22: the pilots | walk out: 2024-10-21", "2024-10-30: the pilots | walk out: 2024-10-21", "2024-10-21",
      "who walked out on that day"),
    MergeCase(
      "2024-10-22: | recover | the painting: 2024-10-21", "2024-10-30: police | recover | the painting: 2024-10-21",
      "2024-10-21", "what was recovered on that day, by whomever"),
    MergeCase(
      "2024-10-22: | arrest | the captain: 2024-10-21", "2024-10-30: | arrest | Captain Brask: 2024-10-21",
      "2024-10-21", "the captain, by his title"),
    MergeCase(
      "2024-10-22: Julian Dellor | resign: 2024-10-21", "2024-10-30: | resign: 2024-10-21", "2024-10-21",
      "whoever it was, the story tells of no other who resigned on that day"),
    MergeCase(
      "2024-10-22: | hold | Julian Dellor: 2024-10-21", "2024-10-30: | hold: 2024-10-21", "2",
      "many are held on a day"),
    MergeCase(
      "2024-10-22: the rebels | shell | the town: 2024-10-21", "2024-10-30: the army | shell | the town: 2024-10-21",
      "2",
      "both sides may shell a town"),
    MergeCase(
      "2024-10-22: NATO | seize | the bridge: 2024-10-21", "2024-10-30: the rebels | seize | the bridge: 2024-10-21",
      "2", "one who is named and others who are not"),
    MergeCase(
      "2024-10-22: | arrest | the captain: 2024-10-21", "2024-10-30: | arrest | Capt. Brask: 2024-10-21", "2024-10-21",
      "a title that is written short"),
    MergeCase(
      "2024-10-22: rebels | seize | the radio station: 2024-10-21",
      "2024-10-30: Voss's men | seize | the radio station: 2024-10-21", "2024-10-21", "who did it is told in two ways"),
    MergeCase(
      "2024-10-22: | arrest | the leader + Jan Voss: 2024-10-21",
      "2024-10-30: | arrest | opposition leader + Paul Kern: 2024-10-21", "2", "two leaders, by their names"),
    MergeCase(
      "2024-10-22: the minister + Ida Brandt | appoint | a mediator: 2024-10-21",
      "2024-10-30: Ida Brandt | appoint | Paul Kern: 2024-10-21", "2024-10-21",
      "whom the one names, the other describes"),
    MergeCase(
      "2024-10-22: police | arrest | a manager: 2024-10-21", "2024-10-30: police | arrest | Paul Kern: 2024-10-21", "2",
      "a manager may be another than Kern"),
    MergeCase(
      "2024-10-22: a jury | convict | the former mayor: 2024-10-21",
      "2024-10-30: a jury | convict | Paul Kern: 2024-10-21", "2", "the mayor may be another than Kern"),
    MergeCase(
      "2024-10-22: | find: 2024-10-21", "2024-10-30: | find | the car: 2024-10-21", "2024-10-21",
      "each tells of one find of that day"),
    MergeCase(
      "2024-10-22: the mother | find: 2024-10-21", "2024-10-30: | find | the car: 2024-10-21", "2",
      "what she found is not told"),
    MergeCase(
      "2024-10-22: | pass | a tax bill: 2024-10-21", "2024-10-30: | pass | a police bill: 2024-10-21", "2",
      "two bills of one day"),
    MergeCase(
      "2024-10-22: the army | retake | the northern bridge: 2024-10-21",
      "2024-10-30: the army | retake | the southern bridge: 2024-10-21", "2", "two bridges"),
    MergeCase(
      "2024-10-22: officers | rescue | a boy: 2024-10-21", "2024-10-30: officers | rescue: 2024-10-21",
      "2024-10-21", "whom they rescued need not be told again"),
    MergeCase(
      "2024-10-22: | expel | the club: 2024-10-21", "2024-10-30: | eject | the club: 2024-10-21", "2024-10-21",
      "two words for being thrown out"),
    MergeCase(
      "2024-10-22: the bank | cut | 2,100 jobs: 2024-09", "2024-10-30: the lender | cut | 2,100 jobs: 2024-09",
      "2024-09",
      "as many in one month"),
    MergeCase(
      "2024-10-22: the bank | cut | 2,100 jobs: 2024-09", "2024-10-30: the bank | cut | 900 jobs: 2024-09", "2",
      "not as many"),
    MergeCase(
      "2024-10-22: savers | withdraw | 900 million marks: 2024-10-21",
      "2024-10-30: customers | withdraw | 900m marks: 2024-10-21", "2024-10-21", "900 million is 900m"),
    MergeCase(
      "2024-10-22: savers | withdraw | 900 million marks: 2024-10-21",
      "2024-10-30: savers | withdraw | 300 million marks: 2024-10-21", "2", "900 million is not 300 million"),
    MergeCase(
      "2024-10-22: | nationalise | Crane Bank: 2024-10-21", "2024-10-30: the state | nationalize | Crane Bank: 2024-10",
      "2024-10-21", "as Britain and as America write it, on a day of the month"),
    MergeCase(
      "2024-10-22: Hélène Tobari | resign: 2024-10-21", "2024-10-30: Helene Tobari | resign: 2024-10", "2024-10-21",
      "with accents and without"),
    MergeCase(
      "2024-10-22: the bank | report | a loss: 2024-10-21", "2024-10-30: the bank | post | its loss: 2024-10-21",
      "2024-10-21", "a firm's figures are no saying"),
    MergeCase(
      "2024-10-22: Ida Brandt | accuse | the owners: 2024-10-21",
      "2024-10-30: Brandt | accuse | the owners: 2024-10-21", "2024-10-21", "who was accused by whom"),
  ]
}
