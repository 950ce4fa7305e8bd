import Dates

/// Days beside each other in short messages: "wed to mon", "sat 18 and again fri", "moved to Wed 23", "bank hol monday".
enum EnglishMessageDays {
  static let family = Family(
    name: "days in messages",
    rules: [
      // The second day of a stretch is behind the first, and what comes again comes later.
      .phrase("'to'|'thru'|'through'|'again'|hyphen < weekday", "festival wed to [mon] lol", kind: .date) { m in
        guard m.stretch.isInformal, let weekday = m.weekday, isAfterWeekday(m),
          !m.first.classes.contains(.doubtful) || m.isShortWeekdaySure
        else { return nil }
        return .within(.weekday(weekday), of: .enclosing(.day, 0, from: .narrative))
      },
      // "Wed 23": the Wednesday that is the 23rd; up to twelve it may be an hour.
      .phrase(
        "next? weekday day", "moved from [Wed 23] to Thurs", "flying out [fri 18]!", "dinner [nxt sat 19th]",
        kind: .date
      ) { m in
        guard m.stretch.isInformal, let weekday = m.weekday, let day = m.integer(.day), (13...31).contains(day),
          !m.isPartOfNumber, !m.isFollowedByCount, m.after().map({ !$0.isGlued || !$0.flags.contains(.word) }) ?? true,
          m.after()?.classes.isDisjoint(with: [.meridiem, .month]) ?? true
        else { return nil }
        return .floating(.namedDay(weekday, day: day), nil)
      },
      Rule("'bank' 'holiday'|'hol' weekday", "[bank holiday Monday] plans", "off [bank hol mon]") { m in
        // "on Bank Holiday Mondays": all of them
        m.last.flags.contains(.endsInS)
          ? nil : m.weekday.map { .floating($0 == .monday ? .bankHoliday : .weekday($0), nil) }
      },
      Rule("'bank' 'holiday'|'hol' 'weekend'|'wkend'|'wknd'|'wkd'", "[bank hol wkd] plans lol") { m in
        m.stretch.isInformal ? .enclosing(.weekend, 0, from: .dateline) : nil
      },
      Rule("'this' 'day' last|next 'week'|'year'", "it was 19 [this day last week]") { m in
        let period = Period(1, m.has("week") ? .week : .year)
        return .offset(period, m.value(.last) != nil ? .past : .future, from: .enclosing(.day, 0, from: .dateline))
      },
      // "rent due the 1st, paid the 31st": days of the month told side by side
      .phrase("the day", "due the 3rd, paid [the 30th] lol", "its [the 12th] folks lol", kind: .date) { m in
        guard m.stretch.isInformal, m.tokens.count == 3, m.last.classes.contains(.ordinalSuffix),
          let day = m.integer(.day), (1...31).contains(day), isDue(m) || isCurrent(m)
        else { return nil }
        return .floating(.dayOfMonth(day), nil)
      },
      // "27 n 28 Dec": the first has its month behind the second.
      Rule("day > 'n' day month", "open [27] n 28 Dec lol") { m in
        guard m.isMonthSure, let day = m.integer(.day) else { return nil }
        return m.day(nil, m.month, day)
      },
      .phrase("integer ~('moz'|'moro'|'morro'|'morrow'|'mrw'|'mora') daypart", "works do [2moz nite]") { m in
        guard m.first.number == 2, let part = m.partOfDay else { return nil }
        return .timed(.enclosing(.day, 1, from: .dateline), .part(part))
      },
      .phrase("'since' < daypart", "phone dead since [morning] lol") { m in
        guard m.stretch.isInformal, let part = m.partOfDay, part != .night else { return nil }
        return .timed(.enclosing(.day, 0, from: .dateline), .part(part))
      },
      .phrase("'by' < daypart", "results by [evening] lol", "snow by [morning] lol") { m in
        guard m.stretch.isInformal, let part = m.partOfDay, part != .night, part != .midday else { return nil }
        // The morning of a day that is not named is the next one; "gone by morning" is over.
        if part == .morning,
          m.stretch.order.tense(m.stretch, m.tokens)?.direction == .past
            || (1...4).contains(where: { m.isWord(m.before($0 + 1), "was", "were", "had", "gone") })
        {
          return nil
        }
        return .timed(.enclosing(.day, part == .morning ? 1 : 0, from: .dateline), .part(part))
      },
      .phrase(
        "every '.' 'single'|'damn'|'bloody' '.' 'day'|'week'|'month'|'year'|'hour'", "late. [every. single. day]",
        kind: .set
      ) { m in
        m.unit.map { .recurring(Recurrence(.period(Period(1, $0)), quantifier: "EVERY")) }
      },
      Rule("'h' ~integer", "lol q4 was noise, watch [H2]") { m in
        guard m.stretch.isInformal, let number = m.value(.integer), (1...2).contains(number),
          m.first.flags.contains(.capital), m.after()?.flags.contains(.word) != true
        else { return nil }
        return .floating(.half(number), nil)
      },
      Rule("'dry' < 'jan'|'january'|'july'", "Dry [Jan] day 9 lol") { m in
        let month = m.has("july") ? 7 : 1
        return .floating(.month(month), nil)
      },
    ])

  /// True for one of several days that are told side by side.
  private static func isDue(_ m: Match) -> Bool {
    m.after().map { !$0.flags.contains(.word) || $0.classes.contains(.slang) } ?? true
      && m.isWord(m.before(), "due", "paid", "from", "until", "til", "till", "by", "on", "off", "booked", "leaving")
      && m.stretch.tokens.indices.contains { index in
        !m.tokens.contains(index) && m.stretch.isClass(index, .ordinalSuffix) && m.stretch.isWord(index - 2, "the")
      }
  }

  /// "it's the 12th folks", "its already the 12th": the day that it is.
  private static func isCurrent(_ m: Match) -> Bool {
    guard
      m.isWord(m.before(), "its", "already", "ends", "starts", "opens", "closes", "begins")
        || m.isWord(m.before(), "s") && m.isWord(m.before(3), "it")
    else {
      return false
    }
    guard let next = m.after(), next.flags.contains(.word) else { return true }
    return m.isWord(
      next, "guys", "already", "today", "lol", "folks", "ppl", "people", "and", "n", "so", "x", "tmrw", "btw")
  }

  /// True when the word before the match joins it to a weekday, or another weekday is told before "again" and "thru".
  private static func isAfterWeekday(_ m: Match) -> Bool {
    guard let joint = m.before() else { return false }
    if m.before(2)?.classes.contains(.weekday) == true { return !joint.isGlued || joint.classes.contains(.hyphen) }
    guard m.isWord(joint, "again", "thru", "through") else { return false }
    return m.stretch.tokens[..<m.tokens.lowerBound].contains { $0.classes.contains(.weekday) }
  }
}
