import Articles
import Text

/// Makes the ids of events: from the words of the sentence, the trigger's ordinal in it and the dateline, so that a
/// corrected date, another path or another place in the text leaves the id as it is.
///
/// A sentence that stands twice in one article counts its times, since no two events of an article have one id.
struct EventID: Sendable {
  private var seen: [String: Int] = [:]

  /// The id of the event with the `ordinal`th trigger of a sentence.
  mutating func next(_ tree: SentenceTree, ordinal: Int, dateline: Dateline?) -> String {
    let words = tree.forms.joined(separator: " ")
    let key = "\(words)\n\(ordinal)\n\(dateline?.value ?? "")"
    let times = seen[key, default: 0]
    seen[key] = times + 1
    return EventID.digits(hash(key + (times > 0 ? "\n\(times)" : "")))
  }

  /// FNV-1a of 64 bits.
  private func hash(_ text: String) -> UInt64 {
    text.utf8.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
  }

  private static let alphabet = Array("0123456789abcdefghjkmnpqrstvwxyz")

  /// The thirteen digits of base 32 (Crockford's) of a hash.
  private static func digits(_ hash: UInt64) -> String {
    String((0..<13).map { alphabet[Int(hash >> UInt64(60 - 5 * $0) & 31)] })
  }
}
