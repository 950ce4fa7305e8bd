import Dates

/// Parts of the day: "Friday night", "this morning", "last night", "tonight", "overnight".
enum EnglishParts {
  static let family = Family(
    name: "parts of the day",
    rules: [
      .phrase("tonight", "tonight", "tonite") { _ in night(0) },
      .phrase("'overnight'", "overnight") { m in
        // "was held overnight in June 1956"
        if m.isWord(m.after(), "in"), m.after(2)?.classes.isDisjoint(with: [.month, .yearNumber]) == false {
          return nil
        }
        guard
          m.after()?.flags.contains(.word) != true || !(m.after().map(m.stretch.isContent) ?? false)
            || m.isOfThatNight
        else {
          return nil
        }
        // What came overnight came in the night that ended on the day of the report.
        let isOver = !m.stretch.isInformal && m.stretch.order.tense(m.stretch, m.tokens)?.direction == .past
        return .timed(.enclosing(.day, isOver ? -1 : 0, from: .dateline), .part(.night))
      },
      .phrase("'at'|'by'|'around'|'until'|'since' < 'lunchtime'", "by [lunchtime]", "at [lunchtime]") { _ in
        .timed(nil, .part(.midday))
      },
      .phrase("'lunchtime' 'on'? date", "lunchtime yesterday", "lunchtime on Friday") { m in
        EnglishClocks.day(m.date()).map { .timed($0, .part(.midday)) }
      },
      .phrase("date 'lunchtime'", "Friday lunchtime") { m in
        EnglishClocks.day(m.date()).map { .timed($0, .part(.midday)) }
      },
      .phrase("last 'night'|'nite'|'evening'", "last night", "last nite") { m in
        m.partOfDay.map { .timed(.enclosing(.day, -1, from: .dateline), .part($0)) }
      },
      .phrase("number 'nights' ago", "two nights ago") { m in
        guard let count = m.number?.count, count > 1 else { return nil }
        return .timed(.enclosing(.day, -count, from: .dateline), .part(.night))
      },
      .phrase("this daypart", "this morning", "this afternoon") { m in
        m.partOfDay.map { .timed(.enclosing(.day, 0, from: .dateline), .part($0)) }
      },
      .phrase("deictic daypart", "yesterday morning", "tomorrow night") { m in
        guard let step = m.value(.deictic), let part = m.partOfDay else { return nil }
        return .timed(.enclosing(.day, step, from: .dateline), .part(part))
      },
      .phrase("date daypart", "Friday night", "March 4 morning") { m in
        guard let day = EnglishClocks.day(m.date()), let part = m.partOfDay, !m.last.flags.contains(.endsInS),
          !m.isTitleOfShow
        else {
          return nil
        }
        return .timed(day, .part(part))
      },
      .phrase("the? phase? daypart 'hours' 'of' date", "the early morning hours of 12 March") { m in
        guard let day = EnglishClocks.day(m.date()), let part = m.partOfDay else { return nil }
        let time = Meaning.timed(day, .part(part))
        return Phases.modifier(m.value(.phase)).map { .modified($0, time) } ?? time
      },
      .phrase(
        "'in'|'til'|'till'|'until' < the 'early'|'small'|'wee' 'hours'", "in [the early hours]",
        "up til [the wee hours] lol"
      ) { m in
        m.isWord(m.after(), "of") || m.has("wee") && !m.stretch.isInformal
          ? nil : .modified(.start, .timed(nil, .part(.morning)))
      },
      .phrase(
        "the 'early'|'small'|'predawn'|'wee' 'hours' 'of' date", "the early hours of Sunday",
        "the predawn hours of May 3"
      ) { m in
        EnglishClocks.day(m.date()).map { .modified(.start, .timed($0, .part(.morning))) }
      },
      .phrase(
        "the 'early'|'small' 'hours' 'of' weekday|deictic daypart", "the early hours of Sunday morning",
        "the small hours of yesterday morning"
      ) { m in
        return m.namedDay.map { .modified(.start, .timed($0, .part(.morning))) }
      },
      .phrase("the? daypart 'of' the day", "the evening of the 14th") { m in
        guard let part = m.partOfDay, let day = m.integer(.day), m.last.classes.contains(.ordinalSuffix),
          m.after().map({ !m.stretch.isContent($0) && !m.isWord($0, "of") }) ?? true
        else { return nil }
        return .timed(.floating(.dayOfMonth(day), nil), .part(part))
      },
      // A night is of the day that it begins on.
      .phrase(
        "the 'night' 'of' the? day '-'|'–'|'/' ~day 'of'? month ','? year?", "the night of 13-14 March 1941",
        "the night of 13/14 March"
      ) { m in m.firstDay.map { .timed($0, .part(.night)) } },
      .phrase(
        "the 'night' 'of' month day '-'|'–'|'/' ~day ','? year?", "the night of March 13-14, 1941",
        "the night of Oct. 1/2"
      ) { m in m.firstDay.map { .timed($0, .part(.night)) } },
      .phrase(
        "the 'night' 'from'|'of' month day 'to' day ','? year?", "the night from March 13 to 14",
        "the night of Oct. 1 to 2, 1941"
      ) { m in m.firstDay.map { .timed($0, .part(.night)) } },
      .phrase(
        "the 'night' 'from'|'of' the? day 'to' the? day 'of'? month ','? year?", "the night from 13 to 14 March",
        "the night of the 1st to the 2nd of October"
      ) { m in m.firstDay.map { .timed($0, .part(.night)) } },
      .phrase(
        "the? phase? daypart 'of' date", "the night of June 5", "the morning of Oct. 12, 1999",
        "the early morning of 5 March 1961"
      ) { m in
        guard let day = EnglishClocks.day(m.date()), let part = m.partOfDay else { return nil }
        let time = Meaning.timed(day, .part(part))
        return Phases.modifier(m.value(.phase)).map { .modified($0, time) } ?? time
      },
      .phrase("'early'|'late' 'in'|'on' the daypart 'of' date", "late in the evening of 4 June 1970") { m in
        guard let day = EnglishClocks.day(m.date()), let part = m.partOfDay else { return nil }
        return .modified(m.has("early") ? .start : .end, .timed(day, .part(part)))
      },
      .phrase("'early'|'late'|'mid' '-'? daypart", "early morning", "late afternoon", "mid-afternoon") { m in
        guard let part = m.partOfDay else { return nil }
        if part == .night, m.has("mid") { return ClockTime(hour: 24).map { .timed(nil, .clock($0)) } }
        return .modified(Phases.modifier(m.value(.phase)) ?? .mid, .timed(nil, .part(part)))
      },
      .phrase("phase '-'? daypart 'on'? deictic|weekday", "mid-afternoon yesterday", "late afternoon on Friday") { m in
        guard let part = m.partOfDay, let modifier = Phases.modifier(m.value(.phase)) else { return nil }
        return m.namedDay.map { .modified(modifier, .timed($0, .part(part))) }
      },
      .phrase("the 'very'? following|next daypart", "the following morning", "the very next night") { m in
        m.partOfDay.map { .timed(.enclosing(.day, 1, from: .narrative), .part($0)) }
      },
      .phrase("the previous daypart", "the previous night", "the preceding evening") { m in
        m.partOfDay.map { .timed(.enclosing(.day, -1, from: .narrative), .part($0)) }
      },
      .phrase("'that' 'same' daypart", "that same evening") { m in
        m.partOfDay.map { .timed(.enclosing(.day, 0, from: .narrative), .part($0)) }
      },
      .phrase("the? 'that'|'same' daypart", "that night", "that evening") { m in
        m.partOfDay.map { .timed(.enclosing(.day, 0, from: .narrative), .part($0)) }
      },
      .phrase("'in' < the daypart", "in [the morning]", "in [the evening]") { m in
        guard m.after().map({ !m.isWord($0, "of") }) ?? true else { return nil }
        return m.partOfDay.map { .timed(nil, .part($0)) }
      },
      .phrase("'earlier'|'later'|'early'|'late' 'in' the daypart", "earlier in the evening", "late in the afternoon") {
        m in
        let modifier = Phases.modifier(m.value(.phase)) ?? (m.has("earlier") ? .start : .end)
        return m.partOfDay.map { .modified(modifier, .timed(nil, .part($0))) }
      },
      .phrase("the daypart", "through [the night]", "during [the morning]") { m in
        guard m.isAfter(.preposition),
          m.after().map({ !$0.flags.contains(.word) || !$0.classes.isSubset(of: .doing) }) ?? true,
          !m.isWord(m.after(), "of"), !opensClause(m.after(), m)
        else { return nil }
        return m.partOfDay.map { .timed(nil, .part($0)) }
      },
      .phrase("'at' < 'night'", "was seen at [night]") { m in
        // "At night the owls call": night after night.
        m.stretch.isInformal || m.stretch.order.tense(m.stretch, m.tokens)?.direction == .past
          ? .timed(nil, .part(.night)) : nil
      },
      .phrase("the 'day'|'night'|'evening' 'before' 'last'", "the night before last") { m in
        if let next = m.after(), !next.classes.isDisjoint(with: [.weekday, .month, .unit]) { return nil }
        return m.has("day")
          ? .enclosing(.day, -2, from: .dateline)
          : .timed(.enclosing(.day, -2, from: .dateline), .part(m.has("night") ? .night : .evening))
      },
      .phrase("the? 'night'|'evening'|'morning' 'before'|'after'", "the night before") { m in
        guard let part = m.partOfDay, m.first.classes.contains(.article),
          m.after().map({ !$0.flags.contains(.word) }) ?? true
        else { return nil }
        return .timed(.enclosing(.day, m.has("before") ? -1 : 1, from: .narrative), .part(part))
      },
    ])

  /// "the night the bridge fell", "the morning that he left": some day's, which the clause tells.
  private static func opensClause(_ next: Token?, _ m: Match) -> Bool {
    guard let next else { return false }
    return !next.classes.isDisjoint(with: [.article, .indefinite])
      || !m.stretch.cue(of: next).isDisjoint(with: [.subject, .relative, .determiner])
  }

  private static func night(_ step: Int) -> Meaning { .timed(.enclosing(.day, step, from: .dateline), .part(.night)) }
}

extension Match {
  /// "13-14 March 1941": the first of the two days.
  fileprivate var firstDay: Meaning? {
    guard let month, let day = integer(.day, 0) else { return nil }
    guard let year = integer(.year) else { return .floating(.monthDay(month: month, day: day), nil) }
    return self.day(year, month, day)
  }

  /// "hurt by overnight losses", "overnight rain"; but "an overnight train", "overnight bags".
  fileprivate var isOfThatNight: Bool {
    guard !isAfter([.indefinite, .every]), !first.flags.contains(.capital) else { return false }
    return isWord(
      after(), "into", "losses", "gains", "trading", "rain", "rains", "snow", "frost", "storms", "fire", "fighting",
      "bombing",
      "shelling", "raid", "raids", "attack", "attacks", "strikes", "clashes", "talks", "low", "lows", "temperatures")
  }
}
