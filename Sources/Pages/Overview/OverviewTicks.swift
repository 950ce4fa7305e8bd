import Dates
import Events

extension TimeScale {
  struct Tick: Hashable, Sendable {
    let x: Double
    let text: String
    /// Left out where the picture is narrow.
    let isMinor: Bool
    /// Where words end at the latest; those that would go on end at their place instead of beginning there.
    static let end = 102.0
  }

  /// Words along the line: days, months, years or decades, whichever leaves room between them.
  var ticks: [Tick] {
    var ticks: [(x: Double, text: String, weight: Double)] = []
    var end = 0.0
    for stretch in stretches {
      var isFirst = true
      for tick in candidates(stretch) where tick.x >= end {
        // The first word of each stretch says most, that of the widest stretch the most of all.
        ticks.append((tick.x, tick.text, isFirst ? stretch.width : 0))
        isFirst = false
        end = tick.x + TimeScale.width(tick.text)
      }
    }
    let kept = TimeScale.fitting(ticks)
    return zip(ticks, kept).map { Tick(x: $0.x, text: $0.text, isMinor: !$1) }
  }

  /// Which words find room in a picture as narrow as a telephone: the weightiest first.
  private static func fitting(_ ticks: [(x: Double, text: String, weight: Double)]) -> [Bool] {
    var taken: [ClosedRange<Double>] = []
    var kept = ticks.map { _ in false }
    let order = ticks.indices.sorted { (-ticks[$0].weight, $0) < (-ticks[$1].weight, $1) }
    for index in order {
      let tick = ticks[index]
      let room = 2 + 2.2 * Double(tick.text.count)
      let isEnd = tick.x + width(tick.text) > Tick.end
      let range = isEnd ? tick.x - room...tick.x : tick.x...tick.x + room
      guard isEnd || range.upperBound <= Tick.end, !taken.contains(where: { $0.overlaps(range) }) else { continue }
      taken.append(range)
      kept[index] = true
    }
    return kept
  }

  /// The room that a word takes, in hundredths of a picture of common width.
  static func width(_ text: String) -> Double { 1.5 + 0.85 * Double(text.count) }

  /// Candidates of the finest unit that fits the stretch.
  private func candidates(_ stretch: Stretch) -> [(x: Double, text: String)] {
    let units: [(Granularity, days: Int)] = [
      (.day, 1), (.week, 7), (.month, 30), (.quarter, 91), (.year, 365), (.decade, 3652), (.century, 36_524),
      (.millennium, 365_242),
    ]
    for (granularity, days) in units {
      let size = TimeScale.width(granularity < .quarter ? "1900" : "14 Oct")
      guard Double(stretch.days.length / days) * size <= stretch.width || granularity == .millennium else { continue }
      var result: [(x: Double, text: String)] = []
      var date = CalendarDate.enclosing(stretch.days.lowerBound, granularity)
      while let current = date, current.first < stretch.days.upperBound, result.count < 100 {
        if current.first >= stretch.days.lowerBound {
          result.append((place(of: current.first), TimeScale.label(current, isFirst: result.isEmpty)))
        }
        date = current.advanced(by: 1)
      }
      if !result.isEmpty { return result }
    }
    let month = CalendarDate.enclosing(stretch.days.lowerBound, .month)
    return month.map { [(stretch.start, TimeScale.label($0, isFirst: true))] } ?? []
  }

  /// "Oct 2024", "Nov", "14 Oct", "1998".
  private static func label(_ date: CalendarDate, isFirst: Bool) -> String {
    let (year, month, day) = date.first.components
    let name = String(monthNames[month - 1].prefix(3))
    switch date.granularity {
    case .day, .week, .weekend: return "\(day) \(name)" + (isFirst ? " " + yearWords(year) : "")
    case .month, .quarter, .half, .season: return isFirst || month == 1 ? name + " " + yearWords(year) : name
    default: return yearWords(year)
    }
  }

  /// What a break leaves out: "9 years", "14 months".
  var breaks: [(x: Double, text: String)] {
    zip(stretches, stretches.dropFirst()).map { before, after in
      let days = after.days.lowerBound - before.days.upperBound
      let text =
        switch days {
        case 730...: grouped(days / 365) + " years"
        case 61...: "\(days / 30) months"
        default: "\(days) days"
        }
      return (x: (before.end + after.start) / 2, text: text)
    }
  }
}
