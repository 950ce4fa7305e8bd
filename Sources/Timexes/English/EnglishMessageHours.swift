import Dates

/// Hours that stand by themselves in short messages: "dinner at 7", "since 8", "doors 7", "half 6", and which half of the
/// day they are of.
enum EnglishMessageHours {
  static let family = Family(
    name: "hours in messages",
    rules: [
      .phrase(
        "'by'|'from'|'frm'|'til'|'till'|'until'|'before'|'after'|'since' < number", "home by [6], ok?",
        "drinks from [8]!",
        "been here since [9] smh"
      ) { m in
        guard m.stretch.isInformal, m.tokens.count == 1, let hour = m.number?.count, (1...12).contains(hour),
          m.number?.isArticle == false, !m.isFollowedByHyphen, hour > 1 || m.first.classes.contains(.integer),
          !m.isPartOfNumber, !m.isFollowedByCount, m.first.classes.contains(.integer) || m.isBound,
          !m.isWord(m.after(), "past"),  // "there by ten past"
          m.widths?.first != 2 || hour > 9  // "since 04": a year
        else { return nil }
        return m.hour(hour).map { .timed(nil, .clock($0)) }
      },
      .phrase("'to' < hournumber", "omg quiz got moved to [2]!!", kind: .time) { m in
        guard m.stretch.isInformal, m.after()?.flags.contains(.word) != true, !m.isFollowedByHyphen,
          (2...4).contains(where: {
            m.isWord(m.before($0), "moved", "move", "moving", "push", "pushed", "pushing", "changed")
          })
        else { return nil }
        return bareHour(m).flatMap(m.hour).map { .timed(nil, .clock($0)) }
      },
      .phrase("hournumber > 'sharp'", "meet here [7] sharp pls", kind: .time) { m in
        m.stretch.isInformal
          ? bareHour(m, at: m.tokens.lowerBound).flatMap(m.hour).map { .timed(nil, .clock($0)) } : nil
      },
      .phrase("'around'|'arnd'|'about'|'abt'|'bout'|'round' hournumber", "drinks [around 8]!", "home [abt 6] x") { m in
        guard m.stretch.isInformal, let hour = bareHour(m), !m.isFollowedByHyphen else { return nil }
        // "how about 7?" asks for seven sharp
        // "bout 2 leave"
        if hour == 2 || hour == 4, !m.isLedByHour, let next = m.after(), next.flags.contains(.word),
          next.classes.isSubset(of: .listed)
        {
          return nil
        }
        // "pop round 7", but "won in round 3"
        if m.has("round"),
          !m.isWord(
            m.before(), "pop", "come", "coming", "comin", "comes", "be", "b", "cum", "over", "get", "home", "here",
            "there",
            "popping", "meet", "leave", "leaving", "back", "arrive", "dinner", "drinks", "them", "it", "u", "night",
            "nite")
        {
          return nil
        }
        let isAsked = m.isWord(m.before(), "how", "what", "wat", "wot", "hows", "think", "talk", "just", "only", "got")
        return isAsked ? nil : m.hour(hour).map { .modified(.approximate, .timed(nil, .clock($0))) }
      },
      .phrase("'how'|'what'|'wat'|'wot' 'about'|'abt' < hournumber", "u free? how about [7]?") { m in
        guard m.stretch.isInformal, m.after()?.flags.contains(.word) != true else { return nil }
        return bareHour(m).flatMap(m.hour).map { .timed(nil, .clock($0)) }
      },
      .phrase(
        "'at'|'since'|'by'|'from'|'til'|'till'|'until' 'like' < hournumber", "woke up at like [11] lol", kind: .time
      ) { m in
        m.stretch.isInformal
          ? bareHour(m).flatMap(m.hour).map { .modified(.approximate, .timed(nil, .clock($0))) } : nil
      },
      .phrase("'in' < integer", "brb back in [10] x", kind: .duration) { m in
        guard m.stretch.isInformal, let count = m.numbers.first, (2...60).contains(count), !m.isPartOfNumber,
          !(m.after()?.flags.contains(.word) ?? false) || m.isWord(m.after(), "x", "xx", "then", "ok", "pls", "lol"),
          m.isWord(
            m.before(2), "back", "be", "done", "free", "home", "leaving", "off", "outside", "over", "ready", "there")
        else { return nil }
        return .duration(Period(count, .minute))
      },
      .phrase("'meet'|'meeting' < hournumber > 'at'|'outside'|'by'|'in'", "meet [10] at the pool lol", kind: .time) {
        m in
        m.stretch.isInformal && !m.isFollowedByHyphen
          ? m.value(.hourNumber).flatMap(m.hour).map { .timed(nil, .clock($0)) } : nil
      },
      .phrase("'til'|'till'|'until' < hournumber 'in' the 'morning'", "on shift til [6 in the morning] lol") { m in
        guard m.stretch.isInformal, let hour = m.value(.hourNumber), hour < 12,
          m.stretch.order.tense(m.stretch, m.tokens)?.isPreposition ?? true
        else { return nil }
        return ClockTime(hour: hour).map { .timed(.enclosing(.day, 1, from: .dateline), .clock($0)) }
      },
      .phrase(
        "doing < hournumber", "gig @ the barn, doors [7]", "dinner [8]? my place", "mall closes [9]!!", kind: .time
      ) { m in announced(m) },
      .phrase("'kick'|'tip' 'off' < hournumber", "quiz nite, kick off [8]", kind: .time) { m in announced(m) },
      .phrase("hournumber 'or'|'and' < hournumber", "meet at 7 or [8]?", kind: .time) { m in
        guard m.stretch.isInformal, let hour = bareHour(m, at: m.tokens.lowerBound),
          ["at", "around", "by", "about", "abt"].contains(where: {
            m.stretch.isWord(m.tokens.lowerBound - 3, $0)
          })
        else { return nil }
        return m.hour(hour).map { .timed(nil, .clock($0)) }
      },
      .phrase("hournumber integer ~('nite'|'night'|'nyt')", "bar shuts at [11 2nite]") { m in
        guard m.stretch[m.tokens.lowerBound + 1].number == 2, let hour = m.numbers.first, (1...12).contains(hour),
          m.isLedByHour || m.isWord(m.before(), "doors", "starts", "closes", "opens", "like")
        else { return nil }
        return EnglishClocks.evening(ClockTime(hour: hour).map(TimeOfDay.clock)).map {
          .timed(.enclosing(.day, 0, from: .dateline), $0)
        }
      },
      .phrase("'half' number 'on'? tonight|date", "at [half 7 tonight]", "gig's [half 8 on sat]") { m in
        guard m.stretch.isInformal || m.isWord(m.before(), "at"), let hour = m.number?.count, (1...12).contains(hour),
          let day = m.date().flatMap(EnglishClocks.day)
            ?? (m.word(in: .tonight) != nil ? .enclosing(.day, 0, from: .dateline) : nil)
        else { return nil }
        let isEvening = m.word(in: .tonight) != nil
        return halfPast(hour, m, isEvening: isEvening).map { .timed(day, .clock($0)) }
      },
      .phrase("'half' number last 'night'|'nite'", "up since [half 10 last nite]") { m in
        guard let hour = m.number?.count, (1...12).contains(hour),
          let half = ClockTime(hour: hour, minute: 30)
        else { return nil }
        return EnglishClocks.evening(.clock(half)).map {
          .timed(.enclosing(.day, hour < 4 || hour == 12 ? 0 : -1, from: .dateline), $0)
        }
      },
      .phrase("date 'at'|atsign? 'half' number", "c u [tmrw at half 7]", "pub [fri half 6] ok?") { m in
        guard m.stretch.isInformal || m.has("at"), let hour = m.number?.count, (1...12).contains(hour),
          !m.isPartOfNumber, !m.countsInMessage, let day = EnglishClocks.day(m.date())
        else { return nil }
        return halfPast(hour, m).map { .timed(day, .clock($0)) }
      },
      .phrase("'half' number 'in' the daypart", "its [half 2 in the morning] lol") { m in
        guard m.stretch.isInformal, let hour = m.number?.count, (1...12).contains(hour),
          let half = ClockTime(hour: hour, minute: 30)
        else { return nil }
        return EnglishClocks.inPart(.clock(half), m).map { .timed(nil, $0) }
      },
      .phrase("'half' number", "train gets in [half 6]", "meet u at [half seven]") { m in
        guard m.stretch.isInformal || m.isWord(m.before(), "at"), m.tokens.count == 2, let hour = m.number?.count,
          (1...12).contains(hour), !m.isPartOfNumber, !m.countsInMessage, m.number?.isArticle == false,
          !m.isWord(m.before(), "a", "the", "and", "other", "first", "second", "last", "over")
        else { return nil }
        return halfPast(hour, m).map { .timed(nil, .clock($0)) }
      },
    ])

  /// "half 7", which is half past seven.
  private static func halfPast(_ hour: Int, _ m: Match, isEvening: Bool = false) -> ClockTime? {
    let isLate = isEvening || !m.stretch.isInformal && hour < 8
    guard
      let time = isLate ? ClockTime(hour: hour % 12 + 12) : m.stretch.isInformal ? m.hour(hour) : ClockTime(hour: hour)
    else { return nil }
    return ClockTime(hour: time.hour, minute: 30)
  }

  /// The hour that a digit or two at the end of the match name, when nothing is counted by them.
  private static func bareHour(_ m: Match, at index: Int? = nil) -> Int? {
    let told = index.flatMap { m.stretch.token(at: $0) }.map { Int($0.number) } ?? m.value(.hourNumber)
    guard let hour = told, (1...12).contains(hour), !m.isPartOfNumber, !m.isFollowedByCount else {
      return nil
    }
    return hour
  }

  /// The hour behind a word for what begins at one: nothing more may be said of it, for "dinner 4 two" and "show 3 of
  /// them" are none.
  private static func announced(_ m: Match) -> Meaning? {
    guard m.stretch.isInformal, let hour = bareHour(m), !m.isFollowedByHyphen,
      !m.isWord(m.before(), "game", "match", "class", "lesson", "lecture", "meeting"),  // they have numbers
      hour > 5 || !m.isWord(m.before(), "show", "shows", "gig", "party")
    else { return nil }
    if let next = m.after(), next.flags.contains(.word) || next.classes.contains(.integer) {
      // "doors 7 show 8"
      if next.classes.contains(.doing), m.after(2)?.classes.contains(.hourNumber) == true {
        return m.hour(hour).map { .timed(nil, .clock($0)) }
      }
      guard hour != 2, hour != 4,
        m.isWord(next, "sharp", "latest", "pls", "plz", "xx", "lol", "then", "ish", "til", "till", "until", "to")
      else {
        return nil
      }
    }
    return m.hour(hour).map { .timed(nil, .clock($0)) }
  }
}

extension Match {
  /// True behind "by" and "until".
  fileprivate var isBound: Bool { isWord(before(), "by", "til", "till", "until") }

  /// An hour without half of the day: in a message, one to seven are those of the afternoon, and the later ones too when
  /// it speaks of what evenings are for.
  func hour(_ hour: Int) -> ClockTime? { self.hour(hour, isExact: false) }

  /// The same; where the minutes are told, it is more often by a timetable, and eight is of the morning.
  func hour(_ hour: Int, isExact: Bool) -> ClockTime? {
    let isLater = stretch.isInformal ? isLate(hour, isExact) : isMeetingHour(hour)
    return ClockTime(hour: isLater ? hour + 12 : hour)
  }

  /// What begins early, or goes by a timetable: "polls open tomorrow at 6", "the ferry leaves at 6:40".
  static let early = [
    "am", "a.m", "bus", "breakfast", "clocks", "dawn", "daybreak", "early", "eclipse", "ferry", "first", "flight",
    "flights", "flies", "lands", "launch", "morning", "plane", "polls", "sail", "sails", "sunrise", "train", "trains",
    "voting", "wake",
  ]

  /// "The party is tomorrow at 3", "is due this Friday at 5": what is arranged for such an hour is of the afternoon.
  func isMeetingHour(_ hour: Int) -> Bool {
    guard (1...6).contains(hour),
      !(max(0, tokens.lowerBound - 12)..<min(stretch.tokens.count, tokens.upperBound + 8)).contains(where: {
        stretch.isWord($0, Match.early)
      })
    else {
      return false
    }
    if let step = tokens.lazy.compactMap({ self.stretch.value($0, .deictic) }).first { return step > 0 }
    return tokens.contains { stretch.isClass($0, .weekday) }
      && stretch.order.tense(stretch, tokens)?.direction == .future
  }

  private func isLate(_ hour: Int, _ isExact: Bool) -> Bool {
    if isBehindPartOfMorning, hour > 4 { return false }
    // "brekkie 8, lunch 1"
    if speaksHere(of: Match.wakings), !speaks(of: ["nap"]) { return false }
    if hour > 4 && speaks(of: Match.mornings) || isSinceMorning(hour) { return false }
    // "in bed by half 9", "gym shuts at 10"
    if hour > 7, hour < 12, isWord(before(), "by", "at", "before"), isWord(before(2), "bed", "closes", "shuts") {
      return true
    }
    if isBehindAfternoon(hour) { return true }
    // "from 9 til 5": the working day
    if (7...11).contains(hour), isWord(after(), "til", "till", "until", "to"), let end = after(2),
      end.classes.contains(.hourNumber), (3...6).contains(end.number), after(3)?.classes.contains(.meridiem) != true,
      !isInEvening
    {
      return false
    }
    if hour > 3, speaks(of: ["early"]), !isInEvening { return false }
    switch hour {
    case 1...7:
      // "up till 2", "out til 4": the small hours
      return !(hour < 6 && isWord(before(), "til", "till", "until") && isOutLate)
    case 8...9 where !isExact && !isWord(before(), "til", "till", "until"):
      return !speaks(of: Match.duties) || speaks(of: ["doors", "gates", "dinner", "gig"])
    case 8...11:
      if isWord(before(), "til", "till", "until") { return !speaks(of: Match.sleepers) }
      if speaks(of: Match.appointments) { return false }
      if isBehindMorning(hour) { return false }
      return speaks(of: Match.evenings) || speaksOfNight || hour < 10 && speaks(of: Match.games)
    default: return false
    }
  }

  /// "Mon morn between 8 and 12": the sentence is on a morning.
  private var isBehindPartOfMorning: Bool {
    for index in stride(from: tokens.lowerBound - 1, through: max(tokens.lowerBound - 8, 0), by: -1) {
      if stretch.isSentenceEnd(index) { return false }
      if stretch.isWord(index, ["morn", "morning", "mornin"]) {
        return stretch.isClass(index - 1, [.weekday, .deictic, .this])
      }
      if stretch.isClass(index, [.weekday, .deictic, .partOfDay, .tonight]) { return false }
    }
    return false
  }

  /// "count starts 8 am, first trends by 10": an hour that goes on from one of the morning.
  private func isBehindMorning(_ hour: Int) -> Bool {
    stretch.tokens.indices.prefix(tokens.lowerBound).contains { index in
      stretch.isClass(index, .meridiem) && stretch.value(index, .meridiem) == 0
        && stretch.isClass(index - 1, .hourNumber) && stretch[index - 1].number < hour
    }
  }

  /// True when the message speaks of an evening by what is done in one.
  var isInEvening: Bool { speaks(of: Match.evenings) || speaksOfNight }

  /// "at work since 7", "up since 5", "got 2 be up at 6"; not "pick me up at 6"
  private func isSinceMorning(_ hour: Int) -> Bool {
    // "up since like 4"
    if isWord(before(), "like"), isWord(before(2), "since"), isWord(before(3), "up", "awake") { return true }
    if isWord(before(), "since"), hour > 5 || isWord(before(2), "awake") { return true }
    guard isWord(before(2), "up") else { return false }
    return before(3) == nil
      || isWord(before(3), "b", "be", "get", "got", "gets", "getting", "im", "was", "been", "r", "were", "still", "to")
  }

  /// True when the message has one of the words: "dinner @ 8", "party at 9".
  func speaks(of words: [String]) -> Bool {
    stretch.tokens.contains { token in token.flags.contains(.word) && words.contains { stretch.isWord(token, $0) } }
  }

  /// "up till 2", "dancing til 4"; not "pick him up, im in meetings till 5"
  private var isOutLate: Bool {
    for index in stride(from: tokens.lowerBound - 1, through: 0, by: -1) {
      if stretch[index].flags.contains(.endsSentence) { return false }
      // "out tmrw till 3", "out 2moro till half 4"
      if stretch.isClass(index, [.weekday, .deictic])
        || stretch[index].number == 2 && stretch.token(at: index + 1)?.isGlued == true
      {
        return false
      }
      guard stretch.isWord(index, Match.revels) else { continue }
      let errands = [
        "pick", "picking", "picked", "set", "meet", "catch", "show", "turn", "sign", "him", "her", "them", "me",
      ]
      if !stretch.isWord(index, "up") || !stretch.isWord(index - 1, errands) { return true }
    }
    return false
  }

  /// "tonight", "2nite", "trivia night"; not "last night", "good night".
  private var speaksOfNight: Bool {
    stretch.tokens.indices.contains { index in
      if stretch.isClass(index, .tonight) { return true }
      // "10pm-3am, free b4 11"
      if stretch.isClass(index, .meridiem), stretch.value(index, .meridiem) == 12,
        stretch.isClass(index - 1, .hourNumber),
        (7...11).contains(stretch[index - 1].number)
      {
        return true
      }
      guard stretch.isClass(index, .partOfDay), !stretch.isClass(index - 1, .last) else { return false }
      return ["nite", "night", "nyt", "evening", "eve"].contains { stretch.isWord(index, $0) }
        && !["good", "gd", "gud", "all", "other"].contains { stretch.isWord(index - 1, $0) }
    }
  }

  private static let wakings = ["woke", "wake", "awake", "waking", "alarm"]
  private static let mornings = ["breakfast", "brekkie", "sunrise", "brunch"]
  private static let evenings = [
    "dinner", "dinna", "supper", "party", "drinks", "cocktails", "pints", "pub", "gig", "club", "movie", "film",
    "cinema",
    "concert", "bar", "beers", "kickoff", "disco", "prom", "curfew", "date", "trivia", "quiz", "bingo", "karaoke",
    "doors", "gates", "fireworks", "rave", "dj", "theatre", "headliner", "tacos", "pizza", "sleepover", "comedy",
  ]
  private static let games = ["game", "match", "show", "tip", "pitch", "practice", "training", "band"]
  /// What is done in the working day, from eight or nine on.
  private static let duties = [
    "exam", "exams", "class", "classes", "lecture", "work", "shift", "job", "appt", "appointment", "dentist", "doctor",
    "doctors", "drs", "gp", "meeting", "mtg", "school", "uni", "college", "train", "flight", "bus", "interview", "gym",
    "church", "mass", "test", "court", "delivery", "vet", "office", "boss", "bank", "brunch", "call", "webinar",
    "lesson",
    "yoga", "presenting", "presentation", "tmrw", "tomorrow", "2moro", "tmr", "tmw", "tomoro", "practical", "midterm",
    "final", "scan", "surgery",
    "garage", "plumber", "market", "sale", "run", "hike", "swim",
  ]
  /// What one has to be in time for, whatever doors are spoken of.
  private static let appointments = ["appointment", "appt", "dentist", "exam", "exams", "interview", "midterm"]
  private static let revels = [
    "up", "out", "sleep", "slept", "awake", "party", "partying", "dancing", "drinking", "bed", "club", "clubbing",
    "raving", "gaming", "studying", "asleep", "night", "nite",
  ]
  private static let sleepers = [
    "slept", "sleep", "asleep", "sleeping", "bed", "snoozed", "closed", "shut", "doesnt", "dont", "wont", "isnt", "t",
  ]

  /// True when what follows is counted by the last number: "about 6 foot", "from 3 other ppl".
  var countsInMessage: Bool { countsInMessage(tokens.upperBound) }

  /// The same for the number before the token at `end`.
  func countsInMessage(_ end: Int) -> Bool {
    guard let next = stretch.token(at: end) else { return false }
    if !next.classes.isDisjoint(with: [.unit, .scale, .percent, .currency, .ones, .tens, .integer, .fraction]) {
      // "at 7 2nite"
      return !(next.number == 2 && stretch.token(at: end + 1).map { $0.isGlued && $0.flags.contains(.word) } ?? false)
    }
    guard next.flags.contains(.word) else { return false }
    // "from 2 bdr flat", "about 5 mile": these prepositions stand before any number.
    if isWord(before(), "from", "about", "around", "abt", "bout", "round", "before", "after", "b4"),
      stretch.isContent(next)
    {
      return !isWord(
        next, "then", "sharp", "latest", "when", "unless", "instead", "bring", "right", "wanna", "pls", "come", "max",
        "x",
        "ok")
    }
    if next.flags.contains(.endsInS), stretch.isContent(next) {
      return !isWord(
        next, "tops", "yes", "pls", "its", "thx", "cos", "soz", "was", "has", "lets", "guess", "whos", "oops",
        "plus", "always", "unless", "guys", "girls", "lads", "boys", "folks", "peeps", "ladies", "as", "this")
    }
    return isWord(
      next, "percent", "pct", "ppl", "people", "men", "women", "quid", "grand", "k", "foot", "ft", "inch", "km", "kg",
      "lb", "lbs", "oz", "miles", "degree", "other", "more", "different", "extra", "of", "outta", "out", "new", "star",
      "year", "children", "point", "items", "times", "a", "per", "mil", "bedroom", "seater", "man", "course", "piece")
  }
}
