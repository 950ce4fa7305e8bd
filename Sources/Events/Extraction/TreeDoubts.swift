import Syntax

/// What in a tree no English sentence has: the signs by which a misread sentence is known.
enum TreeDoubts {
  /// How many such signs a tree has; 0 for one that may be believed.
  static func count(_ tree: SentenceTree) -> Int {
    var doubts = 0
    var hasFinite = false
    for index in tree.indices {
      let word = tree[index]
      if word.xpos.isFinite { hasFinite = true }
      if isPartOfDay(tree, index) || isLastTime(tree, index) { doubts += 1 }
      guard word.tag == .verb || word.tag == .auxiliary && word.relation != .aux || isPredicate(tree, index) else {
        continue
      }
      doubts += doubtsAbout(tree, index)
    }
    if isClauseUnread(tree) { doubts += 1 }
    if isMainInOpening(tree) { doubts += 1 }
    if let root = tree.sentence.root { doubts += doubtsAbout(tree, root: root, hasFinite) }
    if let attribution = Attribution(tree), !attribution.isRead(in: tree) { doubts += 1 }
    return doubts
  }

  /// "… papers, six days after its head, Petra Vance, appeared": a clause behind a length that was read as something else.
  private static func isClauseUnread(_ tree: SentenceTree) -> Bool {
    guard let cut = SentenceCuts.subordinate(tree), let start = cut.words.first, start > 0 else { return false }
    return tree[start].relation != .mark && tree[start].tag == .adposition
      && PersonWords.times.contains(tree.lemmas[start - 1])
  }

  /// "Four months after their first contest ended, Harte won": the clause of the length was read as the main one.
  private static func isMainInOpening(_ tree: SentenceTree) -> Bool {
    guard let mark = SentenceCuts.openingLength(tree), let root = tree.sentence.root, tree[root].xpos.isFinite,
      let comma = tree.indices.prefix(30).first(where: { tree.forms[$0] == "," })
    else { return false }
    return mark < root && root < comma && tree[min(comma + 1, tree.count - 1)].tag != .coordinatingConjunction
      && (comma..<tree.count).contains { tree[$0].xpos.isFinite }
  }

  /// "Sunday morning", read as a verb's form in -ing.
  static func isPartOfDay(_ tree: SentenceTree, _ index: Int) -> Bool {
    tree[index].xpos == .vbg && ["morning", "evening"].contains(tree.forms[index].lowercased())
  }

  /// "She last saw him in May", read as a verb; "was last repainted in 2011", read as what the bridge was.
  static func isLastTime(_ tree: SentenceTree, _ index: Int) -> Bool {
    guard tree.forms[index].lowercased() == "last", index + 1 < tree.count else { return false }
    return tree[index].tag == .verb && tree[index + 1].xpos.isFinite
      || tree.child(of: index, .cop) != nil && tree[index + 1].xpos == .vbn
  }

  private static func doubtsAbout(_ tree: SentenceTree, root: Int, _ hasFinite: Bool) -> Int {
    guard tree.isPredicate(root) else { return hasFinite ? 2 : tree.count > 6 ? 1 : 0 }
    let isBare = tree[root].xpos == .vbg && tree.child(of: root, .aux, .auxPassive, .cop) == nil
    let isSubordinate = tree.children(of: root).contains { child in
      child < root && (tree[child].relation == .mark || tree[child].xpos == .wrb) && tree.subject(of: root) != nil
    }
    return (isBare ? 1 : 0) + (isSubordinate && tree.forms[tree.count - 1] != "?" ? 1 : 0)
  }

  private static func isPredicate(_ tree: SentenceTree, _ index: Int) -> Bool {
    tree.child(of: index, .cop) != nil
  }

  private static func doubtsAbout(_ tree: SentenceTree, _ index: Int) -> Int {
    let word = tree[index]
    if [.cop, .auxPassive, .aux, .fixed, .compound, .amod].contains(word.relation) { return 0 }
    let subjects = tree.children(of: index).filter { tree[$0].relation == .nsubj || tree[$0].relation == .nsubjPassive }
    var doubts = subjects.count > 1 ? 1 : 0
    if word.xpos == .vbn, word.relation == .acl, tree.child(of: index, .obj) != nil { doubts += 1 }
    if let subject = subjects.first, isRelative(tree, subject), !isRelativeClause(tree, index) { doubts += 1 }
    if let subject = subjects.first, hasPreposition(tree, subject) { doubts += 1 }
    if let subject = subjects.first, isTime(tree, subject) { doubts += 1 }
    if let subject = subjects.first, isDescription(tree, subject) { doubts += 1 }
    if hangsOnTime(tree, index) { doubts += 1 }
    if isEndOfTime(tree, index) { doubts += 1 }
    if isPossessed(tree, index) { doubts += 1 }
    guard subjects.isEmpty, tree.isFinite(index), tree.subject(of: index) == nil else { return doubts }
    if word.relation == .conj, !isInterrupted(tree, index) { return doubts }
    return doubts + 1
  }

  /// "The board's proposed changes": what stands behind a possessive is no verb.
  static func isPossessed(_ tree: SentenceTree, _ verb: Int) -> Bool {
    guard tree[verb].xpos == .vbd, verb > 1, tree[verb - 1].xpos == .pos,
      let owner = tree.head(of: verb - 1), tree[owner].head == verb
    else { return false }
    return tree[owner].relation.isSubject
  }

  /// "Sales in the four weeks ended August 9 were up": what ended is no sale, and its day is no subject.
  static func isEndOfTime(_ tree: SentenceTree, _ verb: Int) -> Bool {
    tree[verb].xpos == .vbd && ["end", "begin"].contains(tree.lemmas[verb]) && verb > 1
      && PersonWords.times.contains(tree.lemmas[verb - 1]) && tree.subject(of: verb) != verb - 1
      && tree.indices.contains { $0 > verb && tree[$0].xpos.isFinite && tree[$0].tag != .punctuation }
      && !(verb..<tree.count).prefix { !tree[$0].xpos.isFinite || $0 == verb }.contains {
        tree[$0].tag == .punctuation || tree[$0].tag == .coordinatingConjunction
          || [.wdt, .wp, .wrb].contains(tree[$0].xpos) || tree[$0].relation == .mark
      }
  }

  /// A subject has no preposition: "to the ambassador summoned".
  private static func hasPreposition(_ tree: SentenceTree, _ subject: Int) -> Bool {
    tree.children(of: subject).contains { $0 < subject && tree[$0].relation == .case && tree[$0].xpos != .pos }
  }

  /// "A person close to the case said": the adjective is read as the subject.
  static func isDescription(_ tree: SentenceTree, _ subject: Int) -> Bool {
    tree[subject].xpos == .jj && subject > 0 && tree.child(of: subject, .det) == nil
      && [.noun, .properNoun].contains(tree[subject - 1].tag)
  }

  /// True for a clause with "that" and a subject of its own below an expression of time: "last month that he had left".
  static func hangsOnTime(_ tree: SentenceTree, _ index: Int) -> Bool {
    guard [.acl, .aclRelative, .ccomp, .advcl].contains(tree[index].relation), let time = tree.head(of: index),
      time < index,
      PersonWords.times.contains(tree.lemmas[time]), saying(above: time, tree) != nil,
      let subject = tree.subject(of: index)
    else { return false }
    return ![.wdt, .wp].contains(tree[subject].xpos) && tree.lemmas[subject] != "that"
  }

  /// The verb of saying that a time belongs to: "said on Friday", "said in a letter published Friday".
  static func saying(above time: Int, _ tree: SentenceTree) -> Int? {
    guard let verb = tree.head(of: time) else { return nil }
    if HeadlineWords.saying.contains(tree.lemmas[verb]) { return verb }
    // "Said during a call last Thursday that"
    if tree[time].relation == .appos || tree[time].relation == .nmodUnmarked, tree.child(of: verb, .case) != nil,
      let saying = tree.head(of: verb), saying < verb, HeadlineWords.saying.contains(tree.lemmas[saying])
    {
      return saying
    }
    guard tree[verb].relation == .acl, tree[verb].xpos == .vbn, let noun = tree.head(of: verb),
      tree.child(of: noun, .case) != nil, let saying = tree.head(of: noun), saying < noun
    else { return nil }
    return HeadlineWords.saying.contains(tree.lemmas[saying]) ? saying : nil
  }

  /// True for a subject that more likely says when: "Thursday, two cousins", "last week".
  private static func isTime(_ tree: SentenceTree, _ index: Int) -> Bool {
    guard PersonWords.times.contains(tree.lemmas[index]) else { return false }
    if tree[index].tag == .properNoun { return tree.child(of: index, .appos, .conj) != nil }
    return tree.children(of: index).contains { ["last", "next", "this"].contains(tree.lemmas[$0]) }
  }

  private static func isRelativeClause(_ tree: SentenceTree, _ index: Int) -> Bool {
    switch tree[index].relation {
    case .aclRelative, .advclRelative, .ccomp, .csubj, .root: return true
    case .conj: return tree.head(of: index).map { tree[$0].relation == .aclRelative } ?? false
    default: return false
    }
  }

  private static func isRelative(_ tree: SentenceTree, _ index: Int) -> Bool {
    (tree[index].xpos == .wdt || tree[index].xpos == .wp) && ["who", "which"].contains(tree.lemmas[index])
  }

  /// True for a finite verb joined to another by nothing, right behind a comma or without any mark: "the sales ended August 9
  /// were up".
  private static func isInterrupted(_ tree: SentenceTree, _ index: Int) -> Bool {
    guard index > 0, tree.child(of: index, .cc) == nil, let head = tree.head(of: index) else { return false }
    guard tree.forms[index - 1] == "," || isJoinedByNothing(tree, head, index) else { return false }
    return !tree.children(of: head, .conj).contains { $0 > index && tree.child(of: $0, .cc) != nil }
  }
  /// True for a verb after another, with no mark and no conjunction between them.
  static func isJoinedByNothing(_ tree: SentenceTree, _ verb: Int, _ other: Int) -> Bool {
    isUnjoined(tree, verb, other)
      && !(verb..<other).contains { tree[$0].tag == .punctuation || tree[$0].tag == .coordinatingConjunction }
  }

  /// True for a verb without a subject after another, which no conjunction of its own joins to it.
  static func isUnjoined(_ tree: SentenceTree, _ verb: Int, _ other: Int) -> Bool {
    verb < other && tree[verb].xpos == .vbd && tree.isFinite(other) && tree.subject(of: other) == nil
      && tree.child(of: other, .cc) == nil
  }
}
