import Articles
import Text

/// Makes the ids of events: from the words of the sentence, the trigger's ordinal in it and the dateline, so that a
/// corrected date, another path or another place in the text leaves the id as it is.
///
/// A sentence that stands twice in one article counts its times, since no two events of an article have one id.
struct EventID: Sendable {
  private var seen: [UInt64: Int] = [:]
  /// The hash of the words of the sentence that was asked for last, which its next event has too.
  private var last: (sentence: Extent, hash: UInt64)?

  /// The id of the event with the `ordinal`th trigger of a sentence.
  mutating func next(_ tree: SentenceTree, ordinal: Int, dateline: Dateline?) -> String {
    if last?.sentence != tree.sentence.extent {
      var hash = EventID.empty
      for (index, form) in tree.forms.enumerated() { hash = EventID.append(index > 0 ? " " + form : form, to: hash) }
      last = (tree.sentence.extent, hash)
    }
    let hash = EventID.append("\n\(ordinal)\n\(dateline?.value ?? "")", to: last?.hash ?? EventID.empty)
    let times = seen[hash, default: 0]
    seen[hash] = times + 1
    return EventID.digits(times > 0 ? EventID.append("\n\(times)", to: hash) : hash)
  }

  /// FNV-1a of 64 bits: the hash of nothing, and of some bytes behind others.
  private static let empty: UInt64 = 0xcbf2_9ce4_8422_2325
  private static func append(_ text: String, to hash: UInt64) -> UInt64 {
    text.utf8.reduce(hash) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
  }

  private static let alphabet = Array("0123456789abcdefghjkmnpqrstvwxyz".utf8)

  /// The thirteen digits of base 32 (Crockford's) of a hash.
  private static func digits(_ hash: UInt64) -> String {
    String(decoding: (0..<13).map { alphabet[Int(hash >> UInt64(60 - 5 * $0) & 31)] }, as: UTF8.self)
  }
}
