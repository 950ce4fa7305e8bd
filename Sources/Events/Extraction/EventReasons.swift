import Timexes

/// The wording of why an event has its date and its status, in sentences for a reader. This is the only place that has it.
enum EventReasons {
  /// Dated by an expression of its own clause.
  static func stated(_ expression: String, _ trigger: String) -> String {
    "“\(expression)” stands in the clause of “\(trigger)” and dates it"
  }

  /// Dated by an hour of its own clause and the day of what it tells of.
  static func statedOfKnown(_ hour: String, _ noun: String) -> String {
    "“\(hour)” names no day, and the article dates this “\(noun)” elsewhere"
  }

  /// Dated with the event that its clause hangs on.
  static func with(_ governor: String) -> String { "told together with “\(governor)”, whose date it shares" }

  /// Counted from the day of another event, or of publication.
  static func counted(_ words: String, _ origin: String?) -> String {
    origin.map { "“\(words)” counts its day from “\($0)”" } ?? "“\(words)” counts back from the day of publication"
  }
  /// Counted from the day of an event that the article dates elsewhere.
  static func countedFromKnown(_ words: String, _ origin: String) -> String {
    "“\(words)” counts its day from “\(origin)”, which the article dates elsewhere"
  }
  /// Counted from the main clause of a sentence, which is told as of the day of publication.
  static func countedFromMain(_ words: String, _ main: String) -> String {
    "“\(words)” counts its day from “\(main)”, which is told as of the day of publication, so it is perhaps of it"
  }
  /// Dated by where the story was.
  static let running =
    "nothing in its clause says when; the story, far from its dateline, was last at this date, so it is perhaps of it"
  /// Dated by where the story was, in an article without a dateline.
  static let runningWithoutDateline =
    "nothing in its clause says when; the story was last at this date, so it is perhaps of it"
  /// Under a heading that is a date.
  static let heading = "nothing in its clause says when; it stands under a heading that is this date"
  /// Dated before publication, where the expression by itself was read as of after it.
  static let lookingBack = "its words look back, so the date before the day of publication was taken"
  /// Dated after publication, where the expression by itself was read as of before it.
  static let lookingAhead = "it tells of a thing to come, so the date after the day of publication was taken"
  /// With what the sentence before tells.
  static let sameTime = "its sentence says that it was at the same time as what was told before it"
  /// On the day that the article leads with.
  static let lead = "nothing in its clause says when; the article leads with this day, so it is perhaps of it"
  /// Neither stated nor counted from anything.
  static let nothing = "nothing in its clause says when, and the article has no dateline"
  /// On the day of publication.
  static let publication = "nothing in its clause says when, so it is told as of the day of publication"
  /// Before it.
  static let before = "nothing in its clause says when, but it is told as what had been, before the day of publication"
  /// With the event that the article dates elsewhere.
  static func known(_ word: String) -> String { "the article dates this “\(word)” elsewhere" }
  /// After it.
  static let after = "nothing in its clause says when, but it lies ahead of the day of publication"

  /// The word that shows the status.
  static func status(_ status: Status, _ word: String) -> String {
    switch status {
    case .happened: "“\(word)” shows that it took place"
    case .planned: "“\(word)” shows that it is planned"
    case .denied: "“\(word)” says that it did not happen"
    case .hypothetical: "“\(word)” leaves open whether it happens"
    }
  }

  /// Denied up to a day on which it then happened.
  static let waited = "“not … until” says that it happened then"

  /// Planned because its date lies ahead.
  static let ahead = "its date lies after the day of publication, so it is planned"
}
