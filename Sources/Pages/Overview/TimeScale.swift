import Dates

/// Where days stand on a line from 0 to 100: in stretches that are each linear, with breaks between them where nothing
/// happens for long. Without breaks one event of 1950 would press a story of last month into a dot.
struct TimeScale: Hashable, Sendable {
  struct Stretch: Hashable, Sendable {
    let days: Range<CivilDay>
    /// Its place on the line.
    let start: Double
    let width: Double
    var end: Double { start + width }
  }
  /// In order; a break lies between each and the next.
  let stretches: [Stretch]

  /// The width of a break.
  static let breakWidth = 4.0

  /// A line for dates, given as the days that each covers.
  init(_ dates: [Range<CivilDay>]) {
    stretches = TimeScale.laidOut(TimeSpread(dates).stretches)
  }

  /// The place of the beginning of a day; days within a break stand in it.
  func place(of day: CivilDay) -> Double {
    guard let first = stretches.first, let last = stretches.last else { return 0 }
    if day <= first.days.lowerBound { return first.start }
    var before = first.end
    for stretch in stretches {
      if day < stretch.days.lowerBound { return (before + stretch.start) / 2 }
      if day <= stretch.days.upperBound {
        return stretch.start + stretch.width * Double(day - stretch.days.lowerBound)
          / Double(max(1, stretch.days.length))
      }
      before = stretch.end
    }
    return last.end
  }

  /// Each stretch has a width after the number of its dates, but the fewer do not vanish beside the many.
  private static func laidOut(_ spread: [(days: Range<CivilDay>, count: Int)]) -> [Stretch] {
    let room = 100 - breakWidth * Double(max(0, spread.count - 1))
    let weights = spread.map { Double($0.count).squareRoot() + 0.3 }
    let total = weights.reduce(0, +)
    var at = 0.0
    return zip(spread, weights).map { part, weight in
      let width = room * weight / total
      defer { at += width + breakWidth }
      return Stretch(days: part.days, start: at, width: width)
    }
  }
}

extension Range<CivilDay> {
  /// How many days.
  var length: Int { upperBound - lowerBound }
}
