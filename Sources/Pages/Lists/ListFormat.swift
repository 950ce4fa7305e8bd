import Events

/// The forms in which a list of events is printed.
public enum ListFormat: String, Sendable, CaseIterable {
  /// For reading, in a terminal.
  case text
  /// CommonMark.
  case markdown
  /// One object with all events.
  case json
  /// An object a line.
  case jsonl
  /// For tables, after RFC 4180.
  case csv
}

/// How the list for reading is laid out.
public struct ListLayout: Sendable {
  /// True when the sentence and the reason stand under each event.
  public var hasEvidence = false
  /// Where lines are broken; nil for nowhere.
  public var width: Int?
  /// Marks a date for the eye, and what is of less weight.
  public var strong: @Sendable (String) -> String = { $0 }, faint: @Sendable (String) -> String = { $0 }

  /// No evidence, no line breaks, no colours.
  public init() {}
}

extension Timeline {
  /// Entries of this timeline in one of the forms, ending in a line break unless empty.
  public func listed(_ entries: [Entry], as format: ListFormat, layout: ListLayout = ListLayout()) -> String {
    switch format {
    case .text: TextList(timeline: self, layout: layout).text(entries)
    case .markdown: MarkdownList(timeline: self, hasEvidence: layout.hasEvidence).text(entries)
    case .json: JSONList(timeline: self).document(entries)
    case .jsonl: JSONList(timeline: self).lines(entries)
    case .csv: CSVList(timeline: self, hasEvidence: layout.hasEvidence).text(entries)
    }
  }

  /// Every entry as JSON: what `list --all --format json` prints, and `timeline.json` of a site is.
  public var json: String { listed(entries, as: .json) }
}
