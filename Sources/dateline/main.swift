import Text

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

exit(await dispatch(Array(CommandLine.arguments.dropFirst())).rawValue)

/// Runs the command that the words name.
func dispatch(_ words: [String]) async -> Exit {
  let helps = commands.map { $0.help }
  switch words.first {
  case nil:
    StandardError.write(ProgramHelp.text(helps, .errors) + "\n")
    return .wrongUsage
  case "--help"?, "-h"?, "help"?:
    guard words.count > 1, words[0] == "help" else { return StandardOutput.print(ProgramHelp.text(helps, .output)) }
    return await dispatch([words[1], "--help"])
  case "--version"?, "-V"?: return StandardOutput.print("dateline \(version)")
  case let name?:
    guard let command = commands.first(where: { $0.help.name == name }) else {
      return refuse(unknown(name, among: helps.map(\.name)), in: "dateline")
    }
    return await run(command, Array(words.dropFirst()))
  }
}

private func run(_ type: any Command.Type, _ words: [String]) async -> Exit {
  do throws(UsageError) {
    // Help is given whatever else stands on the line.
    if words.prefix(while: { $0 != "--" }).contains(where: { $0 == "--help" || $0 == "-h" }) {
      return StandardOutput.print(type.help.text(.output))
    }
    return try await type.init(ParsedWords(words, options: type.help.allOptions)).run()
  } catch {
    return refuse(error, in: "dateline " + type.help.name)
  }
}

private func unknown(_ name: String, among names: [String]) -> UsageError {
  if name.hasPrefix("-") {
    return UsageError("a command comes first, not \(name)", hint: "dateline --help lists the commands")
  }
  let near = nearestName(to: name, among: names)
  return UsageError(
    "there is no command “\(name)”",
    hint: near.map { "did you mean `dateline \($0)`?" } ?? "dateline --help lists the commands")
}

private func refuse(_ error: UsageError, in command: String) -> Exit {
  StandardError.tell(Diagnostic(.error, file: command, error.message, hint: error.hint))
  return .wrongUsage
}
