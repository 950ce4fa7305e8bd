import Articles
import Text

/// Words that a reader looks for, as `list --about` takes them.
///
/// An event speaks of them when headline, sentence and participants have all of them, in whatever case. A word of four
/// letters or more also stands for those that begin with it: "bridge" for "bridges". A name is also found by its last word
/// alone, when the article gives it in full elsewhere: "Reddick" and "the bridge" are found by "Tomas Reddick" and
/// "Millgate Bridge" — but not "Carl Reddick", and not "the stone bridge at Millgate" in an article without that name.
public struct Topic: Hashable, Sendable {
  private let words: [String]

  /// The words of a text; what is no letter or digit parts them.
  public init(_ text: String) { words = Topic.Words(text).map(\.lower) }

  /// True when there is nothing to look for.
  public var isEmpty: Bool { words.isEmpty }

  /// True when an event of an article, or the headline under which it is told, speaks of the words.
  public func isMatched(by event: Event, of article: Article, headline: String) -> Bool {
    let sentence = article.text[event.sentence]
    let told = [headline, sentence] + event.participants
    guard words.contains(where: { word in told.contains { Topic.mayHave(word, $0) } }) else { return words.isEmpty }
    let found = told.map(Topic.Words.init)
    let isFound = words.map { word in found.contains { $0.contains { Topic.stands(word, for: $0.lower) } } }
    guard let first = isFound.firstIndex(of: false) else { return true }
    // Only the first words of one name may be missing, and only where its last word stands without another before it.
    guard let last = isFound[first...].firstIndex(of: true), isFound[last...].allSatisfy({ $0 }) else { return false }
    return Topic.Words(sentence).hasBare(words[last])
      && Topic.Words(article.text).hasName(ending: words[last], with: words[first..<last])
  }

  /// Whether `word` stands for a word of a text: for itself, and for those that begin with it.
  private static func stands(_ word: String, for other: String) -> Bool {
    other == word || word.utf8.count > 3 && other.hasPrefix(word)
  }

  /// A quick look whether a text may have a word: false only when it certainly has not.
  private static func mayHave(_ word: String, _ text: String) -> Bool {
    let wanted = Array(word.utf8)
    guard let first = wanted.first, wanted.allSatisfy({ $0 < 0x80 }) else { return true }
    let bytes = text.utf8.span
    var index = 0
    while index + wanted.count <= bytes.count {
      if bytes[index] | 0x20 == first | 0x20 {
        var length = 1
        while length < wanted.count, bytes[index + length] | 0x20 == wanted[length] | 0x20 { length += 1 }
        if length == wanted.count { return true }
      }
      index += 1
    }
    return false
  }
}

extension Topic {
  /// The words of a text in their order.
  private struct Words: Sequence {
    struct Word {
      let lower: String
      let isCapital: Bool
      /// Only a space lies between it and the word before.
      let follows: Bool
    }

    private let words: [Word]

    init(_ text: String) {
      var words: [Word] = []
      var start = text.startIndex
      var end = text.startIndex
      while start < text.endIndex {
        let character = text[start]
        guard character.isLetter || character.isNumber else {
          start = text.index(after: start)
          continue
        }
        let gap = text[end..<start]
        end = text[start...].firstIndex { !$0.isLetter && !$0.isNumber } ?? text.endIndex
        words.append(
          Word(lower: text[start..<end].lowercased(), isCapital: character.isUppercase, follows: gap == " "))
        start = end
      }
      self.words = words
    }

    func makeIterator() -> IndexingIterator<[Word]> { words.makeIterator() }

    /// True when a word stands somewhere without a name before it.
    func hasBare(_ last: String) -> Bool {
      words.indices.contains { index in
        Topic.stands(last, for: words[index].lower)
          && !(index > 0 && words[index].isCapital && words[index].follows && words[index - 1].isCapital
            && !Topic.isTitle(words[index - 1].lower))
      }
    }

    /// True when a name ends with a word and has all others before it.
    func hasName(ending last: String, with others: ArraySlice<String>) -> Bool {
      words.indices.contains { index in
        guard words[index].lower == last, words[index].isCapital else { return false }
        var first = index
        while first > 0, words[first].follows, words[first - 1].isCapital { first -= 1 }
        return others.allSatisfy { other in words[first..<index].contains { $0.lower == other } }
      }
    }
  }

  /// What stands before a name without being part of it.
  private static func isTitle(_ word: String) -> Bool {
    NounWords.titles.contains(word) || NounWords.articles.contains(word)
  }
}
