import Syntax

/// The firm that an article calls "the company" or "the bank", where it can only be one.
///
/// News names its firm once, as the subject of its first sentences, and calls it "the company" from then on. Where two firms
/// do something in the sentences before, nobody is named.
struct Firms: Sendable {
  private struct Mention: Sendable {
    let sentence: Int
    let index: Int
    let name: String
    /// The first word of the name, which all its forms have.
    let key: String
  }

  private var mentions: [Mention] = []

  /// Reads the subjects of an article: the run of names that each stands in, if it ends as firms' names do.
  init(_ trees: [SentenceTree]) {
    for (sentence, tree) in trees.enumerated() {
      for index in tree.indices where tree[index].relation.isSubject && tree[index].tag == .properNoun {
        var first = (0..<index).last { tree[$0].tag != .properNoun }.map { $0 + 1 } ?? 0
        // "American Century Corp"
        if first > 0, tree[first - 1].tag == .adjective,
          tree.forms[first - 1].unicodeScalars.first?.properties.isUppercase ?? false
        {
          first -= 1
        }
        let end = (index..<tree.count).first { tree[$0].tag != .properNoun } ?? tree.count
        let forms = tree.forms[first..<end]
        guard let last = forms.last, Self.endings.contains(last), forms.count > 1, tree.child(of: index, .conj) == nil
        else { continue }
        // "Lorne Ltd. Kerns Ltd": two of them without a stop between.
        let isOne = !forms.dropLast().contains(where: Self.endings.contains) && Self.isBeginning(first, tree)
        let name = isOne ? forms.joined(separator: " ") : ""
        mentions.append(Mention(sentence: sentence, index: index, name: name, key: isOne ? tree.forms[first] : ""))
      }
    }
  }

  /// The name of the firm that a noun of a sentence means; nil for another noun, and where two could be meant.
  func name(for noun: String, at index: Int, in sentence: Int) -> String? {
    guard Self.nouns.contains(noun) else { return nil }
    let before = mentions.prefix { ($0.sentence, $0.index) < (sentence, index) }
    guard let first = before.first, !first.name.isEmpty, before.allSatisfy({ $0.key == first.key }) else { return nil }
    if noun == "bank", !first.name.contains("Banc"), !first.name.contains("Bank") { return nil }
    // "The group" is rather one of investors.
    if noun == "group", !first.name.hasSuffix("Group") { return nil }
    if noun == "airline", !first.name.contains("Air") { return nil }
    return first.name
  }

  /// True where a name can begin: no "Lorne & Kerns Corp", "S. Lorne Corp" that were read in parts.
  private static func isBeginning(_ index: Int, _ tree: SentenceTree) -> Bool {
    index == 0 || [.adposition, .determiner, .subordinatingConjunction].contains(tree[index - 1].tag)
      || tree.forms[index - 1] == ","
  }

  private static let nouns: Set<String> = ["airline", "bank", "company", "corporation", "firm", "group"]

  /// The last words of the names of firms.
  private static let endings: Set<String> = [
    "AG", "Airlines", "Airways", "Bancorp", "Bancshares", "Bank", "Co", "Co.", "Company", "Corp", "Corp.",
    "Corporation", "Group", "Holdings", "Inc", "Inc.", "Industries", "Ltd", "Ltd.", "NV", "PLC", "Plc", "SA", "plc",
  ]
}
