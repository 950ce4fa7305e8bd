import Syntax

extension Draft {
  /// Strikes out what no headline keeps: asides, openings, other sentences' clauses.
  mutating func trim(top: Int, content: Int? = nil) {
    strikeBrackets()
    strikeDateline()
    strikeDashes()
    strikeParty()
    strikeLabel()
    strikeOpening(of: top)
    if let content { strikeOpening(of: content) }
    for piece in pieces {
      for index in piece.words where keeps[index] && index != top && !path.contains(index) && isAside(index, top: top) {
        if !isWithinQuote(spans[index]) { strikePhrase(index) }
      }
    }
    strikeCoordinates(of: top)
    strikeSecondSaying(top)
    strikeTailOfSaying(top)
  }

  /// "He had paid, the court heard, citing letters": how it was said belongs to who said it, and goes with that.
  private mutating func strikeTailOfSaying(_ top: Int) {
    guard let said = Attribution(tree), said.words.lowerBound > top, !path.contains(said.verb),
      let comma = (said.verb + 1..<tree.count).first(where: { tree.forms[$0] == "," }), comma + 1 < tree.count,
      case let first = tree.lemmas[comma + 1] == "without" ? comma + 2 : comma + 1, first < tree.count,
      tree[first].xpos == .vbg, Self.ofSpeaker.contains(tree.lemmas[first])
    else { return }
    let tail = comma..<tree.count
    guard !tail.contains(where: path.contains) else { return }
    for index in tail where window.contains(index) { remove(index) }
  }

  /// What a speaker does beside speaking.
  private static let ofSpeaker: Set<String> = [
    "add", "cite", "elaborate", "identify", "name", "note", "quote", "refer", "specify",
  ]

  /// "Halloran said it was …, she added": one saying is enough.
  private mutating func strikeSecondSaying(_ top: Int) {
    guard tree.isSayingVerb(top), let last = window.last(where: { keeps[$0] && !isMark($0) }), last > top + 3,
      tree.isSayingVerb(last), !path.contains(last), tree[last - 1].tag == .pronoun, isSeparator(last - 2)
    else { return }
    for index in last - 2...last { remove(index) }
  }

  /// "NOTE: Earnings are adjusted".
  mutating func strikeLabel() {
    guard window.contains(0), window.contains(1) else { return }
    if [":", "-"].contains(tree.forms[1]), tree[0].tag == .noun || tree[0].tag == .properNoun,
      tree[1].extent.end < tree[2 < tree.count ? 2 : 1].extent.start,
      !path.contains(0) || tree.lemmas[0] == "note"
    {
      for index in 0...1 { remove(index) }
    }
    // "Q:", "MR. OLEN:", in transcripts
    if let colon = window.prefix(5).first(where: { tree.forms[$0] == ":" }), colon > 0,
      (0..<colon).allSatisfy({ index in
        !path.contains(index)
          && tree.forms[index].unicodeScalars.allSatisfy { $0.properties.isUppercase || $0 == "." || $0 == "-" }
      })
    {
      for index in 0...colon { remove(index) }
    }
  }

  /// "(R)", "(AFP)", and what else stands in brackets: "<IBM.N>".
  mutating func strikeBrackets() {
    var opening: Int?
    var link: Int?
    // "… at 9 p.m. [AP.]": the credit at the end.
    if let open = window.last(where: { tree.forms[$0] == "[" }), open + 5 > tree.count,
      !path.contains(where: { $0 > open })
    {
      for index in open..<tree.count { remove(index) }
    }
    for index in window {
      switch tree.forms[index] {
      case "[": link = index
      case "]":
        // "[the report](https://…)": the words of a link stay, its marks go.
        if let open = link, index + 1 < tree.count, tree.forms[index + 1].hasPrefix("(") {
          for word in [open, index] { remove(word) }
        }
        link = nil
      case "(", "-LRB-", "<": opening = opening ?? index
      case ")", "-RRB-", ">":
        if let open = opening, quotes.pair(at: open) == nil {
          if isName(open + 1..<index) {
            for word in [open, index] { remove(word) }
          } else if !(open...index).contains(where: path.contains) {
            for word in open...index { remove(word) }
          }
        }
        opening = nil
      default: break
      }
    }
  }

  /// "<Lorne Paper Inc>": the name of a firm without a ticker, which newswires print so.
  private func isName(_ words: Range<Int>) -> Bool {
    words.lowerBound > 0 && tree.forms[words.lowerBound - 1] == "<" && words.count > 1
      && words.contains { tree.forms[$0].unicodeScalars.contains { $0.properties.isLowercase } }
  }

  /// "LORNE —", "LORNE, Sept. 18 (Vale Press) -" at the beginning.
  mutating func strikeDateline() {
    if window.lowerBound == 0, let printed = SentenceCuts.printed(tree)?.words,
      // What the parse hung on the place is told without it.
      path.contains(where: { !printed.contains($0) }) || !printed.contains(where: path.contains),
      tree.forms[0].unicodeScalars.allSatisfy({ !$0.properties.isLowercase })
    {
      for index in printed { remove(index) }
      return
    }
    guard window.lowerBound == 0, let dash = window.prefix(6).first(where: isDash), dash > 0,
      (0..<dash).allSatisfy({ index in
        !path.contains(index)
          && (!keeps[index] || isMark(index)
            || tree.forms[index].unicodeScalars.allSatisfy { !$0.properties.isLowercase })
      })
    else { return }
    for index in 0...dash { remove(index) }
  }

  /// What stands between dashes, and behind the last one.
  private mutating func strikeDashes() {
    // "An “Oh, s---” moment": there the dashes stand for letters.
    var dashes = window.filter { isDash($0) && keeps[$0] && !($0 + 1 < tree.count && quotes.isMark($0 + 1)) }
    dashes.append(window.upperBound)
    for (first, second) in zip(dashes, dashes.dropFirst()) {
      let words = first + 1..<second
      guard keeps[first], !words.contains(where: path.contains) else { continue }
      for index in words { remove(index) }
      remove(first)
      if second < tree.count { remove(second) }
    }
  }

  /// "But", "after", "that", "however" before the subject.
  private mutating func strikeOpening(of top: Int) {
    let subject = tree.subject(of: top).map { spans[$0].lowerBound } ?? top
    for child in tree.children(of: top) where child < top && child < subject && keeps[child] {
      switch tree[child].relation {
      case .cc: strikePhrase(child)
      case .mark:
        guard tree.lemmas[child] != "to", child + 1 >= tree.count || tree.lemmas[child + 1] != "of" else { break }
        // "As mayor, she"
        if tree.lemmas[child] == "as", (child..<subject).contains(where: { tree.forms[$0] == "," }) { break }
        let start = spans[top].lowerBound
        if child - start < 4, !(start..<child).contains(where: path.contains) { strike(start..<child + 1) }
        // "Even as"
        if child > window.lowerBound, keeps[child - 1], !keeps[child],
          ["even", "just"].contains(tree.lemmas[child - 1])
        {
          remove(child - 1)
        }
      case .nsubj where tree.lemmas[child] == "that" && tree.children(of: top, .nsubj).count > 1: remove(child)
      case .discourse where tree[child].xpos == .ls: break
      case .discourse, .vocative: strikePhrase(child)
      case .obl where isJoint(child): strikePhrase(child)
      case .obj where tree.lemmas[child] == "that" && tree[child].xpos == .wdt: strikePhrase(child)
      case .advmod where substitutes[child] == nil:
        let isFirst = spans[child].lowerBound == spans[top].lowerBound
        let isInverted = tree.subject(of: top).map { $0 > top } ?? false
        if isFirst && isConnective(child) && !isInverted || tree[child].xpos == .wrb { strikePhrase(child) }
      default: break
      }
    }
  }

  /// "In contrast,", "for example,": what only ties the sentence to the one before.
  private func isJoint(_ index: Int) -> Bool {
    spans[index].count(where: { !isMark($0) }) == 2 && tree.child(of: index, .case) != nil
      && ["addition", "contrast", "example", "fact", "instance", "return", "turn"].contains(tree.lemmas[index])
  }

  /// True for an adverb that only ties the sentence to the one before; "so far" says more.
  private func isConnective(_ index: Int) -> Bool {
    let next = index + 1 < tree.count ? tree[index + 1].tag : .punctuation
    return HeadlineWords.connectives.contains(tree.lemmas[index]) && next != .adverb && next != .adjective
  }

  /// ", R-Ohio,": a party and a state.
  private mutating func strikeParty() {
    for index in window where index > 0 && index + 3 < tree.count && keeps[index] && tree.forms[index + 1] == "-" {
      if ["R", "D", "I"].contains(tree.forms[index]), tree.forms[index - 1] == ",",
        [",", "."].contains(tree.forms[index + 3])
      {
        for word in index - 1...index + 3 { remove(word) }
      }
    }
  }

  /// True for what is said beside the matter.
  private func isAside(_ index: Int, top: Int) -> Bool {
    switch tree[index].relation {
    case .aclRelative, .parataxis: isSetOff(index)
    // "Showed improvement, adding that it expects more": whoever adds it is the one who said the first, and not told here.
    case .advcl where tree[index].xpos == .vbg && ["add", "note", "say"].contains(tree.lemmas[index]):
      isSetOff(index) && index > top && tree.attribution(of: top) != nil && tree.child(of: index, .ccomp) != nil
    // "Branhull Ltd (BRH) chairman Otto Brandt" is one person.
    case .list where PersonWords.kind(tree.lemmas[index]) != nil && !isSetOff(index): false
    case .list: isSetOff(index) || tree[index].tag != .properNoun
    case .discourse where tree[index].xpos == .ls: false
    case .discourse, .vocative, .reparandum: true
    case .advmod: tree.lemmas[index] == "also" || tree.lemmas[index] == "however" || tree.lemmas[index] == "meanwhile"
    default: false
    }
  }

  /// Other verbs coordinated with the one that is told; one of them stays where that would be left bare.
  mutating func strikeCoordinates(of top: Int) {
    var isBare = !tree.children(of: top).contains {
      $0 > top && keeps[$0] && ![.conj, .cc, .punct, .advmod].contains(tree[$0].relation)
    }
    if tree[top].tag != .verb { isBare = false }
    for child in tree.children(of: top) where tree[child].relation == .conj && keeps[child] {
      let isStray = tree[top].tag == .verb && tree[child].tag == .adjective && isSetOff(child)
      guard tree.isPredicate(child) || isStray, !path.contains(child), !tree.isAlternative(child),
        !joined.contains(child)
      else { continue }
      // "The three-strikes law"
      if child > 0, tree.isHyphen(child - 1) { continue }
      // "Reported earnings fell": of two verbs joined by nothing, the parse is wrong about one.
      if TreeDoubts.isJoinedByNothing(tree, top, child) { continue }
      if ["than", "that"].contains(tree.lemmas[spans[child].lowerBound]), tree.child(of: child, .cc) == nil {
        continue
      }
      // "Nine have been killed and forty wounded in the blasts"
      let isElliptic =
        [.vbn, .vbd].contains(tree[child].xpos) && tree.child(of: child, .auxPassive, .aux, .obj) == nil
        && tree.child(of: top, .auxPassive) != nil
        && tree.child(of: child, .xcomp, .ccomp, .compoundParticle) == nil
      if isBare, tree.subject(of: child) == nil || isElliptic, !hasOwnTime(child) {
        isBare = false
        continue
      }
      strikePhrase(child)
      // What follows it belongs to it: "fell 9 percent [and sank to a low], when 90 were sold".
      for clause in tree.children(of: top, .advcl) where clause > child {
        // "Laid off nine [and rehired four], only to close again"
        let isOutcome = tree[clause].xpos == .vb && spans[clause].contains { tree.lemmas[$0] == "only" && $0 < clause }
        if tree.isFinite(clause) || isOutcome { strikePhrase(clause) }
      }
    }
  }

  /// "Founded in 1902, the firm made boats": told of the firm by itself, the deed needs no time.
  mutating func strikeOwn(_ times: HeadlineTimes) {
    guard let own = times.dating else { return }
    for index in own { remove(index) }
    if own.lowerBound > 0, tree[own.lowerBound - 1].tag == .adposition { remove(own.lowerBound - 1) }
  }

  /// "In a poll completed, 69 percent": a participle that has lost its time says nothing in another's clause.
  mutating func strikeBare(_ trigger: Int, top: Int) {
    guard trigger != top, tree[trigger].relation == .acl, tree[trigger].xpos == .vbn, substitutes[trigger] == nil,
      tree.lemmas[trigger] != tree.forms[trigger].lowercased(), let time = ownTime, !keeps[time.upperBound - 1],
      !spans[trigger].clamped(to: window).contains(where: { $0 != trigger && keeps[$0] && !isMark($0) })
    else { return }
    remove(trigger)
  }

  /// "The men who began the rising decades ago in a rally on Saturday": what has a time of its own, behind the one of the
  /// relative clause, belongs to the clause around it.
  mutating func strikeOtherOccasions(of verb: Int, _ times: HeadlineTimes) {
    guard let dating = times.dating else { return }
    for child in tree.children(of: verb, .obl) where spans[child].lowerBound >= dating.upperBound {
      let span = spans[child]
      if times.all.contains(where: { $0 != dating && span.contains($0.lowerBound) && $0.lowerBound > child }) {
        strikePhrase(child)
      }
    }
  }

  /// True for a predicate with a time of its own, struck or not: "opened in 1968 and was last repainted in 2011".
  private func hasOwnTime(_ index: Int) -> Bool {
    let heads = [index] + tree.children(of: index, .acl, .xcomp)
    return spans[index].clamped(to: window).contains { word in
      if !keeps[word] { return !isMark(word) && !(ownTime?.contains(word) ?? false) }
      if staying.contains(where: { $0.contains(word) }) { return true }
      guard heads.contains(tree[word].head), tree[word].relation == .obl || tree[word].relation == .oblUnmarked else {
        return false
      }
      return PersonWords.times.contains(tree.lemmas[word])
        || tree[word].tag == .numeral && tree.forms[word].utf8.count == 4
    }
  }

  /// "Was announced and postponed for a month": a form that is past and participle, of a verb that needs an object and has
  /// none, shares the helper.
  private func isPassive(_ other: Int, with verb: Int) -> Bool {
    tree[other].xpos == .vbd && tree[verb].xpos == .vbn && tree.child(of: verb, .auxPassive) != nil
      && HeadlineWords.transitive.contains(tree.lemmas[other]) && tree.child(of: other, .obj, .ccomp, .xcomp) == nil
      && tree.subject(of: other) == nil
  }

  /// Strikes out a verb for the one that is coordinated with it, but leaves it the subject and what else they share.
  mutating func replace(_ verb: Int, by other: Int) {
    let ownAuxiliary = tree.children(of: other).contains { [.aux, .auxPassive, .cop].contains(tree[$0].relation) }
    // Behind "will be" stands no past: "will be wrapped up and voted on".
    let isPast =
      tree[other].xpos == .vbd && tree.child(of: verb, .auxPassive) != nil
      && tree.children(of: verb).contains { tree.isModal($0) }
    // "Was born in Lorne and graduated in Kerns": whoever is born does the rest.
    let isBorn = tree.forms[verb].lowercased() == "born" && [.vbn, .vbd].contains(tree[other].xpos)
    // "Was started by lightning and doubled in size"
    let isGrown =
      other + 2 < tree.count && tree.lemmas[other + 1] == "in"
      && ["number", "price", "size", "strength", "value"].contains(tree.lemmas[other + 2])
    let isFinite =
      tree[other].xpos.isFinite && !isPast && !isPassive(other, with: verb) || ownAuxiliary || isBorn || isGrown
    for child in tree.children(of: verb) where child < spans[other].lowerBound {
      switch tree[child].relation {
      case .nsubj, .nsubjPassive, .csubj, .csubjPassive, .expl, .nsubjOuter: break
      case .aux, .auxPassive, .advmod, .cop, .mark:
        let isBetween = tree.subject(of: verb).map { child > $0 } ?? true
        if isBetween, isFinite || child > verb || tree[child].relation == .cop { strikePhrase(child) }
      default: if child > verb || isFinite { strikePhrase(child) }
      }
    }
    for child in tree.children(of: other) where tree[child].relation == .cc { strikePhrase(child) }
    remove(verb)
    if verb + 1 < tree.count, isSeparator(verb + 1) { remove(verb + 1) }
    let first = spans[other].lowerBound
    for index in [first - 1, first] where window.contains(index) && isSeparator(index) { remove(index) }
  }
}
