import Articles
import Text
import Timexes

/// What was read: articles, and what is wrong with what is none.
public struct Reading: Hashable, Sendable {
  /// The articles, in the order of the paths.
  public var articles: [Article] = []
  /// What is wrong, in the order of the paths.
  public var diagnostics: [Diagnostic] = []
  /// The paths that were met, in their order.
  public var paths: [String] = []

  /// What is wrong with the files and, `found` later, with the articles in them, in one order: that of the paths, then of
  /// the lines.
  public func diagnostics(with found: [Diagnostic]) -> [Diagnostic] {
    let places = Dictionary(paths.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    let all = (diagnostics + found).enumerated().map { index, diagnostic in
      (key: (places[diagnostic.file] ?? paths.count, diagnostic.line ?? 0, index), diagnostic: diagnostic)
    }
    return all.sorted { $0.key < $1.key }.map(\.diagnostic)
  }
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
    var reading = Reading()
    for entry in FileTree(paths, exclusions: exclusions).entries {
      reading.paths.append(entry.path)
      switch entry {
      case .problem(let diagnostic): reading.diagnostics.append(diagnostic)
      case .file(let path):
        do throws(FileAccess.Failure) {
          add(try FileAccess.bytes(of: path), of: path, to: &reading)
        } catch {
          reading.diagnostics.append(ReadersMessage.cannotRead(path, error.reason))
        }
      }
    }
    return reading
  }

  /// The articles in the bytes of one file that is called `file`.
  public func read(_ bytes: [UInt8], file: String) -> Reading {
    var reading = Reading(paths: [file])
    add(bytes, of: file, to: &reading)
    return reading
  }

  private func add(_ bytes: [UInt8], of file: String, to reading: inout Reading) {
    switch FileForm(bytes, file: file) {
    case .text: addText(bytes, file: file, to: &reading)
    case .jsonLines: addLines(of: bytes, file: file, to: &reading)
    case .jsonObject: addLine(bytes.span, 1, file: file, to: &reading)
    case .empty: reading.diagnostics.append(ReadersMessage.empty(file))
    case .binary: reading.diagnostics.append(ReadersMessage.binary(file))
    case .utf16: reading.diagnostics.append(ReadersMessage.utf16(file))
    case .markup: reading.diagnostics.append(ReadersMessage.markup(file))
    }
  }
}

// MARK: - Text and Markdown

extension ArticleReader {
  private func addText(_ bytes: [UInt8], file: String, to reading: inout Reading) {
    let decoded = DecodedText(bytes)
    if let line = decoded.firstInvalidLine { reading.diagnostics.append(ReadersMessage.invalidUTF8(file, line: line)) }
    let text = decoded.text[...]
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
    guard !header.text.isBlank else {
      reading.diagnostics.append(ReadersMessage.empty(file, line: header.line))
      return
    }
    let language = header.value("language", "lang")
    let (dateline, diagnostics) = dates.reading(language).choose(
      DatelineChoice.Evidence(
        file: file, fields: header.dates, isHeader: !isData, text: header.text, firstLine: header.line))
    reading.diagnostics += diagnostics
    reading.articles.append(
      Article(
        source: file, id: header.value("id"), title: header.value("title", "headline"),
        url: header.value("url", "link"), language: language, text: String(header.text),
        firstLine: header.line, dateline: dateline))
  }
}

// MARK: - JSON lines

extension ArticleReader {
  private func addLines(of bytes: [UInt8], file: String, to reading: inout Reading) {
    let count = reading.articles.count + reading.diagnostics.count
    let span = bytes.span
    var start = 0
    var number = 1
    while start < bytes.count {
      var end = start
      while end < bytes.count, span[end] != UInt8(ascii: "\n") { end += 1 }
      addLine(span.extracting(start..<end), number, file: file, to: &reading)
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
      let (article, diagnostics) = try article(ofLine: line, number, file: file)
      reading.diagnostics += diagnostics
      if article.text[...].isBlank {
        reading.diagnostics.append(ReadersMessage.empty(file, line: number))
      } else {
        reading.articles.append(article)
      }
    } catch {
      reading.diagnostics.append(ReadersMessage.badLine(file, line: number, error.message))
    }
  }

  /// The article of one line of JSON, and what is wrong with it; bytes that are no UTF-8 are replaced.
  ///
  /// - Throws: ``JSONLine/Failure`` when the line is no article.
  public func article(
    of line: LineStream.Line, file: String
  ) throws(JSONLine.Failure) -> (article: Article, diagnostics: [Diagnostic]) {
    guard let bytes = line.bytes else { throw JSONLine.Failure(message: ReadersMessage.lineLimit) }
    return try article(ofLine: bytes.span, line.number, file: file)
  }

  private func article(
    ofLine line: Span<UInt8>, _ number: Int, file: String
  ) throws(JSONLine.Failure) -> (article: Article, diagnostics: [Diagnostic]) {
    let (parsed, isRepaired) = try parse(line.extracting(droppingFirst: number == 1 ? DecodedText.markLength(line) : 0))
    let (dateline, diagnostics) = dates.reading(parsed.language).choose(
      DatelineChoice.Evidence(
        file: file, fields: parsed.dates.map { Field(name: $0.name, value: $0.words, line: number) },
        text: parsed.text[...], firstLine: number, isRecord: true))
    let article = Article(
      source: file, id: parsed.id, title: parsed.title, url: parsed.url, language: parsed.language, text: parsed.text,
      firstLine: number, isRecord: true, dateline: dateline)
    return (article, (isRepaired ? [ReadersMessage.invalidUTF8(file, line: number)] : []) + diagnostics)
  }

  /// The line, and whether it had bytes that are no UTF-8.
  private func parse(_ line: Span<UInt8>) throws(JSONLine.Failure) -> (line: JSONLine, isRepaired: Bool) {
    do throws(JSONLine.Failure) {
      return (try JSONLine(line), false)
    } catch {
      let decoded = DecodedText(line.withUnsafeBufferPointer { Array($0) })
      guard decoded.firstInvalidLine != nil else { throw error }
      return (try JSONLine(decoded.text.utf8.span), true)
    }
  }
}
