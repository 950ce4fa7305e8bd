import Dates
import Text
import Timexes

/// A dated text, read from somewhere: a plain value that knows no file and no format.
public struct Article: Hashable, Sendable {
  /// The file it was read from, as the user named it: `seeds/fire.md`, `wire.jsonl`; `-` for standard input.
  public let file: String
  /// The id that its data gives it, or nil.
  public let id: String?
  /// The title that its data gives it, or nil.
  public let title: String?
  /// The address that its data gives it, or nil.
  public let url: String?
  /// The language that its data gives it (BCP 47), or nil.
  public let language: String?
  /// The text itself, after front matter or header; every offset counts from its beginning.
  public let text: String
  /// The line of the file on which `text` begins, counted from 1.
  public let firstLine: Int
  /// True for one line of many in a file (JSON lines): the whole article stands on `firstLine`.
  public let isRecord: Bool
  /// The day of publication and where it was read; nil when the article has none.
  public let dateline: Dateline?

  /// An article that was read from a file.
  public init(
    source file: String, id: String? = nil, title: String? = nil, url: String? = nil, language: String? = nil,
    text: String, firstLine: Int = 1, isRecord: Bool = false, dateline: Dateline?
  ) {
    self.file = file
    self.id = id
    self.title = title
    self.url = url
    self.language = language
    self.text = text
    self.firstLine = firstLine
    self.isRecord = isRecord
    self.dateline = dateline
  }

  /// Where it was read, as one name: the file, with the line where the file holds many articles (`wire.jsonl:12`).
  public var source: String { isRecord ? "\(file):\(firstLine)" : file }
}

/// The day of publication (TimeML's document creation time), and how it is known.
public struct Dateline: Hashable, Sendable {
  /// Where a dateline was read. The cases stand in the order in which they are believed.
  public enum Origin: Hashable, Sendable {
    /// A field of the article's data: `date`, `published`.
    case metadata(field: String)
    /// The header line of a text file.
    case header
    /// The first line of the text: "PARIS, March 6 (AFP) -".
    case firstLine
    /// The date in the name of the file.
    case fileName
    /// The user's `--dateline`.
    case option
  }

  /// The day.
  public let day: CivilDay
  /// The time of day, where one was given.
  public let time: ClockTime?
  /// Where it was read.
  public let origin: Origin
  /// The words that were read there.
  public let words: String

  /// A day of publication.
  public init(day: CivilDay, time: ClockTime? = nil, origin: Origin, words: String) {
    self.day = day
    self.time = time
    self.origin = origin
    self.words = words
  }
}
