import Dates

/// The words of English that time expressions are made of.
enum EnglishWords {
  static func lexicon() -> Lexicon {
    var words = Lexicon()
    numbers(&words)
    calendar(&words)
    units(&words)
    pointers(&words)
    clocks(&words)
    EnglishClauses.add(to: &words)
    EnglishMessageWords.add(to: &words)
    return words
  }

  private static func numbers(_ words: inout Lexicon) {
    words.add(
      row: "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
        + "eighteen nineteen", .ones, from: 1)
    for (offset, word) in ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"].enumerated() {
      words.add(word, .tens, 20 + 10 * offset)
    }
    words.add("hundred", .scale, 100)
    words.add("thousand", .scale, 1000)
    words.add("million", .scale, 1_000_000)
    words.add("dozen", .scale, 12)
    words.add(
      row: "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
        + "fifteenth sixteenth seventeenth eighteenth nineteenth twentieth", .ordinalWord, from: 1)
    words.add("thirtieth", .ordinalWord, 30)
    words.add("st nd rd th", .ordinalSuffix)
    words.add("half", .fraction, 50)
    words.add("quarter quarters", .fraction, 25)
    for (sign, hundredths) in [("½", 50), ("¼", 25), ("¾", 75)] { words.add(sign, .fraction, hundredths) }
    words.add("several many", .vague, Lexicon.takesNoArticle)
    words.add("few some various numerous countless hundreds thousands dozens tens", .vague)
    words.add("couple", .vague, 2)
    words.add("s", .pluralSuffix)
    for (offset, word) in [
      "twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties",
    ]
    .enumerated() { words.add(word, .decadeWord, 2 + offset) }
  }

  private static func calendar(_ words: inout Lexicon) {
    words.add(row: "monday tuesday wednesday thursday friday saturday sunday", .weekday, from: 0)
    words.add(row: "mondays tuesdays wednesdays thursdays fridays saturdays sundays", .weekday, from: 0)
    for (index, names) in ["mon", "tue tues", "wed weds", "thu thur thurs", "fri", "sat", "sun"].enumerated() {
      words.add(names, .weekday, index, takesPeriod: true)
      words.doubt(names)
    }
    words.add(
      row: "january february march april may june july august september october november december", .month, from: 1)
    let short = ["jan", "feb", "mar", "apr", "", "jun", "jul", "aug", "sep sept", "oct", "nov", "dec"]
    for (index, names) in short.enumerated() { words.add(names, .month, index + 1, takesPeriod: true) }
    words.doubt("may march mar jan")
    words.add(row: "spring summer autumn winter", .season, from: 0)
    words.add("fall", .season, 2)
    words.doubt("spring fall")
    words.doubt("good epiphany")  // "Good Friday" and the feast have their capitals
    words.add("bc bce b.c b.c.e", .era, -1)
    words.add("ad ce a.d c.e", .era, 1)
    words.add("early", .phase, 0)
    words.add("mid middle", .phase, 1)
    words.add("late", .phase, 2)
    words.add("fiscal financial", .fiscal)
  }

  private static func units(_ words: inout Lexicon) {
    let singular: [(String, PeriodUnit)] = [
      ("second sec", .second), ("minute min", .minute), ("hour hr", .hour), ("day", .day), ("weekend", .weekend),
      ("week wk", .week), ("fortnight", .fortnight), ("month", .month), ("season", .season), ("quarter", .quarter),
      ("year yr", .year),
      ("decade", .decade), ("century", .century), ("millennium", .millennium),
    ]
    let plural: [(String, PeriodUnit)] = [
      ("seconds secs", .second), ("minutes mins", .minute), ("hours hrs", .hour), ("days", .day),
      ("weekends", .weekend), ("weeks wks", .week), ("fortnights", .fortnight), ("months", .month),
      ("seasons", .season), ("quarters", .quarter),
      ("years yrs", .year), ("decades", .decade), ("centuries", .century), ("millennia", .millennium),
    ]
    for (names, unit) in singular { words.add(names, .unit, unit.rawValue) }
    for (names, unit) in plural {
      words.add(names, .unit, unit.rawValue)
      words.add(names, .unitPlural, unit.rawValue)
    }
    for (offset, names) in ["second", "min", "season"].enumerated() where offset == 0 { words.doubt(names) }
    let frequencies: [(String, PeriodUnit)] = [
      ("hourly", .hour), ("daily nightly", .day), ("weekly", .week), ("monthly", .month), ("quarterly", .quarter),
      ("yearly annually annual", .year),
    ]
    for (names, unit) in frequencies { words.add(names, .frequency, unit.rawValue) }
  }

  private static func pointers(_ words: inout Lexicon) {
    words.add("yesterday", .deictic, -1)
    words.add("today", .deictic, 0)
    words.add("tomorrow", .deictic, 1)
    words.add("tonight", .tonight)
    words.add("last past", .last)
    words.add("next coming upcoming forthcoming", .next)
    words.add("this current present", .this)
    words.add("previous preceding prior", .previous)
    words.add("following ensuing subsequent", .following)
    words.add("the", .article)
    words.add("a an", .indefinite)
    words.add("about around approx approximately roughly nearly almost some circa", .approximator)
    words.add("every each", .every)
    words.add("once", .times, 1)
    words.add("twice", .times, 2)
    words.add("thrice", .times, 3)
    words.add("ago", .ago)
    words.add("earlier before previously", .earlier)
    words.add("later after afterwards hence", .later)
    words.add("and & or to through until till thru versus", .joiner)
    words.add(
      "in on at by since until till from to of during before after through between within for about over under "
        + "throughout circa around near late early last this next the past", .preposition)
    words.add("now currently recently", .reference)
  }

  private static func clocks(_ words: inout Lexicon) {
    words.add("morning mornings", .partOfDay, 0)
    words.add("midday", .partOfDay, 1)
    words.add("afternoon afternoons", .partOfDay, 2)
    words.add("evening evenings", .partOfDay, 3)
    words.add("night nights nite", .partOfDay, 4)
    words.add("daytime", .partOfDay, 5)
    words.add("noon midday", .namedHour, 12 * 3600)
    words.add("midnight", .namedHour, 24 * 3600)
    words.add("o oclock h oh p m", .listed)  // "ten o'clock", "20h", "nineteen oh five", "7p"
    words.add("d w y", .listed)  // "3d", "2w", "1y"
    words.add("am a.m. a.m", .meridiem, 0)
    words.add("pm p.m. p.m", .meridiem, 12)
    let zones: [(String, Int)] = [
      ("gmt utc ut z", 0), ("bst", 60), ("cet", 60), ("cest", 120), ("eet", 120), ("eest", 180), ("msk", 180),
      ("est e.s.t.", -300), ("edt e.d.t.", -240), ("cst c.s.t.", -360), ("cdt c.d.t.", -300), ("mst m.s.t.", -420),
      ("mdt m.d.t.", -360), ("pst p.s.t.", -480), ("pdt p.d.t.", -420), ("jst", 540), ("ist", 330), ("aest", 600),
      ("eastern", -300), ("central", -360), ("mountain", -420), ("pacific", -480), ("local et ct pt", 9999),
      ("greenwich", 0),
    ]
    for (names, minutes) in zones { words.add(names, .zone, minutes) }
  }
}
