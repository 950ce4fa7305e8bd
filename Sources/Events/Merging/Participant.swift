/// Who or what takes part in an event, as merging compares it: the words that tell it from others.
struct Participant: Hashable {
  /// A word of it, in lower case and the singular.
  struct Word: Hashable {
    let id: Int32
    /// It is written with a capital.
    var isName: Bool
    /// It names a country: "the Russian ambassador", "U.S. Senator Glenn".
    let isCountry: Bool
    /// It stands behind "of": "the town of Ellerwick".
    let isAfterOf: Bool
  }

  /// The words without articles, titles and numbers; never empty.
  let words: [Word]
  /// The place in `words` of the noun that says what it is: "Bridge" in "the Millgate Bridge", "town" in "town of Ellerwick".
  let head: Int
  /// How many, or which one: "two", "40"; nil when it is not said.
  let number: Int32?
  /// Its noun says no more than that it is people.
  let isAnyone: Bool
  /// It was told of before, or there is but one: "the bridge", "its head".
  let isDefinite: Bool
  /// It is told apart from one that was told before: "another", "second".
  let isOther: Bool
  /// The titles before a name: "captain" in "Captain Brask".
  let titles: [Int32]
  /// It is called after a place or a body that is something else: "the Oster Bridge", "the NATO-Russia Council".
  let isCalledAfter: Bool
  /// The word that its capitals spell, when there are several: NATO.
  let initials: Int32?

  /// True when the noun that says what it is is a name.
  var isName: Bool { words[head].isName }
  var headWord: Int32 { words[head].id }

  /// The words by which a like participant can be found.
  var keys: [Int32] {
    var keys = [headWord]
    if let initials { keys.append(initials) }
    keys += titles.suffix(1)
    if isName {
      for word in words where word.isName && !keys.contains(word.id) && keys.count < 4 { keys.append(word.id) }
    }
    return keys
  }
}

/// How far two participants are the same.
enum Likeness: Int, Comparable {
  /// They are not.
  case none
  /// Both are of a kind ("the bridge"); they are the same when the articles tell one story.
  case kind
  /// They share a name.
  case name

  static func < (a: Likeness, b: Likeness) -> Bool { a.rawValue < b.rawValue }
}

extension Participant {
  /// Compares by the last word of names and the head noun of others; what else is said of them must not exclude it.
  ///
  /// "Reddick" is "Tomas Reddick", "the bridge" may be "the Millgate Bridge"; "Petra Vance" is not "Carl Vance", "two men"
  /// are not "three men", "a second crack" is not "the crack".
  func likeness(to other: Participant) -> Likeness {
    if let number, let theirs = other.number, number != theirs { return .none }
    if isOther != other.isOther { return .none }
    if let initials, initials == other.headWord, other.words.count == 1 { return .name }
    if let theirs = other.initials, theirs == headWord, words.count == 1 { return .name }
    // "75 people" are not "innocent people", "two fishermen" may be "fishermen", and "the people" those 75.
    let isCounted = (number == nil) != (other.number == nil)
    if isAnyone && isCounted && !(number == nil ? isDefinite : other.isDefinite) { return .none }
    let shared = words.filter { word in other.words.contains { $0.id == word.id && $0.isName == word.isName } }
    let names = shared.count(where: \.isName)
    // "Captain Brask" is "the captain".
    if isName != other.isName {
      let (named, noun) = isName ? (self, other) : (other, self)
      if noun.isDefinite, named.titles.contains(noun.headWord) { return .kind }
    }
    guard headWord == other.headWord else {
      // "Yoon" is "Yoon Suk Yeol", "Branhull" is "Branhull Steel".
      let shorter = min(words.count, other.words.count)
      let longer = words.count < other.words.count ? other : self
      return isName && other.isName && names == shorter && !isOfName && !other.isOfName && !longer.isCalledAfter
        ? .name : .none
    }
    let mine = words.filter { word in !other.words.contains { $0.id == word.id } }
    let theirs = other.words.filter { word in !words.contains { $0.id == word.id } }
    // Two names that each have a name of its own, or two nouns that each have a property of its own, are two.
    if mine.contains(where: \.isOwnName) && theirs.contains(where: \.isOwnName) { return .none }
    if mine.contains(where: \.isProperty) && theirs.contains(where: \.isProperty) { return .none }
    return names > 0 ? .name : .kind
  }

  private var isOfName: Bool { words.contains(where: \.isAfterOf) }
}

extension Participant.Word {
  fileprivate var isOwnName: Bool { isName && !isCountry }
  fileprivate var isProperty: Bool { !isName && !isAfterOf }
}
