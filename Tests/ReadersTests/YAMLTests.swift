import Readers
import Testing

@Suite("YAML")
struct YAMLTests {
  @Test(
    "Names and values",
    arguments: [
      ("", []), ("# nothing", []), ("a: b", ["1 a=b"]), ("a: [b, c]\nd: e", ["1 a=b|c", "2 d=e"]),
      ("a:\n  - b\n  - c", ["1 a=b|c"]), ("a: {b: c}", ["1 a="]), ("a:\nb: ~\nc: null", ["1 a=", "2 b=", "3 c="]),
      ("a: 'b: c'", ["1 a=b: c"]), ("a: \"x\\ny\"", ["1 a=x\ny"]), ("a: b\na: c", ["1 a=b", "2 a=c"]),
      ("date: 2019-03-12 08:30:00 +0100", ["1 date=2019-03-12 08:30:00 +0100"]), ("é: ü", ["1 é=ü"]),
      ("a: |\n  one\n  two\nb: c", ["1 a=one\ntwo\n", "4 b=c"]), ("a: &x b\nc: *x", ["1 a=b", "2 c=b"]),
    ] as [(String, [String])])
  func entries(text: String, expected: [String]) throws {
    let entries = try YAML.entries(of: text)
    #expect(entries.map { "\($0.line) \($0.key)=" + $0.values.joined(separator: "|") } == expected)
  }

  @Test("A million open brackets take no time")
  func deep() {
    let text = "a: " + String(repeating: "[", count: 1_000_000)
    #expect(throws: YAML.Failure.self) { try YAML.entries(of: text) }
  }

  @Test(
    "What does not parse, and where",
    arguments: [
      ("a: b: c", 1), ("a: b\nc: \"d", 2), ("a: b\n\tc: d", 2), ("- a", 1), ("a", 1), ("a: [b", 1), ("a: b\n c: d", 2),
      ("a: *x", 1),
    ] as [(String, Int)])
  func failures(text: String, line: Int) {
    do throws(YAML.Failure) {
      let entries = try YAML.entries(of: text)
      #expect(Bool(false), "\(entries)")
    } catch {
      #expect(error.line == line, "\(error.message)")
      #expect(!error.message.isEmpty)
    }
  }
}
