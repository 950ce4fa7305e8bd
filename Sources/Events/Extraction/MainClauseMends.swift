import Syntax

/// The main clause, where the parser took another one for it.
enum MainClauseMends {
  static let all: [@Sendable (SentenceTree) -> TreeJoin?] = [
    fronted, having, agents, missing, lostSubject, amongThem, headless, falseCopula, casedSubjects, headlessAside,
    speakers, agentAside, described,
  ]

  /// "A curfew imposed on Monday was lifted": of two verbs that nothing joins, behind one subject, the first describes it.
  static func described(_ tree: SentenceTree) -> TreeJoin? {
    for first in tree.indices.dropFirst() where [.vbd, .vbn].contains(tree[first].xpos) {
      guard HeadlineWords.transitive.contains(tree.lemmas[first]),
        !ClauseMends.pastOnly.contains(tree.forms[first].lowercased()),
        let subject = tree.child(of: first, .nsubj, .nsubjPassive), subject == first - 1, tree[subject].tag == .noun,
        tree.child(of: first, .aux, .auxPassive, .obj) == nil,
        let main = tree.children(of: first, .advcl, .ccomp, .xcomp, .conj, .parataxis).first(where: { $0 > first }),
        main - first < 12, tree.subject(of: main) == nil, tree.child(of: main, .mark, .cc) == nil,
        let finite = tree.children(of: main, .aux, .auxPassive, .cop).first, first < finite, finite < main,
        tree[finite].xpos.isFinite || tree.isModal(finite),
        (first + 1..<finite).allSatisfy({
          ![.punctuation, .verb, .auxiliary, .coordinatingConjunction, .subordinatingConjunction].contains(tree[$0].tag)
        })
      else { continue }
      return describing(subject, by: first, below: main, tree)
    }
    return nil
  }

  /// "In Kerns, Sarmatia, police spokesman Rod Brandt said": where it was said is not who said it.
  static func speakers(_ tree: SentenceTree) -> TreeJoin? {
    guard let verb = tree.indices.first(where: { tree.isSayingVerb($0) && tree[$0].xpos.isFinite }),
      let place = tree.child(of: verb, .nsubj), place > 0, place < verb,
      case let town = place > 1 && tree.forms[place - 1] == "," ? place - 2 : place,
      let word = tree.child(of: town, .case), word < town, ["at", "in", "near", "outside"].contains(tree.lemmas[word]),
      let speaker = tree.children(of: place, .appos, .conj).last, speaker > place, speaker < verb,
      (speaker + 1..<verb).allSatisfy({ [.flat, .appos].contains(tree[$0].relation) }),
      (place..<speaker).contains(where: { tree.forms[$0] == "," })
    else { return nil }
    var join = TreeJoin(tree)
    if town == place { join.hang(place, on: verb, as: .obl) } else { join.hang(place, on: town, as: .appos) }
    join.hang(speaker, on: verb, as: .nsubj)
    return join
  }

  /// "Her remarks, first reported by the Herald, suggested regret": what stands between the commas is not the main clause.
  static func agentAside(_ tree: SentenceTree) -> TreeJoin? {
    guard let root = tree.sentence.root, tree[root].xpos == .vbd || tree[root].xpos == .vbn,
      tree.child(of: root, .aux, .auxPassive, .obj) == nil, tree.child(of: root, .oblAgent) != nil,
      let subject = tree.child(of: root, .nsubj), subject + 1 < root, tree.forms[subject + 1] == ",",
      (subject + 2..<root).allSatisfy({ tree[$0].tag == .adverb }),
      let main = tree.child(of: root, .conj, .parataxis, .ccomp), main > root, tree.forms[main - 1] == ",",
      tree[main].xpos == .vbd || tree[main].xpos == .vbz, tree.child(of: main, .cc, .nsubj, .nsubjPassive) == nil
    else { return nil }
    return describing(subject, by: root, below: main, tree)
  }

  /// "The offer, which drew criticism, opened at a discount.": the past behind the second comma is the sentence.
  static func headlessAside(_ tree: SentenceTree) -> TreeJoin? {
    guard let root = tree.sentence.root, [.noun, .properNoun].contains(tree[root].tag),
      tree.forms[tree.count - 1] == ".", tree.child(of: root, .cop, .nsubj, .case) == nil,
      let aside = tree.child(of: root, .aclRelative), aside > root, tree.forms[root + 1] == ",",
      let main = tree.indices.first(where: { verb in
        verb > aside && [.vbn, .vbd].contains(tree[verb].xpos) && tree.forms[verb - 1] == ","
          && [root, aside].contains(tree[verb].head) && tree.subject(of: verb) == nil
          && tree.child(of: verb, .aux, .auxPassive, .oblAgent, .cc) == nil
          && PastForms.past(of: tree.lemmas[verb]) == tree.forms[verb]
      })
    else { return nil }
    var join = TreeJoin(tree)
    join.lift(main, over: root, in: tree)
    for child in tree.children(of: aside) where child > main { join.hang(child, on: main, as: tree[child].relation) }
    join.hang(root, on: main, as: .nsubj)
    join.read(main, as: .vbd)
    return join
  }

  /// "According to a pact reached in 1985, Vance said", "under the terms of a poll released today": what a preposition stands
  /// before is nobody's subject, and what looks like its verb describes it.
  static func casedSubjects(_ tree: SentenceTree) -> TreeJoin? {
    for verb in tree.indices where tree[verb].xpos == .vbd || tree[verb].xpos == .vbn {
      guard let subject = tree.child(of: verb, .nsubj), subject < verb,
        let above = tree.head(of: verb) ?? clause(before: subject, of: verb, tree),
        let word = tree.child(of: subject, .case), word < subject, tree[word].xpos != .pos,
        [.noun, .properNoun].contains(tree[verb - 1].tag), tree[verb - 1].head == subject || verb - 1 == subject,
        tree.child(of: verb, .aux, .auxPassive, .ccomp, .xcomp) == nil,
        tree.child(of: verb, .obj).map({ PersonWords.times.contains(tree.lemmas[$0]) }) ?? true,
        HeadlineWords.transitive.contains(tree.lemmas[verb])
      else { continue }
      var join = TreeJoin(tree)
      if tree[verb].head < 0 {
        join.hang(above, on: -1, as: .root)
        for child in tree.children(of: verb) where child < subject && child != above {
          join.hang(child, on: above, as: tree[child].relation)
        }
      }
      join.hang(subject, on: above, as: .obl)
      join.hang(verb, on: verb - 1, as: .acl)
      join.read(verb, as: .vbn)
      return join
    }
    return nil
  }

  /// "In December, while shops were closed, the governor resigned": a clause that a conjunction opens is not the main one.
  static func fronted(_ tree: SentenceTree) -> TreeJoin? {
    guard let root = tree.sentence.root, tree.indices.contains(where: { opening.contains(tree.lemmas[$0]) }),
      tree.forms[tree.count - 1] != "?", let subject = tree.subject(of: root),
      subject < root, let mark = (0..<subject).last(where: { isOpening($0, of: root, subject, tree) }),
      let main = clause(behind: root, tree)
    else { return nil }
    var join = TreeJoin(tree)
    join.lift(main, over: root, in: tree)
    for child in tree.children(of: root) where child < mark { join.hang(child, on: main, as: tree[child].relation) }
    join.hang(root, on: main, as: .advcl)
    join.hang(mark, on: root, as: .mark)
    return join
  }

  /// The clause with its own subject that a comma, and no conjunction, joins to the one that was read as the main one.
  private static func clause(behind root: Int, _ tree: SentenceTree) -> Int? {
    guard let main = tree.children(of: root, .conj, .parataxis, .ccomp).first(where: { $0 > root }),
      tree.isFinite(main), tree.child(of: main, .cc) == nil,
      let subject = tree.subject(of: main), subject > root, subject < main,
      (root + 1..<subject).contains(where: { tree.forms[$0] == "," }),
      !(root + 1..<subject).contains(where: { tree[$0].tag == .coordinatingConjunction })
    else { return nil }
    return main
  }

  private static func isOpening(_ word: Int, of root: Int, _ subject: Int, _ tree: SentenceTree) -> Bool {
    (tree[word].relation == .mark || tree[word].xpos == .wrb) && [root, subject].contains(tree[word].head)
      && opening.contains(tree.lemmas[word])
  }

  private static let opening: Set<String> = [
    "after", "although", "as", "because", "before", "once", "since", "though", "when", "while",
  ]

  /// The clause with a subject of its own before a phrase.
  private static func clause(before phrase: Int, of verb: Int, _ tree: SentenceTree) -> Int? {
    tree.children(of: verb, .advcl, .ccomp, .parataxis).first {
      $0 < phrase && tree.isFinite($0) && tree.subject(of: $0) != nil
    }
  }

  /// "Having fought a primary in 2008, Kern could help": what had been is not the main clause.
  static func having(_ tree: SentenceTree) -> TreeJoin? {
    guard let root = tree.sentence.root, root > 0, tree[0].xpos == .vbg, tree.lemmas[0] == "have", tree[0].head == root,
      tree[root].xpos == .vbn, tree.subject(of: root) == nil, let main = clause(behind: root, tree)
    else { return nil }
    var join = TreeJoin(tree)
    join.lift(main, over: root, in: tree)
    join.hang(root, on: main, as: .advcl)
    return join
  }

  /// "and until this month nobody had left a thing": a noun between a time and a verb without a subject is the subject.
  static func lostSubject(_ tree: SentenceTree) -> TreeJoin? {
    guard tree.indices.contains(where: { isBehindTime($0, tree) }) else { return nil }
    for verb in tree.indices where tree[verb].tag == .verb && tree.isFinite(verb) && tree.subject(of: verb) == nil {
      let first = tree.children(of: verb, .aux, .auxPassive).first ?? verb
      guard first > 1, first <= verb, [.conj, .root, .parataxis].contains(tree[verb].relation),
        case let noun = first - 1, isBehindTime(noun, tree),
        tree.child(of: noun, .cc, .case) == nil, tree[noun - 1].head == verb
      else { continue }
      var join = TreeJoin(tree)
      join.hang(noun, on: verb, as: tree.subjectRelation(of: verb))
      return join
    }
    return nil
  }

  /// "The economy shrank by 2 percent.": where a sentence has no other verb, what was read as a relative clause right behind
  /// its noun is the sentence.
  static func headless(_ tree: SentenceTree) -> TreeJoin? {
    guard let root = tree.sentence.root, [.noun, .properNoun].contains(tree[root].tag),
      tree.forms[tree.count - 1] == ".", tree.child(of: root, .cop, .nsubj) == nil,
      let verb = tree.child(of: root, .aclRelative), verb > root, tree[verb].xpos == .vbd,
      tree.subject(of: verb) == nil,
      !(root + 1..<verb).contains(where: { tree[$0].tag != .adverb }),
      !tree.indices.contains(where: { $0 < verb && (tree[$0].xpos.isFinite || tree[$0].xpos == .comma) })
    else { return nil }
    var join = TreeJoin(tree)
    join.lift(verb, over: root, in: tree)
    join.hang(root, on: verb, as: .nsubj)
    join.read(verb, as: .vbd, .verb)
    return join
  }

  /// "The economy shrank by two percent": no verb but "be" is a copula.
  static func falseCopula(_ tree: SentenceTree) -> TreeJoin? {
    guard
      let verb = tree.indices.first(where: {
        tree[$0].relation == .cop && tree[$0].xpos == .vbd && tree.lemmas[$0] != "be"
      }), let predicate = tree.head(of: verb), predicate > verb
    else { return nil }
    var join = TreeJoin(tree)
    join.hang(verb, on: tree[predicate].head, as: tree[predicate].relation)
    for child in tree.children(of: predicate) where child < verb || tree[child].tag == .punctuation {
      join.hang(child, on: verb, as: tree[child].relation)
    }
    join.hang(predicate, on: verb, as: tree.child(of: predicate, .case) == nil ? .obj : .obl)
    join.read(verb, as: .vbd, .verb)
    return join
  }

  private static func isBehindTime(_ noun: Int, _ tree: SentenceTree) -> Bool {
    noun > 0 && tree[noun].head == noun - 1 && [.noun, .properNoun, .pronoun].contains(tree[noun].tag)
      && [.conj, .appos, .nmodUnmarked].contains(tree[noun].relation)
      && PersonWords.times.contains(tree.lemmas[noun - 1])
  }

  /// "among them Ada Lorn, who won": the clause is told of her, and not of them.
  static func amongThem(_ tree: SentenceTree) -> TreeJoin? {
    for them in tree.indices.dropFirst() where tree.forms[them] == "them" && tree.lemmas[them - 1] == "among" {
      guard them + 1 < tree.count, tree[them + 1].tag == .properNoun,
        let name = tree.children(of: them).first(where: { $0 == them + 1 }), let above = tree.head(of: them)
      else { continue }
      let who = (name..<min(name + 12, tree.count)).first { tree[$0].xpos == .wp && tree.forms[$0 - 1] == "," }
      var join = TreeJoin(tree)
      for child in tree.children(of: them) where child > name && child < who ?? name {
        join.hang(child, on: name, as: tree[child].relation)
      }
      join.hang(them, on: name, as: .obl)
      guard let who, let verb = tree.head(of: who), verb > who else {
        join.hang(name, on: above, as: .parataxis)
        return join
      }
      let top = tree[verb].head >= 0 && tree[verb].head != them && tree[verb].head < name ? tree[verb].head : above
      guard top != verb else { continue }
      join.hang(name, on: top, as: .parataxis)
      join.hang(verb, on: name, as: .aclRelative)
      return join
    }
    return nil
  }

  /// "The party formed by nine members in February named its candidates": what has "by" and who did it, and no helper, is a
  /// participle, and the next past that has an object is the main verb.
  static func agents(_ tree: SentenceTree) -> TreeJoin? {
    guard let root = tree.sentence.root, tree[root].xpos == .vbn || tree[root].xpos == .vbd,
      tree.child(of: root, .aux, .auxPassive, .obj) == nil, let subject = tree.child(of: root, .nsubj), subject < root,
      let agent = tree.child(of: root, .oblAgent),
      let main = tree.subtree(of: agent).first(where: { isPastWithObject($0, behind: agent, tree) })
    else { return nil }
    var join = describing(subject, by: root, below: main, tree)
    join.read(main, as: .vbd)
    return join
  }

  /// "One man reported missing over the weekend turned up safe": what he was said to be describes him.
  static func missing(_ tree: SentenceTree) -> TreeJoin? {
    guard let root = tree.sentence.root, tree[root].xpos == .vbd || tree[root].xpos == .vbn,
      ["believe", "fear", "list", "presume", "report", "think"].contains(tree.lemmas[root]),
      tree.child(of: root, .aux, .auxPassive, .obj) == nil, let subject = tree.child(of: root, .nsubj), subject < root,
      root + 1 < tree.count,
      ["dead", "drowned", "hurt", "injured", "killed", "lost", "missing", "stolen", "trapped", "wounded"].contains(
        tree.forms[root + 1]),
      let main = tree.child(of: root, .conj), main > root + 1, tree[main].xpos == .vbd,
      tree.child(of: main, .cc, .nsubj, .nsubjPassive) == nil
    else { return nil }
    var join = describing(subject, by: root, below: main, tree)
    for child in tree.children(of: main) where child < main { join.hang(child, on: root, as: tree[child].relation) }
    join.hang(root + 1, on: root, as: .xcomp)
    return join
  }

  /// What was taken for the main verb describes the subject of the one that is.
  private static func describing(_ subject: Int, by root: Int, below main: Int, _ tree: SentenceTree) -> TreeJoin {
    var join = TreeJoin(tree)
    join.lift(main, over: root, in: tree)
    join.hang(subject, on: main, as: .nsubj)
    join.hang(root, on: subject, as: .acl)
    join.read(root, as: .vbn)
    return join
  }

  private static func isPastWithObject(_ verb: Int, behind agent: Int, _ tree: SentenceTree) -> Bool {
    verb > agent && (tree[verb].xpos == .vbn || tree[verb].xpos == .vbd) && tree[verb].relation == .acl
      && tree.child(of: verb, .aux, .auxPassive, .nsubj, .nsubjPassive) == nil
      && tree.child(of: verb, .obj, .ccomp) != nil
      && tree.forms[verb - 1] != ","
  }
}
