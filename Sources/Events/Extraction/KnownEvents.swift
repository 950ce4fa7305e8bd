/// The events of an article that have a date of their own, by what they are called, so that "the invasion" further on is
/// known to be that of August 2.
struct KnownEvents: Sendable {
  /// The date of each name; nil where the article gives several.
  private var dates: [String: EventDate?] = [:]

  /// The events of the sentences of an article.
  init(_ readings: [SentenceReading]) {
    for reading in readings {
      for (index, timex) in reading.stated.sorted(by: { $0.key < $1.key }) where !reading.isAnother(index) {
        let name = KnownEvents.name(of: reading.tree.lemmas[index])
        dates[name] = dates[name].map { $0.flatMap { KnownEvents.finer($0, timex.date) } } ?? timex.date
      }
    }
  }

  /// Of two dates that may be one, as "March 26" and "in March", the finer.
  private static func finer(_ one: EventDate, _ other: EventDate) -> EventDate? {
    guard one != other, let days = one.edtf.days, let others = other.edtf.days else { return one == other ? one : nil }
    if days.lowerBound <= others.lowerBound, others.upperBound <= days.upperBound { return other }
    return others.lowerBound <= days.lowerBound && days.upperBound <= others.upperBound ? one : nil
  }

  /// The one date that the article gives to an event of this name.
  func date(of lemma: String) -> EventDate? { dates[KnownEvents.name(of: lemma)] ?? nil }

  /// The name of its group, but a death is no murder: many can die in one article. Of the words for killing, each goes by
  /// its first letters, which its verb and its noun share.
  private static func name(of lemma: String) -> String {
    let name = TriggerGroup.name(of: lemma)
    return name == "die" && lemma != "death" ? lemma.prefix(4).description : name
  }
}
