import Dates

extension Story {
  /// True for a text whose story runs far from its dateline, by the signs that the policy of ``Story`` names.
  static func isHistory(_ marks: [Mark], _ dateline: CivilDay?) -> Bool {
    guard let dateline else { return false }
    var (far, near, ahead, fine, deictic, weak) = (0, 0, 0, 0, 0, 0)
    var isFarFirst: Bool?
    let opensNear = marks.first.map { $0.isLastOrNext || $0.meaning.isDeictic && !$0.isNextInStory } ?? false
    // "A campaign of April and May 1940": a list of two opens with the year of its end.
    let second = marks.count > 1 && marks[1].isListed ? marks[1].meaning.year : nil
    let opening = marks.first?.meaning.year ?? second
    let opensFar = opening.map { abs($0 - dateline.year) > 2 } ?? false
    // A history may end with the present: what speaks from the day of publication counts up to the last bare date.
    let last =
      marks.lastIndex { if case .floating(let date, nil) = $0.meaning { !date.isShortYear } else { false } } ?? 0
    let hasWeekdays = marks.contains { $0.meaning.isOfWeekday }
    for index in marks.indices {
      if far == 0, marks[index].isNewsOfDay { return false }
      // A mark is large, and most marks are asked for their meaning only.
      let meaning = marks[index].meaning
      if marks[index].isBase { continue }
      if let year = meaning.year {
        let isFar = abs(year - dateline.year) > 2
        if !isFar, index > last, far >= 3, !hasWeekdays { continue }
        if isFar { far += 1 } else { near += 1 }
        if year > dateline.year + 2 { ahead += 1 }
        guard let date = meaning.namedDate, date.granularity > .year else { continue }
        fine += 1
        if isFarFirst == nil { isFarFirst = isFar && marks[index].preposition != .since }
      } else if marks[index].isLastOrNext || meaning.isThis || meaning.isDeictic && !marks[index].isNextInStory {
        if index > last, far >= 3 { continue }
        deictic += 1
        if isFarFirst == nil { isFarFirst = false }
        // "the next Sunday" goes on from what was told.
        if meaning.isWeekday || meaning == .enclosing(.day, 0, from: .dateline)
          || marks[index].isDefinite && meaning.isNext
        {
          weak += 1
        }
      } else if isFarFirst == nil, case .floating = meaning {
        isFarFirst = false
      }
    }
    // A short life begins with a date that is far back; a long chronicle of late years names nearly all of its days.
    // Between its dates one may name weekdays and "today", where little else speaks from the day of publication.
    if isFarFirst == true, far >= 3, near + ahead == 0, 4 * (deictic - weak) <= far, weak <= 2 * far { return true }
    if opensFar, far >= 3, near + ahead + deictic == 0 { return true }
    // Whole dates of long ago tell a history, whatever a diary in it calls "yesterday".
    if isFarFirst == true, opensFar, fine >= 4, far >= 5, near + ahead == 0, deictic <= 2, !hasWeekdays { return true }
    if opensFar, far >= 5, near + ahead == 0, deictic == weak, far >= 4 * weak { return true }
    // "An uprising brought about the fall of the Regency in 1834. On 17 February, a Monday, …": of a year that long ago the
    // bare days of a text are that year's, where they are many and nothing speaks from the day of publication.
    if let year = opening, year < dateline.year - 50, near + ahead == 0 {
      let bare = marks.filter { $0.meaning.monthOfDay != nil }
      if far >= 2, bare.count >= 3, deictic == weak, weak <= 1 { return true }
      // So it is where the year is told once, and none of many bare days can be of the weeks around publication.
      if bare.count >= 6, deictic <= 2, !bare.contains(where: { $0.isNear(dateline) }) { return true }
    }
    return far >= 3 && far > 4 * (near + deictic) || isFarFirst == true && deictic == 0 && near < far
      || fine > 9 && fine > 4 * deictic && !opensNear
  }
}

extension Mark {
  /// True for what is now, in a history: "a mass is said on Sunday", "this year's race".
  var tellsPresent: Bool {
    switch meaning {
    case .floating(.weekday, nil): true
    case .enclosing(.year, 0, _): isPossessive
    default: false
    }
  }

  /// True for a bare month or day that may be of the weeks around publication.
  fileprivate func isNear(_ dateline: CivilDay) -> Bool {
    guard let month = meaning.monthOfDay else { return false }
    return [0, 1, 11].contains((month - dateline.month + 12) % 12)
  }

  /// "announced today", "died yesterday": what begins so is news, however much of it tells of other times. "Today it is a
  /// path" is none.
  fileprivate var isNewsOfDay: Bool {
    switch meaning {
    case .enclosing(.day, -1, from: .dateline): true
    case .enclosing(.day, 0, from: .dateline): tense?.direction == .past && tense?.isPerfect == false
    default: false
    }
  }
}

extension Meaning {
  /// The month of a bare month or day, also of one with its time of day.
  fileprivate var monthOfDay: Int? { if case .timed(let day?, _) = self { day.monthOfDay } else { bareMonth } }

  /// True for a weekday, also with its time of day: news names its days so.
  fileprivate var isOfWeekday: Bool { if case .timed(let day?, _) = self { day.isWeekday } else { isWeekday } }

  /// True for "this summer".
  fileprivate var isThis: Bool { if case .floating(_, .this) = self { true } else { false } }

  /// True for "next Sunday".
  fileprivate var isNext: Bool { if case .floating(_, .next) = self { true } else { false } }
}

/// Gives the years that go on from one before Christ its era: "came to the throne in 281 BC …, and in 264 an earthquake".
func countingBack(_ marks: [Mark]) -> [Mark] {
  guard marks.contains(where: { $0.meaning.year.map { $0 < 1 } ?? false }) else { return marks }
  var marks = marks
  var told: Int?
  for index in marks.indices {
    guard let year = marks[index].meaning.yearOrItsPart else { continue }
    if year < 1 {
      told = year
    } else if !marks[index].isEraOpen {
      told = nil
    } else if let before = told, (2..<1000).contains(year), abs(before - (1 - year)) < 300,
      let meaning = marks[index].meaning.beforeChrist
    {
      marks[index].meaning = meaning
      told = 1 - year
    }
  }
  return marks
}

extension Meaning {
  /// The year of "264", "the spring of 312".
  fileprivate var yearOrItsPart: Int? { if case .within(_, of: .calendar(let date)) = self { date.year } else { year } }

  /// The same year, counted back from the birth of Christ.
  fileprivate var beforeChrist: Meaning? {
    switch self {
    case .calendar(let date):
      date.granularity == .year ? CalendarDate.year(1 - date.year).map(Meaning.calendar) : nil
    case .within(let part, let base): base.beforeChrist.map { .within(part, of: $0) }
    case .modified(let modifier, let inner): inner.beforeChrist.map { .modified(modifier, $0) }
    default: nil
    }
  }
}
