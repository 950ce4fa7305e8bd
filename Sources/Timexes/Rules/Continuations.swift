import Dates

extension Stretch {
  /// True when `second` is the far end of a range that begins with `first`: "Monday to Thursday", "between May and July",
  /// "from June 1915 to the end of April".
  func joins(_ first: Found?, _ second: Found) -> Bool {
    if let first, runs(first, second) { return true }
    guard let first, first.tokens.upperBound == second.tokens.lowerBound - 1,
      first.rule == second.rule || isHours(first, second)
        || isWord(first.tokens.lowerBound - 1, "from")
          && (first.meaning.isMonthOrDay && second.meaning.isBareMonth
            || first.meaning.isTimedDay && second.meaning.isTimedDay
            || first.meaning.isTimeAlone && second.meaning.isTimeAlone)
    else { return false }
    let joint = second.tokens.lowerBound - 1
    if isJoint(joint, .and) { return isJoint(first.tokens.lowerBound - 1, .between) }
    // The trade writes "April/May shipment" and "the July/June year".
    return isClass(joint, .hyphen) || isJoint(joint, .through)
      || isClass(joint, .slash) && first.meaning.bareMonth != nil && second.meaning.bareMonth != nil
  }

  /// "begins Thursday and runs through Sunday": a weekday up to which the thing goes on.
  private func runs(_ first: Found, _ second: Found) -> Bool {
    let between = first.tokens.upperBound..<second.tokens.lowerBound
    return between.count == 3 && first.rule == second.rule && first.meaning.isWeekday && second.meaning.isWeekday
      && isJoint(between.lowerBound, .and) && tokens[between.lowerBound + 1].flags.contains(.word)
      && isWord(between.upperBound - 1, ["through", "until", "till"])
  }

  /// "May 14, 1:30-4:30 p.m.", "1:30-4:30 p.m. on May 14": times with a dash between them.
  private func isHours(_ first: Found, _ second: Found) -> Bool {
    let joint = second.tokens.lowerBound - 1
    return isClass(joint, .hyphen) && tokens[joint].isGlued && tokens[joint + 1].isGlued && first.meaning.clock != nil
      && second.meaning.clock != nil
  }

  /// The tokens whose clause says which way an expression looks: "for Wednesday and Thursday" has one.
  func first(of found: Found, _ previous: Found?) -> Range<Int> {
    guard let previous, previous.tokens.upperBound == found.tokens.lowerBound - 1,
      isClass(found.tokens.lowerBound - 1, .joiner), !isJoint(found.tokens.lowerBound - 1, .through),
      case .floating(.weekday, nil) = previous.meaning, case .floating(.weekday, nil) = found.meaning
    else { return found.tokens }
    return previous.tokens
  }

  /// True for the date of a printed dateline, "PARIS, March 6 (AFP) -": it says when the article was written, and nothing
  /// in its story.
  func isInPrintedDateline(_ found: Found) -> Bool {
    guard found.tokens.lowerBound > 1, found.tokens.lowerBound < 12, isClass(found.tokens.lowerBound - 1, .comma),
      let first = (0..<3).first(where: { tokens[$0].flags.contains(.word) }), first < found.tokens.lowerBound,
      tokens[first].flags.contains(.allCapitals), (0..<first).allSatisfy(isStar)
    else { return false }
    var end = found.tokens.upperBound
    while isStar(end) { end += 1 }
    guard let next = token(at: end) else { return false }
    let isClosed = next.classes.contains(.hyphen) || ["(", "_", "–", "—"].contains(text(end))
    // "WANTED: porters, Fri-Sun", "BINGO at the Crown, every Tues 8pm (not in Lent)"
    if found.kind == .set || next.isGlued && isClass(end + 1, .weekday) && tokens[end + 1].isGlued { return false }
    return isClosed
      && (first + 1..<found.tokens.lowerBound).allSatisfy { at in
        !tokens[at].flags.contains(.lineBefore)
          && (!tokens[at].flags.contains(.endsSentence) || isPointOfPlace(at))
      }
  }

  /// The point of "ST. KERNS": behind a short word in capitals, and before another.
  private func isPointOfPlace(_ index: Int) -> Bool {
    guard let short = token(at: index - 1), let next = token(at: index + 1) else { return false }
    return short.flags.contains(.allCapitals) && short.end - short.start <= 3 && next.flags.contains(.allCapitals)
  }

  /// The mark of an emphasis: "*DUNMORE, Aug. 19* -".
  private func isStar(_ index: Int) -> Bool { ["*", "**", "_", "__"].contains(text(index)) }

  /// What follows a day of a month in a list or a range: "May 3, 4 and 7", "June 3-7", "1914-18".
  func continuations(after found: inout [Found], _ index: inout Int) {
    while let last = found.last, let next = continuation(of: last, at: index) {
      found.append(next)
      index = next.tokens.upperBound
    }
  }

  private func continuation(of last: Found, at index: Int) -> Found? {
    var at = index
    if isClass(at, .comma) { at += 1 }
    let isJoined = isClass(at, .joiner) || isClass(at, .hyphen)
    if isJoined { at += 1 }
    guard at > index, at < tokens.count else { return nil }
    switch last.meaning {
    case .floating(.monthDay, _), .within(.dayOfMonth, of: _): return nextDay(after: last, at)
    case .calendar(let date) where date.granularity == .day && endsInDay(last, date): return nextDay(after: last, at)
    case .calendar(let date) where date.granularity == .year && isClass(index, [.hyphen, .slash]):
      guard at == index + 1, isClass(at, .twoDigits), tokens[index].isGlued, tokens[at].isGlued,
        !isClass(at + 1, [.hyphen, .slash])
      else { return nil }
      let year = date.year / 100 * 100 + Int(tokens[at].number)
      guard year > date.year, let found = CalendarDate.year(year) else { return nil }
      return Found(rule: last.rule, tokens: at..<at + 1, meaning: .calendar(found), kind: .date)
    default: return nil
    }
  }

  /// A number behind a day of a month, "4" in "May 3, 4 and 7", with the year that may stand behind the last: "May 3-7,
  /// 1998".
  private func nextDay(after last: Found, _ at: Int) -> Found? {
    // "3 May" is followed by "4 May".
    if !isList(last), tokens[last.tokens.upperBound - 1].classes.contains(.month) { return nil }
    // "May 8 or the 15th"
    let isNamed = isClass(at, .article) && isClass(at - 1, .joiner)
    guard let (end, value) = day(at: isNamed ? at + 1 : at), !isFollowedByMore(end),
      !isNamed || isClass(end - 1, .ordinalSuffix) && !(token(at: end).map(isContent) ?? false)
    else { return nil }
    let base: Meaning = if case .within(_, let base) = last.meaning { base } else { last.meaning }
    let yearAt = isClass(end, .comma) ? end + 1 : end
    if case .calendar(let date) = base, isClass(yearAt, .yearNumber), Int(tokens[yearAt].number) == date.year {
      return Found(
        rule: last.rule, tokens: at..<yearAt + 1,
        meaning: CalendarDate.day(date.year, date.first.month, value).map(Meaning.calendar)
          ?? .impossible("the month has no day \(value)"), kind: .date)
    }
    return Found(rule: last.rule, tokens: at..<end, meaning: .within(.dayOfMonth(value), of: base), kind: .date)
  }

  /// True when the last word is the day, so that a list can go on.
  private func endsInDay(_ last: Found, _ date: CalendarDate) -> Bool {
    let end =
      isClass(last.tokens.upperBound - 1, .ordinalSuffix) ? last.tokens.upperBound - 2 : last.tokens.upperBound - 1
    return Int(tokens[end].number) == date.first.day && isClass(last.tokens.lowerBound, .month)
  }

  /// True for a day that only its place in a list shows to be one.
  private func isList(_ last: Found) -> Bool { if case .within(.dayOfMonth, _) = last.meaning { true } else { false } }

  /// True when what stands at `index` shows that the number before it is no day of a list.
  private func isFollowedByMore(_ index: Int) -> Bool {
    guard index < tokens.count else { return false }
    let token = tokens[index]
    if !token.classes.isDisjoint(with: [.percent, .colon, .month, .meridiem, .unit, .currency, .slash, .scale]) {
      return true
    }
    if token.flags.contains(.word) && token.isGlued { return true }
    if isJoint(index, .of) && isClass(index + 1, .month) { return true }
    // "Sat Oct 27, 5-7pm"
    if token.classes.contains(.hyphen), isClass(index + 1, .integer), isClass(index + 2, .meridiem) { return true }
    if token.classes.contains(.period) && isClass(index + 1, .integer) && tokens[index + 1].isGlued { return true }
    // "May 3, 40 people": a lower-case word right behind is what the number counts.
    return token.flags.contains(.word) && !token.flags.contains(.capital)
      && token.classes.isDisjoint(with: [.joiner, .preposition]) && token.flags.contains(.endsInS)
  }
}
