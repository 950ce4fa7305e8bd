/// Reports that were found to tell of one event, brought together pair by pair.
struct Clusters {
  /// For each report, the cluster that it is in, named by one of its reports.
  private var cluster: [Int32]
  /// The reports of each cluster of more than one.
  private var members: [Int32: [Int32]] = [:]

  /// Each report by itself.
  init(count: Int) { cluster = (0..<Int32(count)).map { $0 } }

  /// The reports of the cluster that a report is in.
  func reports(with report: Int) -> [Int] {
    members[cluster[report]].map { $0.map(Int.init) } ?? [report]
  }

  /// True when two reports are in one cluster.
  func areOne(_ a: Int, _ b: Int) -> Bool { cluster[a] == cluster[b] }

  /// The name of the cluster that a report is in.
  func name(of report: Int) -> Int { Int(cluster[report]) }

  /// Makes one cluster of two, unless reports of the one are of another event than reports of the other. Of large
  /// clusters, the first so many reports speak for all.
  mutating func unite(_ a: Int, _ b: Int, unless areDifferent: (Int, Int) -> Bool) {
    guard !areOne(a, b) else { return }
    var (one, other) = (reports(with: a), reports(with: b))
    for first in one.prefix(Clusters.witnesses) {
      for second in other.prefix(Clusters.witnesses) where areDifferent(first, second) { return }
    }
    if one.count < other.count { swap(&one, &other) }
    let name = cluster[one[0]]
    members[cluster[other[0]]] = nil
    members[name] = (one + other).map { Int32($0) }
    for report in other { cluster[report] = name }
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
