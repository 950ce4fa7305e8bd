import Articles
import Text
import Timexes

/// What was read: articles, and what is wrong with what is none.
public struct Reading: Hashable, Sendable {
  /// The articles, in the order of the paths.
  public var articles: [Article] = []
  /// What is wrong, in the order of the paths.
  public var diagnostics: [Diagnostic] = []
}

/// Reads articles from files, folders and standard input.
///
/// A file's form is known by its content: lines of JSON, front matter and Markdown, or text with or without a header. One bad
/// file, or line, never stops the others.
public struct ArticleReader: Sendable {
  private let dates: DatelineChoice
  private let exclusions: [String]

  /// A reader that reads dates in a language. `dateline` is the day of articles that name none; `exclusions` are patterns
  /// of paths to pass over in folders (`drafts/*`).
  public init(language: Language = .english, dateline: Dateline? = nil, exclusions: [String] = []) {
    dates = DatelineChoice(tagger: TimexTagger(language: language), option: dateline)
    self.exclusions = exclusions
  }

  /// The articles of files and folders, which are searched recursively; `-` is standard input.
  public func read(_ paths: [String]) -> Reading {
    let tree = FileTree(paths, exclusions: exclusions)
    var reading = Reading(diagnostics: tree.diagnostics)
    for path in tree.files {
      do throws(FileAccess.Failure) {
        add(try FileAccess.bytes(of: path), of: path, to: &reading)
      } catch {
        reading.diagnostics.append(ReadersMessage.cannotRead(path, error.reason))
      }
    }
    return reading
  }

  /// The articles in the bytes of one file that is called `file`.
  public func read(_ bytes: [UInt8], file: String) -> Reading {
    var reading = Reading()
    add(bytes, of: file, to: &reading)
    return reading
  }

  private func add(_ bytes: [UInt8], of file: String, to reading: inout Reading) {
    if let refusal = Refusal(bytes, file: file) {
      reading.diagnostics.append(refusal.diagnostic)
      return
    }
    let decoded = DecodedText(bytes)
    if let line = decoded.firstInvalidLine { reading.diagnostics.append(ReadersMessage.invalidUTF8(file, line: line)) }
    if Refusal.isJSON(bytes, file: file) {
      addLines(of: decoded.text, file: file, to: &reading)
    } else {
      addText(decoded.text[...], file: file, to: &reading)
    }
  }
}

// MARK: - Text and Markdown

extension ArticleReader {
  private func addText(_ text: Substring, file: String, to reading: inout Reading) {
    let header: Header
    let isData: Bool
    do throws(FrontMatter.Failure) {
      let frontMatter = try FrontMatter.header(of: text)
      isData = frontMatter != nil
      header = frontMatter ?? Header(ofText: text)
    } catch {
      reading.diagnostics.append(ReadersMessage.badFrontMatter(file, line: error.line, error.message))
      return
    }
    guard !header.text.allSatisfy(\.isWhitespace) else {
      reading.diagnostics.append(ReadersMessage.empty(file, line: header.line))
      return
    }
    let words = String(header.text)
    let printed = header.dates.first { $0.isPrintedDateline }
    let evidence = DatelineChoice.Evidence(
      file: file, fields: header.dates.filter { !$0.isPrintedDateline }, isHeader: !isData, printed: printed,
      text: words,
      firstLine: header.line)
    let (dateline, diagnostics) = dates.choose(evidence)
    reading.diagnostics += diagnostics
    reading.articles.append(
      Article(
        source: file, id: header.value("id"), title: header.value("title", "headline"),
        url: header.value("url", "link"),
        language: header.value("language", "lang"), text: words, firstLine: header.line, dateline: dateline))
  }
}

// MARK: - JSON lines

extension ArticleReader {
  private func addLines(of text: String, file: String, to reading: inout Reading) {
    let count = reading.articles.count + reading.diagnostics.count
    let bytes = text.utf8.span
    if text.prefix(while: { !$0.isNewline }).allSatisfy({ $0 == "{" || $0.isWhitespace }) {
      addLine(bytes, 1, file: file, to: &reading)  // one object, written over many lines
      return
    }
    var start = 0
    var number = 1
    while start < bytes.count {
      var end = start
      while end < bytes.count, bytes[end] != UInt8(ascii: "\n") { end += 1 }
      addLine(bytes.extracting(start..<end), number, file: file, to: &reading)
      start = end + 1
      number += 1
    }
    if reading.articles.count + reading.diagnostics.count == count {
      reading.diagnostics.append(ReadersMessage.empty(file))
    }
  }

  private func addLine(_ line: Span<UInt8>, _ number: Int, file: String, to reading: inout Reading) {
    guard line.indices.contains(where: { line[$0] > UInt8(ascii: " ") }) else { return }
    do throws(JSONLine.Failure) {
      let parsed = try JSONLine(line)
      guard !parsed.text.allSatisfy(\.isWhitespace) else {
        reading.diagnostics.append(ReadersMessage.empty(file, line: number))
        return
      }
      let (article, diagnostics) = article(of: parsed, number, file: file)
      reading.diagnostics += diagnostics
      reading.articles.append(article)
    } catch {
      reading.diagnostics.append(ReadersMessage.badLine(file, line: number, error.message))
    }
  }

  /// The article of a line, and what is wrong with its dates.
  func article(of line: JSONLine, _ number: Int, file: String) -> (article: Article, diagnostics: [Diagnostic]) {
    let fields = line.dates.map { Field(name: $0.name, value: $0.words, line: number) }
    let evidence = DatelineChoice.Evidence(
      file: file, fields: fields.filter { !$0.isPrintedDateline }, printed: fields.first(where: \.isPrintedDateline),
      text: line.text, firstLine: number, comparesFileName: false)
    let (dateline, diagnostics) = dates.choose(evidence)
    let article = Article(
      source: file, id: line.id, title: line.title, url: line.url, language: line.language, text: line.text,
      firstLine: number, isRecord: true, dateline: dateline)
    return (article, diagnostics)
  }
}

extension Field {
  /// True for a `dateline` that is no day by itself: "PARIS, March 6 -".
  fileprivate var isPrintedDateline: Bool { name == "dateline" && value.first?.isNumber == false }
}

/// Why a file is no article, as far as its bytes show; and whether they are JSON.
private struct Refusal {
  let diagnostic: Diagnostic

  init?(_ bytes: [UInt8], file: String) {
    let start = Refusal.start(of: bytes)
    if start.isEmpty {
      diagnostic = ReadersMessage.empty(file)
    } else if start.starts(with: "%PDF-".utf8) || (bytes.contains(0) && !Refusal.isJSON(bytes, file: file)) {
      diagnostic = ReadersMessage.binary(file)
    } else if start.first == UInt8(ascii: "<") {
      diagnostic = ReadersMessage.markup(file)
    } else {
      return nil
    }
  }

  static func isJSON(_ bytes: [UInt8], file: String) -> Bool {
    file.hasSuffix(".jsonl") || file.hasSuffix(".ndjson") || file.hasSuffix(".json")
      || start(of: bytes).first == UInt8(ascii: "{")
  }

  /// What follows a byte order mark and white space.
  private static func start(of bytes: [UInt8]) -> ArraySlice<UInt8> {
    (bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]).drop {
      $0 <= UInt8(ascii: " ") && $0 != 0
    }
  }
}
