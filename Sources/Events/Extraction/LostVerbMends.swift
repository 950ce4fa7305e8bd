import Syntax

/// Mends of sentences whose main verb was read as that of a clause within, and of what was read as the main verb instead.
enum LostVerbMends {
  /// The mends, in the order in which they are made; each gives nil where there is nothing to mend.
  static let all: [@Sendable (SentenceTree) -> TreeJoin?] = [
    describedByCase, describedWithin, particlesAsCase, behindRelative, predicateSubjects, changedFrom, particleNouns,
  ]

  /// "A pilot told a court that he flew despite a storm warning issued the day before": what a preposition stands before is
  /// nobody's subject, and the form behind it that lacks its object tells of it.
  static func describedByCase(_ tree: SentenceTree) -> TreeJoin? {
    guard let root = tree.sentence.root, root > 4, [.vbd, .vbn].contains(tree[root].xpos),
      HeadlineWords.transitive.contains(tree.lemmas[root]), !ClauseMends.pastOnly.contains(tree.forms[root]),
      tree.child(of: root, .aux, .auxPassive, .obj, .ccomp) == nil, tree[root - 1].tag == .noun,
      let word = tree.child(of: root - 1, .case), word < root - 1, tree[word].xpos != .pos,
      let subject = tree.child(of: root, .nsubj, .nsubjPassive), subject < word,
      let main = tree.children(of: root, .xcomp, .ccomp, .advcl).first(where: {
        $0 > subject && $0 < word && tree[$0].xpos == .vbd && tree.subject(of: $0) == nil
          && tree.child(of: $0, .mark) == nil
      })
    else { return nil }
    var join = TreeJoin(tree)
    join.hang(main, on: -1, as: .root)
    for child in tree.children(of: root) where child < main || tree[child].relation == .punct && child > root {
      join.hang(child, on: main, as: tree[child].relation)
    }
    join.hang(root, on: root - 1, as: .acl)
    join.read(root, as: .vbn)
    return join
  }

  /// "Told a court that he flew despite a warning issued the day before": the same where the form was read as a second thing that
  /// was told, without a subject.
  static func describedWithin(_ tree: SentenceTree) -> TreeJoin? {
    for verb in tree.indices.dropFirst(4) where [.vbd, .vbn].contains(tree[verb].xpos) {
      guard [.ccomp, .xcomp, .parataxis].contains(tree[verb].relation),
        HeadlineWords.transitive.contains(tree.lemmas[verb]), !ClauseMends.pastOnly.contains(tree.forms[verb]),
        tree.subject(of: verb) == nil, tree.child(of: verb, .aux, .auxPassive, .obj, .ccomp, .mark, .cc) == nil,
        tree[verb - 1].tag == .noun, !tree.ancestors(of: verb - 1).contains(verb),
        let word = tree.child(of: verb - 1, .case), word < verb - 1, tree[word].xpos != .pos
      else { continue }
      var join = TreeJoin(tree)
      join.hang(verb, on: verb - 1, as: .acl)
      join.read(verb, as: .vbn)
      return join
    }
    return nil
  }

  /// "Put off a vote", "called off the sale": what stands right behind a verb and makes one word with it is no preposition of
  /// its object.
  static func particlesAsCase(_ tree: SentenceTree) -> TreeJoin? {
    var join = TreeJoin(tree)
    var isMended = false
    for word in tree.indices.dropFirst() where tree[word].xpos == .rp && tree[word].relation == .case {
      guard let noun = tree.head(of: word), noun > word, [.obj, .obl].contains(tree[noun].relation),
        tree[noun].head == word - 1, tree[word - 1].tag == .verb, tree.child(of: word - 1, .obj) ?? noun == noun,
        tree.children(of: noun, .case) == [word]
      else { continue }
      join.hang(word, on: word - 1, as: .compoundParticle)
      join.hang(noun, on: word - 1, as: .obj)
      isMended = true
    }
    return isMended ? join : nil
  }

  /// "A guard who left the gate two hours before it fell told a court that …": behind a clause within the relative one, a past
  /// that nothing joins is the main verb.
  static func behindRelative(_ tree: SentenceTree) -> TreeJoin? {
    guard let root = tree.sentence.root, [.noun, .properNoun].contains(tree[root].tag),
      tree.forms[tree.count - 1] == ".", tree.child(of: root, .cop, .nsubj, .case, .conj) == nil,
      let clause = tree.child(of: root, .aclRelative), clause > root,
      let word = tree.relativeWord(of: clause), ["that", "which", "who"].contains(tree.lemmas[word]),
      let main = (clause + 1..<tree.count).first(where: { isLoose($0, below: clause, tree) })
    else { return nil }
    var join = TreeJoin(tree)
    join.lift(main, over: root, in: tree)
    join.hang(root, on: main, as: .nsubj)
    join.read(main, as: .vbd)
    // "told an inquiry on Tuesday that he …"
    for hearer in tree.children(of: main, .iobj, .obj) where tree.isSayingVerb(main) {
      for content in tree.children(of: hearer, .acl, .aclRelative)
      where tree.child(of: content, .mark).map({ tree.lemmas[$0] }) == "that" {
        join.hang(content, on: main, as: .ccomp)
      }
    }
    return join
  }

  /// "Costs would be nine crowns higher than planned after a survey found a leak": what has a copula and a subject of its own is
  /// nobody's subject; who found it stands behind "after".
  static func predicateSubjects(_ tree: SentenceTree) -> TreeJoin? {
    for verb in tree.indices.dropFirst(4) where tree[verb].xpos.isFinite && tree[verb].tag == .verb {
      guard let predicate = tree.child(of: verb, .nsubj), predicate < verb - 2,
        tree.child(of: predicate, .cop) != nil, tree.child(of: predicate, .nsubj) != nil,
        tree[verb - 1].tag == .noun || tree[verb - 1].tag == .properNoun,
        let word = tree.child(of: verb - 1, .case), word > predicate,
        NewsParser.conjunctions.contains(tree.lemmas[word])
      else { continue }
      var join = TreeJoin(tree)
      join.hang(predicate, on: tree[verb].head, as: tree[verb].relation)
      for child in tree.children(of: verb) where child < predicate {
        join.hang(child, on: predicate, as: tree[child].relation)
      }
      join.hang(verb, on: predicate, as: .advcl)
      join.hang(verb - 1, on: verb, as: .nsubj)
      join.hang(word, on: verb, as: .mark)
      return join
    }
    return nil
  }

  /// A past without subject, helper, comma or "and", below a verb with "before" or the like that has its subject.
  private static func isLoose(_ verb: Int, below clause: Int, _ tree: SentenceTree) -> Bool {
    guard [.vbn, .vbd].contains(tree[verb].xpos), [.xcomp, .ccomp, .conj, .acl, .advcl].contains(tree[verb].relation),
      let inner = tree.head(of: verb), inner > clause, inner < verb, tree.isFinite(inner), tree[inner].tag == .verb,
      tree[inner].head == clause, tree.child(of: inner, .mark) != nil, tree.subject(of: inner) != nil,
      tree.child(of: verb, .nsubj, .aux, .auxPassive, .mark, .cc) == nil, tree.forms[verb - 1] != ",",
      PastForms.past(of: tree.lemmas[verb]) == tree.forms[verb]
    else { return false }
    return tree.child(of: verb, .obj, .iobj, .ccomp, .obl, .advmod, .oblUnmarked) != nil
  }

  /// "Raised the toll from Sunday's crash to nine on Monday": from where to where is told of the verb, and so is the day
  /// behind it.
  static func changedFrom(_ tree: SentenceTree) -> TreeJoin? {
    for verb in tree.indices where levels.contains(tree.lemmas[verb]) && tree[verb].tag == .verb {
      guard let object = tree.child(of: verb, .obj), object > verb, object + 3 < tree.count,
        let to = (object + 1..<min(tree.count - 1, object + 14)).first(where: { tree.lemmas[$0] == "to" }),
        let number = (to + 1..<min(tree.count, to + 4)).first(where: { tree[$0].tag == .numeral }),
        let figure = tree.head(of: to), figure >= number, let source = tree.head(of: figure), source < to,
        source > object, tree[source].tag == .noun,
        tree.child(of: source, .case).map({ tree.lemmas[$0] }) == "from",
        !(verb + 1..<to).contains(where: { [.verb, .auxiliary, .punctuation].contains(tree[$0].tag) })
      else { continue }
      var join = TreeJoin(tree)
      for child in tree.children(of: source, .nmod, .obl, .nmodUnmarked) where child >= figure {
        join.hang(child, on: verb, as: .obl)
      }
      return join
    }
    return nil
  }

  /// Verbs for putting a figure at another level.
  private static let levels: Set<String> = [
    "bring", "cut", "increase", "lift", "lower", "raise", "reduce", "revise", "trim",
  ]

  /// "January's run-off": of a noun made of a verb and its particle, the verb is what the rest hangs on.
  static func particleNouns(_ tree: SentenceTree) -> TreeJoin? {
    for particle in tree.indices.dropFirst(2)
    where particles.contains(tree.forms[particle]) && tree[particle].tag == .noun {
      let word = particle - 2
      guard tree.forms[particle - 1] == "-", tree[word].head == particle,
        tree[particle - 1].extent.end == tree[particle].extent.start, tree[word].tag == .noun,
        tree[word].extent.end == tree[particle - 1].extent.start
      else { continue }
      var join = TreeJoin(tree)
      for child in tree.children(of: particle) { join.hang(child, on: word, as: tree[child].relation) }
      join.hang(word, on: tree[particle].head, as: tree[particle].relation)
      join.hang(particle, on: word, as: .compoundParticle)
      join.read(particle, as: .rp, .adposition)
      return join
    }
    return nil
  }

  private static let particles: Set<String> = ["back", "down", "in", "off", "out", "over", "up"]
}
