import Foundation
import Syntax

let usage = """
  usage: train train --wordnet FOLDER --output FILE TREEBANK...
         train evaluate [--model FILE] TREEBANK
         train sentences [--model FILE] TREEBANK
         train speed [--model FILE] TEXT
  """

/// The options and the other arguments, of those after the command.
func parsed(_ arguments: [String]) -> (options: [String: String], files: [String]) {
  var (options, files): ([String: String], [String]) = ([:], [])
  var rest = arguments[...]
  while let argument = rest.popFirst() {
    if argument.hasPrefix("--"), let value = rest.popFirst() { options[argument] = value } else { files.append(argument) }
  }
  return (options, files)
}

/// The parser with the model of `--model`, or with the program's own.
func parser(_ options: [String: String]) throws -> Parser {
  guard let path = options["--model"] else { return Parser() }
  guard let model = SyntaxModel(bytes: try Files.bytes(path)) else { throw Files.Failure(message: "\(path): is not a model") }
  return Parser(model: model)
}

func run(_ arguments: [String]) throws {
  let (options, files) = parsed(Array(arguments.dropFirst()))
  switch (arguments.first, files.count) {
  case ("train", 1...):
    guard let folder = options["--wordnet"], let output = options["--output"] else { throw Files.Failure(message: usage) }
    let sentences = try Treebank.sentences(ofAll: files)
    try Files.write(ModelBuilder(wordNet: WordNet(folder: folder), sentences: sentences).model(), to: output)
  case ("evaluate", 1):
    print(Evaluation(Treebank.sentences(of: try Files.text(files[0])), parser: try parser(options)).summary)
  case ("speed", 1):
    print(Speed.line(try Files.text(files[0]), parser: try parser(options)))
  default: throw Files.Failure(message: usage)
  }
}

do {
  try run(Array(CommandLine.arguments.dropFirst()))
} catch let failure as Files.Failure {
  Files.note(failure.message)
  exit(1)
}
