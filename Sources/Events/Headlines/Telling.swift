import Syntax

/// How an event is told: by which words of its sentence, in which order.
enum Telling: Hashable {
  /// By the clause of a verb or predicate.
  case clause(Int)
  /// By a noun with what belongs to it.
  case phrase(Int)
  /// By a relative clause, whose noun takes its place in it: "Lammy, who was in Seoul".
  case relative(Int, noun: Int)
  /// By a noun and its participle: "a man arrested in Ohio".
  case participle(Int, noun: Int)
  /// By speaker, verb and what was said, where the sentence has what was said first.
  case saying(Int, content: Int)
}

/// Finds how an event is told, from its trigger up.
struct TellingFinder {
  let tree: SentenceTree
  let spans: PhraseSpans
  /// The words from the trigger up to the one that heads the telling.
  private(set) var path: [Int] = []
  /// Verbs that give way to the one coordinated with them: "met" in "met and signed", told for "signed".
  private(set) var replaced: [(verb: Int, by: Int)] = []

  init(tree: SentenceTree, spans: PhraseSpans) {
    self.tree = tree
    self.spans = spans
  }

  /// How the event that `trigger` names is told.
  mutating func telling(of trigger: Int) -> Telling {
    var top = trigger
    path.append(top)
    while [.aux, .auxPassive, .cop, .flat, .fixed, .compoundParticle].contains(tree[top].relation),
      let head = tree.head(of: top)
    {
      top = head
      path.append(top)
    }
    if tree.isPredicate(top) { return clause(from: top) }
    return nominal(from: top)
  }

  /// From a predicate up to the word whose clause can stand by itself.
  private mutating func clause(from start: Int) -> Telling {
    var top = start
    while let head = tree.head(of: top) {
      switch tree[top].relation {
      case .ccomp:
        if tree.isPlainSaying(head), !tree.isQuestion(top) { return .clause(top) }
      case .advcl, .advclRelative:
        if tree.standsAlone(top) { return .clause(top) }
      case .aclRelative:
        if tree.child(of: top, .mark) == nil { return .relative(top, noun: head) }
      case .acl:
        if head < top, tree[head].tag == .noun || tree[head].tag == .properNoun,
          [.vbn, .vbd, .vbg].contains(tree[top].xpos), tree.child(of: top, .mark) == nil
        {
          return .participle(top, noun: head)
        }
      case .parataxis, .dep, .list, .appos:
        if tree.isSayingVerb(top), tree.subject(of: top) != nil, tree.isPredicate(head) {
          return .saying(top, content: head)
        }
        if tree.subject(of: top) != nil { return .clause(top) }
      case .conj:
        if tree.subject(of: top) != nil { return .clause(top) }
        if tree.isPredicate(head) { replaced.append((head, top)) }
      default: break
      }
      top = head
      path.append(top)
      if !tree.isPredicate(top), tree[top].head >= 0 { return nominal(from: top) }
    }
    return whole(top)
  }

  /// The clause of a word on which no other depends.
  private func whole(_ top: Int) -> Telling {
    guard top == path.first || path.count < 3, tree.isSayingVerb(top), let content = tree.child(of: top, .ccomp),
      content < top, path.contains(content) == false
    else { return .clause(top) }
    return .saying(top, content: content)
  }

  /// From a noun: by itself, or by the clause in which it stands.
  private mutating func nominal(from start: Int) -> Telling {
    var noun = start
    while [.compound, .flat, .nmodDescription, .conj].contains(tree[noun].relation), let head = tree.head(of: noun),
      !tree.isPredicate(head)
    {
      noun = head
      path.append(noun)
    }
    var top = noun
    let below = path
    while let head = tree.head(of: top), !tree.isPredicate(top) {
      top = head
      path.append(top)
    }
    guard tree.isPredicate(top) else { return phrase(noun, below) }
    let isDirect = tree[noun].head == top
    let relation = tree[noun].relation
    let isTold =
      relation.isSubject && isDirect || tree.isNegated(top) || tree.child(of: top, .aux).map(tree.isModal) ?? false
      || isDirect && relation == .obj && HeadlineWords.support.contains(tree.lemmas[top])
      || !isRich(noun)
    return isTold ? clause(from: top) : phrase(noun, below)
  }

  private mutating func phrase(_ noun: Int, _ below: [Int]) -> Telling {
    path = below
    return .phrase(noun)
  }

  /// True when a noun says what it is about without the clause around it.
  private func isRich(_ noun: Int) -> Bool {
    tree.children(of: noun).contains { child in
      switch tree[child].relation {
      case .nmod, .amod, .compound, .acl, .aclRelative, .flat: tree[child].tag != .numeral
      default: false
      }
    }
  }
}
