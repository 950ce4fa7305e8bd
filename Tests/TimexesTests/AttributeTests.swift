import Checks
import Dates
import Testing
import Timexes

/// TIMEX3's attributes: type, value, mod, quant and freq, as TimeML 1.2.1 writes them.
///
/// The tables `timex3.tsv` and `news.tsv` have a dateline, a sentence with each expression in [marks], and for each mark its type, value and
/// what else it has, as in `DATE 2024-06 mod=END`, with semicolons between.
@Suite struct AttributeTests {
  struct Row: CustomTestStringConvertible, Sendable {
    let table: String
    let expectation: Checks.Expectation
    let attributes: [String]
    var testDescription: String { expectation.text }
  }

  static let rows = rows(of: "timex3") + rows(of: "news")

  private static func rows(of table: String) -> [Row] {
    let lines = Corpus.text(of: "\(Corpus.folder)/\(table).tsv").split(separator: "\n")
    return lines.enumerated().compactMap { number, line in row(line, number + 1, table) }
  }

  private static func row(_ line: Substring, _ number: Int, _ table: String) -> Row? {
    if line.hasPrefix("#") { return nil }
    let columns = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    let attributes = columns.count > 2 ? columns[2].split(separator: ";").map { $0.trimmingSpaces } : []
    // The table of expectations takes one word for a mark.
    let dashes = attributes.map { _ in "-" }.joined(separator: " ")
    guard let expectation = try? Expectation("\(columns[0])\t\(columns[1])\t\(dashes)", line: number) else {
      Issue.record("\(table).tsv:\(number) is no expectation: \(line)")
      return nil
    }
    return Row(table: table, expectation: expectation, attributes: attributes)
  }

  @Test(arguments: rows) func `has its attributes`(row: Row) {
    let expectation = row.expectation
    let found = TimexTagger().timexes(in: expectation.text, dateline: expectation.dateline)
    let words = found.map { expectation.text[$0.extent] }
    #expect(words == expectation.marks.map { expectation.text[$0.extent] }, "\(row.table).tsv:\(expectation.line)")
    #expect(found.map(\.attributes) == row.attributes, "\(row.table).tsv:\(expectation.line)")
  }

  @Test func `every type and every modifier of the table stands in it`() {
    let all = AttributeTests.rows.flatMap(\.attributes).flatMap { $0.split(separator: " ").map(String.init) }
    for type in ["DATE", "TIME", "DURATION", "SET"] { #expect(all.contains(type)) }
    for modifier in ["BEFORE", "AFTER", "ON_OR_BEFORE", "ON_OR_AFTER", "LESS_THAN", "MORE_THAN", "EQUAL_OR_LESS"] {
      #expect(all.contains("mod=\(modifier)"))
    }
    for modifier in ["EQUAL_OR_MORE", "START", "MID", "END", "APPROX"] { #expect(all.contains("mod=\(modifier)")) }
    for reference in ["PAST_REF", "PRESENT_REF", "FUTURE_REF"] { #expect(all.contains(reference)) }
  }
}

extension Timex {
  /// `DATE 2024-06 mod=END`
  fileprivate var attributes: String {
    var words = [kind.rawValue, value ?? "-"]
    if let modifier = resolution.modifier { words.append("mod=\(modifier.rawValue)") }
    if let quantifier { words.append("quant=\(quantifier.split(separator: " ").joined(separator: "_"))") }
    if let frequency { words.append("freq=\(frequency)") }
    return words.joined(separator: " ")
  }
}

extension Substring {
  fileprivate var trimmingSpaces: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
