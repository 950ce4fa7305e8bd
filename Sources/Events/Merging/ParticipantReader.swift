/// Reads participants from their words; the same words are read once.
struct ParticipantReader {
  /// All that were read; an index into them stands for a participant.
  private(set) var participants: [Participant] = []
  /// The index of each participant by its words; -1 for words that name nothing.
  private(set) var known: [String: Int32] = [:]
  private var words: [String: Int32] = [:]
  private var spellings: [String] = []

  /// The index of a participant; nil for a pronoun and for words that name nothing.
  mutating func index(of text: String) -> Int32? {
    if let index = known[text] { return index < 0 ? nil : index }
    guard let participant = read(text) else {
      known[text] = -1
      return nil
    }
    participants.append(participant)
    known[text] = Int32(participants.count - 1)
    return Int32(participants.count - 1)
  }

  /// The noun that says what a participant is, in the singular.
  func head(of index: Int32) -> String { spellings[Int(participants[Int(index)].headWord)] }

  private mutating func id(of word: String) -> Int32 {
    if let id = words[word] { return id }
    let id = Int32(spellings.count)
    words[word] = id
    spellings.append(word)
    return id
  }

  private mutating func read(_ text: String) -> Participant? {
    var found: [Participant.Word] = []
    var head = -1
    var number: Int32?
    var isOther = false
    var isAfterOf = false
    var initials = ""
    var titles: [Int32] = []
    let tokens = Token.split(text)
    for (index, token) in tokens.enumerated() {
      let lower = token.lower
      if lower == "of", !found.isEmpty, !isAfterOf {
        (isAfterOf, head) = (true, found.count - 1)
        if let next = tokens.dropFirst(index + 1).first(where: { !NounWords.articles.contains($0.lower) }),
          !next.isCapital
        {
          break  // "a bridge of steel"; "the week of talks"
        }
        continue
      }
      if !found.isEmpty, NounWords.endings.contains(lower) { break }
      if NounWords.articles.contains(lower) { continue }
      if token.isNumber || NounWords.numbers.contains(lower) {
        let word = NounWords.digits[lower] ?? lower
        // "900 million", "900m"
        let (count, scale) = Token.amount(word)
        let before = number.map { spellings[Int($0)] } ?? ""
        number = id(of: (count.isEmpty ? before : count) + scale)
      } else if NounWords.others.contains(lower) {
        isOther = true
      } else if NounWords.times.contains(lower) {
        continue
      } else if NounWords.pronouns.contains(lower), !(token.isCapital && tokens.count > 1),
        lower != "us" || !token.isAllCapitals
      {
        continue
      } else if NounWords.titles.contains(lower), Token.isTitle(at: index, in: tokens) {
        if !NounWords.courtesies.contains(lower) { titles.append(id(of: kind(NounWords.shortTitles[lower] ?? lower))) }
        continue
      } else {
        let word =
          token.isCapital ? NounWords.places[lower] ?? lower : NounWords.same[singular(lower)] ?? singular(lower)
        found.append(
          Participant.Word(
            id: id(of: word), isName: token.isCapital, isCountry: token.isCapital && NounWords.countries.contains(word),
            isAfterOf: isAfterOf))
        if token.isCapital, let first = lower.first { initials.append(first) }
        if token.endsPhrase { break }
      }
    }
    if head < 0 { head = found.count - 1 }
    guard head >= 0 else { return nil }
    // "Americans" are a kind of people, "American" and "America" name a country.
    let noun = spellings[Int(found[head].id)]
    if NounWords.peoples.contains(noun) { found[head].isName = false }
    // "The Bank", "the Ministry" are of a kind, though written like a name.
    if found.count == 1, NounWords.bodies.contains(noun) { found[0].isName = false }
    let isWholeName = found.allSatisfy(\.isName) && found.count > 1
    return Participant(
      words: found, head: head, number: number,
      isAnyone: !found[head].isName && NounWords.anyone.contains(noun),
      isDefinite: NounWords.definite.contains(tokens[0].lower),
      isOther: isOther, titles: titles, isCalledAfter: found.count > 1 && NounWords.calledAfter.contains(noun),
      initials: isWholeName ? id(of: initials) : nil)
  }

  /// The noun that stands for all nouns of its kind, in the singular.
  private func kind(_ word: String) -> String {
    let one = singular(word)
    return NounWords.same[one] ?? one
  }

  private func singular(_ word: String) -> String {
    if let irregular = NounWords.irregular[word] { return irregular }
    if word.utf8.count < 4 || !word.hasSuffix("s") || word.hasSuffix("ss") || word.hasSuffix("us") { return word }
    if word.hasSuffix("is") || word.hasSuffix("news") { return word }
    if word.hasSuffix("ies") { return String(word.dropLast(3)) + "y" }
    for ending in ["sses", "ches", "shes", "xes", "zes"] where word.hasSuffix(ending) {
      return String(word.dropLast(2))
    }
    return String(word.dropLast())
  }

  /// A word of a participant as it is written.
  private struct Token {
    let lower: String
    let isCapital: Bool
    let isAllCapitals: Bool
    let isNumber: Bool
    /// A comma or a bracket follows.
    let endsPhrase: Bool

    static func split(_ text: String) -> [Token] {
      text.split { $0 == " " || $0 == "-" || $0 == "\n" || $0 == "\t" || $0 == "\u{a0}" }.compactMap { Token($0) }
    }

    /// Whether a name follows that is a person's: "Justice Department" has no title.
    static func isTitle(at index: Int, in tokens: [Token]) -> Bool {
      let rest = tokens[(index + 1)...].prefix { !NounWords.endings.contains($0.lower) }
      guard let last = rest.last, rest.contains(where: \.isCapital) else { return false }
      return !NounWords.bodies.contains(last.lower)
    }

    /// Without the accents that one paper prints and another does not: "Hélène".
    private static func plain(_ word: String) -> String {
      word.utf8.allSatisfy { $0 < 0x80 } ? word : String(word.map { accents[$0] ?? $0 })
    }

    private static let accents: [Character: Character] = {
      let all = [
        "a": "àáâãäåāă", "c": "çćč", "d": "ďđ", "e": "èéêëēęě", "g": "ğ", "i": "ìíîïī", "l": "ł", "n": "ñńň",
        "o": "òóôõöøō", "r": "ř", "s": "śšş", "t": "ť", "u": "ùúûüūů", "y": "ýÿ", "z": "źżž",
      ]
      return Dictionary(uniqueKeysWithValues: all.flatMap { plain, marked in marked.map { ($0, Character(plain)) } })
    }()

    /// The figures of a number, without commas, and the letters of its scale: "900" and "m" of "900m", "m" of "million".
    static func amount(_ word: String) -> (count: String, scale: String) {
      let figures = word.prefix { $0.isNumber || $0 == "." || $0 == "," }
      let count = figures.filter { $0 != "," }
      switch word.dropFirst(figures.count) {
      case "m", "mn", "mln", "million": return (count, "m")
      case "bn", "bln", "b", "billion": return (count, "bn")
      case "k", "thousand": return (count, "k")
      case let rest: return (count.isEmpty ? String(rest) : count, "")
      }
    }

    init?(_ written: Substring) {
      var word = written
      while let first = word.first, !first.isLetter, !first.isNumber { word = word.dropFirst() }
      var closes = false
      while let last = word.last, !last.isLetter, !last.isNumber {
        closes = closes || last == "," || last == ";" || last == ")"
        word = word.dropLast()
      }
      if word.hasSuffix("'s") || word.hasSuffix("’s") { word = word.dropLast(2) }
      guard let first = word.first else { return nil }
      isCapital = first.isUppercase
      isNumber = first.isNumber
      // "U.S." is "US".
      let plain = word.contains(".") && !isNumber ? word.filter { $0 != "." } : String(word)
      isAllCapitals = plain.allSatisfy { !$0.isLowercase }
      lower = Token.plain(plain.lowercased())
      endsPhrase = closes
    }
  }
}
