import Syntax

/// Words that the parser read as another form than they surely are.
enum Misreadings {
  /// A word that is surely of another form than the parser read it as, and that form.
  static func first(_ tree: SentenceTree) -> (word: Int, form: PennTag)? {
    if let root = tree.sentence.root, isPast(tree, root) { return (root, .vbd) }
    if let opening = openingParticiple(tree) { return (opening, .vbn) }
    // "The council on Tuesday cut its budget"
    if let past = tree.indices.dropFirst(3).first(where: { index in
      tree[index].xpos == .nn && pasts.contains(tree.forms[index]) && tree[index - 1].relation == .compound
        && tree[index - 1].head == index && PersonWords.times.contains(tree.lemmas[index - 1])
        && tree.forms[index - 2] == "on" && !(0..<index).contains { tree[$0].xpos.isFinite }
    }) {
      return (past, .vbd)
    }
    if let past = pastBehindWhen(tree) ?? pastOfRuling(tree) { return (past, .vbd) }
    // "took watches worth 900 crowns"
    if let noun = tree.indices.first(where: { tree[$0].xpos == .vbz && tree[$0].relation == .obj }) {
      return (noun, .nns)
    }
    // "had output of 22 tons"
    if let noun = tree.indices.first(where: { tree.forms[$0] == "output" && tree[$0].tag == .verb }) {
      return (noun, .nn)
    }
    if let past = pastOfNoun(tree) ?? pastOfName(tree) { return (past, .vbd) }
    if let past = pastOfVerbless(tree) { return (past, .vbd) }
    if let present = presentOfVerbless(tree) { return (present, .vbz) }
    // "was to raise its offer this week"
    if let noun = tree.indices.dropFirst().first(where: {
      [.vb, .vbp].contains(tree[$0].xpos) && ["its", "his", "their"].contains(tree.forms[$0 - 1])
        && tree[$0 - 1].xpos == .prpPossessive
    }) {
      return (noun, .nn)
    }
    if let programme = presentOfProgramme(tree) { return programme }
    if let past = tree.indices.first(where: {
      tree[$0].xpos == .vbn && ClauseMends.pastOnly.contains(tree.forms[$0].lowercased())
    }) {
      return (past, .vbd)
    }
    // "Output shrank": nor is it a noun
    if let past = tree.indices.dropFirst().first(where: {
      [.nn, .nns].contains(tree[$0].xpos) && ClauseMends.pastOnly.contains(tree.forms[$0])
        && !["rose", "saw", "stole"].contains(tree.forms[$0])
    }) {
      return (past, .vbd)
    }
    // "GRAND FALLS, Ohio —"
    if let name = SentenceCuts.printed(tree)?.words.first(where: { [.verb, .auxiliary].contains(tree[$0].tag) }) {
      return (name, .nnp)
    }
    if let named = naming(tree) { return (named, .vbd) }
    // "who helped found the school"
    if let verb = tree.indices.dropFirst().first(where: {
      tree.forms[$0] == "found" && tree[$0].xpos != .vb && ["help", "to"].contains(tree.lemmas[$0 - 1])
    }) {
      return (verb, .vb)
    }
    // "Miss Marsk was murdered"
    if let title = tree.indices.dropLast().first(where: {
      tree.forms[$0] == "Miss" && tree[$0].tag == .verb && tree[$0 + 1].tag == .properNoun
    }) {
      return (title, .nnp)
    }
    if let place = tree.indices.first(where: { isGoal(tree, $0) }) { return (place, .nn) }
    if let old = tree.indices.dropFirst(3).dropLast(2).first(where: { isAge(tree, $0) }) { return (old, .nn) }
    if let noun = tree.indices.dropFirst(2).dropLast().first(where: { isReceiver(tree, $0) }) { return (noun, .nn) }
    // "The firm on Tuesday shut its mill": no preposition
    if let past = tree.indices.first(where: { tree[$0].xpos == .inTag && tree.forms[$0] == "shut" }) {
      return (past, .vbd)
    }
    // "was placed on paid leave"
    if let leave = tree.indices.dropFirst().first(where: {
      tree.forms[$0] == "leave" && tree[$0].tag == .verb && TriggerFinder.leaves.contains(tree.forms[$0 - 1])
        && (tree.forms[$0 - 1] == "on" || $0 > 1 && tree.forms[$0 - 2] == "on")
    }) {
      return (leave, .nn)
    }
    // "His record-breaking jump": half a word is no verb.
    if let part = tree.indices.dropFirst(2).dropLast().first(where: {
      tree[$0].xpos == .vbg && tree.forms[$0 - 1] == "-" && tree[$0 - 1].extent.end == tree[$0].extent.start
        && tree[$0 - 2].extent.end == tree[$0 - 1].extent.start && tree[$0 + 1].tag == .noun
    }) {
      return (part, .jj)
    }
    // "lead manager Vale Securities said": the past of that verb is "led"
    if let lead = tree.indices.dropLast().first(where: {
      tree.forms[$0] == "lead" && [.vbd, .vbn].contains(tree[$0].xpos) && tree[$0 + 1].tag == .noun
    }) {
      return (lead, .nn)
    }
    // "took control six months ago"
    if let object = tree.indices.dropFirst().first(where: {
      tree[$0].xpos == .vb && [.vbd, .vbn].contains(tree[$0 - 1].xpos)
        && ["assume", "gain", "lose", "regain", "seize", "take", "win"].contains(tree.lemmas[$0 - 1])
    }) {
      return (object, .nn)
    }
    // "lost his council seat": the past of that verb ends in -ed
    if let seat = tree.indices.first(where: { tree.forms[$0] == "seat" && [.vbd, .vbn].contains(tree[$0].xpos) }) {
      return (seat, .nn)
    }
    // "to reflect a stock split on May 4"
    if let split = tree.indices.dropFirst().first(where: {
      tree.forms[$0] == "split" && tree[$0].xpos == .vbn && ["share", "stock"].contains(tree.forms[$0 - 1])
    }) {
      return (split, .nn)
    }
    // "until a can turned up", "left a will": behind an article stands no modal
    if let modal = tree.indices.dropFirst().first(where: {
      tree[$0].xpos == .md && ["a", "an", "his", "her", "its", "their"].contains(tree.forms[$0 - 1].lowercased())
    }) {
      return (modal, .nn)
    }
    // "its bond-buying next year"
    if let part = tree.indices.dropFirst(3).first(where: { index in
      tree[index].xpos == .vbg && tree.forms[index - 1] == "-" && tree[index - 2].tag == .noun
        && tree[index - 1].extent.end == tree[index].extent.start
        && [.determiner, .pronoun].contains(tree[index - 3].tag) && tree[index].relation != .amod
        && (index + 1 == tree.count || ![.noun, .properNoun, .adjective].contains(tree[index + 1].tag))
    }) {
      return (part, .nn)
    }
    // "inside the garden shed"
    if let shed = tree.indices.dropFirst().first(where: {
      tree.forms[$0] == "shed" && tree[$0].xpos == .vbn && tree[$0].relation == .acl && tree[$0 - 1].tag == .noun
        && tree.child(of: $0, .obj) == nil
    }) {
      return (shed, .nn)
    }
    if let noun = gerundOfTime(tree) ?? subjectOfModal(tree) { return (noun, .nn) }
    if let noun = objectOfPast(tree) { return (noun, .nns) }
    if let verb = infinitiveOfPlan(tree) { return (verb, .vb) }
    if let noun = tree.indices.dropFirst().first(where: { isOfNoClosedClass(tree, $0) }) { return (noun, .nn) }
    if let name = tree.indices.dropLast().first(where: { isNamePart(tree, $0) }) { return (name, .nnp) }
    if let change = tree.indices.dropFirst(2).dropLast().first(where: { isChange(tree, $0) }) { return (change, .nn) }
    if let verb = tree.indices.dropLast(2).lazy.compactMap({ verbBehindModal(tree, $0) }).first { return (verb, .vb) }
    if let verb = verbBehindAside(tree) { return (verb, .vbn) }
    if let deed = tree.indices.dropFirst(2).first(where: { isDeedOfDay(tree, $0) }) { return (deed, .nn) }
    if let described = tree.indices.dropFirst(2).dropLast().first(where: { isBetweenTimeAndNoun(tree, $0) }) {
      return (described, .jj)
    }
    if let second = tree.indices.first(where: { isJoinedUnderModal(tree, $0) }) { return (second, .vbn) }
    if let noun = tree.indices.dropFirst(2).dropLast(2).first(where: { isNounBeforeHelper(tree, $0) }) {
      return (noun, .nn)
    }
    // "The state-run mill", "medium- and long-term loans"
    if let hyphen = tree.indices.dropFirst().dropLast().first(where: { index in
      tree.forms[index] == "-" && [.comma, .colon].contains(tree[index].xpos)
        && tree[index - 1].extent.end == tree[index].extent.start
        && (tree[index].extent.end == tree[index + 1].extent.start
          || ["and", "or", "to"].contains(tree.forms[index + 1]))
    }) {
      return (hyphen, .hyphen)
    }
    if let noun = tree.indices.dropLast().first(where: { isSubjectOfNext(tree, $0) }) { return (noun, .nns) }
    if let adjective = tree.indices.first(where: { isDescribing(tree, $0) }) { return (adjective, .jj) }
    // "the ethics board": no verb ends so
    return tree.indices.first {
      isNoConjunction(tree, $0) || tree[$0].xpos == .vbz && tree.forms[$0].hasSuffix("ics")
    }.map { ($0, .nns) }
  }

  /// "In April, reserves rose": of two verbs side by side, the second without a subject, the first is its noun.
  private static func isSubjectOfNext(_ tree: SentenceTree, _ index: Int) -> Bool {
    tree[index].xpos == .vbz && tree[index + 1].xpos == .vbd && tree[index + 1].head == index
      && tree.subject(of: index + 1) == nil && tree.forms[index].hasSuffix("s") && !tree.isSayingVerb(index)
      && (index == 0 || tree.forms[index - 1] == "," || [.adjective, .determiner].contains(tree[index - 1].tag))
  }

  /// "Renamed Kerns Ferries in 1995, it was sold in 2004": what was done to the one whom a pronoun names behind the comma.
  private static func openingParticiple(_ tree: SentenceTree) -> Int? {
    guard tree.count > 6, tree[0].xpos == .nnp, tree.forms[0].hasSuffix("ed"), tree.forms[0].utf8.count > 5,
      !["United", "Allied", "Associated", "Consolidated"].contains(tree.forms[0]),
      let comma = (2..<min(tree.count - 2, 16)).first(where: { tree[$0].xpos == .comma }),
      ["he", "it", "she", "they"].contains(tree.forms[comma + 1]),
      !(1..<comma).contains(where: { tree[$0].xpos.isFinite }),
      (1..<comma).contains(where: { tree[$0].tag == .adposition })
    else { return nil }
    return 0
  }

  /// "Votes will be cast on Monday and counted on Friday": what is joined to a participle under "will" is one too.
  private static func isJoinedUnderModal(_ tree: SentenceTree, _ index: Int) -> Bool {
    guard tree[index].xpos == .vbd, tree[index].relation == .conj, tree.forms[index].hasSuffix("ed"),
      let first = tree.head(of: index), first < index, tree[first].xpos == .vbn,
      tree.child(of: first, .auxPassive) != nil, tree.subject(of: index) == nil,
      tree.child(of: index, .obj, .ccomp, .xcomp) == nil
    else { return false }
    return tree.children(of: first, .aux).contains { tree[$0].xpos == .md }
  }

  /// "No fish kill was seen": of two finite verbs side by side, the first ends the noun phrase that "no" or an article begins.
  private static func isNounBeforeHelper(_ tree: SentenceTree, _ index: Int) -> Bool {
    guard [.vb, .vbp].contains(tree[index].xpos), tree[index - 1].tag == .noun, tree[index - 2].tag == .determiner,
      ["had", "has", "was", "were"].contains(tree.forms[index + 1]), tree[index + 1].tag == .auxiliary,
      let verb = tree.head(of: index + 1), verb > index
    else { return false }
    return tree.subject(of: verb) == nil
  }

  /// "The seasonally adjusted index was revised": a past behind an adverb and before a noun, where the verb comes later.
  private static func isDescribing(_ tree: SentenceTree, _ index: Int) -> Bool {
    guard tree[index].xpos == .vbd, tree.forms[index].hasSuffix("ed"), index > 1, index + 2 < tree.count,
      tree[index - 1].tag == .adverb, tree.forms[index - 1].hasSuffix("ly"),
      [.adjective, .noun].contains(tree[index + 1].tag), [.noun, .properNoun].contains(tree[index - 2].tag)
    else { return false }
    return tree.children(of: index, .conj).contains { other in
      tree.subject(of: other) == nil && tree.child(of: other, .cc) == nil && tree.child(of: other, .auxPassive) != nil
    }
  }

  /// "came to light in May", "went to court": no verb, but where one comes to.
  private static func isGoal(_ tree: SentenceTree, _ index: Int) -> Bool {
    tree[index].xpos == .vb && index > 1 && tree.forms[index - 1] == "to"
      && ["court", "light", "market", "power", "profit", "school", "town", "war"].contains(tree.forms[index])
      && ["bring", "come", "go", "return", "send", "take"].contains(
        tree.lemmas[index - 2 - (tree.forms[index - 2] == "back" && index > 2 ? 1 : 0)])
      && !(index + 1 < tree.count
        && [.adjective, .determiner, .noun, .pronoun, .properNoun].contains(tree[index + 1].tag))
  }

  /// "The 27-year-old tested positive": an age that stands for somebody, before what he did.
  private static func isAge(_ tree: SentenceTree, _ index: Int) -> Bool {
    guard tree.forms[index] == "old", tree[index].xpos == .jj, tree.forms[index - 1] == "-",
      tree.forms[index - 2] == "year", tree[index + 2].tag != .noun,
      !["by", "for", "of", "with"].contains(tree.forms[index + 2])
    else { return false }
    let (form, word) = (tree.forms[index + 1], tree[index + 1])
    return [.vbd, .vbn, .jj].contains(word.xpos)
      && (form.hasSuffix("ed") || pasts.contains(form) || likeAdjectives.contains(form)
        || ClauseMends.pastOnly.contains(form))
  }

  /// "a letter to staff on Monday", "paid to fruit growers": whom something goes to, and no infinitive.
  private static func isReceiver(_ tree: SentenceTree, _ index: Int) -> Bool {
    guard tree[index].xpos == .vb, tree.forms[index - 1] == "to" else { return false }
    switch tree.forms[index] {
    case "staff", "crew", "press":
      return tree[index - 2].tag == .noun
        && ![.adjective, .determiner, .noun, .pronoun].contains(tree[index + 1].tag)
        || tree[index - 2].tag == .noun && ["yesterday", "today"].contains(tree.forms[index + 1])
    case "fruit", "dairy", "wheat", "timber", "cattle": return tree[index + 1].xpos == .nns
    default: return false
    }
  }

  /// "The bridge closed on Tuesday.": where a whole sentence has no verb, the "adjective" behind its noun is one.
  private static func pastOfNoun(_ tree: SentenceTree) -> Int? {
    guard let root = tree.sentence.root, tree[root].tag == .noun, tree.forms.last == ".", root + 1 < tree.count,
      case let next = root + 1, tree[next].head == root || pasts.contains(tree.forms[next]),
      tree[next].xpos == .jj || tree[next].xpos == .vbn,
      tree.forms[next].hasSuffix("ed") || pasts.contains(tree.forms[next]) || likeAdjectives.contains(tree.forms[next]),
      !tree.indices.contains(where: { tree[$0].xpos.isFinite }), tree.child(of: root, .det) != nil
    else { return nil }
    return next
  }

  /// "Hurricane Odile struck the island.": the same behind a name.
  private static func pastOfName(_ tree: SentenceTree) -> Int? {
    guard let root = tree.sentence.root, tree[root].tag == .properNoun, tree.forms.last == ".",
      !tree.indices.contains(where: { tree[$0].xpos.isFinite }),
      let next = (root + 1..<tree.count).first(where: { tree[$0].relation != .flat })
    else { return nil }
    let form = tree.forms[next]
    return tree[next].xpos == .jj && (pasts.contains(form) || likeAdjectives.contains(form)) ? next : nil
  }

  /// "The storm hit on Saturday.", "Two thieves stole eight jewels.", "The bank last cut rates in May.": the same where the
  /// sentence has a subject and what was done, and another noun was read as what all hangs on.
  private static func pastOfVerbless(_ tree: SentenceTree) -> Int? {
    guard tree.count > 5, tree.count < 60, tree.forms.last == ".", tree.forms[0].first?.isUppercase == true,
      !tree.indices.contains(where: { tree[$0].xpos.isFinite || tree[$0].xpos == .md })
    else { return nil }
    return tree.indices.dropFirst().dropLast(2).first { index in
      let form = tree.forms[index]
      let isLast = tree.forms[index - 1] == "last" && index > 1
      let subject = isLast ? index - 2 : index - 1
      guard [.noun, .properNoun].contains(tree[subject].tag), tree[index].xpos != .nnp,
        !PersonWords.times.contains(tree.lemmas[subject])
      else { return false }
      switch tree[index + 1].tag {
      case .determiner, .numeral, .noun, .properNoun, .pronoun: break
      case .adposition: return form == "hit" && tree.forms[0] == "The"
      default: return false
      }
      return isLast && ["held", "raised", "beat", "cut", "set"].contains(form) || pasts.contains(form) || form == "beat"
        || likeAdjectives.contains(form) || ClauseMends.pastOnly.contains(form)
        || tree[index].xpos == .vbn && form.hasSuffix("ed") && tree[index].relation == .amod
          && tree[subject].xpos == .nns && tree[index + 1].tag != .numeral
    }
  }

  private static let likeAdjectives: Set<String> = ["hit", "left", "led", "lost", "met", "struck", "swept", "won"]

  /// "Polls open at 7 a.m.", "Bids close on July 15": a plural that opens a sentence without another verb, and its present.
  private static func presentOfProgramme(_ tree: SentenceTree) -> (word: Int, form: PennTag)? {
    guard tree.count > 4, ["close", "open"].contains(tree.forms[1]), tree.forms[0].hasSuffix("s"),
      ["at", "in", "on"].contains(tree.forms[2]), !tree.indices.dropFirst().contains(where: { tree[$0].xpos.isFinite })
    else { return nil }
    return tree[0].xpos == .vbz ? (0, .nns) : (1, .vbp)
  }

  /// "The bakery shut in March": a word like an adjective with a subject and no copula is a past.
  private static func isPast(_ tree: SentenceTree, _ root: Int) -> Bool {
    (pasts.contains(tree.forms[root].lowercased()) || tree.forms[root].hasSuffix("ed"))
      && tree[root].tag == .adjective
      && tree.child(of: root, .cop) == nil && tree.subject(of: root) != nil
  }

  /// "1.2 billion kronor": of words that join there are but a few, and no other is one.
  private static func isNoConjunction(_ tree: SentenceTree, _ index: Int) -> Bool {
    (tree[index].xpos == .cc || tree[index].xpos == .inTag) && index > 0 && tree[index - 1].tag == .numeral
      && tree.forms[index].unicodeScalars.allSatisfy { $0.properties.isLowercase }
      && !closed.contains(tree.forms[index])
  }

  /// "At a buying tender this week": nor is a word behind an article one, that is none of those few.
  private static func isOfNoClosedClass(_ tree: SentenceTree, _ index: Int) -> Bool {
    [.inTag, .rp, .wdt, .wp, .wrb, .prp].contains(tree[index].xpos)
      && ![.adverb, .punctuation].contains(tree[index - 1].tag)
      && tree.forms[index].utf8.count > 4
      && tree.forms[index].unicodeScalars.allSatisfy { $0.properties.isLowercase }
      && !closed.contains(tree.forms[index])
  }

  /// "The record 4.9 billion dollars rise in reserves": a figure before it, and where it was behind.
  private static func isChange(_ tree: SentenceTree, _ index: Int) -> Bool {
    [.vb, .vbp].contains(tree[index].xpos) && TimexLeads.measures.contains(tree.forms[index - 1])
      && ["cut", "decline", "decrease", "drop", "fall", "gain", "increase", "jump", "rise"].contains(tree.forms[index])
      && ["in", "of"].contains(tree.forms[index + 1])
      && (max(0, index - 5)..<index).contains { tree[$0].tag == .determiner }
  }

  /// "Would no longer finance projects": behind "would" there is a verb.
  private static func verbBehindModal(_ tree: SentenceTree, _ modal: Int) -> Int? {
    guard tree[modal].xpos == .md else { return nil }
    let next = (modal + 1..<tree.count).first { tree[$0].tag != .adverb && tree.forms[$0] != "no" }
    guard let next, next + 1 < tree.count, tree[next].xpos == .nn, next > modal + 1 || tree[next].head > next,
      [.nns, .dt, .cd, .prpPossessive].contains(tree[next + 1].xpos)
    else { return nil }
    return next
  }

  /// "Has, since 1980, set annual wages": behind the aside stands what it has done.
  private static func verbBehindAside(_ tree: SentenceTree) -> Int? {
    guard let has = tree.sentence.root, tree.lemmas[has] == "have", has + 3 < tree.count, tree.forms[has + 1] == ",",
      let comma = (has + 2..<min(has + 10, tree.count - 2)).first(where: { tree.forms[$0] == "," }),
      tree[comma + 1].tag == .adjective,
      pasts.contains(tree.forms[comma + 1]) || tree.forms[comma + 1].hasSuffix("ed")
    else { return nil }
    return comma + 1
  }

  /// "Since the Oct. 23 slaying": behind a day with its article stands a noun.
  private static func isDeedOfDay(_ tree: SentenceTree, _ index: Int) -> Bool {
    guard tree[index].xpos == .vbg, EventNouns.contains(tree.forms[index].lowercased()),
      tree[index - 1].tag == .numeral, PersonWords.times.contains(tree.lemmas[index - 2]),
      index > 2, tree[index - 3].tag == .determiner
    else { return false }
    return index + 1 == tree.count || [.adposition, .punctuation].contains(tree[index + 1].tag)
  }

  /// "Since the April 1986 leveraged buyout": between a time with its article and a noun there is no past.
  private static func isBetweenTimeAndNoun(_ tree: SentenceTree, _ index: Int) -> Bool {
    guard tree[index].xpos == .vbd, tree.forms[index].hasSuffix("ed"), tree[index + 1].xpos == .nn,
      tree[index - 1].tag == .numeral && tree.forms[index - 1].utf8.count == 4
    else { return false }
    let article = PersonWords.times.contains(tree.lemmas[index - 2]) ? index - 3 : index - 2
    return article >= 0 && tree[article].tag == .determiner
  }

  /// "Asera Group said": nor is a word with a capital before a name.
  private static func isNamePart(_ tree: SentenceTree, _ index: Int) -> Bool {
    tree[index].xpos == .inTag && tree[index + 1].xpos == .nnp
      && tree.isCapital(index)
      && tree.forms[index].utf8.count > 3 && !closed.contains(tree.forms[index].lowercased())
  }

  /// Words of the closed classes: prepositions, conjunctions, particles, pronouns.
  private static let closed: Set<String> = [
    "aboard", "about", "above", "across", "after", "against", "ahead", "albeit", "along", "alongside", "although",
    "amid", "amidst", "among", "amongst", "an", "and", "anyone", "anything", "apart", "around", "as", "aside",
    "astride", "at", "atop", "away", "back", "barring", "because", "before", "behind", "below", "beneath", "beside",
    "besides", "between", "beyond", "both", "but", "by", "concerning", "considering", "despite", "down", "during",
    "either", "et", "everyone", "everything", "except", "excluding", "following", "for", "forth", "forward", "from",
    "given", "herself", "himself", "if", "in", "including", "inside", "into", "itself", "lest", "like", "mine",
    "minus", "myself", "near", "neither", "nor", "nothing", "notwithstanding", "of", "off", "on", "once", "oneself",
    "onto", "opposite", "or", "ourselves", "out", "outside", "over", "overseas", "past", "pending", "per", "perhaps",
    "plus", "regarding", "round", "save", "since", "so", "someone", "something", "than", "that", "their", "theirs",
    "themselves", "there", "these", "they", "those", "though", "through", "throughout", "thru", "till", "times", "to",
    "together", "toward", "towards", "under", "underneath", "unless", "unlike", "until", "up", "upon", "v", "versus",
    "via", "vs", "what", "whatever", "whatsoever", "when", "whenever", "where", "whereas", "whereby", "wherever",
    "whether", "which", "whichever", "while", "whoever", "whomever", "whose", "with", "within", "without", "worth",
    "x", "yet", "yours", "yourself", "yourselves",
  ]

  private static let pasts: Set<String> = ["shut", "set", "cut", "hurt", "split", "burst", "quit", "shed"]
}
