import TestSupport
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

@Suite("JSON lines in, JSON lines out")
struct LinesTests {
  @Test("An answer for every line, in order, whatever the line is", arguments: ["tag", "extract"])
  func everyLine(command: String) throws {
    let input = """
      {"id": "a", "dateline": "2024-10-21", "text": "They met on Friday."}
      no json

      {"id": 2, "date": "2024-10-21", "body": "Né le 4 mai. They met on Friday."}
      {"id": "c", "text": "They met on Friday."}
      ["text"]
      {"id": "e", "dateline": "2024-02-30", "text": "On February 30."}
      {"id": "f", "date": "2024-10-21", "dateline": "PARIS, Oct 20 -", "content": "They met on Friday."}
      """
    let run = try Program.run(command, input: Array(input.utf8))
    #expect(run.code == 0)
    #expect(run.errors == "")
    let lines = run.lines
    #expect(lines.count == 8)
    let friday =
      #""text": "Friday", "type": "DATE", "value": "2024-10-18", "edtf": "2024-10-18", "rule": "weekday", "anchor": "dateline", "alternative": "2024-10-25", "why": ["#
    #expect(
      lines[0].hasPrefix(#"{"id": "a", "dateline": "2024-10-21", "timexes": [{"start": 12, "end": 18, "# + friday))
    #expect(lines[1] == #"{"line": 2, "error": "no JSON: '[' or '{' expected near 'no' (byte 2)"}"#)
    #expect(lines[2].hasPrefix(#"{"line": 3, "error": ""#))
    #expect(lines[3].contains(#"{"start": 25, "end": 31, "# + friday), "offsets are scalars")
    #expect(lines[3].hasPrefix(#"{"id": "2", "#))
    #expect(lines[4].contains(#""dateline": null"#) && lines[4].contains(#""value": "XXXX-WXX-5", "edtf": null"#))
    #expect(lines[4].hasSuffix(#""warnings": ["the article has no date; its relative dates stay unresolved"]}"#))
    #expect(lines[5] == #"{"line": 6, "error": "no JSON object"}"#)
    #expect(lines[6].contains(#""warnings": ["the calendar has no 2024-02-30", "the article has no date"#))
    #expect(lines[6].contains("the calendar has no “February 30”"))
    #expect(lines[7].hasPrefix(#"{"id": "f", "dateline": "2024-10-21", "#))
    #expect(lines[7].contains("datelines disagree: the field “date” says 2024-10-21, the first line says 2024-10-20"))
    #expect(
      lines.filter { $0.contains(#""timexes""#) }.allSatisfy { $0.contains(#""events": ["#) == (command == "extract") })
  }

  @Test("tag and extract find the same expressions")
  func same() throws {
    let input = try TemporaryFolder.bytes(of: Program.seeds + "/2019-04-millgate-bridge.jsonl")
    let (tag, extract) = (try Program.run("tag", input: input), try Program.run("extract", input: input))
    #expect(tag.lines.count == extract.lines.count && !tag.lines.isEmpty)
    for (tag, extract) in zip(tag.lines, extract.lines) {
      #expect(extract.hasPrefix(tag.dropLast() + #", "events": ["#))
    }
  }

  @Test(
    "--dateline for lines that name no day; CR LF, a byte order mark, bytes that are no UTF-8, a last line without an end"
  )
  func forms() throws {
    let line = #"{"text": "They met on Friday."}"#
    let run = try Program.run(
      "tag", "--dateline", "2024-10-21",
      input: Array("\u{FEFF}\(line)\r\n\(line)\r\n{\"text\": \"Caf".utf8) + [0xE9] + Array("\"}".utf8))
    #expect(run.lines.count == 3)
    #expect(run.lines[0] == run.lines[1])
    #expect(run.lines[0].contains(#""value": "2024-10-18""#) && !run.lines[0].contains("warnings"))
    #expect(run.lines[2].contains(#""warnings": ["bytes that are no UTF-8 were replaced by U+FFFD"]"#))
    #expect(try Program.run("tag", input: []).output == [])
  }

  @Test("Nothing is held back: a line has its answer before the next is written", .enabled(if: Program.hasTimeLimit))
  func heldBack() throws {
    let folder = try TemporaryFolder()
    let script = #"""
      mkfifo in out; "$0" extract <in >out & exec 3>in 4<out
      for number in 1 2 3; do
        echo "{\"id\": $number, \"dateline\": \"2024-10-21\", \"text\": \"They met on Friday.\"}" >&3
        read -r answer <&4 && echo "$answer"
      done
      exec 3>&-; wait $!
      """#
    let run = try Program.run(
      ["-c", script, Program.path], in: folder.path, wrapper: Program.timeLimit, program: "/bin/sh")
    #expect(run.code == 0)
    #expect(run.lines.count == 3)
    for (index, line) in run.lines.enumerated() { #expect(line.hasPrefix(#"{"id": "\#(index + 1)", "#)) }
  }

  @Test("A long input takes little memory, and every line has its answer in order", .enabled(if: canReadMemory))
  func long() throws {
    // 120 MB, of which one line in a thousand is an article.
    let folder = try TemporaryFolder()
    let filler = "[\"" + String(repeating: "The bridge is shut. ", count: 500) + "\"]\n"
    let article = #"{"id": "a", "dateline": "2024-10-21", "text": "They met on Friday."}"# + "\n"
    try folder.write(String(repeating: article + String(repeating: filler, count: 999), count: 12), to: "in")
    // The peak is read when everything is answered and the program still waits for more.
    let script = #"""
      mkfifo fifo; "$0" tag --jobs 2 <fifo >out & exec 3>fifo; cat in >&3
      for _ in $(seq 600); do [ "$(wc -l <out)" -ge 12000 ] && break; sleep 0.1; done
      grep VmHWM /proc/$!/status; exec 3>&-; wait $!
      """#
    let run = try Program.run(["-c", script, Program.path], in: folder.path, program: "/bin/sh")
    #expect(run.code == 0)
    let peak = run.text.split(separator: " ").compactMap { Int($0) }.first ?? Int.max
    #expect(peak < 60_000, "\(run.text)")
    let lines = try folder.text("out").split(separator: "\n")
    #expect(lines.count == 12_000)
    for (index, line) in lines.enumerated() {
      let start = index % 1000 == 0 ? #"{"id": "a", "# : #"{"line": \#(index + 1), "error": "no JSON object"}"#
      guard line.hasPrefix(start) else { return #expect(Bool(false), "line \(index + 1): \(line)") }
    }
  }

  private static let canReadMemory = access("/proc/self/status", R_OK) == 0

  @Test("A line of 64 MB is read, a longer one answered by an error, and the next one read")
  func limit() throws {
    func line(_ length: Int) -> [UInt8] {
      Array("[\"".utf8) + [UInt8](repeating: 0x20, count: length - 4) + Array("\"]\n".utf8)
    }
    let next = Array(#"{"id": "next", "text": ""}"#.utf8)
    let run = try Program.run("tag", input: line(64 << 20) + line(64 << 20 + 1) + next)
    #expect(run.code == 0)
    #expect(run.lines.count == 3)
    #expect(run.lines.first == #"{"line": 1, "error": "no JSON object"}"#)
    #expect(run.lines.dropFirst().first == #"{"line": 2, "error": "the line is over 64 MB"}"#)
    #expect(run.lines.last?.hasPrefix(#"{"id": "next""#) == true)
  }
}
