import Syntax
import Text

/// Counts how much of a treebank's analysis a parser finds when it is given the sentences and words.
struct Evaluation {
  private(set) var words = 0
  private(set) var tags = 0
  private(set) var heads = 0
  private(set) var labels = 0
  private(set) var timeNouns = 0
  private(set) var timeNounsRight = 0
  /// A line for each word, tabs between: the word, tag, fine tag, head and relation as the treebank has them, then as they were
  /// found, and "time" with "right" or "wrong" for a time noun that counts; a blank line after each sentence.
  private(set) var lines: [String] = []

  init(_ sentences: [GoldSentence], parser: Parser) {
    for gold in sentences {
      let sentence = parser.parse(gold.text, gold.extent, words: gold.words)
      let start = lines.count
      count(gold, sentence)
      countTime(gold, sentence, start)
      lines.append("")
    }
  }

  /// The figures in percent, on one line.
  var summary: String {
    func percent(_ part: Int, _ whole: Int) -> String {
      let tenths = whole == 0 ? 0 : (2000 * part + whole) / (2 * whole)
      return "\(tenths / 10).\(tenths % 10)"
    }
    return
      "UPOS \(percent(tags, words)) UAS \(percent(heads, words)) LAS \(percent(labels, words)) time \(percent(timeNounsRight, timeNouns))"
  }

  private mutating func count(_ gold: GoldSentence, _ sentence: Sentence) {
    for (index, word) in sentence.words.enumerated() {
      words += 1
      let columns: [String] = [
        gold.text[gold.words[index]], gold.tags[index].rawValue, gold.xpos[index].rawValue,
        "\(gold.heads[index] == gold.words.count ? 0 : gold.heads[index] + 1)", gold.relations[index].rawValue,
        word.tag.rawValue,
        word.xpos.rawValue, "\(word.head + 1)", word.relation.rawValue,
      ]
      lines.append(columns.joined(separator: "\t"))
      if word.tag == gold.tags[index] { tags += 1 }
      guard (word.head < 0 ? gold.words.count : word.head) == gold.heads[index] else { continue }
      heads += 1
      if word.relation == gold.relations[index] { labels += 1 }
    }
  }

  /// A time noun counts when it depends on a verb, through other words or not, as an oblique or a modifier; it is right when
  /// the nearest verb above it is the same.
  private mutating func countTime(_ gold: GoldSentence, _ sentence: Sentence, _ line: Int) {
    for index in gold.words.indices where gold.tags[index] == .noun || gold.tags[index] == .properNoun {
      guard Self.timeRelations.contains(gold.relations[index]), Self.isTime(gold.text[gold.words[index]]) else {
        continue
      }
      var verb = gold.heads[index]
      while verb < gold.words.count, gold.tags[verb] != .verb { verb = gold.heads[verb] }
      guard verb < gold.words.count else { continue }
      timeNouns += 1
      let isRight = sentence.ancestor(of: index, where: { $0.tag == .verb }) == verb
      if isRight { timeNounsRight += 1 }
      lines[line + index] += isRight ? "\ttime right" : "\ttime wrong"
    }
  }

  private static let timeRelations: Set<Relation> = [.obl, .oblUnmarked, .nmod, .nmodUnmarked]

  /// True for the names of days and months, units of time and parts of the day and year.
  static func isTime(_ word: String) -> Bool {
    let lower = word.lowercased()
    if timeWords.contains(lower) { return true }
    if lower.hasSuffix("."), timeWords.contains(String(lower.dropLast())) { return true }
    return lower.hasSuffix("s") && timeWords.contains(String(lower.dropLast()))
  }

  private static let timeWords: Set<String> = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue", "tues", "wed", "thu",
    "thur",
    "thurs", "fri", "sat", "sun", "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov",
    "dec",
    "today", "yesterday", "tomorrow", "tonight", "second", "minute", "hour", "day", "night", "week", "weekend",
    "fortnight",
    "month", "quarter", "year", "decade", "century", "centurie", "morning", "noon", "afternoon", "evening", "midnight",
    "spring",
    "summer", "autumn", "winter", "season", "moment", "time",
  ]
}
