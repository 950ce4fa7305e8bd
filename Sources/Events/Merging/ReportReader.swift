import Articles
import Text

/// Makes reports of events, and stories of articles.
struct ReportReader {
  private(set) var participants = ParticipantReader()
  private(set) var triggers = Triggers()
  /// The dated reports, in the order of the articles and their texts.
  private(set) var reports: [Report] = []
  /// Which articles tell one story.
  let stories: Stories

  /// Reads all events of articles.
  init(_ articles: [ReadArticle]) {
    var names = StoryNames()
    let ofArticles = articles.map { names.ids(of: $0.article.text) }
    stories = Stories(names: ofArticles, count: names.count)
    for article in articles.indices {
      let start = reports.count
      var offices: [Office] = []
      for event in articles[article].events.indices {
        read(articles[article].events[event], of: articles[article].article, Source(article: article, event: event))
        note(articles[article].events[event], in: articles[article].article.text, &offices)
      }
      if !offices.isEmpty { tellOffices(offices, of: start..<reports.count) }
    }
  }

  /// One who is named and what he is, as participants.
  private struct Office: Hashable {
    let name: Int32
    let noun: Int32
  }

  /// Notes the office of whom a participant names with it: "Tobias Fenwright, the manager".
  private mutating func note(_ event: Event, in text: String, _ offices: inout [Office]) {
    for list in [event.subjects, event.objects] where list.count == 2 {
      guard let one = participants.index(of: list[0]), let other = participants.index(of: list[1]) else { continue }
      let isFirst = participants.participants[Int(one)].isName
      let (name, noun) = isFirst ? (one, other) : (other, one)
      let office = participants.participants[Int(noun)]
      guard participants.participants[Int(name)].isName, !office.isName, office.isDefinite, !office.isAnyone,
        !NounWords.manifold.contains(participants.head(of: noun)),
        event.sentence.count < 2000,
        text[event.sentence].lowercased().contains("\(list[0]), \(list[1])".lowercased())
      else { continue }
      if !offices.contains(Office(name: name, noun: noun)) { offices.append(Office(name: name, noun: noun)) }
    }
  }

  /// Gives those who have an office their office, by which other papers call them: "the manager was held".
  private mutating func tellOffices(_ offices: [Office], of range: Range<Int>) {
    func told(_ indices: [Int32]) -> [Int32] {
      let more = offices.filter { office in
        indices.contains {
          participants.participants[Int($0)].likeness(to: participants.participants[Int(office.name)]) == .name
        }
      }.map(\.noun)
      return indices + more.filter { !indices.contains($0) }
    }
    for index in range {
      reports[index].agents = told(reports[index].agents)
      reports[index].themes = told(reports[index].themes)
    }
  }

  private mutating func read(_ event: Event, of article: Article, _ source: Source) {
    let all = event.participants.compactMap { participants.index(of: $0) }
    guard let span = DateSpan(event, dateline: article.dateline?.day) else { return }
    var agents = event.subjects.compactMap { participants.index(of: $0) }
    var themes = event.objects.compactMap { participants.index(of: $0) }
    let heads = event.participants.compactMap { participants.index(of: $0).map(participants.head) }
    let name = triggers.name(
      of: event, words: article.text[event.trigger].lowercased(), objectHead: themes.first.map(participants.head),
      heads: heads)
    let light = name.isLight ? themes.removeFirst() : nil
    let others = all.filter { !agents.contains($0) && !themes.contains($0) && $0 != light }
    let traits = triggers.traits(of: name.group)
    let before = ReportReader.words(before: event, in: article.text)
    let isFirst = event.subjects.contains { $0.hasPrefix("the first ") || $0.hasPrefix("first ") }
    let begins = span.kind == .since && event.dating == .stated || isFirst
    if traits.contains(.turning) && themes.isEmpty { swap(&agents, &themes) }
    reports.append(
      Report(
        source: source, span: span, status: event.status, group: name.group, lemma: name.lemma, agents: agents,
        themes: themes, others: others,
        isMeasure: (agents + themes).contains { isMeasure($0) },
        isBeginning: begins && event.status != .denied && name.group != triggers.beginning && !traits.contains(.once),
        isTelling: event.triggerLemma == "tell",
        isOfContent: TriggerGroup.openVerbs.contains(event.triggerLemma)
          || themes.isEmpty && ReportReader.hasContent(event, in: article.text),
        isAnother: name.isNoun && ReportReader.isAnother(before),
        isVerb: event.isVerb, isNoun: name.isNoun,
        isReference: agents.isEmpty && themes.isEmpty
          && (name.isNoun
            ? ReportReader.isKnown(before)
            : traits.isSuperset(of: [.once, .alone]) && span.length == 1 && event.dating == .stated)
      ))
  }

  /// True for a price, a share or a currency; "900 million marks" are a sum.
  private func isMeasure(_ index: Int32) -> Bool {
    let head = participants.head(of: index)
    guard NounWords.measures.contains(head) else { return false }
    return participants.participants[Int(index)].number == nil || !NounWords.currencies.contains(head)
  }

  /// The last words of its sentence before an event.
  private static func words(before event: Event, in text: String) -> String {
    let bytes = text.utf8.span
    var start = event.trigger.start
    // A space is never within a letter.
    while start > event.sentence.start, event.trigger.start - start < 60 || bytes[start - 1] != 0x20 { start -= 1 }
    return text[Extent(start, event.trigger.start)]
  }

  /// True for "found on Sunday that he was gone": what was found is told by a clause.
  private static func hasContent(_ event: Event, in text: String) -> Bool {
    let bytes = text.utf8.span
    var end = min(event.trigger.end + 60, event.sentence.end)
    // A space is never within a letter.
    while end < event.sentence.end, bytes[end] != 0x20 { end += 1 }
    return text[Extent(event.trigger.end, end)].contains(" that ")
  }

  /// True behind "second", "another" and their like, which tell a noun from one told before.
  private static func isAnother(_ before: String) -> Bool {
    before.lowercased().split(separator: " ").suffix(2).contains { NounWords.others.contains(String($0)) }
  }

  /// True when an article or an owner stands among the last words before a noun, and nothing that makes it a new one.
  private static func isKnown(_ before: String) -> Bool {
    for word in before.lowercased().split(separator: " ").suffix(4).reversed() {
      if ["a", "an", "another", "any", "no", "second", "new", "one", "two", "three"].contains(word) { return false }
      if NounWords.definite.contains(String(word)) || word.hasSuffix("'s") || word.hasSuffix("’s") { return true }
      if let last = word.last, !last.isLetter, !last.isNumber, last != "." { return false }
    }
    return false
  }
}
