import Dates
import Events

/// A page of the timeline: the index, or, when there is too much for one page, a year, a month, or a part of a month.
struct Chapter: Hashable, Sendable {
  /// The events of one month of one year, or of a season, a quarter or a half that begins with it; month 0 holds what is
  /// told of the whole year.
  struct Group: Hashable, Sendable {
    let year: Int
    let month: Int
    var unit = Granularity.month
    var entries: [Int]

    /// "March", "Spring", "First quarter"; empty for the whole year.
    var name: String {
      guard let first = CivilDay(year: year, month: month, day: 1),
        let date = CalendarDate.enclosing(first, unit)
      else { return "" }
      let words = date.words(under: nil).dropLast(yearWords(year).count + 1)
      return words.prefix(1).uppercased() + (words.hasSuffix(" of") ? words.dropLast(3) : words).dropFirst()
    }
  }
  /// Its path in the site, without extension.
  let path: String
  /// "2024", "October 2024, page 2"; empty for the index.
  let name: String
  /// Its events, by year and month.
  var groups: [Group]
  /// The chapters inside it, with the number of their events.
  var contents: [Link] = []
  /// The chapter that it is in.
  var parent: Link?
  /// How many events it has, with those of the chapters inside it.
  var count: Int { groups.reduce(0) { $0 + $1.entries.count } + contents.reduce(0) { $0 + $1.count } }

  struct Link: Hashable, Sendable { let path: String, name: String, count: Int }
}

/// All chapters of a timeline, the index first, each with at most `limit` events.
struct Chapters: Sendable {
  let all: [Chapter]
  /// The chapter that lists each entry, by the entry's index.
  let chapterOf: [Int: Int]
  /// The listed entries in reading order, and where each stands in it.
  let order: [Int]
  let placeInOrder: [Int: Int]

  static let limit = 300

  init(_ shelf: Shelf) {
    let listed = shelf.listed
    let groups = Chapters.groups(of: listed, in: shelf.timeline)
    var all: [Chapter]
    if listed.count <= Chapters.limit {
      all = [Chapter(path: "index", name: "", groups: groups)]
    } else {
      all = [Chapter(path: "index", name: "", groups: [])]
      var years: [(year: Int, groups: [Chapter.Group])] = []
      for group in groups {
        if years.last?.year != group.year { years.append((group.year, [])) }
        years[years.count - 1].groups.append(group)
      }
      for (year, groups) in years {
        let chapters = Chapters.chapters(of: year, groups)
        all[0].contents.append(
          Chapter.Link(
            path: chapters[0].path, name: chapters[0].name, count: groups.reduce(0) { $0 + $1.entries.count }))
        all += chapters
      }
    }
    var chapterOf: [Int: Int] = [:]
    for (index, chapter) in all.enumerated() {
      for entry in chapter.groups.flatMap(\.entries) { chapterOf[entry] = index }
    }
    self.all = all
    self.chapterOf = chapterOf
    order = all.flatMap { $0.groups.flatMap(\.entries) }
    placeInOrder = Dictionary(order.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// By year and month of the first day, as the list is read; what names no first day stands at its last.
  private static func groups(of entries: [Int], in timeline: Timeline) -> [Chapter.Group] {
    // The coarser stands first: a season before its first month.
    let units: [Granularity] = [.half, .season, .quarter, .month]
    var groups: [[Int]: [Int]] = [:]
    for entry in entries {
      guard let date = timeline.entries[entry].date, let place = date.place else { continue }
      let (year, month, _) = place.components
      let unit = units.firstIndex(of: date.unitBelowYear) ?? 3
      groups[date.isWholeYear ? [year, 0, 3] : [year, month, unit], default: []].append(entry)
    }
    return groups.keys.sorted { ($0[0], $0[1], $0[2]) < ($1[0], $1[1], $1[2]) }
      .map { Chapter.Group(year: $0[0], month: $0[1], unit: units[$0[2]], entries: groups[$0] ?? []) }
  }

  /// A year on one page; else its months on pages of their own, below a page for the year.
  private static func chapters(of year: Int, _ groups: [Chapter.Group]) -> [Chapter] {
    let path = "years/" + yearSlug(year)
    let total = groups.reduce(0) { $0 + $1.entries.count }
    let up = Chapter.Link(path: "index", name: "All years", count: 0)
    if total <= limit { return [Chapter(path: path, name: yearWords(year), groups: groups, parent: up)] }
    var top = Chapter(path: path, name: yearWords(year), groups: [], parent: up)
    var rest: [Chapter] = []
    for group in groups {
      let isYear = group.month == 0
      let name = isYear ? yearWords(year) : group.name + " " + yearWords(year)
      let parts = stride(from: 0, to: group.entries.count, by: limit).map {
        Array(group.entries[$0..<min($0 + limit, group.entries.count)])
      }
      for (number, part) in parts.enumerated() {
        let group = Chapter.Group(year: year, month: group.month, unit: group.unit, entries: part)
        if isYear && number == 0 {
          top.groups = [group]
          continue
        }
        let suffix =
          (isYear ? "-year" : "-" + padded(group.month, 2) + group.suffix) + (number == 0 ? "" : "-\(number + 1)")
        let title = name + (number == 0 ? "" : ", page \(number + 1)")
        let parent = Chapter.Link(path: path, name: yearWords(year), count: 0)
        rest.append(Chapter(path: path + suffix, name: title, groups: [group], parent: parent))
        top.contents.append(Chapter.Link(path: path + suffix, name: title, count: part.count))
      }
    }
    return [top] + rest
  }
}

extension Chapter.Group {
  /// What a file name says of it after its month: nothing for the month itself.
  fileprivate var suffix: String { unit == .month ? "" : "-" + unit.name }
}

/// The year in a file name: `2024`, `bc0044`.
private func yearSlug(_ year: Int) -> String { year > 0 ? padded(year, 4) : "bc" + padded(1 - year, 4) }

extension EventDate {
  /// The day at which it stands in the list: its first, or the last where the first is open.
  var place: CivilDay? {
    if case .interval(let start, let end) = edtf, start.date == nil { return end.date?.date.last }
    return edtf.days?.lowerBound
  }

  /// What stands under a head of its own: a season, a quarter or a half; the rest stands under its month.
  fileprivate var unitBelowYear: Granularity {
    switch (edtf, granularity) {
    case (_, "quarter"): .quarter
    case (_, "half"): .half
    case (.date(let date), _), (.interval(.date(let date), .open), _), (.interval(.date(let date), .unknown), _):
      [.season, .quarter, .half].contains(date.date.granularity) ? date.date.granularity : .month
    default: .month
    }
  }

  /// Its month, or its year where it is no finer than that: an end of the timeline's span.
  var spanWords: String? {
    guard let place else { return nil }
    return CalendarDate.enclosing(place, isWholeYear ? .year : .month)?.words(under: nil)
  }

  /// True for a year and what is coarser, which stand before the months.
  var isWholeYear: Bool {
    switch edtf {
    case .date(let date): date.date.granularity <= .year
    case .interval(.date(let start), _): start.date.granularity <= .year
    case .interval(_, .date(let end)): end.date.granularity <= .year
    default: false
    }
  }
}
