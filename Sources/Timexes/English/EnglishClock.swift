import Dates

extension Stretch {
  /// A time by the clock at `index`: "8 p.m. EDT", "20:15", "20:15:30Z", "noon", "half past ten", "ten o'clock".
  func englishClock(at index: Int) -> (end: Int, time: TimeOfDay)? {
    guard index < tokens.count else { return nil }
    if isClass(index, .namedHour), let seconds = value(index, .namedHour) {
      return clockTime(
        seconds / 3600, seconds % 3600 == 0 ? nil : seconds / 60 % 60, nil, end: index + 1, needsMeridiem: false)
    }
    // "12 noon"
    if isClass(index, .hourNumber), tokens[index].number == 12, isClass(index + 1, .namedHour),
      let seconds = value(index + 1, .namedHour), seconds / 3600 % 12 == 0
    {
      return clockTime(seconds / 3600, nil, nil, end: index + 2, needsMeridiem: false)
    }
    if let past = spokenMinutes(at: index) { return past }
    if let glued = gluedMinutes(at: index) ?? zonedMinutes(at: index) { return glued }
    guard let hour = hour(at: index) else { return nil }
    var end = hour.end
    var minute: Int?
    var second: Int?
    if hour.isDigits, isClass(end, [.colon, .period]), isClass(end + 1, .twoDigits), tokens[end].isGlued,
      tokens[end + 1].isGlued, tokens[end + 1].number < 60
    {
      let isColon = isClass(end, .colon)
      minute = Int(tokens[end + 1].number)
      end += 2
      if isColon, isClass(end, .colon), isClass(end + 1, .twoDigits), tokens[end + 1].number <= 60, tokens[end].isGlued
      {
        second = Int(tokens[end + 1].number)
        end += 2
        // "4:12:37, a new best": how long somebody ran
        if isInformal, !isLedByTime(index), meridiem(at: end) == nil { return nil }
      }
      // "17.30 hours", "at 9.15 on Friday"; but not "fell 17.30 points"
      if !isColon, meridiem(at: end) == nil, zone(at: end) == nil, !isDotted(index, end) { return nil }
    }
    if !hour.isDigits, let spoken = spokenTime(hour.value, from: index, at: end) { return spoken }
    if isWord(end, "o"), isClass(end + 1, .apostrophe), isWord(end + 2, "clock") {
      return clockTime(hour.value, nil, nil, end: end + 3, needsMeridiem: false)
    }
    if isWord(end, "oclock") { return clockTime(hour.value, nil, nil, end: end + 1, needsMeridiem: false) }
    if isWord(end, "o"), isWord(end + 1, "clock") {
      return clockTime(hour.value, nil, nil, end: end + 2, needsMeridiem: false)
    }
    if isWord(end, "h"), tokens[end].isGlued, hour.isDigits {
      // else a length: "for 3h"; but "the 04h20 from Eastway"
      guard
        isLedByTime(index) || isClass(end + 1, .twoDigits) && (text(index).hasPrefix("0") || isWord(index - 1, "the"))
      else { return nil }
      end += 1
      if minute == nil, isClass(end, .twoDigits), tokens[end].isGlued { minute = Int(tokens[end].number); end += 1 }
      return clockTime(hour.value, minute, second, end: end, needsMeridiem: false)
    }
    // "livestream 8 ET"
    let isZoned = isInformal && hour.isDigits && minute == nil && isClass(end, .zone) && zone(at: end) != nil
    return clockTime(hour.value, minute, second, end: end, needsMeridiem: minute == nil && !isZoned)
  }

  /// "830pm", "1015am"
  private func gluedMinutes(at index: Int) -> (end: Int, time: TimeOfDay)? {
    guard isClass(index, .integer), isClass(index + 1, .meridiem), case let number = Int(tokens[index].number),
      (100...1259).contains(number), tokens[index].end - tokens[index].start >= 3, number % 100 < 60
    else { return nil }
    return clockTime(number / 100, number % 100, nil, end: index + 1, needsMeridiem: true)
  }

  /// "0600 GMT"
  private func zonedMinutes(at index: Int) -> (end: Int, time: TimeOfDay)? {
    guard isClass(index, .integer), tokens[index].end - tokens[index].start == 4, zone(at: index + 1) != nil else {
      return nil
    }
    return clockTime(
      Int(tokens[index].number) / 100, Int(tokens[index].number) % 100, nil, end: index + 1, needsMeridiem: false)
  }

  private func hour(at index: Int) -> (end: Int, value: Int, isDigits: Bool)? {
    if isClass(index, .hourNumber) {
      // The "5" of "1.5" and of "3-5" is judged by what stands around it.
      if index > 0, tokens[index].isGlued, isClass(index - 1, [.period, .colon, .currency]) { return nil }
      return (index + 1, Int(tokens[index].number), true)
    }
    if isClass(index, .ones), let value = value(index, .ones), value <= 12 { return (index + 1, value, false) }
    return nil
  }

  /// "half past ten", "quarter to six", "ten minutes to nine".
  private func spokenMinutes(at index: Int) -> (end: Int, time: TimeOfDay)? {
    var at = index
    var minutes: Int
    if isClass(at, .indefinite) { at += 1 }
    if isClass(at, .fraction), let hundredths = value(at, .fraction) {
      minutes = hundredths * 60 / 100
      at += 1
    } else if isClass(at, [.ones, .tens, .integer]), let (end, quantity) = number(at: at), let count = quantity.count,
      count < 60,
      // "at ten to nine", but not "from ten to nine"
      isWord(end, "past")
        || isWord(end, "to") && [5, 10, 20, 25].contains(count)
          && (isWord(index - 1, "at") || isSpokenBound(index, end))
        || (isClass(end, .unit) && value(end, .unit) == PeriodUnit.minute.rawValue)
    {
      minutes = count
      at = isClass(end, .unit) ? end + 1 : end
    } else {
      return nil
    }
    let isPast = isWord(at, "past")
    if let named = namedHour(at, minutes: minutes) { return named }
    guard isPast || isWord(at, "to"), let hour = hour(at: at + 1), (1...12).contains(hour.value), minutes > 0 else {
      return nil
    }
    let before = (hour.value + 11) % 12
    return clockTime(
      isPast ? hour.value : (before == 0 ? 12 : before), isPast ? minutes : 60 - minutes, nil, end: hour.end,
      needsMeridiem: false)
  }

  /// "by twenty to twelve", in words and at the end of its clause: no time to be counted on.
  private func isSpokenBound(_ index: Int, _ end: Int) -> Bool {
    ["by", "until", "till", "since", "before"].contains { isWord(index - 1, $0) } && isClass(index, [.ones, .tens])
      && isClass(end + 1, .ones) && token(at: end + 2)?.flags.contains(.word) != true
  }

  /// The "to midnight" of "a quarter to midnight", the "past noon" of "one minute past noon".
  private func namedHour(_ index: Int, minutes: Int) -> (end: Int, time: TimeOfDay)? {
    let isPast = isWord(index, "past")
    guard isPast || isWord(index, "to"), isClass(index + 1, .namedHour), minutes > 0,
      minutes < 60, let seconds = value(index + 1, .namedHour), seconds % 43200 == 0
    else { return nil }
    let hour = seconds / 3600 % 24
    return clockTime(
      isPast ? hour : (hour + 23) % 24, isPast ? minutes : 60 - minutes, nil, end: index + 2, needsMeridiem: false)
  }

  /// Puts meridiem and zone behind the hours and minutes.
  private func clockTime(
    _ hour: Int, _ minute: Int?, _ second: Int?, end start: Int, needsMeridiem: Bool
  ) -> (end: Int, time: TimeOfDay)? {
    var hour = hour
    var end = start
    if let meridiem = meridiem(at: end) ?? letter(at: end, isSure: minute != nil) {
      guard (1...12).contains(hour) else { return nil }
      hour = hour % 12 + meridiem.hours
      end = meridiem.end
    } else if needsMeridiem {
      return nil
    }
    var offset: Int?
    if second != nil, let zone = numericZone(at: end) {
      offset = zone.offset
      end = zone.end
    } else if let zone = zone(at: end) {
      offset = zone.offset
      end = zone.end
    }
    return ClockTime(hour: hour, minute: minute, second: second, offset: offset).map { (end, .clock($0)) }
  }

  /// "a.m.", "pm", "p . m .", and with a full stop too many, "9.am"; the hours to add.
  func meridiem(at index: Int) -> (end: Int, hours: Int)? {
    let at = isClass(index, .period) && tokens[index].isGlued && isClass(index + 1, .meridiem) ? index + 1 : index
    if isClass(at, .meridiem), let hours = value(at, .meridiem) { return (at + 1, hours) }
    guard isWord(at, "a") || isWord(at, "p"), isClass(at + 1, .period), isWord(at + 2, "m") else { return nil }
    return (isClass(at + 3, .period) && !tokens[at + 3].isGlued ? at + 4 : at + 3, isWord(at, "p") ? 12 : 0)
  }

  /// The "a" of "9:00a" and the "p" of "today at 7p"; without minutes it needs a day or a message around it.
  private func letter(at index: Int, isSure: Bool) -> (end: Int, hours: Int)? {
    guard isWord(index, "a") || isWord(index, "p"), tokens[index].isGlued, !isWord(index + 1, "m"),
      !(token(at: index + 1).map { $0.isGlued && ($0.flags.contains(.word) || !$0.classes.isDisjoint(with: .digits)) }
        ?? false)
    else { return nil }
    let isLed = isWord(index - 2, "at") || isClass(index - 2, [.atSign, .deictic, .weekday])
    guard isSure || isLed && (isInformal || isClass(index - 2, .deictic) || isClass(index - 3, [.deictic, .weekday]))
    else { return nil }
    return (index + 1, isWord(index, "p") ? 12 : 0)
  }

  /// "five-thirty tomorrow", "six fifteen pm", "at ten forty-five": minutes in words behind an hour in words.
  private func spokenTime(_ hour: Int, from start: Int, at index: Int) -> (end: Int, time: TimeOfDay)? {
    let isHyphenated = isClass(index, .hyphen) && tokens[index].isGlued
    guard let (end, minute) = twoDigitsInWords(at: isHyphenated ? index + 1 : index), minute < 60, minute > 0 else {
      return nil
    }
    if meridiem(at: end) != nil { return clockTime(hour, minute, nil, end: end, needsMeridiem: true) }
    let isClosed = isClass(end, [.deictic, .weekday, .partOfDay, .tonight]) || isWord(end, "this")
    let isAlone = isInformal && (token(at: end).map { !isContent($0) } ?? true)
    guard isLedByTime(start), isHyphenated || isClosed || isAlone, !isClass(end, [.unit, .scale, .currency, .hyphen])
    else {
      return nil
    }
    return clockTime(hour, minute, nil, end: end, needsMeridiem: false)
  }

  /// True behind the words that a time of day follows.
  private func isLedByTime(_ index: Int) -> Bool {
    if isClass(index - 1, [.atSign, .weekday, .deictic, .hyphen]) { return true }
    if isInformal, isWord(index - 1, "for") { return true }  // "set an alarm for eight forty"
    return ["at", "from", "until", "till", "til", "by", "since", "to"].contains { isWord(index - 1, $0) }
  }

  /// True for "9.15" where only a time can stand: before "hours", or behind "at" and before a day.
  private func isDotted(_ start: Int, _ end: Int) -> Bool {
    if isWord(end, "hours") || isWord(end, "hrs") { return tokens[end - 1].end - tokens[start].start == 5 }
    if isInformal, isDottedInMessage(start, end) { return true }
    if isDottedBesideOthers(start, end) || isDottedLabel(start, end) || isOfLine(start..<end) { return true }
    guard isWord(start - 1, "at") else { return false }
    // "at 09.20"
    if text(start).hasPrefix("0"), tokens[start].end - tokens[start].start == 2,
      !isClass(end, [.percent, .unit, .scale])
    {
      return true
    }
    let next = isWord(end, "on") ? end + 1 : end
    return isClass(next, [.deictic, .weekday, .tonight])
      || isClass(next, [.this, .article]) && isClass(next + 1, .partOfDay)
  }

  /// "high water at 10.37", "from 7.45 to 8.05pm", "Sun rises 05.28": where the text tells other times by the clock.
  private func isDottedBesideOthers(_ start: Int, _ end: Int) -> Bool {
    guard !isInformal, end - start == 3, !(token(at: end).map(isContent) ?? false),
      !isClass(end, [.percent, .scale, .unit, .currency, .hyphen, .slash]), !isClass(start - 1, .currency)
    else { return false }
    if tokens[start].end - tokens[start].start == 2 || tokens[start].number > 9,
      isWord(start - 1, ["rises", "sets", "sunrise", "sunset", "moonrise", "moonset"])
    {
      return true
    }
    let isLed =
      isWord(start - 1, ["at", "by", "until", "till", "from"])
      || isWord(start - 1, "to")
        && (isDotted(at: start - 4) || isWord(start - 2, ["forward", "back"]))
    guard isLed || isClass(start - 1, .comma) && isDotted(at: start - 4) && isWord(start - 5, "at") else {
      return false
    }
    if (1...8).contains(where: {
      isWord(
        start - $0,
        [
          "closed", "close", "shares", "share", "stock", "stood", "traded", "trading", "index", "points", "rate",
          "price",
          "opened", "valued", "average", "yield", "dollar", "version", "section", "rule",
        ])
    }) {
      return false
    }
    let around = max(start - 150, 1)..<min(end + 60, tokens.count)
    // "At dawn the wind fell; at 5.45 it backed": where the hours of a day are told, and no sums.
    if around.contains(where: { isClass($0, [.partOfDay, .namedHour]) }),
      !around.contains(where: {
        isClass($0, [.currency, .percent, .scale]) || isWord($0, Stretch.traded) || isDecimal(at: $0)
      })
    {
      return true
    }
    return around.contains { at in
      at != start + 2 && isClass(at, .twoDigits) && tokens[at].isGlued && isClass(at - 1, [.period, .colon])
        && tokens[at - 1].isGlued && isClass(at - 2, .hourNumber)
        && (isClass(at - 1, .colon) || isClass(at + 1, .meridiem))
    }
  }

  /// Words of texts whose numbers are prices.
  private static let traded = [
    "pct", "shares", "futures", "traded", "trading", "yields", "bonds", "dlrs", "cents", "contracts", "ounce", "points",
    "index",
  ]

  /// True for the point of "7.90" and "8.245", whose second part is no minute.
  private func isDecimal(at index: Int) -> Bool {
    isClass(index, .period) && tokens[index].isGlued && index > 0 && index + 1 < tokens.count
      && isClass(index + 1, .integer) && tokens[index + 1].isGlued
      && (tokens[index + 1].number > 59 || !isClass(index + 1, .twoDigits))
  }

  /// True where hours and minutes stand with a full stop between them.
  private func isDotted(at index: Int) -> Bool {
    isClass(index, .hourNumber) && isClass(index + 1, .period) && isClass(index + 2, .twoDigits)
      && tokens[index + 1].isGlued && tokens[index + 2].isGlued && tokens[index + 2].number < 60
  }

  /// "+02:00", "-0500" behind a time that a machine wrote.
  private func numericZone(at index: Int) -> (end: Int, offset: Int)? {
    let sign = ["+": 1, "-": -1, "−": -1][text(index)]
    guard let sign, isClass(index + 1, .integer), tokens[index].isGlued, tokens[index + 1].isGlued else { return nil }
    let number = Int(tokens[index + 1].number)
    if tokens[index + 1].end - tokens[index + 1].start == 4 {
      return (index + 2, sign * (number / 100 * 60 + number % 100))
    }
    guard isClass(index + 2, .colon), isClass(index + 3, .twoDigits), tokens[index + 3].isGlued else { return nil }
    return (index + 4, sign * (number * 60 + Int(tokens[index + 3].number)))
  }

  /// True for "est" and "et" in small letters, in a message.
  private func isMessageZone(_ index: Int) -> Bool {
    guard isInformal, let token = token(at: index) else { return false }
    if token.end - token.start == 3 { return true }
    return token.end - token.start == 2 && (self.token(at: index + 1).map { !isContent($0) } ?? true)
  }

  /// A zone: "EDT", "GMT", "Z", "+02:00", "local time", "Eastern time".
  private func zone(at index: Int) -> (end: Int, offset: Int?)? {
    // "5 pm eastern" in a message
    if isInformal, ["eastern", "central", "pacific", "mountain"].contains(where: { isWord(index, $0) }),
      token(at: index + 1).map({ !isContent($0) }) ?? true, isClass(index, .zone)
    {
      return (index + 1, nil)
    }
    var at = index
    if isClass(at, .zone),
      tokens[at].flags.contains(.capital) || tokens[at].flags.contains(.allCapitals) || isWord(at, "local")
        || isWord(at, "gmt") || isWord(at, "utc") || isMessageZone(at),
      let minutes = value(at, .zone)
    {
      let isNamed =
        tokens[at].flags.contains(.allCapitals) || isWord(at, "z") || tokens[at].flags.contains(.abbreviation)
        || isWord(at, "gmt") || isWord(at, "utc") || isMessageZone(at)
      at += 1
      let hasStandard = isWord(at, "standard") || isWord(at, "daylight") || isWord(at, "summer")
      let isDaylight = isWord(at, "daylight") || isWord(at, "summer")
      if hasStandard { at += 1 }
      // "UTC+2", "GMT-5"
      if isNamed, minutes == 0, let sign = ["+": 1, "-": -1, "−": -1][text(at)], tokens[at].isGlued,
        isClass(at + 1, .hourNumber), tokens[at + 1].isGlued
      {
        return (at + 2, sign * 60 * Int(tokens[at + 1].number))
      }
      // "Eastern time" is that of winter or of summer, as the day has it.
      let isOpen = minutes == 9999 || minutes != 0 && !isNamed && !hasStandard
      if isWord(at, "time") { return (at + 1, isOpen ? nil : minutes + (isDaylight ? 60 : 0)) }
      return isNamed && !hasStandard ? (at, minutes == 9999 ? nil : minutes) : nil
    }
    // "10 a.m. Moscow time": a place whose clock we do not know.
    guard let place = token(at: at), place.flags.contains(.capital), place.entry == 0, isWord(at + 1, "time") else {
      return nil
    }
    return (at + 2, nil)
  }
}
