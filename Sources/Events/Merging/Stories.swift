/// Which articles tell of the same people and places.
///
/// A word of a kind ("the bridge", "police") says which one is meant only within a story. Two articles tell one story when
/// they share at least two names, and rare ones: a name that every third article has says little.
struct Stories {
  /// The names of each article, in rising order.
  private let names: [[Int32]]
  private let weights: [Float]

  /// How much the shared names must weigh together. A name that one article in a thousand has weighs 7.
  private static let enough: Float = 8
  /// So many articles are thought of behind those that are there, so that among ten articles, too, a name is rare.
  private static let background: Float = 1000

  /// From the names of each article, in rising order.
  init(names: [[Int32]], count: Int) {
    self.names = names
    var counts = [Float](repeating: 0, count: count)
    for name in names.joined() { counts[Int(name)] += 1 }
    let total = Float(names.count) + Stories.background
    weights = counts.map { Stories.logarithm(total / ($0 + 1)) }
  }

  /// True when two articles, by their index, tell one story; an article tells one story with itself.
  func areOne(_ a: Int, _ b: Int) -> Bool {
    if a == b { return true }
    let (one, other) = (names[a], names[b])
    var (i, j, shared) = (0, 0, 0)
    var weight: Float = 0
    while i < one.count, j < other.count {
      if one[i] == other[j] {
        weight += weights[Int(one[i])]
        (i, j, shared) = (i + 1, j + 1, shared + 1)
        if shared >= 2 && weight >= Stories.enough { return true }
      } else if one[i] < other[j] {
        i += 1
      } else {
        j += 1
      }
    }
    return false
  }

  /// The natural logarithm of a number of 1 or more, to three digits: the same on every machine, and without a C library.
  static func logarithm(_ number: Float) -> Float {
    guard number > 1 else { return 0 }
    let mantissa = number.significand  // 1 ..< 2
    let x = (mantissa - 1) / (mantissa + 1)
    let square = x * x
    let series = 2 * x * (1 + square * (1 / 3 + square * (1 / 5 + square / 7)))
    return Float(number.exponent) * 0.693_147 + series
  }
}
