import Events

/// A static site that shows a timeline: every file of it, made from the timeline alone.
///
/// The same timeline, configuration and templates give the same bytes.
public struct Site: Sendable {
  let desk: Desk
  let templates: TemplateSet
  /// True for the pages that `serve` shows: they may ask the server whether they are old.
  let isLive: Bool

  /// A site. `json` becomes its `timeline.json`: the timeline as `list --all --format json` prints it.
  public init(
    _ timeline: Timeline, configuration: SiteConfiguration = SiteConfiguration(), templates: TemplateSet = .standard,
    version: String, rules: [RuleNote] = [], json: String? = nil,
    isLive: Bool = false
  ) {
    desk = Desk(timeline, configuration, version: version, notes: rules, json: json)
    self.templates = templates
    self.isLive = isLive
  }

  /// A piece of work that stands by itself, so that many can be done at once.
  public enum Job: Hashable, Sendable {
    /// What there is once: style, script, lists, feeds.
    case shared
    case chapter(Int)
    /// An entry's page, and those of its old addresses.
    case entry(Int)
    case article(Int)
    case rule(Int)
  }

  /// All the work, in an order that is of no consequence.
  public var jobs: [Job] {
    [.shared] + desk.chapters.all.indices.map(Job.chapter) + desk.rules.uses.indices.map(Job.rule)
      + desk.timeline.articles.indices.map(Job.article) + desk.timeline.entries.indices.map(Job.entry)
  }

  /// The files of one piece of work.
  func files(for job: Job, press: Press) -> [SiteFile] {
    func files(_ pages: [Page]) -> [SiteFile] { pages.flatMap { desk.files(of: $0, press: press, isLive: isLive) } }
    switch job {
    case .shared:
      return files(desk.articlePages + desk.alsoPages + [desk.rulesPage, desk.aboutPage]) + sharedFiles(press)
    case .chapter(let index):
      let chapter = desk.chapters.all[index]
      let isIndex = chapter.path == "index"
      return files([
        desk.page(
          of: chapter, overview: isIndex ? desk.overviewPicture(press: press) : "",
          search: isIndex ? desk.searchForm(press: press) : "")
      ])
    case .entry(let index):
      return files([desk.page(ofEntry: index)])
        + desk.shelf.aliases[index].flatMap { desk.redirect(toEntry: index, press: press, path: "events/" + $0) }
    case .article(let index): return files([desk.page(ofArticle: index)])
    case .rule(let index): return files(desk.pages(of: desk.rules.uses[index]))
    }
  }

  /// Every file of the site, by path; for small sites and tests.
  public var files: [SiteFile] {
    let press = Press(templates)
    return jobs.flatMap { files(for: $0, press: press) }.sorted { $0.path < $1.path }
  }

  private func sharedFiles(_ press: Press) -> [SiteFile] {
    var files = [
      SiteFile(path: "style.css", text: templates.text("style.css")),
      SiteFile(path: "dateline.js", text: templates.text("dateline.js")),
      SiteFile(path: "search-index.js", text: desk.searchIndex),
      SiteFile(path: "timeline.ics", text: Calendar(desk).text),
      SiteFile(path: "feed.xml", text: desk.feed(press: press)),
    ]
    if let json = desk.json { files.append(SiteFile(path: "timeline.json", text: json)) }
    files += desk.sitemaps(press: press)
    if isLive { files.append(SiteFile(path: "reload.js", text: EmbeddedFiles.text("reload.js"))) }
    return files
  }
}

extension Desk {
  /// The form for search and filters, which the script brings to life.
  func searchForm(press: Press) -> String { press.print(.search, ["root": .text("")]) }
}
