/// The known name that is nearest to a mistyped one, for "did you mean"; nil when none is near: more than two changes away,
/// or than a third of the name.
///
///     nearestName(to: "lsit", among: ["build", "list"]) == "list"
public func nearestName(to name: String, among known: [String]) -> String? {
  let letters = Array(name.utf8)
  let limit = min(2, max(1, letters.count / 3))
  return known.map { (distance(letters, Array($0.utf8)), $0) }.filter { $0.0 <= limit }.min { $0.0 < $1.0 }?.1
}

/// How many letters must be put in, taken out, changed or swapped with their neighbour (the optimal string alignment
/// distance).
private func distance(_ a: [UInt8], _ b: [UInt8]) -> Int {
  var before: [Int] = []
  var row = Array(0...b.count)
  for i in a.indices {
    var next = [i + 1]
    for j in b.indices {
      var best = min(next[j] + 1, row[j + 1] + 1, row[j] + (a[i] == b[j] ? 0 : 1))
      if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { best = min(best, before[j - 1] + 1) }
      next.append(best)
    }
    before = row
    row = next
  }
  return row[b.count]
}
