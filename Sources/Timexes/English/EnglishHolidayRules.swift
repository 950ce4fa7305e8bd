import Dates

/// Holidays: "Christmas", "Thanksgiving Day 1998", "last Easter".
enum EnglishHolidayRules {
  static let family = Family(
    name: "holidays",
    rules: [
      Rule("the? holiday", "Thanksgiving", "Christmas Day") { m in
        if m.first.classes.contains(.article), m.isWord(m.after(), "of"),
          m.after(2)?.classes.contains(.yearNumber) == true
        {
          return nil
        }
        // "the Christmas market": the article is the market's
        let isOfThing =
          !(m.isWord(m.before(), "after", "before") && m.before(2)?.classes.contains(.unit) == true)
          && m.first.classes.contains(.article) && m.after().map { m.stretch.isContent($0) && !$0.isGlued } ?? false
        if m.isWord(m.before(), "called", "named"), m.isWord(m.before(2), "is", "s", "are", "m", "was") { return nil }
        guard !isOfThing, !m.isPartOfPlace, !m.isSurname, !m.isWatched, !m.isHolidayOfThing, let holiday = m.holiday
        else { return nil }
        if let year = m.yearBehindThing {
          return .within(.holiday(holiday), of: .enclosing(.year, year, from: .dateline))
        }
        return .floating(.holiday(holiday), nil)
      },
      // "Happy new year", "home before New Year"; "in the new year" is none.
      Rule("'new' 'year'|'years'|'yr'", "happy [new year]!", "days before [New Year]") { m in
        guard m.isWord(m.before(), "happy", "before", "by", "until", "till", "til", "for", "b4", "after", "since"),
          m.after().map({ !$0.flags.contains(.word) || !m.stretch.isContent($0) || m.stretch.isInformal }) ?? true,
          !m.isFollowedByHyphen, !(m.after()?.classes.contains(.apostrophe) ?? false)
        else { return nil }
        return .floating(.holiday(.newYear), nil)
      },
      // "is out until the new year": the year that begins then
      .phrase("'in'|'into'|'until'|'till'|'before'|'by' < the 'new' 'year'", "out until [the new year]", kind: .date) {
        m in
        guard !m.isFollowedByHyphen, !m.isWord(m.before(2), "since"),
          m.after().map({ !m.stretch.isContent($0) && !$0.isGlued || !$0.flags.contains(.word) }) ?? true,
          m.after()?.classes.contains(.apostrophe) != true, m.after()?.classes.contains(.of) != true
        else { return nil }
        return .stretch(.year, of: .floating(.monthDay(month: 1, day: 1), nil))
      },
      // "at New Year's", "will miss New Year's"; not "his New Year's speech"
      Rule("'new' 'year' ''' ~s", "at [New Year's]", "to miss [New Year's] with them") { m in
        guard m.first.flags.contains(.capital), !m.isAfter([.article, .indefinite]),
          !m.isWord(m.before(), "jewish", "chinese", "lunar", "orthodox", "persian", "tamil", "thai", "korean"),
          !(1...2).contains(where: { m.after($0)?.classes.contains(.yearNumber) == true }),
          m.before().map({ m.stretch.cue(of: $0).isDisjoint(with: .determiner) }) ?? true,
          m.after().map({ !m.stretch.isContent($0) && !$0.classes.contains(.unit) && !$0.classes.contains(.weekday) })
            ?? true
        else { return nil }
        return .floating(.holiday(.newYear), nil)
      },
      // "new year, new me", "new years plans?", "valentines dinner for one", "v-day"
      Rule("'new' 'year'|'years'", "[new year] new me lol", "[new years] plans?") { m in
        guard m.stretch.isInformal, !m.isFollowedByHyphen, m.opensMessage || m.has("years") || isAfterXmas(m),
          m.before().map({ $0.classes.isDisjoint(with: [.article, .indefinite]) }) ?? true
        else { return nil }
        return .floating(.holiday(.newYear), nil)
      },
      Rule("'valentines'", "lonely [valentines] again lol") { m in
        // "made 30 valentines": cards
        let isCard = m.isAfter([.article, .indefinite, .integer, .ones, .tens, .vague])
        return !m.stretch.isInformal && !m.isWord(m.before(), "happy") || isCard
          ? nil : .floating(.holiday(.valentine), nil)
      },
      Rule("'v' '-'? 'day'", "[v-day] plans?") { m in
        m.stretch.isInformal ? .floating(.holiday(.valentine), nil) : nil
      },
      Rule("holiday 'eve'", "Thanksgiving eve") { m in
        m.holiday.map { .offset(Period(1, .day), .past, from: .floating(.holiday($0), nil)) }
      },
      Rule("'holy' 'week'", "[Holy Week] services") { m in
        m.first.flags.contains(.capital) ? .stretch(.week, of: .floating(.holiday(.easter), nil)) : nil
      },
      Rule("the 'week' 'before'|'after' holiday", "the week before Christmas") { m in
        guard let holiday = m.holiday, !(m.after().map { $0.isGlued && $0.classes.contains(.apostrophe) } ?? false)
        else {
          return nil
        }
        let day = Meaning.offset(
          Period(1, .week), m.has("before") ? .past : .future, from: .floating(.holiday(holiday), nil))
        return .stretch(.week, of: day)
      },
      Rule("holiday 'week'", "Easter week", "Christmas week") { m in
        m.holiday.map { .stretch(.week, of: .floating(.holiday($0), nil)) }
      },
      Rule("holiday ','|'of'|'in'? year", "Easter 2019", "Christmas Day in 1944") { m in
        guard let holiday = m.holiday, let year = m.integer(.year) else { return nil }
        return holiday.day(in: year).map { .calendar(CalendarDate($0)) }
      },
      .phrase("holiday ','? date", "Shrove Tuesday, 10 February 1891", "Christmas Eve, 24 December") { m in
        guard let date = m.date() else { return nil }
        switch date {
        case .calendar(let day) where day.granularity == .day: return date
        case .floating(.monthDay, nil): return date
        default: return nil
        }
      },
      Rule("the? last|next|this|previous|following holiday", "last Easter", "next Christmas", "the following Easter") {
        m in
        guard let holiday = m.holiday, !m.isBeyond else { return nil }
        if m.value(.previous) != nil { return .within(.holiday(holiday), of: .enclosing(.day, -1, from: .narrative)) }
        if m.value(.following) != nil { return .within(.holiday(holiday), of: .enclosing(.day, 1, from: .narrative)) }
        return .floating(.holiday(holiday), m.value(.last) != nil ? .last : m.value(.next) != nil ? .next : .this)
      },
    ])

  /// "xmas n new year"
  private static func isAfterXmas(_ m: Match) -> Bool {
    m.isWord(m.before(), "and", "n", "or") && m.isWord(m.before(2), "xmas", "christmas")
  }

}

extension Match {
  /// "a drought that goes on past Christmas": beyond it, where no article makes it the last one.
  var isBeyond: Bool {
    isWord(first, "past") && !isAfter([.this, .article])
  }
}
