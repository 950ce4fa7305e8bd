import Articles
import Dates
import Text
import Timexes

// What `tag` and `extract` answer for an article. Offsets are Unicode scalars of the text here, and only here.

extension ReadArticle {
  /// Writes the article's answer as one JSON object: its expressions, and its events where `hasEvents`.
  public func write(to writer: inout JSONWriter, hasEvents: Bool) {
    var offsets = ScalarOffsets(of: article.text)
    writer.object { writer in
      writer.member("id", article.id)
      writer.member("dateline", article.dateline?.value)
      writer.key("timexes")
      writer.array { writer in
        for timex in timexes { writer.timex(timex, of: article.text, &offsets) }
      }
      if hasEvents {
        writer.key("events")
        writer.array { writer in
          for event in events { writer.event(event, of: article.text, &offsets) }
        }
      }
      let warnings = diagnostics.map(\.message)
      if !warnings.isEmpty { writer.member("warnings", warnings) }
    }
  }
}

extension Dateline {
  /// The day or the date-time, as JSON and pages give it: `2024-10-21`, `2024-10-21T08:30:00+02:00`.
  public var value: String { CalendarDate(day).timexValue + (time?.iso ?? "") }
}

extension JSONWriter {
  /// An expression of `text`, with offsets in scalars.
  public mutating func timex(_ timex: Timex, of text: String, _ offsets: inout ScalarOffsets) {
    object { writer in
      writer.place(timex.extent, of: text, &offsets)
      writer.member("type", timex.kind.rawValue)
      writer.member("value", timex.value)
      writer.member("mod", ifPresent: timex.resolution.modifier?.rawValue)
      writer.member("quant", ifPresent: timex.quantifier)
      writer.member("freq", ifPresent: timex.frequency)
      writer.member("edtf", timex.edtf?.description)
      writer.member("rule", timex.rule)
      writer.member("anchor", timex.resolution.anchor?.rawValue ?? "none")
      writer.member("alternative", timex.resolution.alternative.flatMap { EDTF($0) }?.description)
      writer.member("why", timex.resolution.steps.map(\.description))
    }
  }

  /// An event of `text`, with offsets in scalars.
  public mutating func event(_ event: Event, of text: String, _ offsets: inout ScalarOffsets) {
    object { writer in
      writer.member("id", event.id)
      writer.member("edtf", event.date?.edtf.description)
      writer.member("granularity", event.date?.granularity)
      writer.member("headline", event.headline)
      writer.key("trigger")
      writer.object { $0.place(event.trigger, of: text, &offsets) }
      writer.key("sentence")
      writer.object { $0.place(event.sentence, &offsets) }
      writer.member("timex", event.timex)
      writer.member("dating", event.dating.rawValue)
      writer.member("status", event.status.rawValue)
      writer.member("why", event.why)
    }
  }

  private mutating func place(_ extent: Extent, of text: String, _ offsets: inout ScalarOffsets) {
    place(extent, &offsets)
    member("text", text[extent])
  }

  private mutating func place(_ extent: Extent, _ offsets: inout ScalarOffsets) {
    member("start", offsets.scalars(atByte: extent.start))
    member("end", offsets.scalars(atByte: extent.end))
  }
}
