/// Reports that were found to tell of one event, brought together pair by pair.
struct Clusters {
  /// For each report, the cluster that it is in, named by one of its reports.
  private var cluster: [Int32]
  /// The reports of each cluster of more than one.
  private var members: [Int32: [Int32]] = [:]

  /// Each report by itself.
  init(count: Int) { cluster = (0..<Int32(count)).map { $0 } }

  /// True when two reports are in one cluster.
  func areOne(_ a: Int, _ b: Int) -> Bool { cluster[a] == cluster[b] }

  /// The name of the cluster that a report is in.
  func name(of report: Int) -> Int { Int(cluster[report]) }

  /// Makes one cluster of two, unless reports of the one are of another event than reports of the other. Of large
  /// clusters, the first so many reports speak for all. The smaller one moves, so that each report moves but a few times.
  mutating func unite(_ a: Int, _ b: Int, unless areDifferent: (Int, Int) -> Bool) {
    guard !areOne(a, b) else { return }
    for first in firstReports(with: a) {
      for second in firstReports(with: b) where areDifferent(Int(first), Int(second)) { return }
    }
    let isSmaller = (members[cluster[a]]?.count ?? 1) < (members[cluster[b]]?.count ?? 1)
    let (kept, gone) = isSmaller ? (cluster[b], cluster[a]) : (cluster[a], cluster[b])
    let moved = members.removeValue(forKey: gone) ?? [gone]
    members[kept, default: [kept]].append(contentsOf: moved)
    for report in moved { cluster[Int(report)] = kept }
  }

  /// The first reports of the cluster that a report is in.
  private func firstReports(with report: Int) -> ArraySlice<Int32> {
    (members[cluster[report]] ?? [Int32(report)]).prefix(Clusters.witnesses)
  }

  private static let witnesses = 16

  /// All clusters, each by the reports in it in rising order, in the order of their first reports.
  var all: [[Int]] {
    var seen: Set<Int32> = []
    return cluster.indices.compactMap { report in
      guard let found = members[cluster[report]] else { return [report] }
      return seen.insert(cluster[report]).inserted ? found.map(Int.init).sorted() : nil
    }
  }
}
