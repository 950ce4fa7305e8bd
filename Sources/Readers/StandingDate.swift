import Articles
import Text
import Timexes

/// The day of publication on a line of its own, as web pages have it below the headline or the byline.
///
///     15 August 2024
///     Thu 15 Aug 2024 17.32 BST
///     Published: August 15, 2024
///     By Ada Lorn, 15 August 2024
struct StandingDate: Hashable {
  /// Its day, with the line as it stands.
  let dateline: Dateline

  /// The date of a line, or nil where the line says anything else, or names no year.
  init?(_ line: Substring, tagger: TimexTagger) {
    let words = String(line.trimmed)
    guard words.utf8.count <= 60, words.utf8.contains(where: { (0x30...0x39).contains($0) }) else { return nil }
    let rest = StandingDate.withoutLabel(words)
    let timexes = tagger.timexes(in: rest, dateline: nil)
    guard let timex = timexes.first, timex.extent.start == 0, case .day(let day, let time)? = WrittenDate(timex),
      StandingDate.isTime(rest[Extent(timex.extent.end, rest.utf8.count)])
    else { return nil }
    dateline = Dateline(day: day, time: time, origin: .firstLine, words: words)
  }

  /// The words without the label before the date.
  private static func withoutLabel(_ words: String) -> String {
    let small = words.lowercased()
    if small.hasPrefix("by "), let comma = words.firstIndex(of: ",") {
      let name = words[..<comma].split(separator: " ")
      if name.count < 7, name.dropFirst().allSatisfy({ $0.first?.isLowercase == false || $0 == "and" }) {
        return String(words[words.index(after: comma)...].drop { $0 == " " })
      }
    }
    guard let label = labels.first(where: { small.hasPrefix($0 + " ") || small.hasPrefix($0 + ":") }) else {
      return words
    }
    return String(words.dropFirst(label.count).drop { $0 == ":" || $0 == " " })
  }

  /// The longer before those that they begin with.
  private static let labels = [
    "first published", "last updated", "published on", "published", "posted on", "posted", "updated", "date",
  ]

  /// True for a time of day with its zone, or for nothing.
  private static func isTime(_ words: String) -> Bool {
    let letters = words.split { !$0.isLetter }
    return letters.allSatisfy { times.contains($0.lowercased()) } && words.utf8.count <= 24
  }

  private static let times: Set<String> = [
    "a", "am", "at", "bst", "cest", "cet", "edt", "est", "et", "gmt", "h", "m", "p", "pdt", "pm", "pst", "pt", "utc",
    "z",
  ]
}
