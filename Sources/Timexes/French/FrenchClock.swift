import Dates

extension Stretch {
  /// A time by the clock at `index`: "20 h 30", "20h", "huit heures et demie", "dix heures moins le quart", "midi", "20:15".
  ///
  /// Bare hours ("dix heures") are a time or a length of time; what stands around them decides, in the rules.
  func frenchClock(at index: Int) -> (end: Int, time: TimeOfDay)? {
    guard index < tokens.count else { return nil }
    if isClass(index, .namedHour), let seconds = value(index, .namedHour) {
      let past = minutes(behindHourAt: index + 1)
      return clockTime(seconds / 3600, past, end: index + 1)
    }
    if let digital = digitalTime(at: index) { return digital }
    guard let (hourEnd, hour) = hour(at: index), hour <= 24, isWord(hourEnd, ["h", "heure", "heures"]) else {
      return nil
    }
    return clockTime(hour, minutes(behindHourAt: hourEnd + 1), end: hourEnd + 1)
  }

  private func hour(at index: Int) -> (end: Int, value: Int)? {
    if isClass(index, .hourNumber) {
      // The "5" of "1,5" is no hour.
      if index > 0, tokens[index].isGlued, isClass(index - 1, [.period, .comma, .colon, .currency, .slash]) {
        return nil
      }
      return (index + 1, Int(tokens[index].number))
    }
    guard isClass(index, [.ones, .tens]) else { return nil }
    if isClass(index, .indefinite) { return (index + 1, 1) }
    return number(at: index).flatMap { found in found.quantity.count.map { (found.end, $0) } }
  }

  /// Minutes behind the hour, with where they end: "30", "trente", "et demie", "et quart", "moins le quart", "moins dix".
  private func minutes(behindHourAt index: Int) -> (end: Int, value: Int)? {
    if isClass(index, .twoDigits), tokens[index].number < 60, !isCounted(index + 1) {
      return (index + 1, Int(tokens[index].number))
    }
    if isClass(index, .joiner), isClass(index + 1, .fraction), let hundredths = value(index + 1, .fraction) {
      return (index + 2, hundredths * 60 / 100)
    }
    if isWord(index, ["moins"]) {
      let at = isClass(index + 1, .article) ? index + 2 : index + 1
      if isClass(at, .fraction), value(at, .fraction) == 25 { return (at + 1, -15) }
      if let (end, quantity) = number(at: at), let count = quantity.count, count < 30, !isCounted(end) {
        return (end, -count)
      }
      return nil
    }
    guard isClass(index, [.ones, .tens]), !isClass(index, .indefinite), let (end, quantity) = number(at: index),
      let count = quantity.count, count < 60, !isCounted(end)
    else { return nil }
    return (end, count)
  }

  /// True when a unit stands at `index` that the number before it counts: "20 heures 30 secondes".
  private func isCounted(_ index: Int) -> Bool {
    guard let token = token(at: index), token.flags.contains(.word) else { return false }
    return token.classes.contains(.unit) && !isWord(token, "minutes")
  }

  /// "20:15", "20:15:30".
  private func digitalTime(at index: Int) -> (end: Int, time: TimeOfDay)? {
    guard isClass(index, .hourNumber), isClass(index + 1, .colon), tokens[index + 1].isGlued,
      isClass(index + 2, .twoDigits),
      tokens[index + 2].isGlued, tokens[index + 2].number < 60
    else { return nil }
    let hour = Int(tokens[index].number)
    let minute = Int(tokens[index + 2].number)
    guard isClass(index + 3, .colon), tokens[index + 3].isGlued, isClass(index + 4, .twoDigits),
      tokens[index + 4].isGlued
    else {
      return clockTime(hour, (index + 3, minute), end: index + 3)
    }
    var end = index + 5
    let offset = zone(at: &end)
    return ClockTime(hour: hour, minute: minute, second: Int(tokens[index + 4].number), offset: offset).map {
      (end, .clock($0))
    }
  }

  /// Puts the part of the day and the zone behind hours and minutes: "8 heures du soir", "18h00 GMT", "20 h locales".
  private func clockTime(_ hour: Int, _ past: (end: Int, value: Int)?, end start: Int) -> (end: Int, time: TimeOfDay)? {
    var (hour, minute, end) = (hour, past?.value, past?.end ?? start)
    if let negative = minute, negative < 0 {
      (hour, minute) = ((hour + 23) % 24, 60 + negative)
    }
    if hour == 24, minute != nil { hour = 0 }
    if isWord(end, ["minutes"]), past != nil { end += 1 }
    if isWord(end, ["précises", "pile", "environ"]) { end += 1 }
    if let (partEnd, part) = part(at: end), hour <= 12 {
      end = partEnd
      if part != .morning, hour < 12, part != .night || hour >= 6 { hour += 12 }
    }
    let offset = zone(at: &end)
    return ClockTime(hour: hour, minute: minute, offset: offset).map { (end, .clock($0)) }
  }

  /// "du matin", "de l'après-midi", "du soir" behind a time.
  private func part(at index: Int) -> (end: Int, part: PartOfDay)? {
    guard isClass(index, .of) else { return nil }
    let at = isClass(index + 1, .article) ? index + 2 : index + 1
    guard isWord(at, ["matin", "après-midi", "soir", "nuit"]), let value = value(at, .partOfDay) else { return nil }
    return (at + 1, PartOfDay.inOrder[value])
  }

  /// "GMT", "heure locale", "heure de Paris", "locales"; the offset, where it is known.
  private func zone(at end: inout Int) -> Int? {
    if isClass(end, .zone), tokens[end].flags.contains(.allCapitals) {
      defer { end += 1 }
      return value(end, .zone)
    }
    if isWord(end, ["locale", "locales"]) {
      end += 1
    } else if isWord(end, ["heure", "heures"]), isWord(end + 1, ["locale", "locales"]) {
      end += 2
    } else if isWord(end, ["heure"]), isClass(end + 1, .of), let place = token(at: end + 2),
      place.flags.contains(.capital)
    {
      end += 3
    }
    return nil
  }
}
