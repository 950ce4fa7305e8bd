extension EDTF {
  /// Reads an EDTF string of level 0 or 1; nil for anything else, level 2 included.
  public init?(_ text: some StringProtocol) {
    var bytes = Array(text.utf8)
    if let slash = bytes.firstIndex(of: UInt8(ascii: "/")) {
      guard let start = EDTF.endpoint(bytes[..<slash]), let end = EDTF.endpoint(bytes[(slash + 1)...]),
        start.date != nil || end.date != nil
      else { return nil }
      if let first = start.date?.date.first, let last = end.date?.date.last, first > last { return nil }
      self = .interval(start, end)
    } else if bytes.first == UInt8(ascii: "Y") {
      bytes.removeFirst()
      guard let year = Int(String(decoding: bytes, as: UTF8.self)), bytes.first != UInt8(ascii: "+"), abs(year) > 9999
      else { return nil }
      self = .longYear(year)
    } else if let split = bytes.firstIndex(of: UInt8(ascii: "T")) {
      guard let date = Date(bytes: bytes[..<split]), date.date.granularity == .day, date.qualifier == .none,
        let time = ClockTime(bytes: bytes[split...]), time.second != nil
      else { return nil }
      self = .dateTime(date.date.first, time)
    } else if let date = Date(bytes: bytes[...]) {
      self = .date(date)
    } else {
      return nil
    }
  }

  private static func endpoint(_ bytes: ArraySlice<UInt8>) -> Endpoint? {
    if bytes.isEmpty { return .unknown }
    if bytes.elementsEqual("..".utf8) { return .open }
    return Date(bytes: bytes).map(Endpoint.date)
  }
}

extension EDTF.Date {
  init?(bytes: ArraySlice<UInt8>) {
    var rest = bytes
    let qualifier = rest.last.flatMap { Qualifier(rawValue: String(UnicodeScalar($0))) } ?? .none
    if qualifier != .none { rest.removeLast() }
    let isBC = rest.first == UInt8(ascii: "-")
    if isBC { rest.removeFirst() }
    let fields = rest.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard (1...3).contains(fields.count), fields[0].count == 4 else { return nil }

    let head = EDTF.digits(fields[0])
    guard head.unknown <= 2, head.isValid, fields.count == 1 || head.unknown == 0 else { return nil }
    let sign = isBC ? -1 : 1
    if isBC && head.number == 0 && head.unknown != 2 { return nil }
    let found: (CalendarDate?, EDTF.Unspecified)
    switch (fields.count, head.unknown) {
    case (1, 1): found = (isBC ? EDTF.negative(.decade, head.number) : .decade(head.number), .nothing)
    case (1, 2): found = (isBC ? EDTF.negative(.century, head.number) : .century(head.number), .nothing)
    case (1, _): found = (.year(sign * head.number), .nothing)
    default: found = EDTF.within(year: sign * head.number, fields.dropFirst())
    }
    guard let date = found.0 else { return nil }
    self.init(date, unspecified: found.1, qualifier: qualifier)
  }
}

extension EDTF {
  /// A group of digits, of which the last ones may be `X`.
  fileprivate static func digits(_ field: ArraySlice<UInt8>) -> (number: Int, unknown: Int, isValid: Bool) {
    var number = 0
    var unknown = 0
    for byte in field {
      if byte == UInt8(ascii: "X") {
        unknown += 1
      } else if unknown == 0, byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") {
        number = number * 10 + Int(byte) - 48
      } else {
        return (0, 0, false)
      }
    }
    return (number, unknown, true)
  }

  /// `-04XX` holds −0400 to −0499, which is 401 BC to 500 BC.
  fileprivate static func negative(_ granularity: Granularity, _ number: Int) -> CalendarDate? {
    granularity == .century ? .centuryBC(number + 1) : CalendarDate.enclosingNegativeDecade(number)
  }

  /// A month, a season or a day of a year, with what is unspecified in it.
  fileprivate static func within(year: Int, _ fields: ArraySlice<ArraySlice<UInt8>>) -> (CalendarDate?, Unspecified) {
    guard fields.allSatisfy({ $0.count == 2 }), let first = fields.first else { return (nil, .nothing) }
    let month = digits(first)
    guard month.isValid, month.unknown != 1 else { return (nil, .nothing) }
    guard fields.count == 2, let second = fields.last else {
      if month.unknown == 2 { return (.year(year), .month) }
      if let season = Season(rawValue: month.number - 21) { return (.season(year, season), .nothing) }
      return (.month(year, month.number), .nothing)
    }
    let day = digits(second)
    guard day.isValid, day.unknown != 1 else { return (nil, .nothing) }
    if month.unknown == 2 { return day.unknown == 2 ? (.year(year), .monthAndDay) : (nil, .nothing) }
    if day.unknown == 2 { return (.month(year, month.number), .day) }
    return (.day(year, month.number, day.number), .nothing)
  }
}

extension ClockTime {
  /// Reads `T23:20:30`, with `Z`, `-04` or `+04:30` behind.
  init?(bytes: ArraySlice<UInt8>) {
    let text = Array(bytes)
    func number(_ at: Int) -> Int? {
      guard at + 1 < text.count, (48...57).contains(text[at]), (48...57).contains(text[at + 1]) else { return nil }
      return Int(text[at] - 48) * 10 + Int(text[at + 1] - 48)
    }
    func has(_ byte: Character, _ at: Int) -> Bool { at < text.count && text[at] == byte.asciiValue }
    guard has("T", 0), let hour = number(1), has(":", 3), let minute = number(4), has(":", 6), let second = number(7)
    else { return nil }
    var offset: Int?
    switch text.count {
    case 9: break
    case 10 where has("Z", 9): offset = 0
    case 12, 15:
      guard has("+", 9) || has("-", 9), let hours = number(10), text.count == 12 || has(":", 12),
        let minutes = text.count == 12 ? 0 : number(13), minutes < 60
      else { return nil }
      offset = (has("-", 9) ? -1 : 1) * (hours * 60 + minutes)
    default: return nil
    }
    self.init(hour: hour, minute: minute, second: second, offset: offset)
  }
}
