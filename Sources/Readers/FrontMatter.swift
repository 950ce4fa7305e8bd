/// The YAML between two lines of `---` at the head of a Markdown file.
enum FrontMatter {
  /// Why front matter does not parse, with the line in the file.
  struct Failure: Error {
    let message: String
    let line: Int
  }

  /// The header in front matter; nil when the text does not begin with any.
  static func header(of text: Substring) throws(Failure) -> Header? {
    var lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)[...]
    guard let opening = lines.popFirst(), isFence(opening, "---") else { return nil }
    guard let end = lines.firstIndex(where: { isFence($0, "---") || isFence($0, "...") }) else {
      throw Failure(message: "it has no end", line: 1)
    }
    let yaml = text[opening.endIndex..<lines[end].startIndex].dropFirst()
    do throws(YAML.Failure) {
      let fields = try YAML.entries(of: String(yaml)).map { entry in
        Field(name: entry.key.lowercased(), value: entry.values.joined(separator: ", "), line: entry.line + 1)
      }
      let rest = text[lines[end].endIndex...].dropFirst()
      return Header(fields: fields, text: rest, line: end + 2)
    } catch {
      throw Failure(message: error.message, line: error.line + 1)
    }
  }

  private static func isFence(_ line: Substring, _ fence: String) -> Bool {
    line.hasPrefix(fence) && line.dropFirst(fence.count).allSatisfy(\.isWhitespace)
  }
}
