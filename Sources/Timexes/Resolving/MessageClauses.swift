// Clauses in short messages, which commas, smileys and line ends part more often than full stops.

extension Stretch {
  /// True for what parts two clauses of a message: "lost my keys, new ones by fri", "dinner thurs? loved it there".
  func partsMessage(_ index: Int) -> Bool {
    guard let token = token(at: index) else { return false }
    let next = self.token(at: index + 1)
    if token.flags.contains(.endsSentence) {
      if isInitial(index) { return false }
      return !(next?.isGlued ?? false) || next?.flags.contains(.endsSentence) == true
    }
    if next?.flags.contains(.lineBefore) == true { return true }
    if token.flags.contains(.word) {
      return ["but", "so", "cuz", "cos", "coz", "bc", "because"].contains { isWord(token, $0) }
    }
    // "was off mon, tues and weds": a list of days goes on.
    if token.classes.contains(.comma) {
      return !(next?.isGlued ?? false)
        && !(isClass(index - 1, .times) || isClass(index + 1, .weekday) && isClass(index - 1, [.weekday, .deictic]))
    }
    if token.classes.contains(.hyphen) { return !token.isGlued && !(next?.isGlued ?? false) }
    let byte = source.utf8.span[token.start]
    return byte >= 0xF0 || [UInt8(ascii: ";"), UInt8(ascii: "|"), UInt8(ascii: "("), UInt8(ascii: ")")].contains(byte)
      || token.classes.contains(.colon) && !(next?.isGlued ?? false)
  }

  /// True for the full stop of "met J. on Friday": that of a name which goes on in small letters.
  private func isInitial(_ index: Int) -> Bool {
    guard isClass(index, .period), tokens[index].isGlued, let letter = token(at: index - 1),
      letter.flags.contains(.capital), letter.end - letter.start == 1, !isWord(letter, "i"),
      let next = token(at: index + 1)
    else { return false }
    return next.flags.contains(.word) && !next.flags.contains(.capital) && !next.flags.contains(.lineBefore)
  }

  /// "anyone got a ticket 4 sat?", "i got work fri": what somebody has.
  private func isHeld(_ index: Int) -> Bool {
    guard isWord(index, "got") else { return false }
    if ["anyone", "any1", "u", "who", "whos", "ive", "ya", "weve", "have", "has", "ve"].contains(where: {
      isWord(index - 1, $0)
    }) {
      return true
    }
    return (1...3).contains { ahead in
      isClass(index + ahead, .doing)
        || [
          "work", "exam", "exams", "test", "shift", "interview", "appt", "wedding", "school", "uni", "finals",
          "dentist",
        ]
        .contains { isWord(index + ahead, $0) }
    }
  }

  /// "closed xmas day", "winner drawn sunday": a participle without its verb.
  private func isBareState(_ index: Int) -> Bool {
    guard
      [
        "closed", "cancelled", "canceled", "postponed", "drawn", "announced", "rescheduled", "booked", "shut", "needed",
        "suspended", "chosen", "revealed", "delayed",
      ]
      .contains(where: { isWord(index, $0) })
        || isWord(index, ["picked", "selected"])
          && isWord(index - 1, ["winner", "winners", "name", "names", "prize", "prizes"])
        || isWord(index, ["done", "finished"]) && (index == 0 || partsMessage(index - 1))
          && isClass(index + 1, [.weekday, .deictic, .preposition, .partOfDay])
    else { return false }
    return (1...2).allSatisfy { back in
      cue(index - back).isDisjoint(with: [.past, .subject, .have, .had, .be, .been])
        && !["i", "we", "got", "gets", "they"].contains { isWord(index - back, $0) }
    }
  }

  /// "mr k said weds", "she told me thurs": in a message what somebody said lies ahead.
  func isReportOfDay(_ index: Int) -> Bool {
    guard isInformal, cue(index).contains(.saying) else { return false }
    // "which is what they said Tuesday": the day of the saying
    if isWord(index - 2, "what") { return false }
    let day = isWord(index + 1, ["me", "us", "him", "her", "u"]) ? index + 2 : index + 1
    // "We've got a leak, Kerns said Friday.": as edited prose names its source
    if isClass(index - 2, .comma), let name = token(at: index - 1), name.flags.contains(.capital), name.classes.isEmpty,
      cue(of: name).isEmpty, isClass(day + 1, .period)
    {
      return false
    }
    return isClass(day, .weekday) && !isWord(day + 1, "that")
  }

  /// "mon is sold out", "its closed fri": in a message the present tells what lies ahead, whatever stands behind it.
  func presentState(_ index: Int) -> Tense? {
    if isHeld(index) { return Tense(direction: .future, word: text(index), isOpen: true) }
    if isBareState(index) { return Tense(direction: .future, word: text(index), isOpen: true) }
    // "i have a test fri": what somebody has
    if isWord(index, "have") || isWord(index, "has"),
      isClass(index + 1, [.article, .indefinite, .ones, .integer])
        || ["no", "my", "practice", "training", "work", "class", "plans", "tickets", "tix"].contains(where: {
          isWord(index + 1, $0)
        })
    {
      return Tense(direction: .future, word: text(index), isOpen: true)
    }
    func isPresent(_ index: Int) -> Bool {
      ["is", "are", "r", "its", "theyre"].contains { isWord(index, $0) } && !isInitial(index + 1)
    }
    guard let at = [index, index - 1].first(where: isPresent),
      at == index || cue(index).contains(.past) || cue(index).isEmpty,
      !cue(at + 1).contains(.progressive)
    else { return nil }
    // "so glad monday is over"
    let isOver = (1...2).contains { ahead in ["over", "done", "gone"].contains { isWord(at + ahead, $0) } }
    return Tense(direction: isOver ? .past : .future, word: text(at), isOpen: true)
  }
}
