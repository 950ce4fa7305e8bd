import Syntax

extension Draft {
  /// The words that stand, as a line of text: single spaces, no mark at either end, a capital first.
  func printed() -> String {
    var line = ""
    for piece in pieces {
      let words = piece.words.filter { keeps[$0] }
      guard let first = words.first else { continue }
      if !piece.prefix.isEmpty {
        if !line.isEmpty, !piece.prefix.hasPrefix(",") && !piece.prefix.hasPrefix(":") { line += " " }
        line += piece.prefix
      }
      var before: Int?
      for index in words {
        let form = substitutes[index] ?? tree.forms[index]
        if !line.isEmpty, hasSpace(before: index, after: before) { line += " " }
        line += piece.isLowered && index == first ? lowered(form, index) : form
        before = index
      }
    }
    return capitalized(line)
  }

  /// True when a space belongs between two words that are printed one behind the other.
  private func hasSpace(before index: Int, after previous: Int?) -> Bool {
    let form = tree.forms[index]
    guard let previous else { return true }
    if previous == index - 1 { return tree[previous].extent.end < tree[index].extent.start }
    if [",", ".", ";", ":", ")", "]", "%", "?", "!", "''"].contains(form) { return false }
    if form.hasPrefix("'") || form.hasPrefix("’") || form == "n't" || form == "n’t" { return false }
    return !["(", "[", "``", "“", "‘", "$", "#"].contains(tree.forms[previous])
  }

  /// The first word of a sentence as it is written inside one.
  private func lowered(_ form: String, _ index: Int) -> String {
    let tag = tree[index].tag
    guard tag != .properNoun, form != "I", !form.hasPrefix("I'"), let first = form.unicodeScalars.first,
      form.unicodeScalars.dropFirst().allSatisfy({ $0.properties.isLowercase || !$0.properties.isAlphabetic })
    else { return form }
    return first.properties.lowercaseMapping + String(form.unicodeScalars.dropFirst())
  }

  private func capitalized(_ line: String) -> String {
    guard let first = line.unicodeScalars.first, first.properties.isLowercase else { return line }
    return first.properties.titlecaseMapping + String(line.unicodeScalars.dropFirst())
  }
}
