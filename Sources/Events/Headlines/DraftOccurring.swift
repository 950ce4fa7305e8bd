import Syntax

// A noun by itself tells no happening: "The attack on the mill [took place]", "[There was] a fire at the mill".

extension Draft {
  /// The headline of a noun's phrase that holds nothing else, with a verb of the program's own; nil for another telling, for
  /// what is not over, and where the verb does not fit.
  func occurring(_ telling: Telling, _ trigger: Int, _ times: HeadlineTimes, limit: Int) -> String? {
    guard case .phrase(let noun) = telling, times.isOver, tree[trigger].tag == .noun, trigger == noun,
      tree[noun].relation != .root, pieces.count == 1, !wasCut, !lostEnd
    else { return nil }
    let words = printedWords().map(\.index)
    guard words.contains(noun), let first = words.first, quotes.pair(at: noun) == nil,
      !words.contains(where: { tree[$0].xpos.isFinite && !isWithinRelative($0, of: noun) })
    else { return nil }
    // "Troops shot dead": no noun
    if let next = words.first(where: { $0 > noun }), [.adjective, .noun].contains(tree[next].tag) { return nil }
    // "The letter to the court", "many of the deals"
    if Self.papers.contains(tree.lemmas[noun]) { return nil }
    if words.count > 1, tree.forms[words[1]] == "of", tree[first].tag != .noun { return nil }
    let line = printed()
    // "[Prices]: a sharp fall"
    if line.contains("]: ") { return nil }
    let told =
      isIndefinite(noun, first)
      ? (isPlural(noun) ? "[There were] " : "[There was] ") + lowercasedFirst(line, first)
      : line + (Self.places.contains(tree.lemmas[noun]) ? " [took place]" : " [came]")
    return told.unicodeScalars.count <= limit ? told : nil
  }

  /// "An attack", "several fires", "two attacks": nobody has heard of them before.
  private func isIndefinite(_ noun: Int, _ first: Int) -> Bool {
    if ["a", "an", "another", "no", "several", "some"].contains(tree.forms[first].lowercased()) { return true }
    guard isPlural(noun) else { return false }
    return !tree.children(of: noun, .det, .nmodPossessive).contains { keeps[$0] }
  }

  private func isWithinRelative(_ word: Int, of noun: Int) -> Bool {
    let above = [word] + tree.ancestors(of: word)
    guard let end = above.firstIndex(of: noun) else { return false }
    return above[..<end].contains { tree[$0].relation == .aclRelative || tree[$0].relation == .acl }
  }

  private func lowercasedFirst(_ line: String, _ first: Int) -> String {
    guard [.determiner, .numeral, .adjective].contains(tree[first].tag) || tree[first].xpos == .nns,
      tree[first].xpos != .nnp, let letter = line.unicodeScalars.first, letter != "[",
      !names.contains(tree.forms[first])
    else { return line }
    return letter.properties.lowercaseMapping + String(line.unicodeScalars.dropFirst())
  }

  /// What is written, and read at any time.
  private static let papers: Set<String> = [
    "article", "book", "document", "e-mail", "email", "essay", "film", "letter", "list", "memo", "memorandum", "note",
    "paper", "report", "song", "statement", "study",
  ]

  /// What takes place; other nouns come.
  private static let places: Set<String> = Set(
    """
    abduction accident airlift airstrike ambush arson assassination assault attack auction banquet battle beating blast blockade
    bombardment bombing by-election bypoll campaign celebration ceremony clash concert conference conflict confrontation
    congress consultation contest convention coronation coup crash debate demonstration disaster discussion election examination
    exchange execution exercise exhibition expedition explosion festival fight fighting final funeral game graduation hearing hijacking
    inauguration incident inspection interrogation interview invasion kidnapping killing landing looting lynching march
    massacre match meeting murder operation parade poll primary procession protest race raid rally referendum rehearsal
    reunion revolt revolution riot robbery runoff screening search shelling shoot-out shooting shootout showdown siege
    skirmish slaying stabbing strike summit surgery symposium talk theft tour tournament trial trip uprising vigil visit
    vote voting walkout war wedding
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}
