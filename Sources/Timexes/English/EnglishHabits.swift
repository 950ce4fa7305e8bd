import Dates

// What happens year after year, and what is told ahead without a verb: "the river usually crests in March", "OUTLOOK:
// Friday thundery".

extension EnglishTense {
  private static let ranges = ["from", "between", "in", "during"]
  private static let breaks = ["but", "although", "though", "while", "because", "until", "said", "says"]
  static let habits = [
    "usually", "normally", "typically", "generally", "traditionally", "ordinarily", "customarily",
  ]
  static let yearly = ["yearly", "annually"]
  static let daily = ["daily", "nightly"]
  static let deeds = ["rises", "wakes", "awakes"]
  static let chances = ["chance", "risk", "threat", "likelihood", "possibility"]
  static let labels = [
    "outlook", "forecast", "ahead", "fixtures", "diary", "moon", "tides", "next", "tomorrow", "later",
  ]

  /// The "daily" of "open 6am-10pm daily".
  private func daily(behind tokens: Range<Int>) -> Int? {
    guard
      tokens.contains(where: { stretch.isClass($0, [.meridiem, .namedHour, .colon]) })
        || stretch.isInformal && stretch.isClass(tokens.lowerBound, .hourNumber),
      let at = (tokens.upperBound..<tokens.upperBound + 5).first(where: {
        stretch.isWord($0, "daily") || isWeek($0, tokens)
      })
    else { return nil }
    return (tokens.upperBound..<at).allSatisfy {
      stretch.isClass($0, [.integer, .hyphen, .joiner, .colon, .meridiem, .namedHour])
        || stretch.isWord($0, ["til", "to", "until"])
    } ? at : nil
  }

  /// "lines open 9am-5pm Tues-Fri": days of every week.
  private func isWeek(_ index: Int, _ tokens: Range<Int>) -> Bool {
    stretch.isClass(index, .weekday) && stretch.isClass(index + 2, .weekday)
      && (stretch.isClass(index + 1, .hyphen) || stretch.isWord(index + 1, ["to", "through"]))
      && (1...8).contains { stretch.isWord(tokens.lowerBound - $0, ["are", "hours", "lines", "open", "opening"]) }
  }

  /// "usually starts in June", "used to fish from May to October", "on Sundays from April to October": of no certain year.
  func habit(of tokens: Range<Int>) -> Tense? {
    if let daily = daily(behind: tokens) { return habit(daily) }
    guard !stretch.isInformal else { return nil }
    let start = tokens.lowerBound
    let isTime = tokens.contains { stretch.isClass($0, [.meridiem, .namedHour, .colon, .period]) }
    var hasVerb = false
    for at in stride(from: start - 1, through: max(start - 14, 0), by: -1) {
      let token = stretch[at]
      if token.flags.contains(.endsSentence) || stretch[at].end - stretch[at].start == 1 && stretch.text(at) == ";" {
        return nil
      }
      let cue = stretch.cue(at)
      if !cue.isEmpty, at < start - 1, stretch.isWord(at, EnglishTense.breaks) { return nil }
      // All words of habit end in the same letters, which few others do.
      let isAdverb = stretch.endsInLy(at)
      if isAdverb, stretch.isWord(at, EnglishTense.habits) { return hasVerb ? nil : habit(at) }
      if stretch.isWord(at, "used"), stretch.isWord(at + 1, "to"), !stretch.cue(at - 1).contains(.be), !hasVerb {
        return habit(at)
      }
      if isAdverb, start - at <= 4, stretch.isWord(at, EnglishTense.yearly) { return habit(at) }
      if start - at <= 3 && isEvery(at, "year") || isTime && !hasVerb && start - at <= 7 && isEvery(at, "day") {
        return habit(at)
      }
      // "a curfew from 6 p.m. to 6 a.m."
      if isTime, !hasVerb, start - at <= 7, stretch.isWord(at, "curfew"), stretch.isWord(at + 1, "from"),
        !tokens.contains(where: { stretch.isClass($0, [.weekday, .month, .deictic]) })
      {
        return habit(at)
      }
      if isAdverb, isTime, !hasVerb, stretch.isWord(at, EnglishTense.daily) { return habit(at) }
      if !isTime, !hasVerb, isSeason(at, tokens) || isOften(at, tokens) { return habit(at) }
      // "rises at 3 a.m.", "gets up at 5:50", "is open from 09:30"
      if isTime, !hasVerb, start - at <= 3, isDailyDeed(at) { return habit(at) }
      if start - at <= 6, token.classes.contains(.weekday), stretch.ends(token, in: "days"),
        isChain(at + 1..<start), stretch.isClass(tokens.upperBound - 1, [.month, .season])
      {
        return habit(at)
      }
      // "The fair normally held in June was moved to July": of the verb behind. "Is normally held" is one verb.
      if !cue.isDisjoint(with: [.past, .future, .conditional]) || isOtherPast(at), !isHabitWord(at - 1),
        !token.classes.contains(.month) || !token.flags.contains(.capital)
      {
        hasVerb = true
      }
    }
    return nil
  }

  /// "the storm season, which runs from June to November"
  private func isSeason(_ index: Int, _ tokens: Range<Int>) -> Bool {
    stretch.isWord(index, ["runs", "lasts", "goes"]) && stretch.isWord(index + 1, "from")
      && isOfMonths(index + 2, tokens)
      && (1...3).contains { stretch.isWord(index - $0, "season") }
  }

  /// "is open daily from April to October", "sailed twice a week in summer"
  private func isOften(_ index: Int, _ tokens: Range<Int>) -> Bool {
    if stretch.isWord(index, EnglishTense.daily) {
      return stretch.isWord(index + 1, "from") && isOfMonths(index + 2, tokens)
        && !(1...4).contains { !cue(index - $0).isDisjoint(with: [.future, .infinitive]) }
    }
    return index == tokens.lowerBound - 2 && stretch.isWord(index + 1, "in") && stretch.isClass(index, .unit)
      && stretch.isClass(tokens.upperBound - 1, .season)
      && (stretch.isClass(index - 1, .indefinite) || stretch.isWord(index - 1, ["per", "every"]))
      && stretch.isWord(index - 2, ["once", "twice", "times"])
  }

  /// The tokens are one of two months with "to" between them, and neither has a day.
  private func isOfMonths(_ first: Int, _ tokens: Range<Int>) -> Bool {
    func isMonth(_ at: Int) -> Bool { stretch.isClass(at, .month) && !stretch.isClass(at + 1, .dayNumber) }
    let start = stretch.isClass(first, .phase) ? first + 1 : first
    guard isMonth(start), stretch.isWord(start + 1, ["to", "through", "until", "till"]) else { return false }
    let end = stretch.isClass(start + 2, .phase) ? start + 3 : start + 2
    return isMonth(end) && (tokens.contains(start) || tokens.contains(end))
  }

  private func habit(_ index: Int) -> Tense {
    Tense(direction: .future, word: stretch.text(index), isHabit: true)
  }

  /// What somebody does every day, told in the present, or what is open then.
  private func isDailyDeed(_ index: Int) -> Bool {
    if stretch.isWord(index, EnglishTense.deeds) {
      return stretch.isWord(index - 1, ["he", "she"])
    }
    return stretch.isWord(index, "up") && stretch.isWord(index - 1, ["gets", "wakes"])
      || stretch.isWord(index, "up") && stretch.isWord(index - 1, "get") && stretch[index - 2].flags.contains(.endsInS)
      || stretch.isWord(index, "open") && stretch.isWord(index - 1, ["is", "are"])
        && stretch.isWord(index + 1, ["from", "between"])
  }

  /// "opened": the past of another verb, and no "visited" of "usually is visited", no "covered" of "usually closed and covered".
  private func isOtherPast(_ index: Int) -> Bool {
    isRegularPast(index) && cue(index - 1).isDisjoint(with: [.be, .present])
      && !stretch.isWord(index - 1, ["and", "be", "been", "gets", "get", "is", "are", "or"])
  }

  /// The "year" of "every year on May 5", "once a year, on May 5".
  private func isEvery(_ index: Int, _ unit: String) -> Bool {
    guard stretch.isWord(index, unit) else { return false }
    return stretch.isWord(index - 1, ["every", "each"])
      || stretch.isClass(index - 1, .indefinite)
        && stretch.isWord(index - 2, "once")
  }

  private func isHabitWord(_ index: Int) -> Bool {
    stretch.isWord(index, EnglishTense.habits)
  }

  /// "from April to" between the weekdays and the month.
  private func isChain(_ tokens: Range<Int>) -> Bool {
    tokens.allSatisfy { stretch.isClass($0, [.preposition, .joiner, .month, .season, .article, .weekday, .comma]) }
      && tokens.contains { stretch.isWord($0, EnglishTense.ranges) }
  }

  /// "OUTLOOK: Friday thundery", "a 30 percent chance of snow Friday", "Reeve, 50 on Monday": days to come, told without
  /// a verb that says so.
  func outlook(of tokens: Range<Int>) -> Int? {
    let start = tokens.lowerBound
    guard stretch.isClass(start, .weekday) || stretch.isClass(tokens.upperBound - 1, .weekday) else { return nil }
    // "Reeve, 50 on Monday, said"
    if stretch.isWord(start - 1, "on"), stretch.isClass(start - 2, .integer), stretch.isClass(start - 3, .comma),
      (18...109).contains(stretch[start - 2].number), !stretch.isClass(tokens.upperBound, .partOfDay),
      stretch.isClass(tokens.upperBound, [.comma, .period])
    {
      return start - 2
    }
    for at in stride(from: start - 1, through: max(start - 16, 0), by: -1) {
      if stretch[at].flags.contains(.endsSentence) { return nil }
      if stretch.isClass(at, .colon), !stretch[at - 1 < 0 ? at : at - 1].flags.contains(.endsSentence) {
        let isLabel = stretch.isWord(
          at - 1, EnglishTense.labels)
        return isLabel ? at - 1 : nil
      }
      if stretch.isWord(at, "of"), stretch.isWord(at - 1, EnglishTense.chances) {
        return hasPast(at - 8..<at) ? nil : at - 1
      }
      if !stretch.cue(at).isDisjoint(with: [.past, .saying]) { return nil }
    }
    return nil
  }

  /// "There was a chance of rain"
  private func hasPast(_ tokens: Range<Int>) -> Bool {
    for at in tokens.reversed() where at >= 0 {
      if stretch[at].flags.contains(.endsSentence) { return false }
      if stretch.cue(at).contains(.past) { return true }
    }
    return false
  }
}
