/// The YAML between two lines of `---` at the head of a Markdown file.
enum FrontMatter {
  /// Why front matter does not parse, with the line in the file.
  struct Failure: Error {
    let message: String
    let line: Int
  }

  /// The header in front matter; nil when the text does not begin with any.
  static func header(of text: Substring) throws(Failure) -> Header? {
    let (opening, body) = text.firstLine
    guard isFence(opening, "---") else { return nil }
    guard let body, let (yaml, rest, lines) = split(body) else { throw Failure(message: "it has no end", line: 1) }
    do throws(YAML.Failure) {
      let fields = try YAML.entries(of: String(yaml)).map { entry in
        Field(name: entry.key.lowercased(), value: entry.values.joined(separator: ", "), line: entry.line + 1)
      }
      return Header(fields: fields, text: rest, line: lines + 3)
    } catch {
      throw Failure(message: error.message, line: error.line + 1)
    }
  }

  /// The YAML, the text behind the fence, and how many lines the YAML has; nil when there is no second fence.
  private static func split(_ body: Substring) -> (yaml: Substring, rest: Substring, lines: Int)? {
    var lines = 0
    var rest: Substring? = body
    while let here = rest {
      let (line, behind) = here.firstLine
      if isFence(line, "---") || isFence(line, "...") {
        return (body[..<line.startIndex], behind ?? body[body.endIndex...], lines)
      }
      lines += 1
      rest = behind
    }
    return nil
  }

  private static func isFence(_ line: Substring, _ fence: String) -> Bool {
    line.utf8.starts(with: fence.utf8) && line.dropFirst(fence.count).isBlank
  }
}
