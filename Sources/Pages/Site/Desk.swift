import Articles
import Dates
import Events
import Text

/// What every page is made from: the timeline on its shelf, its chapters, and the site's configuration.
struct Desk: Sendable {
  let shelf: Shelf
  let chapters: Chapters
  let configuration: SiteConfiguration
  /// The program's version, for the foot of the pages.
  let version: String
  let rules: RuleBook
  /// The timeline as `list --all --format json` prints it, if there is to be such a file.
  let json: String?

  init(
    _ timeline: Timeline, _ configuration: SiteConfiguration, version: String, notes: [RuleNote], json: String? = nil
  ) {
    self.json = json
    shelf = Shelf(timeline)
    chapters = Chapters(shelf)
    self.configuration = configuration
    self.version = version
    rules = RuleBook(shelf, notes: notes)
  }

  var timeline: Timeline { shelf.timeline }

  func path(entry: Int) -> String { "events/" + shelf.entrySlugs[entry] }
  func path(article: Int) -> String { "articles/" + shelf.articleSlugs[article] }
  func anchor(entry: Int) -> String { "e-" + shelf.entrySlugs[entry] }

  /// The place of a report in its article's page.
  func anchor(_ source: Source) -> String { "e-" + idSlug(shelf.event(source).id) }

  /// A link to an entry's page.
  func link(toEntry entry: Int, from place: Place) -> Inline {
    .link(place.address(of: path(entry: entry)), [.text(timeline.entries[entry].headline)])
  }

  /// A link to an article's page, at a report where one is given.
  func link(toArticle source: Source, from place: Place) -> Inline {
    .link(
      place.address(of: path(article: source.article), anchor: anchor(source)), [.text(shelf.article(source).name)])
  }

  /// The sentence of a report with the words that name the event and those that date it marked.
  func quote(_ source: Source) -> [Inline] {
    let article = shelf.article(source)
    let event = shelf.event(source)
    let timex = shelf.timex(source)
    var marks = [(event.trigger, "trigger")]
    if let timex { marks.append((timex.extent, "when")) }
    marks.sort { $0.0 < $1.0 }
    var result: [Inline] = []
    var at = event.sentence.start
    for (extent, name) in marks where extent.start >= at && extent.end <= event.sentence.end {
      result += Desk.spaced(article.shown(Extent(at, extent.start)))
      let words: [Inline] = [.text(article.shown(extent))]
      result.append(
        name == "when"
          ? .element(Element("mark"), [.strong(words)]) : .element(Element("mark", ["class": name]), [.emphasis(words)])
      )
      at = extent.end
    }
    return result + Desk.spaced(article.shown(Extent(at, event.sentence.end)))
  }

  private static func spaced(_ text: String) -> [Inline] { text.isEmpty ? [] : [.text(text)] }

  /// The beginning of a report's sentence, on one line.
  func shortQuote(_ source: Source, limit: Int) -> String {
    shortened(oneLine(shelf.article(source).shown(shelf.event(source).sentence)), to: limit)
  }
}

extension Desk {
  /// The words around those that date a report (or name its event, where none do), on one line, of at most `limit`
  /// characters.
  func excerpt(_ source: Source, limit: Int) -> String {
    let article = shelf.article(source)
    let event = shelf.event(source)
    let heart = shelf.timex(source)?.extent ?? event.trigger
    let sentence = event.sentence
    guard sentence.contains(heart) else { return shortQuote(source, limit: limit) }
    let words = oneLine(article.shown(heart))
    let before = oneLine(article.shown(Extent(sentence.start, heart.start))).split(separator: " ")
    let after = oneLine(article.shown(Extent(heart.end, sentence.end))).split(
      separator: " ", omittingEmptySubsequences: true)
    // A word that follows without a space ("Monday.") stays with what it follows.
    let isJoined = article.text[Extent(heart.end, sentence.end)].first.map { !$0.isWhitespace } ?? false
    var (first, last, length) = (before.count, 0, words.count)
    var isOpen = (left: true, right: true)
    while isOpen.left || isOpen.right {
      if last < after.count, isOpen.right, length + after[last].count < limit - 2 {
        length += after[last].count + 1
        last += 1
      } else {
        isOpen.right = false
      }
      if first > 0, isOpen.left, length + before[first - 1].count < limit - 2 {
        length += before[first - 1].count + 1
        first -= 1
      } else {
        isOpen.left = false
      }
    }
    let left = before[first...].joined(separator: " "), right = after[..<last].joined(separator: " ")
    return (first > 0 ? "… " : "") + left + (left.isEmpty ? "" : " ") + words + (right.isEmpty || isJoined ? "" : " ")
      + right
      + (last < after.count ? " …" : "")
  }
}

/// The text with every run of white space as one space.
func oneLine(_ text: String) -> String { text.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
