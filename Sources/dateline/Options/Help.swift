/// What a command says about itself; its help teaches by example.
struct Help: Sendable {
  let name: String
  /// What it does, in a few words.
  let summary: String
  /// What stands behind its name: `[PATH…] -o DIR`.
  let usage: String
  /// Command lines, with what each does.
  let examples: [(line: String, note: String)]
  /// What else there is to say, in short paragraphs.
  var notes: [String] = []
  /// Its own options, before those that all commands have.
  var options: [Option]

  /// Every option that the command takes.
  var allOptions: [Option] { options + Option.everywhere }

  /// The whole text of `--help`.
  func text(_ paint: Paint) -> String {
    var lines = [paint.strong("dateline \(name)") + ": \(summary)", ""]
    lines.append(paint.strong("Usage:") + " dateline \(name) \(usage)")
    lines += ["", paint.strong("Examples:")]
    for (line, note) in examples { lines += ["  " + line, "      " + paint.faint(note)] }
    lines += ["", paint.strong("Options:")]
    let width = allOptions.map(\.label.count).max() ?? 0
    for option in allOptions {
      lines.append("  " + option.label + String(repeating: " ", count: width - option.label.count + 2) + option.help)
    }
    for note in notes { lines += ["", note] }
    return lines.joined(separator: "\n")
  }
}

/// The help of the program itself.
enum ProgramHelp {
  /// The commands, each with its summary.
  static func text(_ commands: [Help], _ paint: Paint) -> String {
    var lines = [
      paint.strong("dateline") + ": what happened when, and how do you know? Dated articles in; a timeline out.", "",
      paint.strong("Usage:") + " dateline COMMAND [PATH…] [options]", "", paint.strong("Commands:"),
    ]
    for help in commands {
      lines.append("  " + help.name + String(repeating: " ", count: 9 - help.name.count) + help.summary)
    }
    lines += [
      "", paint.strong("Examples:"),
      "  dateline list seeds/                            the dated events of a folder, oldest first",
      "  dateline build seeds/ -o site                   the same as a web site, with the evidence",
      "  dateline resolve \"last Friday\" --dateline 2024-10-21",
      "", "`dateline COMMAND --help` tells more; `dateline --version` names the version.",
    ]
    return lines.joined(separator: "\n")
  }
}
