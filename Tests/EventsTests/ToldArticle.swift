import Articles
import Dates
import Events
import Testing

/// The event that a word names in an article of a day, read alone.
func event(_ trigger: String, in text: String, on date: String) throws -> Event {
  let dateline = try #require(Dateline(words: date, origin: .option))
  let article = Article(source: "test", text: text, dateline: dateline)
  return try #require(Pipeline().read(article).events.first { text[$0.trigger] == trigger })
}
