import Syntax

/// A verb, or another predicate, with its helpers: which time it looks to, and whether it is negated.
struct VerbPhrase: Hashable, Sendable {
  /// What its form says of time.
  enum Form: Hashable, Sendable {
    /// "closed", "did close".
    case past
    /// "closes", "is closing".
    case present
    /// "has closed".
    case presentPerfect
    /// "had closed".
    case pastPerfect
    /// "will close", "is going to close", "is to close", "must close".
    case future
    /// "would close".
    case would
    /// "could close", "may close".
    case modal
    /// "to close", and a bare base form.
    case infinitive
    /// "closing", without a helper.
    case gerund
    /// "closed" as in "the bridge closed on Friday", without a helper.
    case participle
  }

  let form: Form
  /// True with "not", "never", "no one", "no bridge".
  let isNegated: Bool
  /// The helper that shows the form, or nil when the verb does.
  let helper: Int?
  /// The word that negates.
  let negation: Int?

  /// Reads the predicate at `index`. Joined predicates share the helpers of the first: "will meet and sign".
  init(_ index: Int, in tree: SentenceTree) {
    let helpers = VerbPhrase.helpers(of: index, in: tree)
    let (form, helper) = VerbPhrase.form(of: index, helpers, tree)
    self.form = form
    self.helper = helper
    negation = VerbPhrase.negation(of: index, tree)
    isNegated = negation != nil
  }

  private static func helpers(of index: Int, in tree: SentenceTree) -> [Int] {
    let own = tree.children(of: index).filter { isHelper($0, tree) }
    guard own.isEmpty, tree[index].relation == .conj, let head = tree.head(of: index),
      !tree.children(of: index).contains(where: { tree[$0].relation.isSubject }),
      tree[index].xpos == tree[head].xpos || (tree[index].xpos == .vb && tree[head].tag == .verb)
    else { return own }
    return tree.children(of: head).filter { isHelper($0, tree) && $0 < head }
  }

  private static func isHelper(_ index: Int, _ tree: SentenceTree) -> Bool {
    switch tree[index].relation {
    // "May 2000 - The two sides sign a truce"
    case .aux: tree.forms[index] != "May" || index + 1 == tree.count || tree[index + 1].tag != .numeral
    case .auxPassive, .cop: true
    default: false
    }
  }

  private static func form(of index: Int, _ helpers: [Int], _ tree: SentenceTree) -> (Form, Int?) {
    func helper(_ names: Set<String>) -> Int? {
      helpers.first { names.contains(tree.lemmas[$0]) || names.contains(tree.forms[$0].lowercased()) }
    }
    if let found = helper(futures) { return (.future, found) }
    if let found = helper(conditionals),
      !helpers.contains(where: { tree.lemmas[$0] == "have" }) || tree[found].xpos == .md
    {
      return (.would, found)
    }
    if let found = helper(modals) { return (.modal, found) }
    if let found = tree.copulaBeforeInfinitive(index) { return (.future, found) }
    if let found = helpers.first(where: { tree.lemmas[$0] == "have" }) {
      if tree.children(of: index).contains(where: { tree.forms[$0].lowercased() == "to" && $0 < found }) {
        return (.infinitive, nil)
      }
      if tree[found].xpos == .vbg { return (.pastPerfect, found) }
      return (tree[found].xpos == .vbd || tree.forms[found].hasSuffix("d") ? .pastPerfect : .presentPerfect, found)
    }
    // "The chief of staff to Gov. Halloran resigned": a past is no infinitive, whatever "to" was hung on it.
    if tree[index].xpos != .vbd, isInfinitive(index, tree) { return infinitive(index, tree) }
    if let found = helpers.first(where: { ["be", "do", "get"].contains(tree.lemmas[$0]) }) {
      return (isPast(found, tree) ? .past : tree[found].xpos == .vbg ? .gerund : .present, found)
    }
    switch tree[index].xpos {
    case .vbd: return (.past, nil)
    case .vbz, .vbp: return (.present, nil)
    case .vbg: return (.gerund, nil)
    case .vbn: return (.participle, nil)
    // A base form with a subject and no helper is a past that looks like one: "the dam burst", "they cut the price".
    case .vb:
      let hasSubject = tree.children(of: index).contains { tree[$0].relation.isSubject }
      return (hasSubject && !isDemanded(index, tree) ? .past : .infinitive, nil)
    default: return (.present, nil)
    }
  }

  /// "demanded that he wait"
  private static func isDemanded(_ index: Int, _ tree: SentenceTree) -> Bool {
    guard tree[index].relation == .ccomp, let above = tree.head(of: index) else { return false }
    return ["ask", "demand", "insist", "order", "propose", "recommend", "request", "require", "suggest", "urge"]
      .contains(tree.lemmas[above])
  }

  private static let futures: Set<String> = ["will", "shall", "'ll", "’ll", "wo", "sha", "must"]
  private static let conditionals: Set<String> = ["would", "'d", "’d"]
  private static let modals: Set<String> = [
    "can", "could", "may", "might", "should", "ca", "ought", "need", "dare",
  ]

  private static func isPast(_ index: Int, _ tree: SentenceTree) -> Bool {
    tree[index].xpos == .vbd || ["was", "were", "did", "got"].contains(tree.forms[index].lowercased())
  }

  private static func isInfinitive(_ index: Int, _ tree: SentenceTree) -> Bool {
    tree.children(of: index).contains {
      $0 < index
        && (tree[$0].relation == .mark && tree.forms[$0].lowercased() == "to"
          // "was due to be fitted", whatever "to" was hung on
          || [.aux, .auxPassive].contains(tree[$0].relation) && tree[$0].xpos == .vb && $0 > 0
            && tree.lemmas[$0 - 1] == "to")
    }
  }

  /// "is to meet" and "is going to meet" look ahead; any other infinitive waits for its governor.
  private static func infinitive(_ index: Int, _ tree: SentenceTree) -> (Form, Int?) {
    guard let above = tree.head(of: index), tree[index].relation == .xcomp else { return (.infinitive, nil) }
    if tree.lemmas[above] == "be" { return (.future, above) }
    if tree.forms[above].lowercased() == "going", tree.child(of: above, .aux) != nil { return (.future, above) }
    return (.infinitive, nil)
  }

  private static let negators: Set<String> = ["not", "n't", "n’t", "never", "no", "neither", "nor"]
  private static let nobody: Set<String> = ["nobody", "nothing", "none", "neither", "no-one"]

  private static func negation(of index: Int, _ tree: SentenceTree) -> Int? {
    for child in tree.children(of: index) {
      let form = tree.forms[child]
      // A verb of a broken parse can have thousands of children: no word that negates is longer than "nothing".
      let word = form.utf8.count > 7 ? form : form.lowercased()
      // "nor did it enter the bay"
      if word == "nor", isInverted(behind: child, index, tree) { return child }
      // "pleaded not guilty" is a plea.
      let isPlea = child > index && child + 1 < tree.count && tree.lemmas[child + 1] == "guilty"
      if tree[child].relation == .advmod, negators.contains(word), !isPlea { return child }
      if tree[child].relation.isSubject, nobody.contains(word) || hasNo(child, tree) { return child }
      if tree[child].relation == .obj, ["have", "see", "make", "take", "give", "do"].contains(tree.lemmas[index]),
        hasNo(child, tree)
      {
        return child
      }
    }
    return nil
  }

  /// A helper that stands right behind a word, before the subject.
  private static func isInverted(behind word: Int, _ verb: Int, _ tree: SentenceTree) -> Bool {
    guard word + 1 < verb, tree[word + 1].tag == .auxiliary, let subject = tree.subject(of: verb) else { return false }
    return (word + 2..<verb).contains(subject)
  }

  private static func hasNo(_ noun: Int, _ tree: SentenceTree) -> Bool {
    tree.children(of: noun).contains {
      $0 < noun && (tree[$0].relation == .det || tree[$0].relation == .ccPreconjunction)
        && ["no", "neither"].contains(tree.lemmas[$0])
    }
  }
}

extension SentenceTree {
  /// The infinitive that tells what a verb came to: "went on to lead", "came to stand for". It happened, as the verb did.
  func attained(by index: Int) -> Int? {
    guard ["go", "come", "manage", "get"].contains(lemmas[index]), index + 1 < count else { return nil }
    if lemmas[index] == "go", lemmas[index + 1] != "on" { return nil }
    return children(of: index, .xcomp, .advcl).first { $0 > index && $0 <= index + 4 && self[$0].xpos == .vb }
  }
}
