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
  static let breakWidth = 5.0
  private static let mostBreaks = 4

  /// A line for dates, given as the days that each covers.
  init(_ dates: [Range<CivilDay>]) {
    var clusters = TimeScale.clusters(dates.map { (days: $0, count: 1) })
    while clusters.count > TimeScale.mostBreaks + 1, let at = TimeScale.smallestGap(clusters) {
      TimeScale.join(&clusters, at)
    }
    while let at = TimeScale.smallestGap(clusters), !TimeScale.isBreak(clusters, at) { TimeScale.join(&clusters, at) }
    stretches = TimeScale.laidOut(clusters)
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

  // MARK: Finding the stretches

  private typealias Cluster = (days: Range<CivilDay>, count: Int)

  /// The dates gathered where they touch.
  private static func clusters(_ dates: [Cluster]) -> [Cluster] {
    var result: [Cluster] = []
    for date in dates.sorted(by: { ($0.days.lowerBound, $0.days.upperBound) < ($1.days.lowerBound, $1.days.upperBound) }
    ) {
      if let last = result.last, date.days.lowerBound <= last.days.upperBound {
        result[result.count - 1] = (
          last.days.lowerBound..<max(last.days.upperBound, date.days.upperBound), last.count + 1
        )
      } else {
        result.append(date)
      }
    }
    return result
  }

  /// The cluster before the smallest gap.
  private static func smallestGap(_ clusters: [Cluster]) -> Int? {
    clusters.indices.dropLast().min { gap(clusters, $0) < gap(clusters, $1) }
  }

  private static func gap(_ clusters: [Cluster], _ at: Int) -> Int {
    clusters[at + 1].days.lowerBound - clusters[at].days.upperBound
  }

  /// A gap is a break when it is longer than what lies on either side of it, twice over.
  private static func isBreak(_ clusters: [Cluster], _ at: Int) -> Bool {
    gap(clusters, at) > 2 * max(clusters[at].days.length, clusters[at + 1].days.length) && gap(clusters, at) > 60
  }

  private static func join(_ clusters: inout [Cluster], _ at: Int) {
    let (a, b) = (clusters[at], clusters[at + 1])
    clusters[at] = (a.days.lowerBound..<b.days.upperBound, a.count + b.count)
    clusters.remove(at: at + 1)
  }

  /// Each stretch has a width after the number of its events, and never too little to be seen.
  private static func laidOut(_ clusters: [Cluster]) -> [Stretch] {
    let room = 100 - breakWidth * Double(max(0, clusters.count - 1))
    let least = 7.0
    let total = Double(max(1, clusters.reduce(0) { $0 + $1.count }))
    let free = room - least * Double(clusters.count)
    var at = 0.0
    return clusters.map { cluster in
      let width = least + free * Double(cluster.count) / total
      defer { at += width + breakWidth }
      return Stretch(days: cluster.days, start: at, width: width)
    }
  }
}

extension Range<CivilDay> {
  /// How many days.
  var length: Int { upperBound - lowerBound }
}
