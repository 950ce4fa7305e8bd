/// The trigger of each report as a number: the same for words that can name the same event.
struct Triggers {
  private var verbs: [String: Int32] = [:]
  private var nouns: [String: Int32] = [:]
  private var traits: [TriggerGroup.Traits] = []
  private var lemmas: [String: Int32] = [:]

  /// The number of the beginnings.
  let beginning: Int32

  init() {
    for group in TriggerGroup.all {
      // A word that is in two groups belongs to the first.
      for word in group.verbs where verbs[word] == nil { verbs[word] = Int32(traits.count) }
      for word in group.nouns where nouns[word] == nil { nouns[word] = Int32(traits.count) }
      traits.append(group.traits)
    }
    beginning = verbs[TriggerGroup.beginning] ?? -1
  }

  /// What is known of a group's events.
  func traits(of group: Int32) -> TriggerGroup.Traits { traits[Int(group)] }

  /// What names an event, for merging.
  struct Name {
    let group: Int32
    /// The dictionary form, as a number of its own.
    let lemma: Int32
    let isNoun: Bool
    /// True when the first object only names the event and takes no part: "made a visit".
    let isLight: Bool
  }

  /// The name of an event, given by the words of its trigger, the head of its first object and those of all participants.
  mutating func name(of event: Event, words: String, objectHead: String?, heads: [String]) -> Name {
    // The dictionary form is that of the verb; a phrasal verb has more words: "broken up" is "break up".
    let rest = words.split(separator: " ").dropFirst()
    let lemma = spelled(
      ([event.triggerLemma[...]] + (event.triggerLemma.contains(" ") ? [] : rest)).joined(separator: " "))
    let isNoun = nouns[lemma] != nil && (words == lemma || words == lemma + "s")
    func name(_ group: Int32?, isLight: Bool = false) -> Name {
      Name(
        group: group ?? number(of: lemma, isNoun: isNoun), lemma: number(of: lemma), isNoun: isNoun, isLight: isLight)
    }
    if ["tell", "appear", "speak"].contains(lemma), heads.contains(where: TriggerGroup.forums.contains) {
      return name(verbs[TriggerGroup.testimony])
    }
    if lemma == "release", let objectHead, TriggerGroup.documents.contains(objectHead) {
      return name(verbs[TriggerGroup.publication])
    }
    if let objectHead, let group = TriggerGroup.group(of: lemma, object: objectHead) { return name(verbs[group]) }
    if lemma == "take", heads.contains("custody") { return name(verbs["arrest"]) }
    guard let objectHead, TriggerGroup.lightVerbs.contains(lemma) else { return name(nil) }
    if objectHead == "evidence" { return name(verbs[TriggerGroup.testimony], isLight: true) }
    return nouns[objectHead].map { name($0, isLight: true) } ?? name(nil)
  }

  /// The one spelling of verbs that Britain and America write in two ways, "nationalise" and "nationalize", where no group
  /// has the verb as it is written.
  private func spelled(_ verb: String) -> String {
    guard verb.hasSuffix("ise"), verb.utf8.count > 6, verbs[verb] == nil, nouns[verb] == nil else { return verb }
    return verb.dropLast(3) + "ize"
  }

  /// The group of a word; one of its own when the word is in none.
  private mutating func number(of lemma: String, isNoun: Bool) -> Int32 {
    if let known = isNoun ? nouns[lemma] : verbs[lemma] ?? nouns[lemma] { return known }
    let number = Int32(traits.count)
    verbs[lemma] = number
    traits.append([])
    return number
  }

  private mutating func number(of lemma: String) -> Int32 {
    let number = lemmas[lemma] ?? Int32(lemmas.count)
    lemmas[lemma] = number
    return number
  }
}
