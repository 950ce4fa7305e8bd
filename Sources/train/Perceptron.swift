import Syntax

/// A multiclass averaged perceptron over hashed features, sparse in features and classes.
final class Perceptron {
  /// A weight of a feature for a class; `late` is the sum of its changes, each times the step it was made in.
  struct Weight {
    var value: Float = 0
    var late: Float = 0
    var label: Int32 = 0
  }

  private struct Row {
    var key: UInt64 = 0
    var start: Int32 = 0
    var count: UInt16 = 0
    var capacity: UInt16 = 0
  }

  let classes: Int
  /// The steps made: decisions, right or wrong.
  private(set) var steps: Float = 1
  private var rows: UnsafeMutablePointer<Row>
  private var rowCapacity = 1 << 20
  private var rowCount = 0
  private var pool: UnsafeMutablePointer<Weight>
  private var poolCapacity = 1 << 21
  private var poolCount = 0
  let scores: UnsafeMutablePointer<Float>
  /// No weight is added any more.
  private let isClosed: Bool

  /// A perceptron that knows nothing; with `kept`, one that can only learn weights for the pairs of feature and class in them.
  init(classes: Int, kept: Weights? = nil) {
    self.classes = classes
    isClosed = kept != nil
    rows = .allocate(capacity: rowCapacity)
    rows.initialize(repeating: Row(), count: rowCapacity)
    pool = .allocate(capacity: poolCapacity)
    scores = .allocate(capacity: classes)
    for feature in kept?.features ?? [] { reserve(feature) }
  }

  private func reserve(_ feature: Weights.Feature) {
    let slot = add(feature.key)
    for pair in feature.pairs { append(slot, Weight(label: Int32(pair.label))) }
  }

  deinit {
    rows.deallocate()
    pool.deallocate()
    scores.deallocate()
  }

  private func slot(_ key: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: key >> 20) & (rowCapacity - 1)
    while rows[slot].key != key, rows[slot].key != 0 { slot = (slot + 1) & (rowCapacity - 1) }
    return slot
  }

  /// Fills `scores` for a decision.
  func score(_ list: borrowing KeyList) {
    scores.update(repeating: 0, count: classes)
    for index in 0..<list.count {
      let row = rows[slot(list.keys[index])]
      for at in Int(row.start)..<Int(row.start) + Int(row.count) { scores[Int(pool[at].label)] += pool[at].value }
    }
  }

  /// The class with the highest of `scores`, the first of equals.
  func best() -> Int {
    var best = 0
    for label in 1..<classes where scores[label] > scores[best] { best = label }
    return best
  }

  /// A step was made.
  func step() { steps += 1 }

  /// Moves the weights of the features from one class to another.
  func update(_ list: borrowing KeyList, right: Int, wrong: Int) {
    guard right != wrong else { return }
    for index in 0..<list.count {
      guard let slot = row(list.keys[index]) else { continue }
      change(slot, right, 1)
      change(slot, wrong, -1)
    }
  }

  private func row(_ key: UInt64) -> Int? {
    let found = slot(key)
    if rows[found].key != 0 { return found }
    return isClosed ? nil : add(key)
  }

  private func add(_ key: UInt64) -> Int {
    let found = slot(key)
    rows[found].key = key
    rowCount += 1
    guard 2 * rowCount > rowCapacity else { return found }
    growRows()
    return slot(key)
  }

  private func change(_ slot: Int, _ label: Int, _ delta: Float) {
    let start = Int(rows[slot].start)
    for at in start..<start + Int(rows[slot].count) where pool[at].label == label {
      pool[at].value += delta
      pool[at].late += steps * delta
      return
    }
    if !isClosed { append(slot, Weight(value: delta, late: steps * delta, label: Int32(label))) }
  }

  private func append(_ slot: Int, _ weight: Weight) {
    if rows[slot].count == rows[slot].capacity { growRow(slot) }
    pool[Int(rows[slot].start) + Int(rows[slot].count)] = weight
    rows[slot].count += 1
  }

  private func growRow(_ slot: Int) {
    let capacity = max(2, 2 * Int(rows[slot].capacity))
    if poolCount + capacity > poolCapacity {
      let larger = UnsafeMutablePointer<Weight>.allocate(capacity: 2 * poolCapacity)
      larger.moveInitialize(from: pool, count: poolCount)
      pool.deallocate()
      pool = larger
      poolCapacity *= 2
    }
    (pool + poolCount).initialize(repeating: Weight(), count: capacity)
    (pool + poolCount).update(from: pool + Int(rows[slot].start), count: Int(rows[slot].count))
    rows[slot].start = Int32(poolCount)
    rows[slot].capacity = UInt16(capacity)
    poolCount += capacity
  }

  private func growRows() {
    let (old, oldCapacity) = (rows, rowCapacity)
    rowCapacity *= 2
    rows = .allocate(capacity: rowCapacity)
    rows.initialize(repeating: Row(), count: rowCapacity)
    for index in 0..<oldCapacity where old[index].key != 0 { rows[slot(old[index].key)] = old[index] }
    old.deallocate()
  }

  /// Turns the weights into their averages; training must not go on.
  func average() {
    for at in 0..<poolCount {
      pool[at].value -= pool[at].late / steps
      pool[at].late = 0
    }
  }

  /// The averaged weights, by key.
  func averaged() -> Weights {
    var weights: [Weights.Feature] = []
    weights.reserveCapacity(rowCount)
    for index in 0..<rowCapacity where rows[index].key != 0 {
      let row = rows[index]
      let pairs = (Int(row.start)..<Int(row.start) + Int(row.count)).map { at in
        Weights.Pair(label: Int(pool[at].label), value: pool[at].value - pool[at].late / steps)
      }
      weights.append(Weights.Feature(key: row.key, pairs: pairs.sorted { $0.label < $1.label }))
    }
    return Weights(features: weights.sorted { $0.key < $1.key })
  }
}
