// getopt keeps its state in global variables; it is used once, before any task is begun.
@preconcurrency import CPlatform
import Text

#if canImport(Glibc)
  @preconcurrency import Glibc
#else
  @preconcurrency import Darwin
#endif

/// The words of a command line, taken apart by getopt_long: options and the rest.
struct ParsedWords: Sendable {
  private var values: [String: [String]] = [:]
  /// What is no option, in order.
  private(set) var operands: [String] = []

  /// True when the option was given.
  func has(_ name: String) -> Bool { values[name] != nil }
  /// The value of an option that was given last.
  func value(_ name: String) -> String? { values[name]?.last }
  /// Every value of an option that may be given more than once.
  func all(_ name: String) -> [String] { values[name] ?? [] }

  /// Takes the words behind a command's name apart. Options and operands may stand in any order; `--` ends the options.
  init(_ words: [String], options: [Option]) throws(UsageError) {
    let names = options.map { strdup($0.name) }
    var arguments = (["dateline"] + words).map { strdup($0) } + [nil]
    defer { (names + arguments).forEach { free($0) } }
    let first: Int32 = 256
    var table: [option] = []
    var letters = ":"
    for (index, known) in options.enumerated() {
      let takes = known.argument == nil ? no_argument : required_argument
      table.append(option(name: names[index], has_arg: takes, flag: nil, val: first + Int32(index)))
      if let letter = known.letter { letters += "\(letter)" + (known.argument == nil ? "" : ":") }
    }
    table.append(option())

    optind = 1
    opterr = 0
    let count = Int32(words.count + 1)
    while true {
      let code = getopt_long(count, &arguments, letters, table, nil)
      if code == -1 { break }
      let found = options.indices.first {
        first + Int32($0) == code || options[$0].letter?.asciiValue.map(Int32.init) == code
      }
      guard let found else {
        let word = arguments[Int(optind) - 1].map { String(cString: $0) } ?? ""
        throw ParsedWords.complaint(code, word, optopt, options)
      }
      values[options[found].name, default: []].append(optarg.map { String(cString: $0) } ?? "")
    }
    operands = arguments[Int(optind)..<Int(count)].compactMap { $0.map { String(cString: $0) } }
  }

  private static func complaint(_ code: Int32, _ word: String, _ letter: Int32, _ options: [Option]) -> UsageError {
    let name = word.drop { $0 == "-" }.prefix { $0 != "=" }
    if code == Int32(UInt8(ascii: ":")) {
      let option = options.first { "--" + $0.name == word || $0.letter.map { "-\($0)" == word } == true }
      return UsageError("\(word) needs a value", hint: option.map { "write \(word) \($0.argument ?? "")" })
    }
    if word.hasPrefix("--") {
      if let option = options.first(where: { $0.name == name }), option.argument == nil {
        return UsageError("--\(name) takes no value", hint: "write --\(name) alone")
      }
      let near = nearestName(to: String(name), among: options.map(\.name))
      let starts = options.filter { $0.name.hasPrefix(name) }.map { "--" + $0.name }
      let hint =
        near.map { "did you mean --\($0)?" }
        ?? (starts.isEmpty ? "--help lists the options" : "did you mean " + starts.joined(separator: " or ") + "?")
      return UsageError("there is no option --\(name)", hint: hint)
    }
    let wrong = UInt8(exactly: letter).map { String(UnicodeScalar($0)) } ?? ""
    return UsageError("there is no option -\(wrong)", hint: "--help lists the options")
  }
}
