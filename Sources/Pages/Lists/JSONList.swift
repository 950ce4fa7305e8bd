import Articles
import Events
import Text

/// Events as JSON, one object or one a line. Offsets are Unicode scalars of the articles' texts.
struct JSONList {
  let timeline: Timeline

  func document(_ entries: [Entry]) -> String {
    var writer = JSONWriter()
    var offsets = Offsets(timeline)
    writer.object { writer in
      writer.key("events")
      writer.array { writer in
        for entry in entries {
          writer.newline(beforeElement: true)
          write(entry, to: &writer, &offsets)
        }
      }
    }
    writer.newline()
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  func lines(_ entries: [Entry]) -> String {
    var writer = JSONWriter()
    var offsets = Offsets(timeline)
    for entry in entries {
      write(entry, to: &writer, &offsets)
      writer.newline()
    }
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  private func write(_ entry: Entry, to writer: inout JSONWriter, _ offsets: inout Offsets) {
    writer.object { writer in
      writer.member("id", entry.id)
      writer.member("aliases", entry.aliases)
      writer.member("edtf", entry.date?.edtf.description)
      writer.member("granularity", entry.date?.granularity)
      writer.member("headline", entry.headline)
      writer.member("status", entry.status.rawValue)
      writer.member("disputed", entry.isDisputed)
      writer.member("why", entry.why)
      writer.key("sources")
      writer.array { writer in
        for source in entry.sources { write(source, to: &writer, &offsets[source.article]) }
      }
    }
  }

  private func write(_ source: Source, to writer: inout JSONWriter, _ offsets: inout ScalarOffsets) {
    let article = timeline.articles[source.article].article
    let event = timeline.event(source)
    writer.object { writer in
      writer.member("id", event.id)
      writer.member("article", article.source)
      writer.member("title", article.name)
      writer.member("url", article.url)
      writer.member("dateline", article.dateline?.value)
      writer.member("edtf", event.date?.edtf.description)
      writer.member("dating", event.dating.rawValue)
      writer.member("status", event.status.rawValue)
      writer.member("quote", article.text[event.sentence])
      writer.member("start", offsets.scalars(atByte: event.sentence.start))
      writer.member("end", offsets.scalars(atByte: event.sentence.end))
      writer.key("trigger")
      writer.object { writer in
        writer.member("start", offsets.scalars(atByte: event.trigger.start))
        writer.member("end", offsets.scalars(atByte: event.trigger.end))
        writer.member("text", article.text[event.trigger])
      }
      writer.key("timex")
      if let timex = timeline.timex(source) { writer.timex(timex, of: article.text, &offsets) } else { writer.null() }
      writer.member("why", event.why)
    }
  }
}

/// The offsets into each article's text, made when they are first asked for.
private struct Offsets {
  private let timeline: Timeline
  private var known: [Int: ScalarOffsets] = [:]

  init(_ timeline: Timeline) { self.timeline = timeline }

  subscript(article: Int) -> ScalarOffsets {
    get { known[article] ?? ScalarOffsets(of: timeline.articles[article].article.text) }
    set { known[article] = newValue }
  }
}
