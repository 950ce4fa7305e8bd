/// SplitMix64 (Steele, Lea and Flood 2014): the same numbers on every run.
struct RandomNumbers: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  /// A number in 0..<1.
  mutating func fraction() -> Double { Double(next() >> 11) / Double(1 << 53) }

  /// The numbers 0..<count in random order.
  mutating func order(_ count: Int) -> [Int] {
    var order = Array(0..<count)
    for index in order.indices.reversed() where index > 0 {
      order.swapAt(index, Int(next() % UInt64(index + 1)))
    }
    return order
  }
}
