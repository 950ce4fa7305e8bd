// Hours and minutes with a full stop between them, as messages write them: "woke up 5.50", "the 6.42 train", "fri at 9.50".

extension Stretch {
  /// True for the hour at the head of a line in a running report: "13.50: The harbour was shut", "13.50 The harbour".
  func isDottedLabel(_ start: Int, _ end: Int) -> Bool {
    guard !isInformal, end - start == 3, self[start].end - self[start].start == 2,
      start == 0 || self[start].flags.contains(.lineBefore)
    else { return false }
    let next = isClass(end, .colon) ? end + 1 : end
    return token(at: next).map {
      !$0.isGlued && $0.flags.isSuperset(of: [.word, .capital]) && !$0.flags.contains(.lineBefore)
    }
      ?? false
  }

  /// "30 Sept, 4.30-7pm", "weds 12.15 ok?", "i can do 12.45": by quarters and fives, where no price is told.
  func isDottedInMessage(_ start: Int, _ end: Int) -> Bool {
    // "doors 7.30, £5 on the door"
    if tokens[end - 1].number % 15 == 0, (1...23).contains(tokens[start].number),
      isWord(start - 1, ["doors", "gates", "ko", "kickoff", "eta"])
        || isWord(start - 1, "on") && isWord(start - 2, ["band", "headliner", "headliners", "support"]),
      !isClass(end, [.percent, .unit, .scale])
    {
      return true
    }
    // "born 3.40 this morning", "6.10 in the morning"
    if (1...12).contains(tokens[start].number),
      isWord(end, "this") && isClass(end + 1, .partOfDay)
        || isWord(end, "in") && isWord(end + 1, "the") && isClass(end + 2, .partOfDay)
    {
      return true
    }
    guard (1...23).contains(tokens[start].number), !tokens.contains(where: { $0.classes.contains(.currency) }),
      !has(Stretch.measures)
    else { return false }
    if isDeparture(start, end) { return true }
    // "gonna be in about 9.30 tell Ana"
    if tokens[end - 1].number % 15 == 0, isWord(start - 1, ["about", "abt", "around", "arnd", "round"]),
      isWord(
        start - 2,
        ["back", "be", "done", "finish", "here", "home", "in", "leaving", "meet", "out", "over", "there", "up"])
    {
      return true
    }
    guard tokens[end - 1].number % 5 == 0 || isWord(start - 1, "at") && has(Stretch.vehicles) else { return false }
    // "4.30-7pm"
    if isClass(end, .hyphen) || isWord(end, "to") || isWord(end, "til"), isClass(end + 1, .hourNumber) {
      let behind = isClass(end + 2, .period) ? end + 4 : end + 2
      if meridiem(at: behind) != nil { return true }
    }
    // "fair Sat 25 Mar 1.30 - 4.15"
    if tokens[end - 1].number % 15 == 0,
      isClass(start - 1, .month) && isClass(start - 2, .dayNumber)
        || isClass(start - 1, .hyphen) && isClass(start - 2, .twoDigits) && isClass(start - 3, .period)
          && isClass(start - 4, .hourNumber)
    {
      return true
    }
    if isBesideDay(start, end) { return true }
    // "im in 11.15 til 2", "12.30 til half one"
    if isWord(end, ["til", "till", "until"]), isClass(end + 1, [.hourNumber, .namedHour]) || isWord(end + 1, "half") {
      return true
    }
    if isLedByDeed(start, end) || isInListOfHours(start, end) { return true }
    if let next = token(at: end), next.flags.contains(.word) {
      // "Sat 10.30 swim", but "fri 4.30 miles"
      let isOfDay =
        isClass(start - 1, [.weekday, .deictic]) && tokens[end - 1].number % 15 == 0
        && next.classes.isSubset(of: .doing) && !next.flags.contains(.endsInS)
      guard isOfDay || !next.classes.isDisjoint(with: [.weekday, .deictic, .tonight]) || isWord(end, Stretch.closers)
      else { return false }
    } else if let next = token(at: end), next.isGlued, !next.classes.isDisjoint(with: [.hyphen, .percent, .slash]) {
      return false
    }
    // "lands 11.40 tmrw", "8.30 2nite", "the bus at 7.52", "moved to 3.30"
    if isClass(end, .weekday) || isClass(end, .deictic) && value(end, .deictic) == 1 || isToday(end)
      || isToday(start - 2) && tokens[start - 1].isGlued
    {
      return true
    }
    let isQuarterly = tokens[end - 1].number % 15 == 0
    if isWord(start - 1, "to"), isQuarterly, has(["moved", "pushed", "changed", "from"]) { return true }
    // "gates 5, support 6.30"
    let isAlone = token(at: end).map { !$0.flags.contains(.word) } ?? true
    if isAlone, isQuarterly, has(["doors", "gates", "support", "kickoff"]),
      !isWord(start - 1, ["tickets", "tix", "entry", "only", "just", "for", "price", "cost", "is"])
    {
      return true
    }
    // "the match is 7.45 on sky"
    // "he came at 5.20 because he forgot", "it was 4.20 really??"
    if isWord(start - 1, "at"), (4...11).contains(tokens[start].number),
      isWord(
        start - 2, ["came", "come", "left", "leave", "arrived", "woke", "started", "starts", "is", "was", "be", "up"])
        || isWord(start - 2, "s")
    {
      return true
    }
    if isWord(start - 1, "was"), isWord(start - 2, "it") { return true }
    if isQuarterly, isWord(start - 1, ["is", "its", "s"]),
      tokens[..<start].contains(where: { $0.classes.contains(.doing) })
    {
      return true
    }
    if isQuarterly, isClass(start - 1, .ordinalSuffix) { return true }  // "thurs 21st 7.30"
    return isClass(start - 1, [.weekday, .deictic, .doing, .atSign, .tonight])
      || isLedInMessage(start, end, isQuarterly)
  }

  /// "he came out at 1.40, all good", "we meet on Monday at 7.15 in the hut": at an hour of somebody, or of a day.
  private func isLedByDeed(_ start: Int, _ end: Int) -> Bool {
    guard isWord(start - 1, "at"), (1...12).contains(tokens[start].number), tokens[end - 1].number < 60 else {
      return false
    }
    if isClass(start - 2, [.weekday, .deictic]), tokens[end - 1].number % 15 == 0 {
      return token(at: end).map { !$0.flags.contains(.word) || isWord(end, ["in", "outside", "for", "with"]) } ?? true
    }
    return isWord(start - 2, ["back", "down", "home", "in", "off", "out", "over", "round", "up"])
      && isWord(start - 3, ["came", "comes", "get", "got", "gets", "left", "set", "went", "woke"])
      && isWord(start - 4, ["he", "she", "we", "they", "i", "u", "you", "mum", "dad"])
      && !(token(at: end)?.flags.contains(.word) ?? false)
  }

  /// "padel thurs 7.30-9?", "moved to the 22nd at 9.10 lol", "appt thurs 23rd 11.20, ok?", "2moz 8.15", "its 2.15".
  private func isBesideDay(_ start: Int, _ end: Int) -> Bool {
    guard start > 0, tokens[end - 1].number % 5 == 0, tokens[end - 1].number < 60, end - start == 3,
      !isClass(end, [.unit, .percent, .scale, .slash])
    else { return false }
    let isEnd = !(token(at: end)?.flags.contains(.word) ?? false) || partsMessage(end - 1)
    let isOfTomorrow =
      tokens[start - 1].isGlued && tokens[max(start - 2, 0)].number == 2
      && isWord(start - 1, ["moz", "mos", "moro", "morro", "morrow", "mrw"])
    if isClass(end, .hyphen), tokens[end].isGlued {
      return tokens[end - 1].number % 15 == 0 && isClass(end + 1, .hourNumber) && !isClass(end + 2, .period)
        && (isClass(start - 1, [.weekday, .deictic]) || isOfTomorrow)
    }
    if isWord(start - 1, "at"), isClass(start - 2, .ordinalSuffix) || isClass(start - 2, .month) {
      return !(token(at: end).map(isContent) ?? false) || isClass(end, .slang)
    }
    if isWord(start - 1, "its"), start == 1 || partsMessage(start - 2) {
      return isEnd && tokens[end - 1].number % 15 == 0
    }
    return isEnd && (isClass(start - 1, .ordinalSuffix) || isOfTomorrow)
  }

  /// "sports day thurs 4th, 9.30 or 2": behind a day by its number, and before another hour.
  private func isInListOfHours(_ start: Int, _ end: Int) -> Bool {
    tokens[end - 1].number % 15 == 0 && isClass(start - 1, .comma) && isClass(start - 2, .ordinalSuffix)
      && (isWord(end, "or") && isClass(end + 1, .hourNumber) || isClass(end, .comma))
  }

  /// What stands before an hour in a message: "til 4.20", "woke up 5.50", "weds at 11.35", "around 11.45".
  private func isLedInMessage(_ start: Int, _ end: Int, _ isQuarterly: Bool) -> Bool {
    if isWord(start - 1, ["do", "make", "til", "till", "until", "eta", "arr", "dep", "arrives", "departs", "lands"]) {
      return true
    }
    // "b4 6.30"
    if isQuarterly, start > 1, tokens[start - 1].number == 4, isWord(start - 2, "b") { return true }
    if isWord(start - 1, "up") { return has(["woke", "wake", "woken", "waking"]) }
    if isWord(start - 1, "at") {
      return isQuarterly || tokens[end - 1].number % 5 > 0
        || has(["lands", "landing", "boarding", "departs", "arrives", "arr", "dep"])
        || isClass(start - 2, [.weekday, .deictic, .month, .ordinalSuffix, .tonight, .partOfDay])
    }
    if isQuarterly, isWord(start - 1, "for") {
      return has(["booked", "table", "meet", "dinner", "there", "reservation"])
    }
    return isQuarterly && !has(["ran", "run", "miles", "mile", "km", "pb"])
      && isWord(
        start - 1,
        [
          "by", "around", "about", "abt", "bout", "round", "meet", "meeting", "leave", "leaving", "landing", "lands",
          "frm",
          "from", "since",
        ])
  }

  /// "the 6.42 train", "train 17.42 from leeds": to the minute, as timetables have them.
  private func isDeparture(_ start: Int, _ end: Int) -> Bool {
    if isWord(end, Stretch.vehicles) {
      return isWord(start - 1, ["the", "my", "this", "ur", "our", "her", "his"])
        && !isWord(end + 1, ["fare", "fares", "ticket", "pass", "price"])
    }
    if isOfDeparture(start..<end), !isClass(end, [.unit, .percent, .scale]) { return true }
    // "bus is 8.07", and no fare
    if isWord(start - 1, ["is", "s"]) || isWord(start - 1, "its"),
      (1...3).contains(where: { isWord(start - 1 - $0, Stretch.vehicles) }),
      !(token(at: end)?.flags.contains(.word) ?? false)
    {
      return true
    }
    return isWord(start - 1, Stretch.vehicles) && (isWord(end, "from") || tokens[start].number > 12)
      && !isClass(end, [.unit, .percent, .scale])
  }

  /// "the 8.05 is cancelled again", "on the 17.46, gets in ten past"
  func isOfDeparture(_ tokens: Range<Int>) -> Bool {
    let end = tokens.upperBound
    return isOnDeparture(tokens.lowerBound)
      || isWord(tokens.lowerBound - 1, "the") && isWord(end, ["is", "was"])
        && isWord(end + 1, ["cancelled", "canceled", "delayed", "late", "running"])
  }

  /// "The 17.42 from Hexley to Marston": a train by its hour.
  func isOfLine(_ tokens: Range<Int>) -> Bool {
    let end = tokens.upperBound
    guard tokens.count == 3, isWord(tokens.lowerBound - 1, "the"), self[tokens.lowerBound].number > 4,
      isWord(end, ["from", "to"]), let place = token(at: end + 1)
    else { return false }
    return place.flags.isSuperset(of: [.word, .capital])
  }

  /// "on the 17.46, gets in ten past"
  private func isOnDeparture(_ start: Int) -> Bool {
    isWord(start - 1, "the")
      && isWord(
        start - 2, ["on", "catch", "catching", "caught", "get", "getting", "got", "miss", "missed", "take", "taking"])
  }

  /// "2nite" behind an hour.
  private func isToday(_ index: Int) -> Bool {
    guard let token = token(at: index), token.number == 2, let next = self.token(at: index + 1), next.isGlued else {
      return isClass(index, .tonight)
    }
    return isWord(index + 1, ["nite", "night", "nyt", "day"])
  }

  /// True when one of the words stands somewhere in the text.
  private func has(_ words: [String]) -> Bool {
    tokens.contains { $0.flags.contains(.word) && isWord($0, in: words) }
  }

  /// What may stand behind a time in a message.
  private static let closers = [
    "either", "on", "pls", "plz", "ok", "sharp", "if", "then", "x", "xx", "lol", "instead", "at", "and", "or", "til",
    "hopefully", "latest", "yeah", "arr", "dep", "tho", "cos", "so", "but", "btw", "not", "because", "bc", "cuz",
    "cause",
    "really", "already", "now", "when", "u",
  ]

  private static let vehicles = ["bus", "train", "flight", "tram", "ferry", "coach", "tube", "boat", "eurostar"]

  /// What is told in numbers with a full stop in them: prices, marks, strengths, editions.
  private static let measures = [
    "price", "prices", "cost", "costs", "costing", "paid", "gas", "petrol", "diesel", "gpa", "rated", "rating", "avg",
    "average", "odds", "version", "ios", "android", "stock", "shares", "magnitude", "quake", "richter", "quid", "bucks",
    "dollars", "euros", "score", "scored", "update", "patch", "wind", "ph", "psi", "bpm",
  ]
}
