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

  /// Reads the subjects of an article; `name` gives the words of a proper noun's name.
  init(_ trees: [SentenceTree], name: (_ index: Int, _ sentence: Int) -> Range<Int>) {
    for (sentence, tree) in trees.enumerated() {
      for index in tree.indices where tree[index].relation.isSubject && tree[index].tag == .properNoun {
        let words = name(index, sentence)
        guard let last = words.last, Self.endings.contains(tree.forms[last]), words.count > 1,
          tree[words.lowerBound].tag == .properNoun, tree.child(of: index, .conj) == nil
        else { continue }
        let forms = words.map { tree.forms[$0] }
        mentions.append(Mention(sentence: sentence, index: index, name: forms.joined(separator: " "), key: forms[0]))
      }
    }
  }

  /// The name of the firm that a noun of a sentence means; nil for another noun, and where two could be meant.
  func name(for noun: String, at index: Int, in sentence: Int) -> String? {
    guard Self.nouns.contains(noun) else { return nil }
    let before = mentions.prefix { ($0.sentence, $0.index) < (sentence, index) }
    guard let first = before.first, before.allSatisfy({ $0.key == first.key }) else { return nil }
    if noun == "bank", !first.name.contains("Banc"), !first.name.contains("Bank") { return nil }
    if noun == "airline", !first.name.contains("Air") { return nil }
    return first.name
  }

  private static let nouns: Set<String> = ["airline", "bank", "company", "corporation", "firm", "group"]

  /// The last words of the names of firms.
  private static let endings: Set<String> = [
    "AG", "Airlines", "Airways", "Bancorp", "Bancshares", "Bank", "Co", "Co.", "Company", "Corp", "Corp.",
    "Corporation", "Group", "Holdings", "Inc", "Inc.", "Industries", "Ltd", "Ltd.", "NV", "PLC", "Plc", "SA", "plc",
  ]
}
