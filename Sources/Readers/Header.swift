/// One field of an article's header or data.
struct Field: Hashable {
  /// Its name, in small letters.
  let name: String
  let value: String
  /// Its line in the file, from 1.
  let line: Int
}

/// A file's words in two: what stands before the article, and the article.
struct Header {
  var fields: [Field] = []
  /// The article's text, to the end of the file.
  var text: Substring
  /// The line on which it begins, from 1.
  var line = 1

  /// The header of a plain text: a line `date 2024-10-21`, which may go straight on with the text, and lines of a known
  /// name, a colon and a value.
  init(ofText whole: Substring) {
    text = whole
    skipBlankLines()
    while let (name, value, rest) = Header.field(of: text.prefix { !$0.isNewline }) {
      fields.append(Field(name: name, value: value, line: line))
      if let rest {
        text = rest.startIndex < text.endIndex ? text[rest.startIndex...] : text[text.endIndex...]
        return
      }
      dropLine()
    }
    // Words before a colon are no header unless they say what an article is called or when it was.
    if value("title", "headline", "date", "published", "pubdate", "publication-date", "dateline") == nil {
      (fields, text, line) = ([], whole, 1)
    }
    skipBlankLines()
  }

  /// The text after front matter that ends before `text`.
  init(fields: [Field], text: Substring, line: Int) {
    self.fields = fields
    self.text = text
    self.line = line
    skipBlankLines()
  }

  /// The first value of one of the names, the first name first.
  func value(_ names: String...) -> String? {
    for name in names {
      if let field = fields.first(where: { $0.name == name && !$0.value.isEmpty }) { return field.value }
    }
    return nil
  }

  /// The fields that may name the day of publication, the best first; never that of a change.
  var dates: [Field] {
    ["date", "published", "pubdate", "publication-date", "dateline", "time"].flatMap { name in
      fields.filter { $0.name == name && !$0.value.isEmpty }
    }
  }

  private static let names: Set = [
    "date", "published", "pubdate", "publication-date", "dateline", "time", "updated", "modified", "title", "headline",
    "subject", "author", "authors", "by", "byline", "source", "publisher", "agency", "url", "link", "id", "language",
    "lang",
    "section", "category", "tags", "keywords", "location", "place",
  ]

  /// A header line: name and value; `rest` is the text that goes straight on after the date.
  private static func field(of line: Substring) -> (name: String, value: String, rest: Substring?)? {
    let line = trimmed(line)
    if let colon = line.firstIndex(of: ":") {
      let name = line[..<colon].lowercased()
      if names.contains(name) { return (name, String(trimmed(line[line.index(after: colon)...])), nil) }
    }
    guard let space = line.firstIndex(of: " "), line[..<space].lowercased() == "date" else { return nil }
    let rest = trimmed(line[space...])
    let day = rest.prefix { !$0.isWhitespace }
    guard day.first?.isNumber == true, day.contains("-") else { return nil }
    var text = trimmed(rest[day.endIndex...])
    var value = String(day)
    // A time may follow the day.
    let clock = text.prefix { $0.isNumber || $0 == ":" }
    if clock.utf8.count >= 5, clock.contains(":") {
      value += "T" + clock
      text = trimmed(text[clock.endIndex...])
    }
    return ("date", value, text.isEmpty ? nil : text)
  }

  private mutating func dropLine() {
    guard let end = text.firstIndex(where: \.isNewline) else {
      text = text[text.endIndex...]
      return
    }
    text = text[text.index(after: end)...]
    line += 1
  }

  private mutating func skipBlankLines() {
    while let end = text.firstIndex(where: { !$0.isWhitespace || $0.isNewline }), text[end].isNewline { dropLine() }
  }

  private static func trimmed(_ words: Substring) -> Substring {
    var words = words.drop(while: \.isWhitespace)
    while words.last?.isWhitespace == true { words.removeLast() }
    return words
  }
}
