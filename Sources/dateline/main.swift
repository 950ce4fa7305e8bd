import Text

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

exit(await dispatch(Array(CommandLine.arguments.dropFirst())))

/// Runs the command that the words name; gives the exit code.
func dispatch(_ words: [String]) async -> Int32 {
  let helps = commands.map { $0.help }
  switch words.first {
  case nil:
    Terminal.complain(ProgramHelp.text(helps, .errors))
    return 2
  case "--help"?, "-h"?, "help"?:
    guard words.count > 1, words[0] == "help" else {
      print(ProgramHelp.text(helps, .output))
      return 0
    }
    return await dispatch([words[1], "--help"])
  case "--version"?, "-V"?:
    print("dateline \(version)")
    return 0
  case let name?:
    guard let command = commands.first(where: { $0.help.name == name }) else {
      return refuse(unknown(name, among: helps.map(\.name)), in: nil)
    }
    return await run(command, Array(words.dropFirst()))
  }
}

private func run(_ type: any Command.Type, _ words: [String]) async -> Int32 {
  do throws(UsageError) {
    // Help is given whatever else stands on the line.
    if words.prefix(while: { $0 != "--" }).contains(where: { $0 == "--help" || $0 == "-h" }) {
      print(type.help.text(.output))
      return 0
    }
    let command = try type.init(ParsedWords(words, options: type.help.allOptions))
    return await command.run()
  } catch {
    return refuse(error, in: type.help.name)
  }
}

private func unknown(_ name: String, among names: [String]) -> UsageError {
  if name.hasPrefix("-") {
    return UsageError(message: "a command comes first, not \(name)", hint: "dateline --help lists the commands")
  }
  let near = nearestName(to: name, among: names)
  return UsageError(
    message: "there is no command “\(name)”",
    hint: near.map { "did you mean `dateline \($0)`?" } ?? "dateline --help lists the commands")
}

private func refuse(_ error: UsageError, in command: String?) -> Int32 {
  Terminal.complain("dateline\(command.map { " " + $0 } ?? ""): \(error.message)")
  if let hint = error.hint { Terminal.complain("  hint: \(hint)") }
  return 2
}
