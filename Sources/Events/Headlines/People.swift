import Syntax
import Text

/// Of what kind a noun is, and which pronouns stand for it.
enum Gender: Hashable, Sendable {
  case he, she, person, it, they
  /// A name of which nothing more is known.
  case name

  /// The kind that a pronoun stands for; nil for pronouns that stand for no name.
  init?(pronoun lemma: String, form: String) {
    switch form.lowercased() {
    case "he", "his", "him": self = .he
    case "she", "her": self = .she
    case "it", "its": self = .it
    case "they", "their": self = .they
    default: return nil
    }
  }

  /// True for a kind of people, one by one.
  var isPerson: Bool { self == .he || self == .she || self == .person }

  /// True when a noun of this kind can be what a pronoun of the other stands for.
  func fits(_ pronoun: Gender) -> Bool {
    switch (self, pronoun) {
    case (.person, .he), (.person, .she), (.name, .it): true
    default: self == pronoun
    }
  }
}

/// The people and bodies that an article names, and how it names them in full.
struct People: Sendable {
  /// A noun as it is printed for a pronoun.
  struct Noun: Hashable, Sendable {
    let name: String
    let key: String
    let gender: Gender
  }

  private let trees: [SentenceTree]
  private let spans: [PhraseSpans]
  /// The last words of persons' names, with the longest form and what is known of them.
  private var persons: [String: Noun] = [:]
  /// The first names that stand before each last word of a name: "Marjorie" and "Claire" before "Holt" are two people.
  private var firsts: [String: Set<String>] = [:]
  /// The first words of the names of bodies.
  private var bodies: Set<String> = []
  private var firms = Firms([], persons: [])
  private var things = NamedThings([])
  private var pairs = NamedPairs([], persons: [])

  init(trees: [SentenceTree], spans: [PhraseSpans]) {
    self.trees = trees
    self.spans = spans
    for sentence in trees.indices {
      for index in trees[sentence].indices where trees[sentence][index].tag == .properNoun {
        collect(index, in: sentence)
      }
    }
    firms = Firms(trees, persons: Set(persons.keys))
    things = NamedThings(trees)
    pairs = NamedPairs(trees, persons: Set(persons.keys))
  }

  /// The firm that "the company" means, where it can only be one.
  func firm(at index: Int, in sentence: Int) -> String? {
    guard trees[sentence].isBareDefinite(index) else { return nil }
    return firms.name(for: trees[sentence].lemmas[index], at: index, in: sentence)
  }

  /// The firm whose "net income" or "revenue" that is, where the article is about one firm.
  func firm(ofResults index: Int, in sentence: Int) -> String? {
    let tree = trees[sentence]
    let isOther = tree.indices.contains { word in
      tree[word].tag == .properNoun && tree.isHeadOfPhrase(word) && !PersonWords.times.contains(tree.lemmas[word])
    }
    guard !isOther, let name = firms.name(for: "company", at: index, in: sentence) else { return nil }
    // "Vale Bank sued Kerns Group", "Vale Bank, parent of Vale Guaranty Trust Co": one of the two.
    let hasOther = trees[...sentence].contains { tree in
      tree.indices.contains { word in
        guard Firms.endings.contains(tree.forms[word]), tree[word].tag == .properNoun else { return false }
        return !tree.forms[Firms.run(around: word, tree)].allSatisfy(name.contains)
      }
    }
    return hasOther ? nil : name
  }

  /// What "the mill", "the customs house" or "the ministers" are called in full, where the article has named but one.
  func thing(named index: Int, in sentence: Int) -> String? {
    let tree = trees[sentence]
    guard let words = tree.bareDefinite(index) else { return nil }
    return things.name(for: NamedThings.key(words, tree), before: index, in: sentence)
  }

  /// What "the two countries" means, where the article has joined but two.
  func two(named index: Int, in sentence: Int) -> String? {
    pairs.name(for: trees[sentence].lemmas[index], before: index, in: sentence)
  }

  /// What "Alder Street" means, where the article has named a school by it.
  func longName(_ name: Range<Int>, in sentence: Int) -> String? {
    things.longName(of: trees[sentence].text(name))
  }

  /// The firm that "it" or "its" means, where nothing else does what it does.
  func firm(forPronoun index: Int, in sentence: Int) -> Firms.Mention? {
    let tree = trees[sentence]
    guard let head = tree.head(of: index),
      tree[index].relation == .nsubj
        ? HeadlineWords.agentive.contains(tree.lemmas[head]) || HeadlineWords.support.contains(tree.lemmas[head])
        : HeadlineWords.owned.contains(tree.lemmas[head]) || KnownFirms.owned.contains(tree.lemmas[head])
          || KnownFirms.used.contains(tree.lemmas[head])
    else { return nil }
    return firms.mention(forPronoun: index, in: sentence, of: trees)
  }

  private mutating func collect(_ index: Int, in sentence: Int) {
    let name = nameWords(at: index, in: sentence)
    guard name.upperBound - name.lowerBound > 0, index == name.upperBound - 1 || name.lowerBound == index else {
      return
    }
    let last = lastName(name, in: sentence)
    if name.count > 1, PersonWords.bodies.contains(last) || Firms.endings.contains(last),
      PersonWords.firstNames[trees[sentence].forms[name.lowerBound]] == nil
    {
      bodies.insert(trees[sentence].forms[name.lowerBound])
    }
    if let first = firstName(name, in: sentence) { firsts[last, default: []].insert(first) }
    guard let gender = personGender(index, name, in: sentence), !last.hasSuffix(".") else { return }
    let words = Self.withoutTitle(words(of: name, in: sentence).filter { !PersonWords.honorifics.contains($0) })
    let full = words.joined(separator: " ")
    guard let known = persons[last] else {
      persons[last] = Noun(name: full, key: last, gender: gender)
      return
    }
    // "John Lorn" and "Mrs. Lorn" are two.
    let isTwo = [known.gender, gender].allSatisfy { $0 == .he || $0 == .she } && known.gender != gender
    // "Otto Vale" and "Otto Kerns Vale" are one, who is called what the article calls him first; "Dr. Vale" is he.
    let bare = bareWords(name, in: sentence)
    let isCalled =
      bare.count > 1 && known.name.contains(bare[0] + " ")
      || bare.count == 1 && known.name.split(separator: " ").filter { PersonWords.titles[String($0)] == nil }.count > 1
    let isOther = words.count > 1 && known.name != last && known.name != full && !isCalled || isTwo
    let best = isOther ? last : isCalled || known.name.count >= full.count ? known.name : full
    let kind = known.gender == .person ? gender : gender == .person || gender == known.gender ? known.gender : .person
    persons[last] = Noun(name: best, key: last, gender: kind)
  }

  /// The words of a name, its titles left out.
  private func bareWords(_ name: Range<Int>, in sentence: Int) -> [String] {
    Self.withoutTitle(words(of: name, in: sentence).filter { !PersonWords.honorifics.contains($0) })
      .filter { PersonWords.titles[$0] == nil }
  }

  /// The first of the words of a name that is no title; nil for a last name alone.
  private func firstName(_ name: Range<Int>, in sentence: Int) -> String? {
    let words = bareWords(name, in: sentence)
    return words.count > 1 ? words.first : nil
  }

  /// The person of a name; where several have its last word, the one whom the name gives in full.
  private func person(_ name: Range<Int>, in sentence: Int) -> Noun? {
    let last = lastName(name, in: sentence)
    guard let person = persons[last] else { return nil }
    guard firsts[last, default: []].count > 1 else { return person }
    guard let first = firstName(name, in: sentence) else {
      return titled(name, last, in: sentence) ?? Noun(name: last, key: last, gender: person.gender)
    }
    let full = bareWords(name, in: sentence).joined(separator: " ")
    return Noun(name: full, key: full, gender: PersonWords.firstNames[first] ?? .person)
  }

  /// "Ms. Vale", where only one of those of the name is a woman.
  private func titled(_ name: Range<Int>, _ last: String, in sentence: Int) -> Noun? {
    let title = words(of: name, in: sentence).lazy.compactMap { PersonWords.titles[$0] }.first { $0 != .person }
    guard let title else { return nil }
    let known = firsts[last, default: []]
    let fitting = known.filter { PersonWords.firstNames[$0] == title }
    guard fitting.count == 1, let first = fitting.first, known.allSatisfy({ PersonWords.firstNames[$0] != nil }) else {
      return Noun(name: last, key: last, gender: title)
    }
    return Noun(name: "\(first) \(last)", key: "\(first) \(last)", gender: title)
  }

  /// The run of names that a proper noun heads or stands in.
  private func nameWords(at index: Int, in sentence: Int) -> Range<Int> {
    let tree = trees[sentence]
    // "Lydia Brandt-Olen": what stands before the first part is of the name, and no name has many parts.
    var (first, hyphens) = (index, 0)
    while hyphens < Self.mostHyphens, first > 1, tree.isHyphen(first - 1), tree[first - 2].tag == .properNoun {
      (first, hyphens) = (first - 2, hyphens + 1)
    }
    var (start, end) = (first, first + 1)
    while start > 0, tree[start - 1].tag == .properNoun || tree.isFirstName(start - 1),
      tree.isFirstName(start - 1) || (start - 1..<end).contains(tree[start - 1].head) || tree[first].head == start - 1
        || tree[start - 1].head == tree[first].head && tree[first].relation == .flat
    { start -= 1 }
    while end < tree.count, tree[end].tag == .properNoun, tree[end].head == first { end += 1 }
    hyphens = 0
    while hyphens < Self.mostHyphens, end + 1 < tree.count, tree.isHyphen(end), tree[end + 1].tag == .properNoun {
      (end, hyphens) = (end + 2, hyphens + 1)
    }
    return start..<end
  }

  private static let mostHyphens = 3

  /// The words of a name, those with a hyphen between them as one.
  private func words(of name: Range<Int>, in sentence: Int) -> [String] { trees[sentence].hyphenated(name) }

  /// "Brandt-Olen", of "Lydia Brandt-Olen".
  private func lastName(_ name: Range<Int>, in sentence: Int) -> String { words(of: name, in: sentence).last ?? "" }

  /// What is known of a name when it is a person's: by title, apposition, relative clause or first name.
  private func personGender(_ index: Int, _ name: Range<Int>, in sentence: Int) -> Gender? {
    let tree = trees[sentence]
    var gender: Gender?
    for word in name {
      if let known = PersonWords.titles[tree.forms[word]] { gender = known == .person ? gender ?? .person : known }
      if word == name.lowerBound || PersonWords.titles[tree.forms[max(word - 1, 0)]] != nil,
        name.count > 1, let known = PersonWords.firstNames[tree.forms[word]]
      {
        gender = known
      }
    }
    // "The mining company Ada Vale", "the contractor, Vale Energy"
    if name.lowerBound > 0, Firms.isFirm(name.lowerBound - 1, tree) { return nil }
    if gender == nil, name.count > 1, Firms.isFirmName(tree.forms[name.upperBound - 1]) { return nil }
    if tree.isAged(name) { gender = gender ?? .person }
    for child in tree.children(of: index) {
      // "Lorne Bank analyst Otto Brandt": what stands before its title is no person.
      let isTitle =
        tree[child].relation == .appos
        || [.compound, .nmodDescription, .flat].contains(tree[child].relation) && child < name.lowerBound
      if isTitle, let known = PersonWords.kind(tree.lemmas[child]), tree[child].tag == .noun {
        gender = gender ?? known
      }
      if tree[child].relation == .aclRelative, let word = tree.relativeWord(of: child), tree.lemmas[word] == "who" {
        gender = gender ?? .person
      }
    }
    // "Elin's father": only people have one.
    if tree[index].relation == .nmodPossessive, let owned = tree.head(of: index),
      PersonWords.relatives.contains(tree.forms[owned])
    {
      gender = gender ?? .person
    }
    // "Ada Lorn was the firm's safety officer"
    if tree[index].relation == .nsubj, let head = tree.head(of: index), tree.child(of: head, .cop) != nil,
      tree[head].xpos == .nn, let known = PersonWords.kind(tree.lemmas[head])
    {
      gender = gender ?? known
    }
    if tree[index].relation == .appos || tree[index].relation == .flat, let head = tree.head(of: index),
      tree[head].tag == .noun, let known = PersonWords.kind(tree.lemmas[head])
    {
      gender = gender ?? known
    }
    return gender
  }

  /// The noun at a place as it is printed for a pronoun; nil when its kind is not known.
  func noun(at index: Int, in sentence: Int) -> Noun? {
    let tree = trees[sentence]
    if let person = named(index, in: sentence) { return person }
    if tree[index].tag == .properNoun {
      let name = nameWords(at: index, in: sentence)
      let last = lastName(name, in: sentence)
      if let person = person(name, in: sentence) { return person }
      if let gender = personGender(index, name, in: sentence) {
        if PersonWords.titles[last] != nil { return plain(index, in: sentence, gender) }
        return Noun(name: words(of: name, in: sentence).joined(separator: " "), key: last, gender: gender)
      }
      return body(index, name, in: sentence)
    }
    guard tree[index].tag == .noun else { return nil }
    if let appositive = tree.child(of: index, .appos, .flat) ?? tree.nameBehind(index),
      tree[appositive].tag == .properNoun, let gender = PersonWords.kind(tree.lemmas[index])
    {
      let name = nameWords(at: appositive, in: sentence)
      return person(name, in: sentence)
        ?? Noun(
          name: words(of: name, in: sentence).joined(separator: " "), key: lastName(name, in: sentence), gender: gender)
    }
    if let name = tree.nameBefore(index) {
      return Noun(name: name, key: name.lowercased(), gender: PersonWords.kind(tree.lemmas[index]) ?? .it)
    }
    if let name = tree.firmBeside(index) { return Noun(name: name, key: tree.lemmas[index], gender: .it) }
    if tree.child(of: index, .conj) != nil { return plain(index, in: sentence, .they) }
    if tree[index].xpos == .nns { return plain(index, in: sentence, .they) }
    if let gender = PersonWords.kind(tree.lemmas[index]) { return plain(index, in: sentence, gender) }
    if let name = firm(at: index, in: sentence) ?? thing(named: index, in: sentence) {
      return Noun(name: name, key: tree.lemmas[index], gender: .it)
    }
    return thing(index, in: sentence)
  }

  /// The person whose name ends the phrase: "Minister of Trade Judith Amadi".
  private func named(_ index: Int, in sentence: Int) -> Noun? {
    let tree = trees[sentence]
    guard let last = tree.plainPhrase(of: index, spans[sentence]).last, tree[last].tag == .properNoun,
      tree.child(of: index, .conj) == nil
    else { return nil }
    return person(nameWords(at: last, in: sentence), in: sentence)
  }

  /// A name that is no person's by what is known: a firm, a place, a body, or a name alone.
  private func body(_ index: Int, _ name: Range<Int>, in sentence: Int) -> Noun? {
    let tree = trees[sentence]
    let last = tree.forms[name.upperBound - 1]
    if name.count > 1, firms.isKnown(name, tree) {
      return Noun(name: tree.text(name), key: tree.forms[name.lowerBound], gender: .it)
    }
    let isBody =
      PersonWords.bodies.contains(last) || last.allSatisfy(\.isUppercase)
      || tree.child(of: index, .det) != nil
    if isBody || isKnownBody(name, in: sentence) || firms.isKnown(name, tree) { return thing(index, in: sentence) }
    // "Democrats"
    let kind: Gender = tree[index].xpos == .nnps ? .they : .name
    return name.count == 1 || tree[name.lowerBound].tag != .properNoun ? plain(index, in: sentence, kind) : nil
  }

  /// "Sarmatia", "Vale Rail, which owns the track", "Vale" of "Vale Heritage Partners": a country, or the first word of the name of a body.
  private func isKnownBody(_ name: Range<Int>, in sentence: Int) -> Bool {
    guard name.count == 1 else { return trees[sentence].isWhich(name) }
    let word = trees[sentence].forms[name.lowerBound]
    return PersonWords.countries.contains(word[...]) || bodies.contains(word)
  }

  private func thing(_ index: Int, in sentence: Int) -> Noun? {
    let tree = trees[sentence]
    if tree.child(of: index, .conj) != nil
      || tree[index].xpos == .nnps && !PersonWords.bodies.contains(tree.forms[index])
    {
      return plain(index, in: sentence, .they)
    }
    return plain(index, in: sentence, .it)
  }

  private func plain(_ index: Int, in sentence: Int, _ gender: Gender) -> Noun? {
    let tree = trees[sentence]
    var phrase = tree.plainPhrase(of: index, spans[sentence])
    if let verb = tree.head(of: index), let first = tree.subject(of: verb), first < index {
      phrase = tree.speakerPhrase(of: verb, first, spans[sentence])
    }
    guard phrase.count < 9, !phrase.contains(where: { tree[$0].tag == .pronoun || tree[$0].xpos == .prpPossessive })
    else {
      return nil
    }
    guard let first = phrase.first, ![.punctuation, .adposition, .subordinatingConjunction].contains(tree[first].tag)
    else {
      return nil
    }
    var words = tree.hyphenated(phrase)
    while let last = words.last,
      last == "," || last == "(" || ["last", "this", "year", "month", "week", "today"].contains(last)
    { words.removeLast() }
    // "One", "initiative": it may be meant, and names nothing in particular.
    if words.first.map({ Self.vague.contains($0.lowercased()) }) ?? false || words.count == 1 && tree[index].xpos == .nn
    {
      return Noun(name: "", key: tree.lemmas[index], gender: gender)
    }
    // "Last week's committee"
    if words.count > 3, ["last", "this", "next"].contains(words[0].lowercased()),
      PersonWords.times.contains(words[1].lowercased()), words[2] == "'s" || words[2] == "’s"
    {
      words.replaceSubrange(0..<3, with: ["the"])
    }
    if let first = words.first?.lowercased(), ["a", "an", "the", "this", "that"].contains(first) { words[0] = "the" }
    // "Branhull's said": there it belongs to the name.
    let isOwner = tree[index].relation == .nmodPossessive
    if isOwner, let last = words.last, last == "'s" || last == "’s" { words.removeLast() }
    if isOwner, let last = words.last, last.hasSuffix("'s") || last.hasSuffix("’s") {
      words[words.count - 1] = String(last.dropLast(2))
    }
    guard !words.isEmpty, !words.contains("("), !words.contains("\"") else { return nil }
    if words.contains("<") || words.first?.first?.isNumber ?? false && words.contains("pct")
      || words.allSatisfy(Self.isTitle)
    {
      return Noun(name: "", key: tree.lemmas[index], gender: gender)
    }
    return Noun(name: Self.joined(words), key: tree.lemmas[index], gender: gender)
  }
}
