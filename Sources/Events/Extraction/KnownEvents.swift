import Dates
import Timexes

/// The events of an article that have a date of their own, by what they are called, so that "the invasion" further on is
/// known to be that of August 2.
struct KnownEvents: Sendable {
  /// The date of each name; nil where the article gives several.
  private var dates: [String: EventDate?] = [:]
  /// What each is about, where the article says so beside the date: "the decision on Friday to shut the mill".
  private var matters: [String: Set<String>] = [:]
  /// Where the article first dates a name by a year before that of publication, "the 1996 flood", and the days of that year.
  private var past: [String: (place: Int, days: Range<CivilDay>)] = [:]
  /// The names that the article tells as new, "a flood swept the town", with another date than such a year or none.
  private var introduced: Set<String> = []

  /// The events of the sentences of an article.
  init(_ readings: [SentenceReading]) {
    findPast(readings)
    for reading in readings {
      for (index, timex) in reading.stated.sorted(by: { $0.key < $1.key }) where !reading.isAnother(index) {
        // "searched until dusk": when the search that is told of further on began, nobody says.
        if timex.date.lastsUntil { continue }
        let name = KnownEvents.name(of: reading.tree.lemmas[index])
        matters[name, default: []].formUnion(KnownEvents.matter(of: index, in: reading))
        dates[name] = dates[name].map { $0.flatMap { KnownEvents.finer($0, timex.date) } } ?? timex.date
      }
    }
  }

  /// Finds what is dated by a year long over, and what is told as new beside it.
  private mutating func findPast(_ readings: [SentenceReading]) {
    for reading in readings {
      for (index, timex) in reading.stated where reading.isOfPastYear(index, timex) {
        guard let days = timex.date.edtf.days else { continue }
        let (name, place) = (KnownEvents.name(of: reading.tree.lemmas[index]), reading.tree[index].extent.start)
        past[name] = past[name].map { $0.place < place ? $0 : (place, days) } ?? (place, days)
      }
    }
    guard !past.isEmpty else { return }
    for reading in readings {
      for trigger in reading.triggers where reading.isNew(trigger) {
        let name = KnownEvents.name(of: reading.tree.lemmas[trigger.index])
        let days = reading.tree.head(of: trigger.index).flatMap { reading.stated[$0]?.date.edtf.days }
        if let past = past[name], !(days?.overlaps(past.days) ?? false) { introduced.insert(name) }
      }
    }
  }

  /// "The fire", where "a fire" was told as new and another is dated by its year, "the 1996 fire"; or where that year is told
  /// only behind it, as one does to compare.
  private func isComparedWith(_ name: String, _ noun: Int, in reading: SentenceReading) -> Bool {
    guard let past = past[name] else { return false }
    return introduced.contains(name) || reading.tree[noun].extent.start < past.place
  }

  /// Of two dates that may be one, as "March 26" and "in March", the finer.
  private static func finer(_ one: EventDate, _ other: EventDate) -> EventDate? {
    guard one != other, let days = one.edtf.days, let others = other.edtf.days else { return one == other ? one : nil }
    if days.lowerBound <= others.lowerBound, others.upperBound <= days.upperBound { return other }
    return others.lowerBound <= days.lowerBound && days.upperBound <= others.upperBound ? one : nil
  }

  /// The one date that the article gives to an event of this name; nil for one about another matter: "the decision on the
  /// ferry".
  func date(of noun: Int, in reading: SentenceReading) -> EventDate? {
    // "raised its offer last Friday", "will pay the award": what is done with it is at another time.
    if let verb = reading.tree.head(of: noun), reading.tree[verb].tag == .verb, reading.tree[noun].relation == .obj,
      reading.stated[verb] != nil || VerbPhrase(verb, in: reading.tree).form == .future
    {
      return nil
    }
    // "before the ruling, which is expected next week": another than that which was told.
    if StatusReader(tree: reading.tree).status(of: Trigger(index: noun, kind: .noun)).status != .happened { return nil }
    if hasOwnTime(noun, in: reading) { return nil }
    let name = KnownEvents.name(of: reading.tree.lemmas[noun])
    if isComparedWith(name, noun, in: reading) { return nil }
    if isOfAnother(noun, dates[name] ?? nil, in: reading) { return nil }
    let matter = KnownEvents.matter(of: noun, in: reading)
    if KnownEvents.deliberations.contains(reading.tree.lemmas[noun]), !matter.isEmpty, let known = matters[name],
      !known.isEmpty, known.isDisjoint(with: matter)
    {
      return nil
    }
    return dates[name] ?? nil
  }

  /// "The fire broke out at 2 a.m.", where the article tells that the fire was on Tuesday: the hour is of that day. A known
  /// event of a week or a month has no hour.
  func day(of trigger: Trigger, at timex: PlacedTimex, _ expression: Timex, in reading: SentenceReading) -> (
    noun: Int, date: EventDate
  )? {
    guard trigger.kind == .verb, expression.meaning.isTimeAlone,
      let noun = reading.tree.subject(of: trigger.index)
        ?? reading.tree.head(of: trigger.index).flatMap({ reading.tree.subject(of: $0) }),
      reading.isKnown(Trigger(index: noun, kind: .noun)),
      let known = date(of: noun, in: reading), let days = known.edtf.days, let own = timex.date.edtf.days,
      !days.overlaps(own)
    else { return nil }
    guard known.day != nil else { return (noun, known) }
    return (
      noun,
      EventDate(
        edtf: known.edtf, granularity: timex.date.granularity, time: timex.date.time,
        timeBound: timex.date.timeBound)
    )
  }

  /// "The explosion at the Hurl pit in 1961": another than that of this year, whatever the time was hung on.
  private func hasOwnTime(_ noun: Int, in reading: SentenceReading) -> Bool {
    guard reading.stated[noun] == nil else { return false }
    let behind = (noun + 1..<min(noun + 10, reading.tree.count)).prefix {
      ![.verb, .auxiliary, .punctuation].contains(reading.tree[$0].tag)
    }
    return behind.contains(where: reading.times.contains)
  }

  /// "Support for the walkout of the cabin crew", where a walkout of years ago is dated.
  private func isOfAnother(_ noun: Int, _ date: EventDate?, in reading: SentenceReading) -> Bool {
    let tree = reading.tree
    guard let days = date?.edtf.days, let dateline = reading.dateline, dateline - days.upperBound > KnownEvents.far,
      tree.child(of: noun, .nmodPossessive) == nil
    else { return false }
    return tree.children(of: noun, .nmod).contains { tree.child(of: $0, .case).map { tree.lemmas[$0] } == "of" }
  }

  /// Days behind publication beyond which an event that is told with its matter may be another of its name.
  private static let far = 365

  /// The nouns and verbs of what stands behind a noun and belongs to it.
  private static func matter(of noun: Int, in reading: SentenceReading) -> Set<String> {
    let tree = reading.tree
    // No prose: each noun of a list would have the rest of it.
    guard tree.count < 500 else { return [] }
    let words = tree.children(of: noun, .nmod, .acl).filter { $0 > noun }.flatMap { tree.subtree(of: $0) }
    return Set(
      words.filter { [.noun, .properNoun, .verb].contains(tree[$0].tag) && !reading.times.contains($0) }
        .map { tree.lemmas[$0] })
  }

  /// Of what people do together there are many in one article, each about something.
  private static let deliberations: Set<String> = [
    "agreement", "appeal", "bid", "deal", "debate", "decision", "hearing", "meeting", "negotiation", "offer", "order",
    "referendum", "ruling", "talk", "trial", "vote",
  ]

  /// The name of its group, but a death is no murder: many can die in one article. Of the words for killing, each goes by
  /// its first letters, which its verb and its noun share.
  private static func name(of lemma: String) -> String {
    let name = TriggerGroup.name(of: lemma)
    return name == "die" && lemma != "death" ? lemma.prefix(4).description : name
  }
}
