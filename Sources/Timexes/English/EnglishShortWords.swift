// Weekdays and months that are cut short or typed in small letters, and stand for other words too: "sat", "sun", "mar",
// "may". Their neighbours show what they are.

extension Match {
  /// True when the short weekday that the match begins with is surely one: "Sat.", "on sat", "sat nite", "fri or sat".
  var isShortWeekdaySure: Bool {
    let isCapital = first.flags.contains(.capital)
    // "fri-nally", and no "fri-sun" and "fri-9pm"
    if stretch.isInformal, let mark = after(), mark.isGlued, mark.classes.contains(.hyphen), let next = after(2),
      next.isGlued,
      next.flags.contains(.word), next.classes.isDisjoint(with: [.weekday, .partOfDay, .month, .namedHour, .ones])
    {
      return false
    }
    // "mon wed fri gym"
    if stretch.isInformal, before()?.classes.contains(.weekday) == true, after()?.classes.contains(.weekday) == true {
      return true
    }
    // "use code MON50"
    if first.flags.contains(.allCapitals), let next = after(), next.isGlued, next.classes.contains(.integer),
      (1...4).contains(where: { isWord(before($0), "code", "codes") })
    {
      return false
    }
    if isNameAtStop { return false }
    // "we sat. sun was out"
    if first.flags.contains(.abbreviation) { return isCapital || !stretch.isInformal || !isSubject(before()) }
    if isWord(first, "tues", "weds", "thurs") || !isCapital && isWord(first, "thu", "thur", "fri") { return true }
    // "on sat", "this sat"; "the sat" and "we sat" are none.
    if isWord(
      before(), "on", "by", "until", "till", "til", "since", "next", "nxt", "last", "this", "every", "from", "before",
      "after", "@", "into", "thru")
      || stretch.isInformal && isAtClauseEnd && isWord(before(), "said", "says", "reckons")
      || isAfter(.atSign) || stretch.isInformal && isWord(before(), "about", "for", "coming")
    {
      return !isWord(before(), "this", "from", "after", "about", "for", "into", "thru") || !isWord(first, "sun")
        || isTimeBehind
    }
    if isTimeBehind || isAfter([.meridiem, .namedHour, .zone]) || opensMessageClause { return true }
    // "Mon: chest. Tues: back."
    if stretch.isInformal, let next = after(), next.isGlued, next.classes.contains(.colon),
      self.after(2)?.isGlued == false
    {
      return true
    }
    // "cant make sat soz"
    if stretch.isInformal,
      isWord(
        after(), "soz", "pls", "plz", "lol", "x", "xx", "thx", "then", "ok", "instead", "tho", "ugh", "omg", "smh",
        "argh", "yay", "haha", "btw", "tbh", "maybe", "if", "hopefully")
    {
      return !isWord(before(), "he", "she", "i", "we", "they", "who", "the", "just")
    }
    // "tix for sat's game"; but "sun's out"
    if stretch.isInformal, stretch.hasPossessiveEnding(tokens.upperBound), !isSubject(before()),
      !isWord(first, "sun") || isOfDay(after(3))
    {
      return true
    }
    // "working all day sat"
    if stretch.isInformal, isWord(before(), "day", "morning", "night"), isWord(before(2), "all") { return true }
    // "salon closed mon sorry"; but "hey mon", "mon ami"
    if stretch.isInformal, isWord(first, "mon"), !isWord(before(), "hey", "yo", "ya", "my", "the", "no", "man"),
      !isWord(after(), "ami", "amie", "dieu", "cheri", "amour", "chou", "petit")
    {
      return true
    }
    // "fri or sat", "thurs/fri", "sat and sun"
    if let joint = before(), isJoint(joint), before(2)?.classes.contains(.weekday) ?? false { return true }
    if let joint = after(), isJoint(joint), after(2)?.classes.contains(.weekday) ?? false { return true }
    if isInListOfDays || isCapital && isCapitalAtEnd { return true }
    if stretch.isInformal, isWord(first, "sat", "sun"), isOfDay(after()), !isSubject(before()) { return true }
    // "we land Sat at noon"
    if isCapital, isWord(after(), "at"), !isSubject(before()), let hour = after(2),
      !hour.classes.isDisjoint(with: [.namedHour, .hourNumber])
    {
      return true
    }
    // "ticket 4 sat"
    if stretch.isInformal, before()?.number == 4, after()?.flags.contains(.word) != true { return true }
    if endsMessageClause { return true }
    // "see u sat", "meet mon?" at the end of a message
    guard stretch.isInformal, !(after()?.flags.contains(.word) ?? false) || stretch.partsMessage(tokens.upperBound)
    else {
      return false
    }
    if isOfDay(before()) { return true }
    // "we'll see her Sat", and no sitting
    if first.flags.contains(.capital), isWord(before(), "him", "her", "us", "everyone"),
      isWord(self.before(2), "see", "meet", "tell", "ring", "call", "visit", "seeing", "meeting")
    {
      return true
    }
    if isWord(first, "wed"), after()?.number ?? -1 < 0, !isSubject(before()),
      !isWord(before(), "to", "be", "newly", "get", "just")
    {
      return true
    }
    return isWord(
      before(), "u", "ya", "you", "meet", "them", "me", "again", "work", "school", "home", "plans", "free", "do", "til",
      "work", "off")
  }

  /// "said Loh Hoon Sun.", "chips made by Sun.": the end of a sentence and of a name, and no short weekday.
  private var isNameAtStop: Bool {
    guard isWord(first, "sun"), first.flags.contains([.abbreviation, .capital]), !stretch.isInformal,
      after().map({ $0.flags.contains(.capital) }) ?? true, let before = before()
    else { return false }
    return isWord(before, "by", "of", "the", "with", "to", "from", "than", "for", "and", "at")
      || tokens.lowerBound > 1 && before.flags.contains(.capital) && before.classes.isEmpty
  }

  /// "sat bbq, sun sleep, mon regret": a day at the head of its part, as another is of its own.
  private var isInListOfDays: Bool {
    // "gym mon, swim wed, run sat"
    if stretch.isInformal, isAtClauseEnd, let before = before(), stretch.isContent(before),
      !before.flags.contains(.capital),
      stretch.tokens.indices.contains(where: { index in
        index < tokens.lowerBound && stretch.isClass(index, .weekday)
          && (stretch.token(at: index + 1) == nil || stretch.partsMessage(index + 1))
      })
    {
      return true
    }
    guard opensMessage, let next = after(), next.flags.contains(.word),
      stretch.cue(of: next).isDisjoint(with: [.past, .be, .present, .have]),
      !isWord(
        next, "down", "up", "in", "here", "there", "on", "at", "out", "cream", "was", "came", "still", "by", "shining",
        "rises", "sets", "and", "behind", "outside", "burnt", "again", "next", "with", "for")
    else { return false }
    return stretch.tokens.indices.contains { index in
      index != tokens.lowerBound && stretch.isClass(index, .weekday)
        && (index == 0 || stretch.partsMessage(index - 1))
        && stretch.token(at: index + 1)?.flags.contains(.word) == true
    }
  }

  /// "Payday Fri!!", "home game Sat, away Weds": behind a noun in small letters, or the message's first word.
  private var isCapitalAtEnd: Bool {
    guard stretch.isInformal, isAtClauseEnd, !stretch.isShouted, let before = before(), stretch.isContent(before) else {
      return false
    }
    return !before.flags.contains(.capital) || tokens.lowerBound == 1 && !isWord(first, "sun", "thu", "sat")
  }

  private var isAtClauseEnd: Bool { after() == nil || stretch.partsMessage(tokens.upperBound) }

  /// "mon is gonna suck", "sat was lush", "wed works for me": a day at the head of a message's clause. The sun that "is
  /// out" is the star.
  private var opensMessageClause: Bool {
    guard opensMessage, let next = after() else { return false }
    if isOfDay(next) || isWord(next, "works", "suits", "wud", "would", "will", "gonna", "cant", "then") { return true }
    return isWord(next, "is", "was") && !isWord(first, "sun")
  }

  /// "may need a ride sat", "wanna go 2 the beach sun?": a clause that has its verb, and a noun right before; nobody sits
  /// and nothing shines behind them.
  private var endsMessageClause: Bool {
    guard stretch.isInformal, let before = before(),
      after() == nil || stretch.partsMessage(tokens.upperBound) || after()?.flags.contains(.word) == false,
      !isWord(
        before, "more", "enough", "much", "some", "bit", "need", "needs", "needed", "want", "love", "just", "got"),
      !isWord(before, "hot", "warm", "bright", "blazing", "setting", "rising", "midday", "winter", "summer")
    else { return false }
    // "getting engaged sat", "opens at 10 sat"
    if before.flags.contains(.endsInEd) || stretch.ends(before, in: "ing") { return true }
    if before.classes.contains(.hourNumber), isWord(self.before(2), "at", "til", "till", "by") { return true }
    guard stretch.isContent(before), !isAfter(.of) else { return false }
    var (words, hasVerb) = (0, false)
    for index in stride(from: tokens.lowerBound - 1, through: 0, by: -1) {
      if stretch.partsMessage(index) { break }
      words += 1
      hasVerb =
        hasVerb || isAsking(index)
        || !stretch.cue(index).isDisjoint(with: [.future, .conditional, .present, .promise, .schedule, .plan])
    }
    return words > 2 && hasVerb
  }

  private func isAsking(_ index: Int) -> Bool {
    ["wanna", "anyone", "any1", "whos", "lets", "who", "anybody", "gonna", "meet", "come", "im"].contains {
      stretch.isWord(index, $0)
    }
  }

  /// True at the head of a message's clause.
  var opensMessage: Bool {
    stretch.isInformal && (before() == nil || stretch.partsMessage(tokens.lowerBound - 1))
  }

  /// What days have, and the sun and a sitter have not: "sun roast", "sat gig".
  private func isOfDay(_ token: Token?) -> Bool {
    isWord(
      token, "roast", "lunch", "brunch", "dinner", "gig", "game", "match", "practice", "training", "class", "shift",
      "bbq", "party", "service", "league", "sesh", "session", "football", "footy", "funday", "morn", "plans", "meeting",
      "mass", "church", "rehearsal", "matinee", "market", "ko", "kickoff")
  }

  private func isSubject(_ token: Token?) -> Bool {
    guard let token else { return false }
    return stretch.cue(of: token).contains(.subject) && !isWord(token, "u", "you")
      || isWord(token, "who", "the", "just")
  }

  private func isJoint(_ token: Token) -> Bool {
    !token.classes.isDisjoint(with: [.joiner, .slash, .hyphen, .comma]) || isWord(token, "&", "n")
      || stretch.isInformal && isWord(token, "not", "then", "instead")
  }

  /// True when a part of the day, an hour or a day stands behind: "sat nite", "sun 8pm", "mon 3rd", "sat @ 9".
  private var isTimeBehind: Bool {
    guard let next = after(), !next.isGlued else { return false }
    // "wed 2 my job", "sun 4 days": to, for
    if stretch.isInformal, next.number == 2 || next.number == 4, !(after(2)?.isGlued ?? false) { return false }
    if !next.classes.isDisjoint(with: [.partOfDay, .dayNumber, .hourNumber, .namedHour, .month]) { return true }
    if next.classes.contains(.meridiem) { return true }  // "sat pm"
    return (isWord(next, "at") || next.classes.contains(.atSign) || stretch.isInformal && isWord(next, "from", "frm"))
      && after(2)?.classes.contains(.hourNumber) ?? false
  }

  /// "june is my middle name", "april is my bestie": somebody of that name.
  private var isCalledMine: Bool {
    stretch.isInformal && opensMessage && isWord(after(), "is", "was") && isWord(after(2), "my")
      && !isWord(after(3), "month", "fav", "favorite", "favourite", "bday", "birthday", "season", "time")
  }

  /// "its may already", "may is my month", "march cant come soon enough"; nil where that does not tell.
  private var isMessageMonthSure: Bool? {
    if isWord(before(), "its") || isWord(before(), "s") && isWord(before(3), "it") {
      return after().map { !$0.flags.contains(.word) || isWord($0, "n", "and", "already", "now", "so") } ?? true
    }
    guard opensMessage, isWord(after(), "is", "was", "wasnt", "isnt", "cant", "will", "has", "flew") else { return nil }
    // "May is driving": somebody of that name
    if isWord(after(), "is", "was"), let deed = after(2), stretch.ends(deed, in: "ing"),
      !isWord(
        deed, "coming", "going", "flying", "ending", "looking", "shaping", "killing", "being", "kicking", "starting",
        "dragging", "bringing", "getting", "turning", "proving", "approaching", "boring", "amazing")
    {
      return false
    }
    return !isCalledMine
  }

  /// True for a month and its day in small letters that a message has no verb in: "due date is march 3", not "march 3
  /// miles", "u may 2".
  var isMessageDaySure: Bool {
    guard stretch.isInformal, !isPartOfNumber else { return false }
    if let before = before() {
      if stretch.cue(of: before).contains(.subject) || isWord(before, "u", "i", "it", "this", "that", "who", "we") {
        return false
      }
    }
    guard let next = after(), next.flags.contains(.word) else { return true }
    return !next.flags.contains(.endsInS) && stretch.cue(of: next).isDisjoint(with: [.be, .object])
      && !isWord(next, "of", "more", "people", "ppl", "km", "mi", "go", "get", "b")
  }

  /// True when the month in small letters is surely one: "in sept", "june", "early feb".
  var isSmallMonthSure: Bool {
    let isShort = first.end - first.start <= 3
    let isDoubtful = first.classes.contains(.doubtful) || isWord(first, "august")
    if !isShort && !isDoubtful { return !isCalledMine }
    if stretch.isInformal, let sure = isMessageMonthSure { return sure }
    guard let before = before() else { return false }
    // "roll it to Feb", "thru Oct"; but "gave it to Jan"
    if stretch.isInformal, first.flags.contains(.capital), isWord(before, "to", "thru", "into", "through"),
      isWord(first, "feb", "apr", "aug", "sep", "oct", "nov", "dec")
    {
      return true
    }
    let isLed =
      isWord(before, "in", "since", "until", "till", "til", "by", "from", "during")
      || isWord(before, "of")
        && (!isDoubtful || isWord(self.before(2), "beginning", "day", "end", "half", "middle", "rest", "start", "week"))
      || !before.classes.isDisjoint(with: [.last, .next, .this, .phase, .every])
    guard isLed else { return false }
    // "in march formation" and "this may help" are no months.
    if isDoubtful && before.classes.contains(.this) { return false }
    return !isDoubtful || after().map { !$0.flags.contains(.word) || $0.entry != 0 } ?? true
  }
}
