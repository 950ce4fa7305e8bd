import Dates
import Events
import Text

/// What one sentence tells twice in the same words, and a reader would rather read once: of "spoke to Rutte" and
/// "spoke to Rutte, urging him" the fuller, of "said in a statement" for the saying and for the statement the first.
struct Retellings: Sendable {
  private let timeline: Timeline

  init(of timeline: Timeline) { self.timeline = timeline }

  /// The entries, by their indices in the timeline, without those that only tell again what another of them tells.
  func toldOnce(_ indices: [Int]) -> [Int] {
    let entries = indices.map { timeline.entries[$0] }
    var headlines: [Place: [String]] = [:]
    let contained = contained(in: indices)
    let sure = Set(entries.filter { !$0.isUnsure }.flatMap { printed(of: $0) })
    let timed = Set(entries.filter { $0.date?.time != nil }.compactMap(wording))
    let shared = Set(entries.filter { $0.sources.count > 1 }.flatMap { printed(of: $0, isDated: true) })
    return indices.filter { index in
      let entry = timeline.entries[index]
      if contained.contains(index) { return false }
      // Nor "its owner said it broke down" beside "it broke down, its owner said", at its hour.
      if entry.date?.time == nil, let wording = wording(of: entry), timed.contains(wording) { return false }
      // Nor a guess beside what the sentence tells for sure.
      if entry.isUnsure, lines(of: entry).allSatisfy(sure.contains) { return false }
      guard let source = entry.sources.first, entry.sources.count == 1 else { return true }
      // Nor "the inquiry" beside "opened", which others tell of, too.
      if lines(of: entry, isDated: true).allSatisfy(shared.contains) { return false }
      let place = Place(
        article: source.article, sentence: timeline.event(source).sentence, date: entry.date, status: entry.status)
      let isTold = headlines[place, default: []].contains { entry.headline.hasPrefix($0) }
      headlines[place, default: []].append(Self.quotation(entry.headline) ?? entry.headline)
      return !isTold
    }
  }

  /// The entries whose words another of their sentence has all, under the same date; and the guesses that tell of a saying
  /// whose words stand under a date of their own: "Lorne said the mill closed in May" beside "The mill closed, Lorne said".
  private func contained(in indices: [Int]) -> Set<Int> {
    var sentences: [Sentence: [Int]] = [:]
    for index in indices {
      let entry = timeline.entries[index]
      guard let source = entry.sources.first, entry.sources.count == 1 else { continue }
      let sentence = Sentence(article: source.article, extent: timeline.event(source).sentence)
      sentences[sentence, default: []].append(index)
    }
    var found: Set<Int> = []
    // Sentences with more are tables, and would take the square of their length.
    for entries in sentences.values where entries.count > 1 && entries.count < 30 {
      let bags = entries.map { Bag(timeline.entries[$0].headline) }
      for (place, index) in entries.enumerated() {
        let entry = timeline.entries[index]
        let isTold = entries.indices.contains { other in
          guard other != place, !found.contains(entries[other]) else { return false }
          let fuller = timeline.entries[entries[other]]
          guard fuller.status == entry.status else { return false }
          let isGuess = entry.isUnsure && !fuller.isUnsure
          if fuller.date == entry.date || isGuess && fuller.date?.edtf.days == entry.date?.edtf.days,
            bags[place].isPart(of: bags[other])
          {
            return true
          }
          return isGuess && bags[other].isNearlyPart(of: bags[place])
        }
        if isTold { found.insert(index) }
      }
    }
    return found
  }

  /// Of what one sentence tells beside the timeline the line that tells the most, with the number of the others; none where
  /// `listed` has it all. What several articles tell stands by itself.
  func onePerSentence(_ indices: [Int], beside listed: [Int]) -> [(index: Int, others: Int)] {
    var sentences: [Sentence: [Int]] = [:]
    var told: [Sentence: [Bag]] = [:]
    for index in listed {
      let entry = timeline.entries[index]
      for source in entry.sources { told[sentence(of: source), default: []].append(Bag(entry.headline)) }
    }
    for index in indices {
      guard let source = timeline.entries[index].sources.first else { continue }
      sentences[sentence(of: source), default: []].append(index)
    }
    var others: [Int: Int] = [:]
    for (sentence, entries) in sentences {
      // Sentences with more are tables, and would take the square of their length.
      let known = entries.count < 30 ? told[sentence, default: []] : []
      var best: (index: Int, bag: Bag)?
      for index in entries {
        if timeline.entries[index].sources.count > 1 {
          others[index] = 0
          continue
        }
        let bag = Bag(timeline.entries[index].headline)
        if bag.count > best?.bag.count ?? 0, !known.contains(where: bag.isWithin) { best = (index, bag) }
      }
      if let best { others[best.index] = entries.count - 1 }
    }
    return indices.compactMap { index in others[index].map { (index, $0) } }
  }

  private func sentence(of source: Source) -> Sentence {
    Sentence(article: source.article, extent: timeline.event(source).sentence)
  }

  private struct Sentence: Hashable {
    let article: Int
    let extent: Extent
  }

  /// The words of a headline with their number, in whatever order.
  private struct Bag {
    private var words: [String: Int] = [:]
    private(set) var count = 0

    init(_ headline: String) {
      for word in Retellings.words(of: headline) {
        words[word, default: 0] += 1
        count += 1
      }
    }

    /// True where another has all its words and more.
    func isPart(of other: Bag) -> Bool { count > 0 && count < other.count && isWithin(other) }

    /// True where another has all its words.
    func isWithin(_ other: Bag) -> Bool { words.allSatisfy { other.words[$0.key, default: 0] >= $0.value } }

    /// True where another has all its words, but for one in five.
    func isNearlyPart(of other: Bag) -> Bool {
      let shared = words.reduce(0) { $0 + min($1.value, other.words[$1.key, default: 0]) }
      return count > 3 && shared * 5 >= count * 4
    }
  }

  /// The words of an entry with one source, in whatever order, and its day.
  private func wording(of entry: Entry) -> Wording? {
    guard let source = entry.sources.first, entry.sources.count == 1, let days = entry.date?.edtf.days else {
      return nil
    }
    return Wording(
      article: source.article, sentence: timeline.event(source).sentence, day: days.lowerBound, status: entry.status,
      words: Self.words(of: entry.headline).sorted())
  }

  private static func words(of headline: String) -> [String] {
    // A name in brackets stands for a pronoun, which only one of the two may have.
    let plain = headline.lowercased().split(separator: "[").enumerated().map { place, part in
      place == 0 && !headline.hasPrefix("[") ? part : part.drop { $0 != "]" }
    }
    return plain.flatMap { $0.split { !$0.isLetter && !$0.isNumber } }.filter { !small.contains($0) }.map(String.init)
  }

  private static let small: Set<Substring> = ["he", "her", "his", "it", "its", "she", "that", "their", "they"]

  private struct Wording: Hashable {
    let article: Int
    let sentence: Extent
    let day: CivilDay
    let status: Status
    let words: [String]
  }

  /// What is quoted in "“We called them”, Olen said", without the mark that ends it: the same quotation may go on.
  private static func quotation(_ headline: String) -> String? {
    guard headline.hasPrefix("\""), let end = headline.firstRange(of: "\",") else { return nil }
    return String(headline[..<end.lowerBound])
  }

  /// What the sources of an entry tell in which words, and of which day if that counts.
  private func lines(of entry: Entry, isDated: Bool = false) -> [Line] {
    entry.sources.map { source in
      let event = timeline.event(source)
      return Line(
        article: source.article, sentence: event.sentence, date: isDated ? event.date : nil, status: event.status,
        headline: event.headline)
    }
  }

  /// Of the lines of an entry's sources those that its own line has: of "a fire killed six men" and "the blaze began in a
  /// shed", which are one event, a reader sees but one.
  private func printed(of entry: Entry, isDated: Bool = false) -> [Line] {
    let line = Bag(entry.headline)
    return lines(of: entry, isDated: isDated).filter { Bag($0.headline).isWithin(line) }
  }

  private struct Line: Hashable {
    let article: Int
    let sentence: Extent
    let date: EventDate?
    let status: Status
    let headline: String
  }

  /// A sentence of an article, and what it tells of a date.
  private struct Place: Hashable {
    let article: Int
    let sentence: Extent
    let date: EventDate?
    let status: Status
  }
}

extension Entry {
  /// True for a date that the words do not state: "perhaps 3 May 2016".
  fileprivate var isUnsure: Bool { date?.edtf.description.hasSuffix("?") ?? false }
}
