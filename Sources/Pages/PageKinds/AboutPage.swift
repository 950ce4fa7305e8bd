extension Desk {
  /// How the site was made, how to check it, and what it cannot know.
  var aboutPage: Page {
    let place = Place(path: "about")
    var body: [Block] = [.heading(1, ["About this timeline"])]
    body.append(
      .paragraph([
        "Dateline read ", .link(place.address(of: "articles"), [.text(counted(timeline.articles.count, "article"))]),
        " and found the time expressions in them. Each was turned into a date by a ",
        .link(place.address(of: "rules"), ["rule"]),
        ", counted from the article’s own date where the words are relative. ",
        "No clock was read and nothing was looked up elsewhere: the same articles give the same pages.",
      ]))
    body += section(
      "How to check a date",
      [
        "Open an event. Its page quotes the sentence, marks the words that give the date and those that name the event, says "
          + "where the article’s own date was read, names the rule, and shows the other date that the words could mean.",
        "Follow the link to the article to read the sentence in its place.",
        "Every page has the same contents as Markdown beside it, and all events with their evidence are in one file of data.",
      ])
    body += section(
      "What the marks mean",
      [
        "A month or a year stands as such: no day was stated, so none is shown. “About” and “perhaps” are the text’s own doubts.",
        "“Planned” was still to come when it was told; “denied” is told as not having happened; “dates disputed” means that the "
          + "sources give dates that exclude each other, and all of them are shown.",
        "Events that are dated only by the day of publication are not in the timeline; they stand under “Also told”.",
      ])
    body += section(
      "What it cannot know",
      [
        "Whether what an article says is true, or whether its own date is right.",
        "Dates that are told in pictures, in tables, or in words that no rule knows.",
        "The time zone of a day: a date here is the day that the text names, wherever it was.",
        "Whether two reports that share no words speak of one event.",
      ])
    var made = "Made by Dateline \(version)."
    if let newest = shelf.newest { made += " The newest article is of \(newest.words)." }
    body.append(.paragraph([.text(made)]))
    var data: [Inline] = json == nil ? [] : [.link("timeline.json", ["timeline.json"]), ", "]
    data += [.link("timeline.ics", ["timeline.ics"]), ", ", .link("feed.xml", ["feed.xml"]), "."]
    body.append(.paragraph(["For other programs: "] + data))
    return Page(
      path: "about", title: "About", description: "How this timeline was made and how to check it", kind: "about",
      body: body)
  }

  private func section(_ title: String, _ points: [String]) -> [Block] {
    [.heading(2, [.text(title)]), .list(from: nil, points.map { [.paragraph([.text($0)])] })]
  }
}
