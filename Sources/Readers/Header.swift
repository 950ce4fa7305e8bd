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
    while true {
      let (first, rest) = text.firstLine
      guard let (name, value, words) = Header.field(of: first) else { break }
      fields.append(Field(name: name, value: value, line: line))
      if let words {
        text = text[words.startIndex...]
        return
      }
      drop(to: rest)
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

  private mutating func skipBlankLines() {
    while !text.isEmpty {
      let (first, rest) = text.firstLine
      guard first.isBlank else { return }
      drop(to: rest)
    }
  }

  private mutating func drop(to rest: Substring?) {
    text = rest ?? text[text.endIndex...]
    if rest != nil { line += 1 }
  }
}

// MARK: - One line

extension Header {
  private static let names: Set = [
    "date", "published", "pubdate", "publication-date", "dateline", "time", "updated", "modified", "title", "headline",
    "subject", "author", "authors", "by", "byline", "source", "publisher", "agency", "url", "link", "id", "language",
    "lang", "section", "category", "tags", "keywords", "location", "place",
  ]
  /// More than the longest name and the white space around it has; a text may be one very long line.
  private static let nameLimit = 40

  /// A header line: name and value; `rest` is the text that goes straight on after the date.
  private static func field(of line: Substring) -> (name: String, value: String, rest: Substring?)? {
    let head = line.prefix(nameLimit)
    if let colon = head.firstIndex(of: ":") {
      let name = head[..<colon].trimmed.lowercased()
      if names.contains(name) { return (name, String(line[line.index(after: colon)...].trimmed), nil) }
    }
    let words = line.trimmed
    guard let space = words.prefix(nameLimit).firstIndex(of: " "), words[..<space].lowercased() == "date" else {
      return nil
    }
    let rest = words[space...].trimmed
    let day = rest.prefix { !$0.isWhitespace }
    guard day.first?.isNumber == true, day.contains("-") else { return nil }
    return dateLine(day, behind: rest[day.endIndex...].trimmed)
  }

  /// The line `date 2024-10-21`, perhaps with a time behind the day, and with the text behind both.
  private static func dateLine(_ day: Substring, behind: Substring) -> (name: String, value: String, rest: Substring?) {
    let clock = behind.prefix { $0.isNumber || $0 == ":" }
    let isTime = clock.utf8.count >= 5 && clock.contains(":")
    let text = isTime ? behind[clock.endIndex...].trimmed : behind
    return ("date", isTime ? "\(day)T\(clock)" : String(day), text.isEmpty ? nil : text)
  }
}
