import Dates

// Numbers, as digits and as words. How they are put together is shared by the languages, in the ways that `NumberOrder`
// tells; the words are theirs.

extension Stretch {
  /// A number at `index`: "12", "1,500", "2.5", "2 1/2", "twenty-one", "two hundred and fifty", "several", "a couple of".
  func number(at index: Int) -> (end: Int, quantity: Quantity)? {
    guard index < tokens.count else { return nil }
    let token = tokens[index]
    if token.classes.contains(.integer) { return digits(at: index) }
    if token.classes.contains(.vague) { return vague(at: index, isArticle: false) }
    if token.classes.contains(.indefinite) {
      if isClass(index + 1, .vague), value(index + 1, .vague) != Lexicon.takesNoArticle {
        return vague(at: index + 1, isArticle: true)
      }
      if isClass(index + 1, .scale), let (end, value) = words(at: index + 1, from: 1) {
        return (end, Quantity(count: value))
      }
      return (index + 1, Quantity(count: 1, isArticle: true))
    }
    // "the next hundred years"
    if token.classes.contains(.scale), isClass(index - 1, [.last, .next]), let (end, value) = words(at: index, from: 1)
    {
      return (end, Quantity(count: value))
    }
    guard let (end, value) = words(at: index, from: nil) else { return nil }
    return withHalf(end, Quantity(count: value))
  }

  private func vague(at index: Int, isArticle: Bool) -> (end: Int, quantity: Quantity)? {
    var end = index + 1
    let value = value(index, .vague) ?? 0
    if isJoint(end, .of) {
      end += 1
      // "tens of thousands of years"
      if isClass(end, .vague), isJoint(end + 1, .of) { end += 2 }
    }
    return (end, Quantity(count: value > 0 ? value : nil, isApproximate: value > 0))
  }

  private func digits(at index: Int) -> (end: Int, quantity: Quantity)? {
    let marks = order.numbers
    // The "2" of "41/2 years" is no number by itself, nor is the "5" of "2.5".
    if tokens[index].isGlued, isClass(index - 1, .slash), isClass(index - 2, .integer), tokens[index - 1].isGlued {
      return nil
    }
    if tokens[index].isGlued, isClass(index - 1, marks.decimal.union(marks.thousands)), isClass(index - 2, .integer),
      tokens[index - 1].isGlued
    {
      return nil
    }
    // The "8" of "gr8" is a letter.
    if index > 0, tokens[index].isGlued, tokens[index - 1].flags.contains(.word) { return nil }
    var count = Int(tokens[index].number)
    var end = index + 1
    while count < 1_000_000, let group = thousands(at: end) {
      count = count * 1000 + Int(tokens[group].number)
      end = group + 1
    }
    // "2.5", "2 1/2"
    if isClass(end, marks.decimal), isClass(end + 1, .integer), tokens[end].isGlued, tokens[end + 1].isGlued {
      let width = tokens[end + 1].end - tokens[end + 1].start
      guard width <= 2 else { return nil }
      let hundredths = Int(tokens[end + 1].number) * (width == 1 ? 10 : 1)
      return (end + 2, Quantity(count: count, hundredths: hundredths))
    }
    if let hundredths = sign(at: end) { return (end + 1, Quantity(count: count, hundredths: hundredths)) }
    if isClass(end, .integer), isClass(end + 1, .slash), isClass(end + 2, .integer), tokens[end + 2].number > 0 {
      let hundredths = 100 * Int(tokens[end].number) / Int(tokens[end + 2].number)
      return (end + 3, Quantity(count: count, hundredths: hundredths))
    }
    return withHalf(end, Quantity(count: count))
  }

  /// The hundredths of "½", "¼" and "¾".
  func sign(at index: Int) -> Int? {
    guard isClass(index, .fraction), !tokens[index].flags.contains(.word) else { return nil }
    return value(index, .fraction)
  }

  /// The three digits of a group of thousands behind a mark, or behind a space where the language parts them by one.
  private func thousands(at index: Int) -> Int? {
    func isGroup(_ index: Int) -> Bool { isClass(index, .integer) && tokens[index].end - tokens[index].start == 3 }
    if isClass(index, order.numbers.thousands), tokens[index].isGlued, isGroup(index + 1), tokens[index + 1].isGlued {
      return index + 1
    }
    let isSpaced =
      order.numbers.hasSpacedThousands && isGroup(index) && tokens[index - 1].end - tokens[index - 1].start < 4
    return isSpaced ? index : nil
  }

  /// "two and a half"
  private func withHalf(_ end: Int, _ quantity: Quantity) -> (end: Int, quantity: Quantity) {
    if isClass(end, .joiner), isClass(end + 1, .indefinite), isClass(end + 2, .fraction),
      !isClass(end + 3, .indefinite),
      let hundredths = value(end + 2, .fraction)
    {
      return (end + 3, Quantity(count: quantity.count, hundredths: hundredths))
    }
    // "one and half hours"
    if isJoint(end, .and), isClass(end + 1, .fraction), value(end + 1, .fraction) == 50, isClass(end + 2, .unit) {
      return (end + 2, Quantity(count: quantity.count, hundredths: 50))
    }
    // "three-and-a-half-year"
    if isClass(end, .hyphen), isClass(end + 1, .joiner), isClass(end + 2, .hyphen), isClass(end + 3, .indefinite),
      isClass(end + 4, .hyphen), isClass(end + 5, .fraction), tokens[end + 5].isGlued,
      let hundredths = value(end + 5, .fraction)
    {
      return (end + 6, Quantity(count: quantity.count, hundredths: hundredths))
    }
    return (end, quantity)
  }

  /// A number in words; `from` is what an "a" before it stands for.
  private func words(at index: Int, from start: Int?) -> (end: Int, value: Int)? {
    var end = index
    var total = 0
    var part = start ?? 0
    var taken = start != nil
    while end < tokens.count {
      let token = tokens[end]
      if token.classes.contains(.tens), part % 100 == 0, let value = value(end, .tens) {
        part += value
        end += 1
        if let ones = ones(behind: value, at: end) {
          part += ones.value
          end = ones.end
        }
      } else if token.classes.contains(.ones), part % 100 == 0, !taken || part >= 100 || part == 0 && total > 0,
        let value = value(end, .ones)
      {
        part += value
        end += 1
      } else if token.classes.contains(.scale), taken || order.numbers.hasBareScales, let scale = value(end, .scale) {
        if scale >= 1000 {
          total += max(part, 1) * scale
          part = 0
        } else {
          part = max(part, 1) * scale
        }
        end += 1
        if isJoint(end, .and), isClass(end + 1, [.ones, .tens]) { end += 1 }
      } else {
        break
      }
      taken = true
      if total > 10_000_000 { return nil }
    }
    return end > index ? (end, total + part) : nil
  }

  /// The ones behind tens: "twenty-one", "vingt et un", "soixante-dix".
  private func ones(behind tens: Int, at index: Int) -> (end: Int, value: Int)? {
    let numbers = order.numbers
    var at = index
    if isClass(at, .hyphen), tokens[at].isGlued { at += 1 }
    if numbers.joinsOnes, isJoint(at, .and) {
      at += 1
      if isClass(at, .hyphen), tokens[at].isGlued { at += 1 }
    }
    let limit = numbers.tensBeforeTeens.contains(tens) ? 20 : 10
    guard isClass(at, .ones), let value = value(at, .ones), value < limit else { return nil }
    return (at + 1, value)
  }

  /// An ordinal number: "first", "21st", "thirty-first", "twenty first".
  func ordinal(at index: Int) -> (end: Int, value: Int)? {
    guard index < tokens.count else { return nil }
    if tokens[index].classes.contains(.integer) {
      guard isClass(index + 1, .ordinalSuffix), tokens[index + 1].isGlued else { return nil }
      return (index + 2, Int(tokens[index].number))
    }
    if tokens[index].classes.contains(.ordinalWord) { return value(index, .ordinalWord).map { (index + 1, $0) } }
    guard tokens[index].classes.contains(.tens), let tens = value(index, .tens) else { return nil }
    var next = isClass(index + 1, .hyphen) ? index + 2 : index + 1
    if order.numbers.joinsOnes, isJoint(next, .and) { next += isClass(next + 1, .hyphen) ? 2 : 1 }
    guard isClass(next, .ordinalWord), let ones = value(next, .ordinalWord), ones < 10 else { return nil }
    return (next + 1, tens + ones)
  }

  /// A day of the month in digits: "4", "4th".
  func day(at index: Int) -> (end: Int, value: Int)? {
    guard isClass(index, .integer), tokens[index].end - tokens[index].start <= 2, tokens[index].number > 0 else {
      return nil
    }
    let value = Int(tokens[index].number)
    // The "31" of "6,107.31" is no day.
    if tokens[index].isGlued, isClass(index - 1, [.period, .comma]), tokens[index - 1].isGlued,
      isClass(index - 2, .integer)
    {
      return nil
    }
    if isClass(index + 1, .ordinalSuffix), tokens[index + 1].isGlued { return (index + 2, value) }
    // "7.5", "7:30" and "7pm" are no days, nor is "3,000".
    if let next = token(at: index + 1), next.isGlued {
      if next.flags.contains(.word) || next.classes.contains(.percent) { return nil }
      if !next.classes.isDisjoint(with: [.period, .comma, .colon]), isClass(index + 2, .integer),
        tokens[index + 2].isGlued
      {
        return nil
      }
    }
    return (index + 1, value)
  }

  /// A year: "1984", "nineteen eighty-four", "nineteen hundred", "two thousand and five".
  func year(at index: Int) -> (end: Int, value: Int)? {
    guard index < tokens.count else { return nil }
    if tokens[index].classes.contains(.yearNumber) {
      if let next = token(at: index + 1), next.isGlued, next.flags.contains(.word) { return nil }
      return (index + 1, Int(tokens[index].number))
    }
    if isClass(index, .ones), value(index, .ones) == 1, isClass(index + 1, .scale), value(index + 1, .scale) == 1000,
      let (end, value) = words(at: index, from: nil), (1100..<2000).contains(value)
    {
      return (end, value)  // "one thousand six hundred and forty eight"
    }
    if isClass(index, .ones), value(index, .ones) == 2, isClass(index + 1, .scale), value(index + 1, .scale) == 1000 {
      let next = isWord(index + 2, "and") ? index + 3 : index + 2
      if isClass(next, [.ones, .tens]), let (end, value) = words(at: next, from: nil), value < 100 {
        return (end, 2000 + value)
      }
      return (index + 2, 2000)
    }
    guard order.numbers.hasSpokenYears else { return nil }
    guard tokens[index].classes.contains(.ones), let hundreds = value(index, .ones), (10...20).contains(hundreds) else {
      if isClass(index, .tens), value(index, .tens) == 20, let (end, value) = twoDigitsInWords(at: index + 1) {
        return (end, 2000 + value)
      }
      return nil
    }
    if isClass(index + 1, .scale), value(index + 1, .scale) == 100 {
      if isJoint(index + 2, .and), let (end, value) = twoDigitsInWords(at: index + 3) {
        return (end, hundreds * 100 + value)
      }
      if isClass(index + 2, [.ones, .tens]), let (end, value) = words(at: index + 2, from: nil), value < 100 {
        return (end, hundreds * 100 + value)
      }
      return (index + 2, hundreds * 100)
    }
    let start = isClass(index + 1, .hyphen) ? index + 2 : index + 1
    guard let (end, value) = twoDigitsInWords(at: start) else { return nil }
    return (end, hundreds * 100 + value)
  }

  /// "thirty", "forty-five", "fifteen", "oh five".
  func twoDigitsInWords(at index: Int) -> (end: Int, value: Int)? {
    if isClass(index, .tens), let (end, value) = words(at: index, from: nil), value < 100 { return (end, value) }
    if isClass(index, .ones), let value = value(index, .ones), value >= 10 { return (index + 1, value) }
    if isWord(index, "oh") || isWord(index, "zero") {
      let next = isClass(index + 1, .hyphen) ? index + 2 : index + 1
      if isClass(next, .ones), let value = value(next, .ones), value < 10 { return (next + 1, value) }
    }
    return nil
  }

  /// What the token's word means in a class.
  func value(_ index: Int, _ wordClass: WordClass) -> Int? {
    lexicon.value(Int(tokens[index].entry), wordClass)
  }
}
