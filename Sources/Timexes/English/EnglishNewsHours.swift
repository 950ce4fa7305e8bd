import Dates

/// Hours told by a number alone, where the sentence is on a time of day: "This morning will be dull, but clear by nine",
/// "likely between two and four tomorrow".
enum EnglishNewsHours {
  static let family = Family(
    name: "hours of news",
    rules: [
      .phrase(
        "'by'|'until'|'till'|'past'|'before'|'after' < ones", "The hills will be cool this morning and warm by [nine].",
        kind: .time
      ) { m in hour(m, 0) },
      .phrase("'between' < ones > 'and' ones", "A storm is expected tonight between [nine] and ten.", kind: .time) {
        m in
        hour(m, 0)
      },
      .phrase("'and' < ones", "A storm is expected tonight between nine and [ten].", kind: .time) { m in
        m.isWord(m.before(3), "between") && m.before(2)?.classes.contains(.ones) == true ? hour(m, 0) : nil
      },
      .phrase("'at' < ones", "The dog came home alone at [five].", kind: .time) { m in
        guard !m.stretch.isInformal, let hour = m.value(.ones), (1...12).contains(hour), m.isEndOfClause, m.isOfComing
        else { return nil }
        return ClockTime(hour: hour).map { .timed(nil, .clock($0)) }
      },
      // "was due to sail at 1900", "open daily from 1000 to 1800"
      .phrase("'at' < yearnumber", "The ferry was due to sail at [1900].", kind: .time) { m in
        m.isWordBefore(EnglishNewsHours.moves) ? fourDigits(m) : nil
      },
      .phrase(
        "'shortly'|'just' 'before'|'after' < yearnumber|integer",
        "The blast came at 0215 hours, and the crew went down shortly before [1100].",
        kind: .time
      ) { m in
        guard m.widths == [4], m.isAmongHours, let number = m.numbers.first, number % 100 < 60,
          !(m.after().map(m.stretch.isContent) ?? false)
        else { return nil }
        return ClockTime(hour: number / 100, minute: number % 100).map { .timed(nil, .clock($0)) }
      },
      .phrase(
        "'from' < ones > 'until'|'till'|'to' 'about'|'around'? clock", "It is closed from [nine] until half past one.",
        kind: .time
      ) { m in
        guard let hour = m.value(.ones), (5...12).contains(hour) else { return nil }
        return ClockTime(hour: hour).map { .timed(nil, .clock($0)) }
      },
      .phrase("'daily' 'from' < yearnumber > 'to' yearnumber", "It is open daily from [1000] to 1800.", kind: .time) {
        m in
        m.value(.yearNumber, 1).map { $0 % 100 < 60 } == true ? fourDigits(m) : nil
      },
      .phrase(
        "'between'|'from'|'to'|'until'|'till'|'by'|'at' < yearnumber|integer", "between [1740] and 2020 local time",
        kind: .time
      ) { m in
        m.isBesideHour ? m.militaryTime.map { .timed(nil, .clock($0)) } : nil
      },
      .phrase("'to' < yearnumber", "It is open daily from 1000 to [1800].", kind: .time) { m in
        m.isWord(m.before(4), "daily") && m.isWord(m.before(3), "from")
          && m.before(2).map { $0.classes.contains(.yearNumber) && $0.number % 100 < 60 } == true
          ? fourDigits(m) : nil
      },
      .phrase("ones|hournumber 'at' 'night'", "home at [eight at night]", "closes at [10 at night]") { m in
        guard let hour = m.value(.hourNumber) ?? m.value(.ones), (6...12).contains(hour), m.isLedByHour else {
          return nil
        }
        return EnglishClocks.inPart(ClockTime(hour: hour).map(TimeOfDay.clock), m).map { .timed(nil, $0) }
      },
      .phrase(
        "'first' 'thing' 'on'? date|deictic", "The two are due back [first thing Thursday]."
      ) { m in
        let day = m.value(.deictic).map { Meaning.enclosing(.day, $0, from: .dateline) } ?? m.date()?.asDay
        return day.map {
          m.stretch.isInformal ? .timed($0, .part(.morning)) : .modified(.start, .timed($0, .part(.morning)))
        }
      },
    ])

  private static func hour(_ m: Match, _ ordinal: Int) -> Meaning? {
    guard !m.stretch.isInformal, let hour = m.value(.ones, ordinal), (1...12).contains(hour), isFree(m), isOnHours(m)
    else { return nil }
    return ClockTime(hour: hour).map { .timed(nil, .clock($0)) }
  }

  private static let moves = [
    "sail", "sailed", "arrive", "arrived", "depart", "departed", "docked",
  ]

  /// "1900": hours and minutes, where nothing that is counted stands behind.
  private static func fourDigits(_ m: Match) -> Meaning? {
    guard let number = m.value(.yearNumber), number % 100 < 60, !(m.after().map(m.stretch.isContent) ?? false)
    else { return nil }
    return ClockTime(hour: number / 100, minute: number % 100).map { .timed(nil, .clock($0)) }
  }

  /// Nothing is counted by it: "by nine and", "by nine.", but not "by nine points", "by nine to four".
  private static func isFree(_ m: Match) -> Bool {
    guard let next = m.stretch.token(at: m.endOfCaptures), next.flags.contains(.word) else {
      return m.stretch.token(at: m.endOfCaptures).map {
        $0.classes.isDisjoint(with: [.hyphen, .percent, .currency, .integer])
      } ?? true
    }
    return m.isWord(next, "and", "but", "on", "as", "when", "in", "while", "with")
      || !next.classes.isDisjoint(with: [.deictic, .weekday, .tonight])
  }

  /// True where the sentence tells a part of a day or a time by the clock, and no score or growth.
  private static func isOnHours(_ m: Match) -> Bool {
    let start = m.tokens.lowerBound
    var isOnHours = false
    for at in stride(from: start - 1, through: max(start - 16, 0), by: -1) {
      let token = m.stretch[at]
      if token.flags.contains(.endsSentence) { break }
      if m.stretch.isWord(
        at,
        ["won", "lost", "beat", "led", "leads", "lead", "up", "down", "ahead", "cut", "rose", "grew", "fell", "score"])
      {
        return false
      }
      if !token.classes.isDisjoint(with: [.partOfDay, .tonight, .meridiem, .namedHour]) { isOnHours = true }
      // "Tomorrow hotter, likely between two and four"
      if m.isWord(m.stretch.token(at: m.startOfCaptures), "between"), token.classes.contains(.deictic) {
        isOnHours = true
      }
    }
    let next = m.endOfCaptures
    return isOnHours || m.stretch.isClass(next, [.deictic, .weekday, .tonight])
  }
}

extension Match {
  /// True where no word goes on with what is counted: "at five.", "at five and".
  var isEndOfClause: Bool {
    guard let next = after() else { return true }
    if next.flags.contains(.word) {
      return isWord(next, "and", "but", "when", "while", "with") || next.flags.contains(.lineBefore)
    }
    return next.classes.isDisjoint(with: [.hyphen, .percent, .currency, .integer, .colon, .period])
      || next.flags.contains(.endsSentence)
  }

  /// "came home alone at", "arrived at", "the bell rang at": what has its hour, where nobody's age is told.
  fileprivate var isOfComing: Bool {
    let at = tokens.lowerBound - 1
    if stretch.isWord(at - 1, ["arrived", "closed", "docked", "landed", "opened", "rang", "sailed"]) { return true }
    return (2...3).contains { back in
      stretch.isWord(at - back, ["came", "come", "got", "went"])
        && (at - back + 1..<at).allSatisfy { stretch.isWord($0, ["alone", "ashore", "back", "home", "in", "out"]) }
    }
  }
}

extension Match {
  /// Four digits beside an hour of four digits: "between 1740 and 2020 local time", "until 1540 (1440 GMT)".
  var isBesideHour: Bool {
    guard widths == [4], let number = numbers.first, number % 100 < 60, number <= 2400, let next = after() else {
      return false
    }
    let isJoined =
      isWord(next, "and", "to", "until") || next.classes.contains(.hyphen) || next.classes.contains(.bracket)
    return isJoined && stretch.isHour(at: tokens.upperBound + 1)
  }

  /// True where the paragraph tells another hour by four digits: "0215 local time", "1830 hours", "0600 GMT".
  var isAmongHours: Bool {
    stretch.tokens.indices.contains { !tokens.contains($0) && stretch.isHour(at: $0) }
  }

  /// True when one of these words stands among the last few before the expression.
  fileprivate func isWordBefore(_ words: [String]) -> Bool {
    (2...6).contains { stretch.isWord(tokens.lowerBound - $0, words) }
  }

  /// The first token that the pattern took, with what only had to stand before the expression.
  fileprivate var startOfCaptures: Int { captures.first?.lower ?? tokens.lowerBound }
}

extension Match {
  /// So many of a unit, with the half that the number has: "the next four and a half years".
  func counted(_ unit: PeriodUnit) -> Period {
    guard let number, number.hundredths > 0,
      let place = captures.first(where: { stretch.grammar.trie.edges[$0.slot].phrase == .number }),
      let period = stretch.period(at: place.lower)?.phrase.period
    else { return Period(number.flatMap { $0.count }, unit) }
    return period
  }
}

extension Stretch {
  /// "0215 local time", "1830 hours", "0600 GMT".
  fileprivate func isHour(at index: Int) -> Bool {
    guard let token = token(at: index), token.number >= 0, token.end - token.start == 4 else { return false }
    return isClass(index + 1, .zone) || isWord(index + 1, ["hours", "hrs"])
      || isWord(index + 1, "local") && isWord(index + 2, "time")
  }
}
