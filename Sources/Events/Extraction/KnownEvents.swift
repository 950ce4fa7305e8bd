/// The events of an article that have a date of their own, by what they are called, so that "the invasion" further on is
/// known to be that of August 2.
struct KnownEvents: Sendable {
  /// The date of each name; nil where the article gives several.
  private var dates: [String: EventDate?] = [:]

  /// The events of the sentences of an article.
  init(_ readings: [SentenceReading]) {
    for reading in readings {
      for (index, timex) in reading.stated {
        let name = TriggerGroup.name(of: reading.tree.lemmas[index])
        if let known = dates[name], known != timex.date {
          dates[name] = .some(nil)
        } else {
          dates[name] = timex.date
        }
      }
    }
  }

  /// The one date that the article gives to an event of this name.
  func date(of lemma: String) -> EventDate? { dates[TriggerGroup.name(of: lemma)] ?? nil }
}
