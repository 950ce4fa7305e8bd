import Articles
import Dates
import Syntax
import Text
import Timexes

/// Finds the events that an article reports: their triggers, dates, status and reasons.
///
/// The same article gives the same events. Time grows with the length of the text.
struct EventExtractor: Sendable {
  let parser: Parser

  init(parser: Parser = Parser()) { self.parser = parser }

  /// The events of `article`, in the order of the text; `timexes` are its expressions.
  func events(in article: Article, timexes: [Timex]) -> [Event] {
    let text = article.text
    let trees = parser.splitter.sentences(in: text).map { extent in
      let sentence = parser.parse(text, extent)
      return SentenceTree(sentence, in: text, lemmas: sentence.words.indices.map { sentence.lemma(of: $0, in: text).lowercased() })
    }
    var events: [Event] = []
    var next = 0
    for tree in trees {
      while next < timexes.count, timexes[next].extent.start < tree.sentence.extent.start { next += 1 }
      var end = next
      while end < timexes.count, timexes[end].extent.start < tree.sentence.extent.end { end += 1 }
      events += self.events(tree, timexes, next..<end, article)
      next = end
    }
    return events
  }

  private func events(_ tree: SentenceTree, _ timexes: [Timex], _ range: Range<Int>, _ article: Article) -> [Event] {
    let placed = PlacedTimex.all(timexes, range, in: tree)
    let finder = TriggerFinder(tree: tree, times: range.map { tree.words(in: timexes[$0].extent) })
    let linker = TimeLinker(tree: tree, finder: finder, dateline: article.dateline?.day)
    var stated: [Int: PlacedTimex] = [:]
    var triggers = finder.triggers()
    for timex in placed {
      for trigger in linker.events(of: timex) {
        if !triggers.contains(where: { $0.index == trigger.index }) { triggers.append(trigger) }
        if stated[trigger.index] == nil { stated[trigger.index] = timex }
      }
    }
    triggers.sort { $0.index < $1.index }
    return triggers.map { trigger in
      let timex = stated[trigger.index]
      let phrase = VerbPhrase(trigger.index, in: tree)
      var (status, _) = StatusReader(tree: tree).status(of: trigger)
      if status == .happened, let day = timex?.date.edtf.days?.lowerBound, let dateline = article.dateline?.day, day > dateline { status = .planned }
      return Event(
        id: "\(tree.sentence.extent.start)-\(trigger.index)", trigger: trigger.extent(in: tree), sentence: tree.sentence.extent,
        headline: article.text[tree.sentence.extent], date: timex?.date, dating: timex == nil ? .undated : .stated, status: status,
        timex: timex?.index, participants: [], why: ["DEBUG \(trigger.kind) \(phrase.form) \(tree[trigger.index].relation.rawValue) \(tree.head(of: trigger.index).map { tree.lemmas[$0] } ?? "-") \(status)"])
    }
  }
}
