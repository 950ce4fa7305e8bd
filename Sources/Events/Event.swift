import Dates
import Text
import Timexes

/// How the date of an event was had.
public enum Dating: String, Hashable, Sendable {
  /// By an expression in its own clause.
  case stated
  /// From the date that the story runs at.
  case narrative
  /// From the day of publication.
  case dateline
  /// Not at all.
  case undated
}

/// What the text says about whether an event took place.
public enum Status: String, Hashable, Sendable {
  case happened, planned, denied, hypothetical
}

/// The part of a stretch that an expression names: "early 1998", "the end of June". EDTF can only say that it is about then.
public enum Phase: Hashable, Sendable {
  case early, mid, late
}

/// How the time of day that an expression tells lies to when the event was: "before noon", "about 6 a.m.".
public enum TimeBound: Hashable, Sendable {
  case at, about, before, after
}

/// When an event was: a stretch, an interval or a bound, with what is unsure about it.
public struct EventDate: Hashable, Sendable {
  /// As EDTF writes it: the preposition and the qualifier are in it ("by Friday" is `../2024-10-25`).
  public let edtf: EDTF
  /// The contract's word for how fine it is: `century` … `day`, `part`, `time`, `interval`.
  public let granularity: String
  /// The time of day, where one was told.
  public let time: TimeOfDay?
  /// How that time lies to when it was: "about 6 a.m." on a day that is certain.
  public let timeBound: TimeBound
  /// The part of the date that was told; the date is approximate then.
  public let phase: Phase?
  /// True for what lasts up to its end, "is closed until Friday": EDTF writes it as it writes "by Friday".
  public let lastsUntil: Bool

  /// A date.
  public init(
    edtf: EDTF, granularity: String, time: TimeOfDay? = nil, timeBound: TimeBound = .at, phase: Phase? = nil,
    lastsUntil: Bool = false
  ) {
    self.edtf = edtf
    self.granularity = granularity
    self.time = time
    self.timeBound = timeBound
    self.phase = phase
    self.lastsUntil = lastsUntil
  }
}

/// Something that an article reports, with the words that say so.
public struct Event: Hashable, Sendable {
  /// From the evidence: the words of the sentence, the trigger's ordinal in it, and the dateline.
  public let id: String
  /// The word or words that name it.
  public let trigger: Extent
  /// The sentence that reports it.
  public let sentence: Extent
  /// What a printed chronology would say; at most 140 characters.
  public let headline: String
  /// When it was; nil when undated.
  public let date: EventDate?
  /// How the date was had.
  public let dating: Dating
  /// Whether it took place.
  public let status: Status
  /// The expression that dates it, as an index into the article's; only when `dating` is `stated`.
  public let timex: Int?
  /// Who and what takes part, as named in the clause: subjects, objects and obliques, each a noun with its modifiers, a
  /// common noun in lower case even where it begins the sentence ("Branhull Steel", "the Millgate Bridge", "engineers").
  /// A relative or personal pronoun gives what it certainly stands for, and else nothing.
  public let participants: [String]
  /// The dictionary form of the trigger, lower-case: "close" for "closed", "closure" for "closures"; empty when unknown.
  public let triggerLemma: String
  /// Who or what did it, as named in the clause: the subject of the active, the agent of the passive ("by …"); each also one of
  /// the participants.
  public let subjects: [String]
  /// What it was done to: the object of the active, the subject of the passive; each also one of
  /// the participants.
  public let objects: [String]
  /// True for what the text only mentions: an event that it dates elsewhere ("they fled before the ruling"), the year of a
  /// figure ("revised its 2019 income").
  public let isMention: Bool
  /// True when a verb names it ("closed"), false for a noun ("the closure") and for what a copula says ("is effective").
  public let isVerb: Bool
  /// The reasons for date and status, in sentences for a reader.
  public let why: [String]

  /// An event.
  public init(
    id: String, trigger: Extent, sentence: Extent, headline: String, date: EventDate?, dating: Dating, status: Status,
    timex: Int?, participants: [String], triggerLemma: String = "", subjects: [String] = [], objects: [String] = [],
    isMention: Bool = false, isVerb: Bool = true, why: [String]
  ) {
    self.id = id
    self.trigger = trigger
    self.sentence = sentence
    self.headline = headline
    self.date = date
    self.dating = dating
    self.status = status
    self.timex = timex
    self.participants = participants
    self.triggerLemma = triggerLemma
    self.subjects = subjects
    self.objects = objects
    self.isMention = isMention
    self.isVerb = isVerb
    self.why = why
  }
}
