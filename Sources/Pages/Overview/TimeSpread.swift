import Dates

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Dates parted into stretches in each of which they come at about one rate: the years of the background, the weeks of
/// the story.
///
/// Of all ways to part the dates into at most four stretches, this is the one under which they are likeliest (each stretch
/// has the rate of its own dates), less a fixed price for each cut, so that chance alone makes none.
struct TimeSpread {
  typealias Cluster = (days: Range<CivilDay>, count: Int)
  let stretches: [Cluster]

  private static let mostStretches = 4
  private static let mostClusters = 240
  private static let price = 9.0
  /// Days below which a stretch counts no shorter, and a gap that may be cut.
  private static let week = 7
  private static let smallestCut = 60

  init(_ dates: [Range<CivilDay>]) {
    var clusters = TimeSpread.clusters(dates)
    while clusters.count > TimeSpread.mostClusters { TimeSpread.joinNearest(&clusters) }
    stretches = TimeSpread.parted(clusters)
  }

  /// The dates gathered where they touch.
  private static func clusters(_ dates: [Range<CivilDay>]) -> [Cluster] {
    var result: [Cluster] = []
    for days in dates.sorted(by: { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }) {
      if let last = result.last, days.lowerBound <= last.days.upperBound {
        result[result.count - 1] = (last.days.lowerBound..<max(last.days.upperBound, days.upperBound), last.count + 1)
      } else {
        result.append((days, 1))
      }
    }
    return result
  }

  /// Joins every pair of neighbours whose gap is the smallest there is.
  private static func joinNearest(_ clusters: inout [Cluster]) {
    let gaps = zip(clusters, clusters.dropFirst()).map { $1.days.lowerBound - $0.days.upperBound }
    guard let least = gaps.min() else { return }
    var joined: [Cluster] = []
    for (index, cluster) in clusters.enumerated() {
      if index > 0, gaps[index - 1] == least, let last = joined.popLast() {
        joined.append((last.days.lowerBound..<cluster.days.upperBound, last.count + cluster.count))
      } else {
        joined.append(cluster)
      }
    }
    clusters = joined
  }

  /// Dynamic programming over the last cut: `best[k][j]` is the likeliest way to part the first `j` clusters in `k`.
  private static func parted(_ clusters: [Cluster]) -> [Cluster] {
    guard let first = clusters.first else { return [] }
    let sums = clusters.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.count) }
    func stretch(_ from: Int, _ to: Int) -> Cluster {
      (clusters[from].days.lowerBound..<clusters[to - 1].days.upperBound, sums[to] - sums[from])
    }
    func likelihood(_ part: Cluster) -> Double {
      Double(part.count) * log(Double(part.count) / Double(max(week, part.days.length)))
    }
    func mayCut(_ at: Int) -> Bool { clusters[at].days.lowerBound - clusters[at - 1].days.upperBound >= smallestCut }
    let count = clusters.count
    var best = [(0...count).map { $0 == 0 ? 0 : likelihood(stretch(0, $0)) }]
    var cuts: [[Int]] = [[Int](repeating: 0, count: count + 1)]
    for parts in 1..<mostStretches {
      var row = [Double](repeating: -.infinity, count: count + 1)
      var cut = [Int](repeating: 0, count: count + 1)
      for end in stride(from: parts + 1, through: count, by: 1) {
        for at in parts..<end where mayCut(at) {
          let value = best[parts - 1][at] + likelihood(stretch(at, end)) - price
          if value > row[end] { (row[end], cut[end]) = (value, at) }
        }
      }
      best.append(row)
      cuts.append(cut)
    }
    guard var parts = best.indices.max(by: { best[$0][count] < best[$1][count] }) else { return [first] }
    var result: [Cluster] = []
    var end = count
    while end > 0 {
      let start = cuts[parts][end]
      result.insert(stretch(start, end), at: 0)
      end = start
      parts -= 1
    }
    return result
  }
}
