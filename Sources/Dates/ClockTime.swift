/// A time of day as far as it was stated; it never moves a date, whatever its zone.
public struct ClockTime: Hashable, Comparable, Sendable {
  /// 0 to 24; 24 is the midnight that ends a day.
  public var hour: Int { Int(hours) }
  /// 0 to 59, or nil when only the hour was said.
  public var minute: Int? { minutes.map { Int($0) } }
  /// 0 to 60 (a leap second), or nil.
  public var second: Int? { secondsOfMinute.map { Int($0) } }
  /// Minutes east of Greenwich, or nil when no zone was said.
  public var offset: Int? { zone.map { Int($0) } }

  // Small, since every value of an expression has room for one.
  private let hours: Int8
  private let minutes: Int8?
  private let secondsOfMinute: Int8?
  private let zone: Int16?

  /// A time, or nil when there is none such.
  public init?(hour: Int, minute: Int? = nil, second: Int? = nil, offset: Int? = nil) {
    guard (0...24).contains(hour), (0...59).contains(minute ?? 0), (0...60).contains(second ?? 0),
      hour < 24 || (minute ?? 0, second ?? 0) == (0, 0), minute != nil || second == nil,
      (-14 * 60...14 * 60).contains(offset ?? 0)
    else { return nil }
    hours = Int8(hour)
    minutes = minute.map { Int8($0) }
    secondsOfMinute = second.map { Int8($0) }
    zone = offset.map { Int16($0) }
  }

  /// Seconds after midnight, by its own clock.
  public var seconds: Int { hour * 3600 + (minute ?? 0) * 60 + (second ?? 0) }

  /// By the clock; then the coarser first; then by zone.
  public static func < (a: ClockTime, b: ClockTime) -> Bool { a.key < b.key }

  private var key: (Int, Int, Int) { (seconds, (minute == nil ? 0 : 1) + (second == nil ? 0 : 1), offset ?? Int.min) }

  /// `T20`, `T20:00`, `T20:00:30`, with `Z` or `+02:00` behind where a zone was said.
  public var iso: String {
    var text = "T" + padded(hour, 2)
    if let minute { text += ":" + padded(minute, 2) }
    if let second { text += ":" + padded(second, 2) }
    if let offset {
      let shift = padded(abs(offset) / 60, 2) + ":" + padded(abs(offset) % 60, 2)
      text += offset == 0 ? "Z" : (offset < 0 ? "-" : "+") + shift
    }
    return text
  }
}

/// A number in at least `width` digits.
public func padded(_ number: Int, _ width: Int) -> String {
  let digits = String(abs(number))
  let missing = width - digits.utf8.count
  if missing <= 0 && number >= 0 { return digits }
  return (number < 0 ? "-" : "") + String(repeating: "0", count: max(0, missing)) + digits
}
