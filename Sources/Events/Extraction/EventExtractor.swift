import Articles
import Dates
import Syntax
import Text
import Timexes

/// Finds the events that an article reports: their triggers, dates, status and reasons.
///
/// The same article gives the same events. Time grows with the length of the text.
struct EventExtractor: Sendable {
  private let parser: NewsParser

  init(parser: Parser = Parser()) { self.parser = NewsParser(parser: parser) }

  /// The events of `article`, in the order of the text; `timexes` are its expressions.
  func events(in article: Article, timexes: [Timex]) -> [Event] {
    let text = article.text
    let trees = parser.trees(text, timexes: timexes)
    let headings = DateHeadings(trees, timexes, in: text, dateline: article.dateline?.day)
    var next = 0
    let read = trees.enumerated().map { number, tree in
      while next < timexes.count, timexes[next].extent.end <= tree.sentence.extent.start { next += 1 }
      let tellsTime = next < timexes.count && timexes[next].extent.start < tree.sentence.extent.end
      // What a heading dates is read with the same care as what tells its time.
      return tellsTime || headings.date(above: number) == nil
        ? tree : parser.tree(text, tree.sentence.extent, times: [])
    }
    var reader = ArticleReader(article: article, timexes: timexes, trees: read, headings: headings)
    return reader.events()
  }
}

/// Goes through the sentences of one article.
private struct ArticleReader {
  let article: Article
  let timexes: [Timex]
  let trees: [SentenceTree]
  private let headlines: HeadlineWriter
  private let naming: Naming
  private var known = KnownEvents([])
  private var story: StoryDate
  private var ids = EventID()
  /// How the events of the sentence that is read are dated so far, by their words.
  private var answers: [Int: StoryDate.Answer] = [:]
  private let headings: DateHeadings
  /// The date that stands above the sentence that is read.
  private var heading: EventDate?
  /// The number of the paragraph that the sentence stands in.
  private var paragraph = 0

  init(article: Article, timexes: [Timex], trees: [SentenceTree], headings: DateHeadings) {
    self.headings = headings
    self.article = article
    self.timexes = timexes
    self.trees = trees
    headlines = HeadlineWriter(text: article.text, trees: trees)
    naming = Naming(headlines.antecedents)
    story = StoryDate(dateline: article.dateline?.day)
  }

  mutating func events() -> [Event] {
    var readings: [SentenceReading] = []
    var next = 0
    for tree in trees {
      while next < timexes.count, timexes[next].extent.start < tree.sentence.extent.start { next += 1 }
      var end = next
      while end < timexes.count, timexes[end].extent.start < tree.sentence.extent.end { end += 1 }
      readings.append(SentenceReading(tree: tree, timexes: timexes, next..<end, dateline: article.dateline?.day))
      next = end
    }
    known = KnownEvents(readings)
    story = StoryDate(dateline: article.dateline?.day, days: readings.flatMap(\.statedDays))
    var events: [Event] = []
    for (number, reading) in readings.enumerated() {
      heading = headings.date(above: number)
      if number > 0, beginsParagraph(number) { paragraph += 1 }
      answers = [:]
      for (ordinal, trigger) in reading.triggers.enumerated() {
        let first = reading.stated[trigger.index]
        events.append(event(trigger, ordinal, reading, by: first, sentence: number))
        for timex in reading.again[trigger.index, default: []] {
          events.append(event(trigger, ordinal, reading, by: timex, sentence: number))
        }
      }
    }
    return events
  }

  /// True where a blank line stands before a sentence, or a line that begins with spaces opens with it.
  private func beginsParagraph(_ number: Int) -> Bool {
    let (before, next) = (trees[number - 1].sentence.extent, trees[number].sentence.extent)
    guard before.end < next.start else { return false }
    let gap = article.text[Extent(before.end, next.start)]
    return gap.count(where: \.isNewline) > 1 || gap.contains(where: \.isNewline) && gap.hasSuffix("  ")
  }

  /// The event that a word names, which the expression `timex` dates; nil where none does.
  private mutating func event(
    _ trigger: Trigger, _ ordinal: Int, _ reading: SentenceReading, by timex: PlacedTimex?, sentence number: Int
  ) -> Event {
    let tree = reading.tree
    let phrase = VerbPhrase(trigger.index, in: tree)
    var (status, cue) = StatusReader(tree: tree).status(of: trigger)
    // "had no bridge until 1812" tells of a state, and not of how it ended.
    let isState = ["be", "have"].contains(tree.lemmas[trigger.index])
    let ended = status == .denied && !isState ? timex.flatMap { endOfWaiting($0, phrase) } : nil
    var answer = answer(trigger, phrase, status, reading, by: timex, sentence: number)
    answers[trigger.index] = answer
    var why = [answer.why]
    if let rereading = timex?.rereading {
      why.append(rereading)
    } else if let timex {
      why += timexes[timex.index].resolution.steps.map(\.description)
    }
    if let ended {
      (answer.date, status) = (ended.date, .happened)
      why.append(EventReasons.waited)
    } else if status == .happened, let date = timex?.date ?? answer.date,
      isAhead(date)
        || timex != nil && [.present, .infinitive].contains(phrase.form) && (endsAhead(date) || isLater(timex, tree))
    {  // "The trial begins on Friday": both of them.
      status = .planned
      why.append(EventReasons.ahead)
    } else if let timex, trigger.kind == .verb, status != .denied, tree.isPlan(trigger.index, for: timex) {
      (status, cue) = (.planned, trigger.index)
      why.append(EventReasons.status(status, tree.forms[trigger.index]))
    } else if let timex, isOver(timex.date), cue != 0, isFact(trigger, phrase, status, timex, tree) {
      status = .happened
    } else if let cue {
      why.append(EventReasons.status(status, tree.forms[cue]))
    }
    if answer.dating != .dateline, !answer.isCarried, let date = answer.date, reading.isMain(trigger),
      !reading.isAside(trigger, phrase)
    {
      story.told(date, status: status, phrase, sentence: number, paragraph: paragraph)
    } else if answer.dating == .dateline, phrase.form == .past, VerbWords.saying.contains(tree.lemmas[trigger.index]) {
      if number < 2, reading.tellsOfNow(trigger) { story.leadsWithNow() }
      story.said(sentence: number)
    }
    let participants = Participants(of: trigger, in: tree, times: reading.times) { [naming] index in
      naming.name(of: index, in: number)
    }
    var times = reading.otherTimes.times(
      of: trigger.index, under: answer.date, own: timex?.words, again: reading.days(told: trigger),
      keeping: ended != nil && tree.isNegated(trigger.index) ? timex.map { [$0.words] } ?? [] : reading.gapped(trigger))
    times.joined = reading.joined(to: trigger)
    times.isOfOtherYear = isOfOtherYear(answer.date) && !StateWords.birthsAndDeaths.contains(tree.lemmas[trigger.index])
    times.isOver = status == .happened && timex.map { isOver($0.date) } ?? false
    let headline = headlines.headline(sentence: number, trigger: trigger.index, times: times)
    return Event(
      id: ids.next(tree, ordinal: ordinal, dateline: article.dateline), trigger: trigger.extent(in: tree),
      sentence: tree.sentence.extent,
      headline: headline,
      date: answer.date,
      dating: answer.date == nil ? .undated : answer.dating, status: status, timex: timex?.index,
      participants: participants.all, triggerLemma: trigger.lemma(in: tree), subjects: participants.subjects,
      objects: participants.objects,
      isMention: reading.isFragment || headlines.isMention(headline, sentence: number, trigger: trigger.index, times)
        || !tree[trigger.index].relation.isSubject && (answer.isMention || reading.isFigure(trigger))
        || answer.isMention && reading.isOfNow(trigger) || reading.isReportedLoss(trigger)
        || timex == nil
          && (reading.isBeside(trigger, phrase) || reading.deed(for: trigger, phrase) != nil
            || status == .planned && tree.purpose(of: trigger.index) != nil),
      isVerb: trigger.kind == .verb, why: why)
  }

  /// The date of an event: stated, shared with the event that its clause hangs on, or the story's.
  private func answer(
    _ trigger: Trigger, _ phrase: VerbPhrase, _ status: Status, _ reading: SentenceReading, by timex: PlacedTimex?,
    sentence number: Int
  ) -> StoryDate.Answer {
    let tree = reading.tree
    if let timex {
      let words = article.text[timexes[timex.index].extent]
      if let (noun, date) = known.day(of: trigger, at: timex, timexes[timex.index], in: reading) {
        return StoryDate.Answer(
          date: date, dating: .stated, why: EventReasons.statedOfKnown(words, tree.forms[noun]))
      }
      return StoryDate.Answer(
        date: timex.date, dating: .stated, why: EventReasons.stated(words, tree.forms[trigger.index]))
    }
    if let counted = reading.counted[trigger.index] {
      let words = counted.words.map { tree.forms[$0] }.joined(separator: " ")
      return StoryDate.Answer(
        date: counted.date, dating: .narrative,
        why: EventReasons.counted(words, counted.origin.map { tree.forms[$0] }))
    }
    if let count = reading.openCounts[trigger.index], let known = known.date(of: count.origin, in: reading),
      let date = count.date(from: known)
    {
      let words = count.words.map { tree.forms[$0] }.joined(separator: " ")
      return StoryDate.Answer(
        date: date, dating: .narrative, why: EventReasons.countedFromKnown(words, tree.forms[count.origin]))
    }
    if let count = reading.mainCounts[trigger.index], let main = answers[count.origin], main.dating == .dateline,
      let date = main.date.flatMap({ count.date(from: $0) })
    {
      let words = count.words.map { tree.forms[$0] }.joined(separator: " ")
      return StoryDate.Answer(
        date: date.supposed, dating: .narrative, why: EventReasons.countedFromMain(words, tree.forms[count.origin]))
    }
    if let governor = reading.governor(of: trigger, phrase, status), let date = reading.stated[governor]?.date {
      return StoryDate.Answer(date: date, dating: .narrative, why: EventReasons.with(tree.forms[governor]))
    }
    if status == .happened, reading.isKnown(trigger), let date = known.date(of: trigger.index, in: reading),
      // "was thrown out of that meeting", where another to come is dated
      !isAhead(date) || ![.obl, .nmod].contains(tree[trigger.index].relation) || reading.verb(of: trigger) != .past
    {
      return StoryDate.Answer(
        date: date, dating: .narrative, why: EventReasons.known(tree.forms[trigger.index]), isMention: true)
    }
    let outlook = Outlook(trigger, phrase, status, in: reading)
    if let heading, let days = heading.edtf.days, isOfHeading(days, outlook, trigger, phrase, reading),
      !reading.isPlaced(trigger)
    {
      return StoryDate.Answer(date: heading, dating: .narrative, why: EventReasons.heading)
    }
    return (reading.isPlaced(trigger) ? StoryDate(dateline: story.dateline) : story)
      .answer(outlook, sentence: number, paragraph: paragraph)
  }

  /// True for what stands under a heading that is a date and is told of it: what was, or what a programme says is to be.
  private func isOfHeading(
    _ heading: Range<CivilDay>, _ outlook: Outlook, _ trigger: Trigger, _ phrase: VerbPhrase, _ reading: SentenceReading
  ) -> Bool {
    if let dateline = article.dateline?.day, heading.lowerBound > dateline {
      return trigger.kind == .verb && reading.isMain(trigger) && outlook.isOfProgramme(heading, phrase)
    }
    return outlook.isOfDate(heading, isMain: reading.isMain(trigger)) && !reading.isTestified(trigger, phrase)
  }

  /// "Is still considering a request last week", "may resume the aid cut off in 1982", "the halt last month is unlikely to
  /// hurt": what is over has taken place, whatever is to come of it.
  private func isFact(
    _ trigger: Trigger, _ phrase: VerbPhrase, _ status: Status, _ timex: PlacedTimex, _ tree: SentenceTree
  ) -> Bool {
    switch status {
    case .planned:
      trigger.kind == .noun || phrase.form == .participle || tree.isUsedFor(trigger.index)
        || tree.purpose(of: trigger.index) != nil
    case .hypothetical:
      trigger.kind == .noun
        ? tree[timex.head].head == trigger.index
        : phrase.form == .participle && tree.child(of: trigger.index, .mark) == nil
    case .happened, .denied: false
    }
  }

  /// "did not find it until May 9": on that day it was found.
  private func endOfWaiting(_ timex: PlacedTimex, _ phrase: VerbPhrase) -> PlacedTimex? {
    guard phrase.form == .past, timexes[timex.index].preposition == .until, let dateline = article.dateline?.day,
      case .interval(.open, .date(let end)) = timex.date.edtf, end.date.first <= dateline
    else { return nil }
    return timex.withoutBound(timexes)
  }

  /// "has until April 15": the end lies ahead.
  private func endsAhead(_ date: EventDate) -> Bool {
    guard let dateline = article.dateline?.day, case .interval(.open, .date(let end)) = date.edtf else { return false }
    return end.date.last > dateline
  }

  /// "When the council meets later this year": the rest of a time that has begun.
  private func isLater(_ timex: PlacedTimex?, _ tree: SentenceTree) -> Bool {
    guard let first = timex?.words.lowerBound, first + 1 < tree.count else { return false }
    return tree.forms[first].lowercased() == "later" && tree.forms[first + 1] == "this"
  }

  private func isOfOtherYear(_ date: EventDate?) -> Bool {
    guard let dateline = article.dateline?.day, let days = date?.edtf.days else { return false }
    return (days.upperBound - 1).year != dateline.year
  }

  private func isOver(_ date: EventDate) -> Bool {
    guard let dateline = article.dateline?.day, let days = date.edtf.days else { return false }
    return days.upperBound <= dateline
  }

  private func isAhead(_ date: EventDate) -> Bool {
    guard let dateline = article.dateline?.day, let day = date.edtf.days?.lowerBound else { return false }
    return day > dateline
  }
}
