import Dates

extension Stretch {
  /// A length of time at `index`: "two weeks", "18-month", "a year and a half", "half an hour", "2 hours 30 minutes".
  func period(at index: Int) -> (end: Int, phrase: PeriodPhrase)? {
    guard index < tokens.count else { return nil }
    if isClass(index, .fraction) { return half(at: index) }
    guard let (afterNumber, quantity) = number(at: index) else { return bareUnits(at: index) }
    if quantity.isArticle, isClass(afterNumber, .fraction), let half = half(at: afterNumber) {
      return half  // "a half hour", "a quarter century"
    }
    if isClass(afterNumber, .fraction), let quarters = quarters(quantity.count ?? 0, at: afterNumber) {
      return quarters
    }
    // "three-quarters of an hour"
    if isClass(afterNumber, .hyphen), tokens[afterNumber].isGlued, isClass(afterNumber + 1, .fraction),
      let quarters = quarters(quantity.count ?? 0, at: afterNumber + 1)
    {
      return quarters
    }
    var unitIndex = afterNumber
    var isHyphenated = false
    if isClass(unitIndex, .hyphen), tokens[unitIndex].isGlued {
      unitIndex += 1
      isHyphenated = true
    }
    if isJoint(unitIndex, .filler) { unitIndex += 1 }
    guard let unit = unit(at: unitIndex) ?? letter(at: unitIndex), !isHeading(unit.end - 1) else { return nil }
    // "the 1988 quarter": a year before a single unit counts nothing.
    if tokens[index].classes.contains(.yearNumber), afterNumber == index + 1, !isClass(unit.end - 1, .unitPlural) {
      return nil
    }
    var end = unit.end
    var parts = [Period.Part(quantity.count, unit.unit)]
    if quantity.hundredths > 0 {
      guard let finer = fraction(quantity.hundredths, of: unit.unit, above: quantity.count ?? 0) else { return nil }
      parts = finer
    } else if let half = half(behind: end),
      let finer = fraction(half.hundredths, of: unit.unit, above: quantity.count ?? 1)
    {
      parts = finer  // "a year and a half"
      end = half.end
    } else if let minutes = gluedMinutes(behind: end) {
      parts.append(Period.Part(minutes, .minute))  // "1h30"
      end += isClass(end + 1, .listed) && tokens[end + 1].isGlued && isWord(end + 1, "m") ? 2 : 1
    } else {
      end = chain(&parts, from: end)
    }
    let phrase = PeriodPhrase(
      period: Period(parts[0], Array(parts.dropFirst())), isApproximate: quantity.isApproximate,
      isHyphenated: isHyphenated, isArticle: quantity.isArticle)
    return (end, phrase)
  }

  /// Finer parts behind the first: "and three months", ", 20 minutes", "30 seconds".
  private func chain(_ parts: inout [Period.Part], from start: Int) -> Int {
    var end = start
    while parts.count < 6, let coarsest = parts.last {
      var next = end
      if isClass(next, .comma) { next += 1 }
      if isJoint(next, .and) { next += 1 }
      guard next < tokens.count, !isClass(next, .indefinite), let (afterNumber, quantity) = number(at: next),
        let count = quantity.count, quantity.hundredths == 0,
        let unit = unit(at: afterNumber) ?? minutes(at: afterNumber),
        unit.unit.rawValue < coarsest.unit.rawValue, coarsest.count != nil, count < limit(unit.unit, in: coarsest.unit),
        count == 1 || unit.unit != .day || isClass(unit.end - 1, .unitPlural)  // "1 yr 2day" is today
      else { break }
      parts.append(Period.Part(count, unit.unit))
      end = unit.end
    }
    return end
  }

  /// The "m" of "4h 22m": minutes, right behind the letter of the hours.
  private func minutes(at index: Int) -> (end: Int, unit: PeriodUnit)? {
    guard isWord(index, "m"), tokens[index].isGlued, letter(at: index - 2)?.unit == .hour else { return nil }
    return (index + 1, .minute)
  }

  /// How many of a unit make up the coarser one: "a week, ten days at most" are two lengths.
  private func limit(_ unit: PeriodUnit, in coarser: PeriodUnit) -> Int {
    switch (coarser, unit) {
    case (.week, .day): 7
    case (.day, .hour): 24
    case (.year, .month): 12
    case (.hour, .minute), (.minute, .second): 60
    default: 1000
    }
  }

  /// A word that begins a line with a capital: the next row of a table.
  private func isHeading(_ index: Int) -> Bool {
    tokens[index].flags.isSuperset(of: [.capital, .lineBefore]) && !tokens[index].flags.contains(.allCapitals)
  }

  /// A unit at `index`, with the adjective that may stand before it: "business days", "calendar year".
  func unit(at index: Int) -> (end: Int, unit: PeriodUnit)? {
    var at = index
    if !isClass(at, .unit), isJoint(at, .unitAdjective) { at += 1 }
    guard isClass(at, .unit), let unit = value(at, .unit).flatMap(PeriodUnit.init(rawValue:)) else { return nil }
    if let token = token(at: at), token.classes.contains(.doubtful) && token.flags.contains(.capital) { return nil }
    return (at + 1, unit)
  }

  /// A letter that stands for a unit, right behind its number: "3h".
  private func letter(at index: Int) -> (end: Int, unit: PeriodUnit)? {
    guard let token = token(at: index), token.flags.contains(.word), token.end - token.start == 1,
      isClass(index - 1, .integer),
      let found = order.gluedUnits.first(where: { isWord(token, $0.letter) }),
      token.isGlued || found.unit == .hour && !token.flags.contains(.capital),
      !isClass(index + 1, .hyphen) || !tokens[index + 1].isGlued
    else { return nil }
    return (index + 1, found.unit)
  }

  /// The minutes of "1h30", right behind the hours' letter.
  private func gluedMinutes(behind index: Int) -> Int? {
    guard isClass(index, .twoDigits), tokens[index].isGlued,
      letter(at: index - 1)?.unit == .hour || unit(at: index - 1)?.unit == .hour,
      tokens[index].number < 60
    else { return nil }
    return Int(tokens[index].number)
  }

  /// "and a half", "and a quarter", "et demi" behind a unit; where it ends. The article of the half may be missing.
  private func half(behind index: Int) -> (end: Int, hundredths: Int)? {
    let at = order.numbers.halfHasArticle && isClass(index + 1, .indefinite) ? index + 2 : index + 1
    guard isJoint(index, .and), isClass(at, .fraction), let hundredths = value(at, .fraction),
      hundredths == 50 || at == index + 2, !isClass(at + 1, [.indefinite, .unit]), !isJoint(at + 1, .of)
    else { return nil }
    return (at + 1, hundredths)
  }

  /// "a quarter of a century", "trois quarts d'heure"; `index` is where the quarters stand.
  private func quarters(_ count: Int, at index: Int) -> (end: Int, phrase: PeriodPhrase)? {
    guard value(index, .fraction) == 25, (1...3).contains(count), isJoint(index + 1, .of) else { return nil }
    let at = isClass(index + 2, .indefinite) ? index + 3 : index + 2
    guard let unit = unit(at: at), let parts = fraction(25 * count, of: unit.unit, above: 0) else { return nil }
    return (unit.end, PeriodPhrase(period: Period(parts[0], Array(parts.dropFirst()))))
  }

  /// "half an hour", "half a century", "a half hour".
  private func half(at index: Int) -> (end: Int, phrase: PeriodPhrase)? {
    guard let hundredths = value(index, .fraction) else { return nil }
    var at = index + 1
    if isClass(at, .indefinite) || isClass(at, .hyphen) { at += 1 }
    // "a quarter century"; but "a quarter year" and "three-quarter" are seldom lengths
    guard let unit = unit(at: at),
      hundredths == 50 || sign(at: index) != nil || unit.unit == .century && at == index + 1,
      let parts = fraction(hundredths, of: unit.unit, above: 0)
    else { return nil }
    return (unit.end, PeriodPhrase(period: Period(parts[0], Array(parts.dropFirst()))))
  }

  /// "years", "weeks or months": a number that is not said.
  private func bareUnits(at index: Int) -> (end: Int, phrase: PeriodPhrase)? {
    guard isClass(index, .unitPlural), let unit = unit(at: index) else { return nil }
    return (unit.end, PeriodPhrase(period: Period(nil, unit.unit), isBare: true))
  }

  /// A number with a fraction as whole parts: two and a half years are two years and six months.
  private func fraction(_ hundredths: Int, of unit: PeriodUnit, above count: Int) -> [Period.Part]? {
    let whole = count > 0 ? [Period.Part(count, unit)] : []
    let finer: (size: Int, unit: PeriodUnit)? =
      switch unit {
      case .minute: (60, .second)
      case .hour: (60, .minute)
      case .day: (24, .hour)
      case .week: (7, .day)
      case .month: (30, .day)
      case .year: (12, .month)
      case .decade: (10, .year)
      case .century: (100, .year)
      case .millennium: (1000, .year)
      default: nil
      }
    guard let finer else { return nil }
    let rest = (finer.size * hundredths + 50) / 100
    return rest == 0 ? (whole.isEmpty ? nil : whole) : whole + [Period.Part(rest, finer.unit)]
  }
}
