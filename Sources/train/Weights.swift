import Syntax

/// Weights that were learned, by feature, and how they are cut down to what the model keeps.
struct Weights: Sendable {
  struct Pair: Sendable {
    let label: Int
    let value: Float
  }

  struct Feature: Sendable {
    let key: UInt64
    let pairs: [Pair]
  }

  /// By rising key.
  let features: [Feature]

  /// The mean of what several trainings learned; a weight that one of them lacks counts as 0 there.
  init(meanOf all: [Weights]) {
    let share = 1 / Float(max(1, all.count))
    let sorted = all.flatMap(\.features).sorted { $0.key < $1.key }
    var features: [Feature] = []
    features.reserveCapacity(sorted.count)
    var index = 0
    while index < sorted.count {
      var end = index
      var sums: [Int: Float] = [:]
      while end < sorted.count, sorted[end].key == sorted[index].key {
        for pair in sorted[end].pairs { sums[pair.label, default: 0] += pair.value }
        end += 1
      }
      let pairs = sums.sorted { $0.key < $1.key }.map { Pair(label: $0.key, value: $0.value * share) }
      features.append(Feature(key: sorted[index].key, pairs: pairs))
      index = end
    }
    self.features = features
  }

  init(features: [Feature]) { self.features = features }

  /// The weights that count most, so many that their table has at most some bytes.
  func strongest(bytes: Int) -> Weights {
    let scale = 127 / max(largest, 1e-6)
    var (low, high): (Float, Float) = (0.5 / scale, largest)
    for _ in 0..<24 {
      let middle = (low + high) / 2
      if size(threshold: middle) <= bytes { high = middle } else { low = middle }
    }
    return size(threshold: 0.5 / scale) <= bytes ? cut(0.5 / scale) : cut(high)
  }

  /// The bytes that a table without the weights under a threshold has.
  private func size(threshold: Float) -> Int {
    features.reduce(12) { size, feature in
      let count = feature.pairs.count { abs($0.value) >= threshold }
      return count == 0 ? size : size + 3 + 2 * count + 2
    }
  }

  private func cut(_ threshold: Float) -> Weights {
    Weights(
      features: features.compactMap { feature in
        let pairs = feature.pairs.filter { abs($0.value) >= threshold }
        return pairs.isEmpty ? nil : Feature(key: feature.key, pairs: pairs)
      })
  }

  /// The largest weight.
  private var largest: Float { features.reduce(0) { $1.pairs.reduce($0) { max($0, abs($1.value)) } } }

  /// The table of a classifier of many classes, each weight a byte.
  func table() -> [UInt8] {
    let scale = 127 / max(largest, 1e-6)
    let records: [(UInt64, [UInt8])] = features.compactMap { feature in
      let bytes = feature.pairs.flatMap { pair -> [UInt8] in
        let value = Int8((pair.value * scale).rounded())
        return value == 0 ? [] : [UInt8(pair.label), UInt8(bitPattern: value)]
      }
      return bytes.isEmpty ? nil : (feature.key, Array(bytes.prefix(254)))
    }
    return Tables.classes(records)
  }

  /// The `count` features of moves that matter most.
  func strongestMoves(_ count: Int) -> Weights {
    func weight(_ feature: Feature) -> Float {
      let values = feature.pairs.map(\.value) + [0]
      return (values.max() ?? 0) - (values.min() ?? 0)
    }
    let sorted = features.map { (weight($0), $0) }.sorted { ($0.0, $1.1.key) > ($1.0, $0.1.key) }
    return Weights(features: sorted.prefix(count).map(\.1).sorted { $0.key < $1.key })
  }

  /// The table of moves: what left and right gain over shift.
  func moveTable() -> [UInt8] {
    let gains = features.map { feature -> (key: UInt64, left: Float, right: Float) in
      var values: [Float] = [0, 0, 0]
      for pair in feature.pairs { values[pair.label] = pair.value }
      return (feature.key, values[1] - values[0], values[2] - values[0])
    }
    let scale = 127 / gains.reduce(Float(1e-6)) { max($0, abs($1.left), abs($1.right)) }
    return Tables.moves(
      gains.map { ($0.key, Int8(($0.left * scale).rounded()), Int8(($0.right * scale).rounded())) }
        .filter { $0.1 != 0 || $0.2 != 0 })
  }
}

/// Builds the tables that the model reads in place.
enum Tables {
  /// A table of records of up to 255 bytes.
  static func keyed(_ records: [(key: UInt64, bytes: [UInt8])]) -> [UInt8] {
    let buckets = max(1, records.count / 3)
    var contents = [[(key: UInt64, bytes: [UInt8])]](repeating: [], count: buckets)
    for record in records { contents[KeyedTable.place(of: record.key, among: UInt64(buckets)).bucket].append(record) }
    var starts = ModelFile.littleEndian(UInt32(buckets))
    var body: [UInt8] = []
    for content in contents {
      starts += ModelFile.littleEndian(UInt32(body.count))
      for record in content.sorted(by: { $0.key < $1.key }) {
        let check = KeyedTable.place(of: record.key, among: UInt64(buckets)).check
        body += [UInt8(truncatingIfNeeded: check), UInt8(truncatingIfNeeded: check >> 8), UInt8(record.bytes.count)]
        body += record.bytes
      }
    }
    return starts + ModelFile.littleEndian(UInt32(body.count)) + body
  }

  /// A table of two weights a key: how full its buckets are was tried.
  static func moves(_ records: [(key: UInt64, left: Int8, right: Int8)]) -> [UInt8] {
    let slots = records.map { (key: $0.key, value: [UInt8(bitPattern: $0.left), UInt8(bitPattern: $0.right)]) }
    var filled = FilledBuckets(slots, room: MoveTable.slots, share: 13)
    filled.leaveLastOpen()
    return filled.head
      + filled.buckets.flatMap { bucket in
        FilledBuckets.checks(bucket, room: MoveTable.slots)
          + FilledBuckets.values(bucket, room: MoveTable.slots, size: 2)
      }
  }

  /// A table of pairs of class and weight, two a slot.
  static func classes(_ records: [(key: UInt64, bytes: [UInt8])]) -> [UInt8] {
    let size = 2 * ClassTable.pairs
    let slots = records.flatMap { record in
      stride(from: 0, to: record.bytes.count, by: size).map { start in
        let value = Array(record.bytes[start..<min(start + size, record.bytes.count)])
        return (key: record.key, value: value + [UInt8](repeating: 0, count: size - value.count))
      }
    }
    let filled = FilledBuckets(slots, room: ClassTable.slots, share: 8)
    return filled.head
      + zip(filled.buckets, filled.goesOn).flatMap { bucket, goesOn in
        FilledBuckets.checks(bucket, room: ClassTable.slots)
          + FilledBuckets.values(bucket, room: ClassTable.slots, size: size)
          + ModelFile.littleEndian(goesOn ? 1 : 0)
      }
  }
}

/// Slots put into the buckets of their templates.
private struct FilledBuckets {
  typealias Slot = (check: UInt16, value: [UInt8])

  /// What stands before the buckets.
  let head: [UInt8]
  private(set) var buckets: [[Slot]]
  /// Which buckets had no room for a slot that belongs there.
  private(set) var goesOn: [Bool]

  /// Buckets with `room` slots each and about `share` of them taken.
  init(_ slots: [(key: UInt64, value: [UInt8])], room: Int, share: Double) {
    var counts = [Int](repeating: 0, count: 1 + (slots.map { KeyList.template(of: $0.key) }.max() ?? 0))
    for slot in slots { counts[KeyList.template(of: slot.key)] += 1 }
    var stretches: [Buckets.Stretch] = []
    var total = 0
    for count in counts {
      let buckets = max(1, Int((Double(count) / share).rounded(.up)))
      stretches.append(Buckets.Stretch(first: total, count: buckets))
      total += buckets
    }
    let numbers = [UInt32(counts.count)] + stretches.flatMap { [$0.first, $0.count] }
    let bytes = numbers.flatMap(ModelFile.littleEndian)
    head = bytes + [UInt8](repeating: 0, count: Buckets.head(counts.count) - bytes.count)
    buckets = Array(repeating: [], count: total)
    goesOn = Array(repeating: false, count: total)
    let placed = slots.enumerated().map { index, slot in
      (home: stretches[KeyList.template(of: slot.key)].bucket(of: slot.key), index: index)
    }
    for place in placed.sorted(by: { ($0.home, $0.index) < ($1.home, $1.index) }) {
      put((Buckets.check(slots[place.index].key), slots[place.index].value), place.home, room)
    }
  }

  /// Puts a slot into the first bucket with room, from its own on.
  private mutating func put(_ slot: Slot, _ home: Int, _ room: Int) {
    var at = home
    while buckets[at].count == room {
      goesOn[at] = true
      at += 1
      if at == buckets.count { addBucket() }
    }
    buckets[at].append(slot)
  }

  private mutating func addBucket() {
    buckets.append([])
    goesOn.append(false)
  }

  /// Adds a bucket when the last one is full.
  mutating func leaveLastOpen() { if buckets.last?.count == MoveTable.slots { addBucket() } }

  static func checks(_ bucket: [Slot], room: Int) -> [UInt8] {
    (bucket.map(\.check) + [UInt16](repeating: 0, count: room - bucket.count)).flatMap {
      [UInt8(truncatingIfNeeded: $0), UInt8(truncatingIfNeeded: $0 >> 8)]
    }
  }

  static func values(_ bucket: [Slot], room: Int, size: Int) -> [UInt8] {
    bucket.flatMap(\.value) + [UInt8](repeating: 0, count: size * (room - bucket.count))
  }
}
