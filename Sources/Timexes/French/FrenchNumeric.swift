import Dates

/// Dates in digits, the day first: "21/10/2024", "21.10.2024", "le 21/10"; and as ISO 8601 writes them.
enum FrenchNumeric {
  static let family = Family(
    name: "numeric dates",
    rules: [
      Rule("the? yearnumber '-'|'/'|'.' ~integer '-'|'/'|'.' ~integer", "2024-10-21", "2024/03/04") { m in
        let numbers = m.numbers
        guard isRun(m), m.isFree, numbers.count == 3, let parts = m.widths, parts[1] <= 2, parts[2] <= 2 else {
          return nil
        }
        return m.day(numbers[0], numbers[1], numbers[2])
      },
      Rule("the? integer '-'|'/'|'.' ~integer '-'|'/'|'.' ~integer", "21/10/2024", "le 21.10.2024", "3-4-99") { m in
        let numbers = m.numbers
        guard isRun(m), m.isFree, numbers.count == 3, let widths = m.widths, widths[0] <= 2, widths[1] <= 2,
          widths[2] == 2 || (widths[2] == 4 && (1000..<3000).contains(numbers[2])), m.hasOneMark
        else { return nil }
        guard (1...31).contains(numbers[0]), (1...31).contains(numbers[1]), min(numbers[0], numbers[1]) <= 12 else {
          return widths[2] == 4 ? .impossible("no month \(min(numbers[0], numbers[1]))") : nil
        }
        let year = widths[2] == 4 ? numbers[2] : numbers[2] < 50 ? 2000 + numbers[2] : 1900 + numbers[2]
        return .floating(.numeric(numbers[0], numbers[1], year: year), nil)
      },
      Rule("the integer '/' ~integer", "le 21/10") { m in
        let numbers = m.numbers
        guard isRun(m), m.isFree, numbers.count == 2, (1...31).contains(numbers[0]), (1...12).contains(numbers[1])
        else {
          return nil
        }
        return .floating(.monthDay(month: numbers[1], day: numbers[0]), nil)
      },
    ])

  /// True when numbers and marks stand close together; the article does not.
  private static func isRun(_ m: Match) -> Bool {
    m.tokens.dropFirst(m.first.classes.contains(.article) ? 2 : 1).allSatisfy { m.stretch[$0].isGlued }
  }
}
