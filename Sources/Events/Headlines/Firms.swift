import Syntax

/// The firm that an article calls "the company" or "the bank", where it can only be one.
///
/// News names its firm once, as the subject of its first sentences, and calls it "the company" from then on. Where two firms
/// do something in the sentences before, nobody is named.
struct Firms: Sendable {
  /// A firm as the subject of a sentence.
  struct Mention: Sendable {
    let sentence: Int
    let index: Int
    let name: String
    /// The first word of the name, which all its forms have.
    let key: String
    /// True for a name that does not say that it is a firm's, where what it does says so.
    var isByDeed = false
  }

  private var mentions: [Mention] = []
  /// The first words of other names that do something at the beginning of the article.
  private var openings: Set<String> = []
  /// Where other names do something, which may be those of firms as well.
  private var others: [Mention] = []
  /// What the article shows to be firms, wherever it names them.
  private let known: KnownFirms

  /// Reads the subjects of an article: the run of names that each stands in, if it ends as firms' names do. Names of persons
  /// are known by their last words.
  init(_ trees: [SentenceTree], persons: Set<String>) {
    known = KnownFirms(trees, persons: persons)
    for (sentence, tree) in trees.enumerated() {
      for index in tree.indices where tree[index].relation.isSubject && tree[index].tag == .properNoun {
        let run = Self.run(around: index, tree)
        let first = Self.full(run, tree).lowerBound
        let words = first..<run.upperBound
        let forms = tree.forms[words]
        guard let last = forms.last, Self.endings.contains(last), forms.count > 1, tree.child(of: index, .conj) == nil
        else {
          if sentence < 2, let last = forms.last, !persons.contains(last) { openings.formUnion(forms.prefix(1)) }
          continue
        }
        // "Lorne Ltd. Kerns Ltd": two of them without a stop between.
        let isOne = !forms.dropLast().contains(where: Self.endings.contains) && Self.isBeginning(first, tree)
        let name = isOne ? tree.text(words) : ""
        mentions.append(Mention(sentence: sentence, index: index, name: name, key: isOne ? tree.forms[first] : ""))
      }
    }
    if mentions.isEmpty { readDeeds(trees) }
  }

  /// The names in a row in which a name stands: "Vale Mills", "Brandt-Olen", "Lorne & Kerns".
  static func run(around index: Int, _ tree: SentenceTree) -> Range<Int> {
    let isOpen = { (word: Int) in tree[word].tag != .properNoun && !tree.joinsNames(word) }
    let first = (0..<index).last(where: isOpen).map { $0 + 1 } ?? 0
    return first..<((index..<tree.count).first(where: isOpen) ?? tree.count)
  }

  /// A run of names with what stands before it in the same name: "American Vale Corp", "of Amalgamated Vale Corp", "Vale
  /// Stores Inc", where the first words were read as those of another kind.
  static func full(_ run: Range<Int>, _ tree: SentenceTree) -> Range<Int> {
    var first = run.lowerBound
    let isFirm = run.last.map { endings.contains(tree.forms[$0]) } ?? false
    while first > 0, run.upperBound - first < 5, tree.isCapital(first - 1) {
      if tree[first - 1].tag == .adjective, first == run.lowerBound || isFirm && tree[first - 1].xpos == .nnp {
        first -= 1
      } else if isFirm, tree[first - 1].tag == .properNoun {
        // "Orlan Chemical Corp", whose second word was read as an adjective
        first -= 1
      } else if isFirm, isOfName(first - 1, tree, isAlone: run.count == 1) {
        first -= 1
      } else {
        break
      }
    }
    return first..<run.upperBound
  }

  /// True for a word with a capital before the name of a firm that is a part of it; at the beginning of a sentence a capital
  /// says nothing.
  private static func isOfName(_ index: Int, _ tree: SentenceTree, isAlone: Bool) -> Bool {
    guard [.vbn, .vbd, .vbg, .nn, .nns].contains(tree[index].xpos) else { return false }
    let isFirst = index == 0 || tree[index - 1].tag == .punctuation
    if isFirst { return isAlone || !SyntaxModel.english.hasWord(tree.forms[index].lowercased()) }
    return isAlone || [.adposition, .determiner, .verb, .coordinatingConjunction].contains(tree[index - 1].tag)
  }

  /// Where no name ends as those of firms do: "Orlan reported a loss", "carmaker Orlan".
  private mutating func readDeeds(_ trees: [SentenceTree]) {
    var firms: Set<String> = []
    for (sentence, tree) in trees.enumerated() {
      for index in tree.indices where tree[index].relation.isSubject && tree[index].tag == .properNoun {
        let run = Self.run(around: index, tree)
        let mention = Mention(
          sentence: sentence, index: index, name: tree.text(run), key: tree.forms[run.lowerBound], isByDeed: true)
        if run.count < 3, Self.hasResults(index, tree) || Self.isMaker(run.lowerBound, tree) {
          firms.insert(mention.key)
        }
        others.append(mention)
      }
    }
    guard firms.count == 1 else { return others = [] }
    mentions = others.filter { firms.contains($0.key) }
    others.removeAll { firms.contains($0.key) }
  }

  /// "Orlan reported a loss", "Orlan earned 3 million crowns".
  static func hasResults(_ subject: Int, _ tree: SentenceTree) -> Bool {
    guard let verb = tree.head(of: subject), let object = tree.child(of: verb, .obj) else { return false }
    return ["post", "report"].contains(tree.lemmas[verb]) && results.contains(tree.lemmas[object])
      || tree.lemmas[verb] == "earn"
        && (tree[object].tag == .symbol || TimexLeads.measures.contains(tree.forms[object]))
  }

  private static let results: Set<String> = [
    "earnings", "income", "loss", "profit", "result", "revenue", "sale", "turnover",
  ]

  /// "Company", "airline", of "the mining company Orlan": what a firm is called right before its name.
  static func isFirm(_ noun: Int, _ tree: SentenceTree) -> Bool {
    nouns.contains(tree.lemmas[noun]) && [.nn, .nns].contains(tree[noun].xpos)
  }

  /// "Carmaker Orlan", "the brewer Orlan".
  static func isMaker(_ first: Int, _ tree: SentenceTree) -> Bool {
    guard first > 0, tree[first - 1].tag == .noun else { return false }
    let noun = tree.lemmas[first - 1]
    return noun.hasSuffix("maker") || ["airline", "brewer", "insurer", "lender", "retailer"].contains(noun)
  }

  /// The name of the firm that a noun of a sentence means; nil for another noun, and where two could be meant.
  func name(for noun: String, at index: Int, in sentence: Int) -> String? {
    guard Self.nouns.contains(noun) else { return nil }
    return sole(noun, index, in: sentence)
      ?? known.name(before: index, in: sentence).flatMap { fits($0, noun) ? $0 : nil }
  }

  /// True for a name that the article shows to be a firm's.
  func isKnown(_ words: Range<Int>, _ tree: SentenceTree) -> Bool { known.isKnown(words, tree) }

  /// The one firm that has done anything up to there.
  private func sole(_ noun: String, _ index: Int, in sentence: Int) -> String? {
    let before = mentions.prefix { ($0.sentence, $0.index) < (sentence, index) }
    guard let first = before.first, !first.name.isEmpty, before.allSatisfy({ $0.key == first.key }) else { return nil }
    // Of a firm known by its deeds, any other who did something before may be one, too.
    if first.isByDeed, others.contains(where: { ($0.sentence, $0.index) < (sentence, index) }) { return nil }
    // "Vale raised the price. Kerns Ratings Corp cut its debt. The company": of which the article is about.
    if first.sentence > 1, !openings.isSubset(of: [first.key]) { return nil }
    return fits(first.name, noun) ? first.name : nil
  }

  /// True for a name that a noun goes with: "the group" is rather one of investors.
  private func fits(_ name: String, _ noun: String) -> Bool {
    switch noun {
    case "bank": name.contains("Banc") || name.contains("Bank")
    case "group": name.hasSuffix("Group")
    case "airline", "carrier": name.contains("Air")
    default: true
    }
  }

  /// The firm that "it" or "its" of a sentence means, where no other is named in the sentence up to there, nor in the one
  /// before: "Lorne Inc makes boats. For the year, it earned 3 million."
  func mention(forPronoun index: Int, in sentence: Int, of trees: [SentenceTree]) -> Mention? {
    let before = mentions.prefix { ($0.sentence, $0.index) < (sentence, index) }
    guard let first = before.first, !first.name.isEmpty, !first.isByDeed, before.allSatisfy({ $0.key == first.key })
    else { return knownMention(index, in: sentence, of: trees) }
    guard isAlone(first, trees[sentence], trees[sentence].indices.prefix(index)),
      sentence == 0 || isAlone(first, trees[sentence - 1], trees[sentence - 1].indices)
    else { return nil }
    return before.last.map { Mention(sentence: $0.sentence, index: $0.index, name: first.name, key: first.key) }
  }

  /// The same for a firm that is known by what is said of it: the sentence before has to be about it.
  private func knownMention(_ index: Int, in sentence: Int, of trees: [SentenceTree]) -> Mention? {
    guard sentence > 0, let name = known.name(before: index, in: sentence),
      let subject = trees[sentence - 1].sentence.root.flatMap(trees[sentence - 1].subject)
    else { return nil }
    let (before, key) = (trees[sentence - 1], name.split(separator: " ").first.map(String.init) ?? name)
    let firm = Mention(sentence: sentence - 1, index: subject, name: name, key: key, isByDeed: true)
    // "The cruise line, Orlan Holdings, denied it. Its shares fell."
    let isBeside = before.children(of: subject, .appos, .conj, .flat).contains {
      $0 > subject && $0 - subject < 5 && before[$0].tag == .properNoun && name.contains(before.forms[$0])
        && (subject..<$0).contains { before.forms[$0] == "," }
    }
    let isAbout =
      isBeside || before[subject].tag == .properNoun && name.contains(before.forms[subject])
      || Self.nouns.contains(before.lemmas[subject]) || before.lemmas[subject] == "it"
    return isAbout && isAlone(firm, trees[sentence], 0..<index) && isAlone(firm, before, before.indices) ? firm : nil
  }

  /// True where nobody but the firm does anything, and no other firm is named.
  private func isAlone(_ firm: Mention, _ tree: SentenceTree, _ words: Range<Int>) -> Bool {
    words.allSatisfy { index in
      if Self.endings.contains(tree.forms[index]) {
        let start = (0..<index).last { tree[$0].tag != .properNoun && tree[$0].tag != .adjective }.map { $0 + 1 } ?? 0
        return tree.forms[start..<index].contains(firm.key)
      }
      let word = tree[index]
      // "Vance described Lorn as a boatyard"
      if word.tag == .properNoun, !firm.name.contains(tree.forms[index]), tree.child(of: index, .case) == nil,
        ![.compound, .flat, .appos].contains(word.relation)
      {
        return false
      }
      guard word.relation.isSubject || [.obj, .iobj].contains(word.relation) else { return true }
      guard word.tag == .noun else { return true }
      return Self.nouns.contains(tree.lemmas[index])
        || PersonWords.kind(tree.lemmas[index]) == nil && !PersonWords.bodyNouns.contains(tree.lemmas[index])
    }
  }

  /// True where a name can begin: no "Lorne & Kerns Corp", "S. Lorne Corp" that were read in parts.
  private static func isBeginning(_ index: Int, _ tree: SentenceTree) -> Bool {
    index == 0 || [.adposition, .determiner, .subordinatingConjunction].contains(tree[index - 1].tag)
      || tree.forms[index - 1] == "," || tree.isBehindLabel(index)
  }

  /// True for a last word of the names of firms.
  static func isFirmName(_ last: String) -> Bool { endings.contains(last) || KnownFirms.endings.contains(last) }

  static let nouns: Set<String> = ["airline", "bank", "carrier", "company", "corporation", "firm", "group"]

  /// The last words of the names of firms.
  static let endings: Set<String> = [
    "AG", "Airlines", "Airways", "Bancorp", "Bancshares", "Bank", "Co", "Co.", "Company", "Corp", "Corp.",
    "Corporation", "Group", "Holdings", "Inc", "Inc.", "Industries", "Ltd", "Ltd.", "NV", "PLC", "Plc", "SA", "plc",
  ]
}

extension SentenceTree {
  /// "Vale Holdings", of "the cruise line, Vale Holdings,": the firm that a noun is said to be.
  func firmBeside(_ noun: Int) -> String? {
    guard noun + 3 < count, forms[noun + 1] == "," else { return nil }
    let name = noun + 2..<((noun + 2..<count).first { ![.nnp, .nnps].contains(self[$0].xpos) } ?? count)
    guard name.count > 1, name.count < 5, Firms.endings.contains(forms[name.upperBound - 1]),
      name.upperBound < count, forms[name.upperBound] == ",",
      name.contains(where: { self[$0].head == noun && [.appos, .conj].contains(self[$0].relation) }),
      child(of: noun, .det).map({ lemmas[$0] == "the" }) ?? (child(of: noun, .nmodPossessive) != nil)
    else { return nil }
    return text(name)
  }

  /// "(Orlan News) - Vale Group", "KERNS, March 3 - Vale Group": a name behind the dash of a label or of a printed dateline.
  func isBehindLabel(_ index: Int) -> Bool {
    index > 1 && ["-", "–", "—", "--"].contains(forms[index - 1])
      && (forms[index - 2] == ")" || SentenceCuts.printed(self)?.words.upperBound == index)
  }
}
