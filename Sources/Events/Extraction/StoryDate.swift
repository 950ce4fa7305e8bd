import Dates
import Syntax

/// When an event was that has no expression of its own: with the event that its clause hangs on, at the date that the story
/// runs at, or on the day of publication.
///
/// News tells of the day that it appears on: of the events without a date of their own that have an exact day, seven in
/// eight are of that day. So that day is what such an event gets, marked as dated by the dateline alone; what lies ahead
/// gets any time after it. A story that runs far from its dateline carries its own date along, as one that is not sure:
/// "He was arrested on 3 May 2016. He pleaded not guilty" may tell of one day or of two.
struct StoryDate: Sendable {
  /// The day of publication.
  let dateline: CivilDay?
  /// The date of the last event told that had one of its own.
  private(set) var running: EventDate?
  /// The sentence that told it.
  private var runningSentence = 0
  /// The paragraph of that sentence.
  private var runningParagraph = 0
  /// True for an article that mostly tells of times far from its dateline.
  private let isHistory: Bool
  /// The day of the event that the article leads with, where it is one of the week before publication.
  private(set) var lead: CivilDay?
  private var isLeadTold = false
  private var leadSentence = 0
  /// True where somebody spoke on a day that is not told, no later than the lead: "sank on Tuesday, the coast guard said"
  /// does not tell when people spoke.
  private var isSayingOpen = false
  /// How many sentences in the lead is looked for.
  private static let leading = 3

  /// The story of an article, before its first sentence; `days` are those of the events that have a date of their own.
  init(dateline: CivilDay?, days: [Range<CivilDay>] = []) {
    self.dateline = dateline
    let far = days.count { day in dateline.map { $0 - day.upperBound > StoryDate.far } ?? true }
    isHistory = far > 2 && far > 2 * (days.count - far)
  }

  /// A date with how it was had and the reason.
  struct Answer: Hashable, Sendable {
    var date: EventDate?
    var dating: Dating
    var why: String
    /// True for the story's own date, carried along: it says nothing new of where the story is.
    var isCarried = false
    /// True for the date of an event that the article dates elsewhere.
    var isMention = false
  }

  /// How many days a story is from its dateline when its date is carried along: throughout a history, and in news to the
  /// next sentence, where that goes on with it. A year told in news is most often that of a figure, and is not carried.
  private static let far = 60
  /// Days for which markets are told of with an event.
  private static let fresh = 2
  /// The longest month.
  private static let month = 31

  /// Remembers the date that a clause stated; what had been before the story does not lead it.
  mutating func told(_ date: EventDate, status: Status, _ phrase: VerbPhrase, sentence: Int, paragraph: Int) {
    guard status == .happened, let days = date.edtf.days, date.granularity != "interval" else { return }
    (running, runningSentence, runningParagraph) = (date, sentence, paragraph)
    guard sentence < StoryDate.leading, phrase.form != .pastPerfect, days.lowerBound + 1 == days.upperBound,
      let dateline,
      (0...7).contains(dateline - days.lowerBound)
    else { return }
    if !isLeadTold { (isLeadTold, lead, leadSentence) = (true, days.lowerBound, sentence) }
  }

  /// Remembers that somebody said something on a day that is not told.
  mutating func said(sentence: Int) {
    if !isLeadTold || sentence == leadSentence { isSayingOpen = true }
  }

  /// Remembers that the article leads with what is said as of now, "Lorne said it is recalling them": with no day before
  /// publication, then.
  mutating func leadsWithNow() { isLeadTold = true }

  /// True where a history still tells of the time that it last told: within its paragraph, or where the next one goes on with
  /// it.
  private func isStill(_ outlook: Outlook, in sentence: Int, _ paragraph: Int) -> Bool {
    isHistory && (paragraph == runningParagraph || sentence == runningSentence + 1 && outlook.goesOn)
  }

  /// True where the sentence before, or this one, tells of a time far from that of the lead: "The first payment was made in
  /// July 2012. The money was wired abroad."
  private func isElsewhere(than lead: CivilDay, in sentence: Int) -> Bool {
    guard let running, let days = running.edtf.days, runningSentence > leadSentence, sentence - runningSentence <= 2
    else { return false }
    return lead - days.upperBound > StoryDate.far
  }

  /// True where the sentences before went on to a later day: "The bank failed on Sunday. The pound fell on Monday."
  private func hasGoneOn(from lead: CivilDay, in sentence: Int) -> Bool {
    guard let running, let days = running.edtf.days, days.lowerBound > lead, runningSentence > leadSentence,
      sentence - runningSentence <= 2, let dateline
    else { return false }
    return days.upperBound - days.lowerBound == 1 && days.lowerBound <= dateline
  }

  /// The date of an event from the story. What speaks of this week has left a story that runs far from it.
  func answer(_ outlook: Outlook, sentence: Int, paragraph: Int) -> Answer {
    guard let dateline else {
      guard let running, !outlook.isOpen else { return Answer(dating: .undated, why: EventReasons.nothing) }
      return Answer(
        date: running.supposed, dating: .narrative, why: EventReasons.runningWithoutDateline, isCarried: true)
    }
    if outlook.direction == .ahead {
      return Answer(date: EventDate(after: dateline), dating: .dateline, why: EventReasons.after)
    }
    if let running, let days = running.edtf.days, outlook.isTold, !outlook.isSaying, !outlook.isOfPeriod,
      !outlook.isAside, !outlook.isOfMarket, !outlook.isLater || sentence == runningSentence,
      dateline - days.upperBound > StoryDate.far, sentence == runningSentence || !outlook.isBefore,
      isStill(outlook, in: sentence, paragraph) || sentence == runningSentence
        || sentence == runningSentence + 1 && outlook.goesOn && days.upperBound - days.lowerBound <= StoryDate.month,
      sentence == runningSentence
        ? !outlook.days.contains(where: {
          dateline - $0.upperBound <= StoryDate.far || $0.lowerBound >= days.upperBound
        })
        : outlook.days.allSatisfy({ $0.overlaps(days) })
    {
      return Answer(date: running.supposed, dating: .narrative, why: EventReasons.running, isCarried: true)
    }
    if outlook.direction == .back {
      return Answer(date: EventDate(before: dateline), dating: .dateline, why: EventReasons.before)
    }
    if outlook.isAtSameTime, let running, runningSentence == sentence - 1 {
      return Answer(date: running, dating: .narrative, why: EventReasons.sameTime)
    }
    // A sentence that names another day tells of other days too.
    if let lead, lead < dateline, outlook.followsLead, !outlook.isOfMarket || dateline - lead <= StoryDate.fresh,
      !hasGoneOn(from: lead, in: sentence),
      outlook.isSaying
        ? outlook.daysBeside.allSatisfy({ $0.contains(lead) })
          && !outlook.days.contains(where: { $0.lowerBound > lead && $0.upperBound <= dateline })
        : outlook.days.allSatisfy({ $0.contains(lead) }) && !isElsewhere(than: lead, in: sentence),
      !(outlook.isSaying && (isSayingOpen || sentence == leadSentence))
    {
      return Answer(date: EventDate(day: lead)?.supposed, dating: .narrative, why: EventReasons.lead)
    }
    return Answer(date: EventDate(day: dateline), dating: .dateline, why: EventReasons.publication)
  }
}
