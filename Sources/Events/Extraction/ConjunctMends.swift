import Syntax

/// Mends of verbs that an "and" joins to another: which verb that is, and what belongs to which of the two.
enum ConjunctMends {
  /// The mends, in the order in which they are made; each gives nil where there is nothing to mend.
  static let all: [@Sendable (SentenceTree) -> TreeJoin?] = [
    acrossAnd, pairOfNames, beforeAnd, pastPartners, underSaid, onlyTo,
  ]

  /// "The board is looking into Kerns, its auditor, and said on Monday …": right behind "and", a verb has the subject of the
  /// verb before it, and no noun that stands between the two.
  static func acrossAnd(_ tree: SentenceTree) -> TreeJoin? {
    for verb in tree.indices.dropFirst(4) where tree[verb].xpos.isFinite && tree[verb].tag == .verb {
      guard tree.lemmas[verb - 1] == "and", let subject = tree.child(of: verb, .nsubj), subject < verb - 1,
        tree[subject].tag == .properNoun || tree[subject].tag == .noun,
        let first = tree.children(of: verb, .ccomp, .advcl, .parataxis).last(where: { $0 < subject }),
        let start = tree.subject(of: first), start < first, tree.child(of: first, .mark) == nil,
        let finite = ([first] + tree.children(of: first, .aux, .auxPassive, .cop)).first(where: {
          tree[$0].xpos.isFinite
        }), start < finite,
        !(first..<subject).contains(where: { tree[$0].xpos.isFinite || [";", "\"", "”"].contains(tree.forms[$0]) })
      else { continue }
      var join = TreeJoin(tree)
      join.hang(first, on: tree[verb].head, as: tree[verb].relation)
      join.hang(verb, on: first, as: .conj)
      join.hang(verb - 1, on: verb, as: .cc)
      // "an inquiry into Kerns": what the preposition hangs its noun on
      let word = tree.children(of: verb, .mark, .case).last { $0 > first && $0 < subject }
      if let word {
        let noun = tree[word - 1].tag == .noun
        join.hang(word, on: subject, as: .case)
        join.hang(subject, on: noun ? word - 1 : first, as: noun ? .nmod : .obl)
      } else {
        join.hang(subject, on: first, as: tree.child(of: first, .obj) == nil ? .obj : .obl)
      }
      for child in tree.children(of: verb) where child < first { join.hang(child, on: first, as: tree[child].relation) }
      return join
    }
    return nil
  }

  /// "Lorne and Sarmatia sent tents, which came on Monday": two names that open a sentence are the subject of its verb.
  static func pairOfNames(_ tree: SentenceTree) -> TreeJoin? {
    guard let root = tree.sentence.root, root < 4, [.noun, .properNoun].contains(tree[root].tag),
      tree.child(of: root, .cop, .nsubj, .case) == nil,
      let verb = tree.child(of: root, .conj), verb > root, tree.isFinite(verb), tree[verb].tag == .verb,
      let second = tree.subject(of: verb), second > root, second < verb,
      let and = (root + 1..<second).first(where: { tree.lemmas[$0] == "and" }),
      (root + 1..<and).allSatisfy({ tree[$0].relation == .flat }),
      !(and..<verb).contains(where: { tree[$0].tag == .punctuation })
    else { return nil }
    var join = TreeJoin(tree)
    join.lift(verb, over: root, in: tree)
    join.hang(root, on: verb, as: tree[second].relation)
    join.hang(and, on: second, as: .cc)
    join.hang(second, on: root, as: .conj)
    for clause in tree.children(of: root, .aclRelative) where clause > verb {
      // "tents, which came": a clause behind a comma tells of the noun before it.
      guard let word = tree.relativeWord(of: clause), word > 1, tree.forms[word - 1] == ",",
        [.noun, .properNoun].contains(tree[word - 2].tag)
      else { continue }
      join.hang(clause, on: join.name(at: word - 2), as: .aclRelative)
    }
    return join
  }

  /// "Was elected in 1968, three years after Olen, and won a seat": nothing of the second verb stands before its "and".
  static func beforeAnd(_ tree: SentenceTree) -> TreeJoin? {
    var join = TreeJoin(tree)
    var isMended = false
    for verb in tree.indices where tree[verb].relation == .conj && tree[verb].tag == .verb {
      guard let first = tree.head(of: verb), first < verb, tree[first].tag == .verb,
        let and = tree.child(of: verb, .cc), and > first, ["and", "but"].contains(tree.lemmas[and])
      else { continue }
      let loose = tree.children(of: verb, .obl, .oblUnmarked, .advmod, .nmod).filter { $0 > first && $0 < and }
      guard !loose.isEmpty else { continue }
      for child in loose + tree.children(of: verb, .punct) where child > first && child + 1 < and {
        join.hang(child, on: first, as: tree[child].relation)
        isMended = true
      }
    }
    return isMended ? join : nil
  }

  /// "Jumped the road and forced hundreds to flee", "stood for mayor and lost by nine votes": what is joined to a past and has an
  /// object or a margin is a past too.
  static func pastPartners(_ tree: SentenceTree) -> TreeJoin? {
    var join = TreeJoin(tree)
    var isMended = false
    for verb in tree.indices where tree[verb].relation == .conj && tree[verb].xpos == .vbn {
      guard let first = tree.head(of: verb), first < verb, isPast(first, tree),
        let and = tree.child(of: verb, .cc), and > first, tree.forms[and - 1] != ",",
        tree.child(of: verb, .obj) != nil || hasMargin(verb, tree),
        tree.child(of: verb, .aux, .auxPassive, .nsubjPassive) == nil,
        PastForms.past(of: tree.lemmas[verb]) == tree.forms[verb]
      else { continue }
      join.read(verb, as: .vbd)
      isMended = true
    }
    return isMended ? join : nil
  }

  /// A past, or what has a subject and no helper.
  private static func isPast(_ verb: Int, _ tree: SentenceTree) -> Bool {
    tree[verb].xpos == .vbd
      || tree[verb].xpos == .vbn && tree.child(of: verb, .nsubj) != nil
        && tree.child(of: verb, .aux, .auxPassive) == nil
  }

  /// "By nine votes", "by a goal": by how much, and not by whom.
  private static func hasMargin(_ verb: Int, _ tree: SentenceTree) -> Bool {
    ["lose", "win"].contains(tree.lemmas[verb])
      && tree.children(of: verb, .oblAgent, .obl).contains { noun in
        tree.child(of: noun, .case).map { tree.lemmas[$0] } == "by" && tree.child(of: noun, .nummod, .det) != nil
      }
  }

  /// "A lawyer for Olen said she had been ill since May and took no part in it": behind a clause of what was said with a
  /// pronoun for its subject, a verb joined without a comma goes on with that.
  static func underSaid(_ tree: SentenceTree) -> TreeJoin? {
    for verb in tree.indices where tree[verb].relation == .conj && tree[verb].xpos == .vbd {
      guard let saying = tree.head(of: verb), saying < verb, tree.isSayingVerb(saying), tree.subject(of: verb) == nil,
        let content = tree.children(of: saying, .ccomp).last, saying < content, content < verb,
        let subject = tree.subject(of: content), tree[subject].tag == .pronoun, saying < subject,
        let and = tree.child(of: verb, .cc), and > saying, tree.lemmas[and] == "and", tree.forms[and - 1] != ",",
        !tree.isSayingVerb(verb),
        [.past, .pastPerfect].contains(VerbPhrase(content, in: tree).form),
        !(saying..<verb).contains(where: { [",", ";", "\"", "“", "”"].contains(tree.forms[$0]) })
      else { continue }
      var join = TreeJoin(tree)
      join.hang(verb, on: content, as: .conj)
      // "had been ill since May": nor is that of the saying.
      for time in tree.children(of: saying, .obl, .oblUnmarked) where time > content && time < and {
        join.hang(time, on: content, as: tree[time].relation)
      }
      return join
    }
    return nil
  }

  /// "Dismissed nine in March and called four back in July, only to close in May": what came of it goes with the last of the
  /// verbs before.
  static func onlyTo(_ tree: SentenceTree) -> TreeJoin? {
    for verb in tree.indices where tree.isOnlyTo(verb) && tree[verb].relation == .advcl {
      guard let first = tree.head(of: verb), first < verb,
        let last = tree.children(of: first, .conj).last(where: { $0 < verb && tree.isFinite($0) })
      else { continue }
      var join = TreeJoin(tree)
      join.hang(verb, on: last, as: .advcl)
      return join
    }
    return nil
  }
}
