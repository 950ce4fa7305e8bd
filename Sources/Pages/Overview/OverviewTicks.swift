import Dates

extension TimeScale {
  struct Tick: Hashable, Sendable {
    let x: Double
    let text: String
    /// Left out where the picture is narrow.
    let isMinor: Bool
  }

  /// Words along the line: days, months, years or decades, whichever leaves room between them.
  var ticks: [Tick] {
    var ticks: [Tick] = []
    for stretch in stretches {
      let all = candidates(stretch)
      for (index, tick) in all.enumerated() {
        if let last = ticks.last, tick.x - last.x < TimeScale.room { continue }
        ticks.append(Tick(x: tick.x, text: tick.text, isMinor: index % 2 == 1 && stretch.width < 60 || index % 2 == 1))
      }
    }
    return ticks
  }

  private static let room = 8.0

  /// Candidates of the finest unit that fits the stretch.
  private func candidates(_ stretch: Stretch) -> [(x: Double, text: String)] {
    let most = max(1, Int(stretch.width / TimeScale.room))
    for granularity in [Granularity.day, .week, .month, .quarter, .year, .decade, .century, .millennium] {
      let length =
        [
          Granularity.day: 1, .week: 7, .month: 30, .quarter: 91, .year: 365, .decade: 3652, .century: 36524,
          .millennium: 365_242,
        ][granularity] ?? 1
      guard stretch.days.length / length <= most || granularity == .millennium else { continue }
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
    return [(stretch.start, CalendarDate.enclosing(stretch.days.lowerBound, .month)?.words(under: nil) ?? "")]
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
