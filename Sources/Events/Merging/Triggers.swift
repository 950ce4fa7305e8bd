/// The trigger of each report as a number: the same for words that can name the same event.
struct Triggers {
  private var groups: [String: Int32] = [:]
  private var traits: [TriggerGroup.Traits] = []

  /// The number of the beginnings.
  let beginning: Int32

  init() {
    for group in TriggerGroup.all {
      // A word that is in two groups belongs to the first.
      for word in group.words where groups[word] == nil { groups[word] = Int32(traits.count) }
      traits.append(group.traits)
    }
    beginning = groups[TriggerGroup.beginning] ?? -1
  }

  /// What is known of a group's events.
  func traits(of group: Int32) -> TriggerGroup.Traits { traits[Int(group)] }

  /// The group of an event, and whether its first object only names it ("made a visit") and takes no part.
  mutating func group(of event: Event, objectHead: String?, heads: [String]) -> (group: Int32, isLight: Bool) {
    let lemma = event.triggerLemma
    if lemma == "tell" || lemma == "appear" || lemma == "speak", heads.contains(where: TriggerGroup.forums.contains) {
      return (number(of: TriggerGroup.testimony), false)
    }
    if let objectHead, TriggerGroup.lightVerbs.contains(lemma) {
      if objectHead == "evidence" || objectHead == "testimony" { return (number(of: TriggerGroup.testimony), true) }
      if let group = groups[objectHead] { return (group, true) }
    }
    return (number(of: lemma), false)
  }

  private mutating func number(of lemma: String) -> Int32 {
    if let known = groups[lemma] { return known }
    let number = Int32(traits.count)
    groups[lemma] = number
    traits.append([])
    return number
  }
}
