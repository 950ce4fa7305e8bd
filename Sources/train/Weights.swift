import Syntax

/// Weights that were learned, by feature, and how they are cut down to what the model keeps.
struct Weights {
  struct Pair {
    let label: Int
    let value: Float
  }

  struct Feature {
    let key: UInt64
    let pairs: [Pair]
  }

  /// By rising key.
  let features: [Feature]

  /// The largest weight.
  private var largest: Float { features.reduce(0) { $1.pairs.reduce($0) { max($0, abs($1.value)) } } }

  /// The table of a classifier of many classes without the weights under `threshold`, each weight a byte.
  func table(threshold: Float) -> [UInt8] {
    let scale = 127 / max(largest, 1e-6)
    let records: [(UInt64, [UInt8])] = features.compactMap { feature in
      let bytes = feature.pairs.flatMap { pair -> [UInt8] in
        let value = Int8((pair.value * scale).rounded())
        return abs(pair.value) < threshold || value == 0 ? [] : [UInt8(pair.label), UInt8(bitPattern: value)]
      }
      return bytes.isEmpty ? nil : (feature.key, Array(bytes.prefix(254)))
    }
    return Tables.keyed(records)
  }

  /// The table of moves: what left and right gain over shift, for the `limit` features that matter most.
  func moveTable(limit: Int) -> [UInt8] {
    var gains = features.map { feature -> (key: UInt64, left: Float, right: Float) in
      var values: [Float] = [0, 0, 0]
      for pair in feature.pairs { values[pair.label] = pair.value }
      return (feature.key, values[1] - values[0], values[2] - values[0])
    }
    func weight(_ gain: (key: UInt64, left: Float, right: Float)) -> Float {
      max(abs(gain.left), abs(gain.right), abs(gain.left - gain.right))
    }
    gains.sort { (weight($0), $0.key) > (weight($1), $1.key) }
    gains.removeLast(max(0, gains.count - limit))
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

  /// A table of two weights a key.
  static func moves(_ records: [(key: UInt64, left: Int8, right: Int8)]) -> [UInt8] {
    let count = max(1, records.count * 100 / 86)
    var slots = [UInt32](repeating: 0, count: count + 1)
    for record in records {
      var (slot, check) = MoveTable.place(of: record.key, among: UInt64(count))
      while slots[slot] != 0 {
        slot += 1
        if slot == slots.count { slots.append(0) }
      }
      slots[slot] = check | UInt32(UInt8(bitPattern: record.left)) << 16 | UInt32(UInt8(bitPattern: record.right)) << 24
    }
    slots.append(0)
    return ModelFile.littleEndian(UInt32(count)) + slots.flatMap { ModelFile.littleEndian($0) }
  }
}
