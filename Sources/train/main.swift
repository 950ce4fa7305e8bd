import Foundation
import Syntax
import Text

let usage = """
  usage: train train --wordnet FOLDER --output FILE [--seeds N] TREEBANK[:TIMES]...
         train evaluate [--model FILE] [--dump FILE] TREEBANK
         train words|sentences|lemmas [--model FILE] TREEBANK
         train split TEXT
         train parse TEXT
         train speed [--model FILE] [TEXT]
  """

/// The options and the other arguments, of those after the command.
func parsed(_ arguments: [String]) -> (options: [String: String], files: [String]) {
  var (options, files): ([String: String], [String]) = ([:], [])
  var rest = arguments[...]
  while let argument = rest.popFirst() {
    if argument.hasPrefix("--"), let value = rest.popFirst() {
      options[argument] = value
    } else {
      files.append(argument)
    }
  }
  return (options, files)
}

/// The parser with the model of `--model`, or with the program's own.
func parser(_ options: [String: String]) throws -> Parser {
  guard let path = options["--model"] else { return Parser() }
  guard let model = SyntaxModel(bytes: try Files.bytes(path)) else {
    throw Files.Failure(message: "\(path): is not a model")
  }
  return Parser(model: model)
}

func run(_ arguments: [String]) async throws {
  let (options, files) = parsed(Array(arguments.dropFirst()))
  switch (arguments.first, files.count) {
  case ("train", 1...):
    guard let folder = options["--wordnet"], let output = options["--output"] else {
      throw Files.Failure(message: usage)
    }
    let sentences = try Treebank.sentences(ofAll: files)
    var builder = ModelBuilder(wordNet: try WordNet(folder: folder), sentences: sentences)
    if let seeds = options["--seeds"].flatMap({ Int($0) }) { builder.seeds = seeds }
    try Files.write(await builder.model(), to: output)
  case ("evaluate", 1):
    let evaluation = Evaluation(Treebank.sentences(of: try Files.text(files[0])), parser: try parser(options))
    if let path = options["--dump"] { try Files.write(Array(evaluation.lines.joined(separator: "\n").utf8), to: path) }
    print(evaluation.summary)
  case ("words", 1):
    let score = Splitting.words(Treebank.sentences(of: try Files.text(files[0])))
    score.errors.forEach { print($0) }
    print("words F1 \(score.f1)")
  case ("sentences", 1):
    let score = Splitting.sentences(
      Treebank.sentences(of: try Files.text(files[0])), splitter: try parser(options).splitter)
    score.errors.forEach { print($0) }
    print("sentences F1 \(score.f1)")
  case ("lemmas", 1):
    let score = Splitting.lemmas(
      Treebank.sentences(of: try Files.text(files[0])), lemmatizer: Lemmatizer(model: try parser(options).model))
    score.errors.forEach { print($0) }
    print("lemmas \(score.percent)")
  case ("parse", 1):
    let text = try Files.text(files[0])
    let parser = try parser(options)
    let lemmatizer = Lemmatizer(model: parser.model)
    for extent in parser.splitter.sentences(in: text) {
      for (index, word) in parser.parse(text, extent).words.enumerated() {
        let lemma = lemmatizer.lemma(of: word, in: text)
        print(
          index + 1, text[word.extent], lemma, word.tag.rawValue, word.xpos.rawValue, word.head + 1,
          word.relation.rawValue,
          separator: "\t")
      }
      print("")
    }
  case ("split", 1):
    let text = try Files.text(files[0])
    for extent in SentenceSplitter().sentences(in: text) {
      print(Tokenizer().words(in: text, extent).map { text[$0] }.joined(separator: " "))
    }
  case ("speed", 0...1): print(try Speed.line(try files.first.map(Files.text), parser: try parser(options)))
  default: throw Files.Failure(message: usage)
  }
}

do {
  try await run(Array(CommandLine.arguments.dropFirst()))
} catch let failure as Files.Failure {
  Files.note(failure.message)
  exit(1)
}
