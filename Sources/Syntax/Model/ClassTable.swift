import CModel

/// The weights of the features of a choice among many classes: a few pairs of class and weight a feature.
///
/// A bucket has ten checks (0 marks a free slot), ten times two pairs of class and weight in the same order, and 32 bits
/// that are not 0 where a feature had to go on to the next bucket. A feature of more than two pairs has several slots; a
/// weight of 0 fills a pair that there is not.
package struct ClassTable: Sendable {
  /// The slots of a bucket, the pairs of a slot, and where the pairs begin and the mark of what goes on stands.
  package static let slots = 10
  package static let pairs = 2
  package static let weights = 20
  package static let goesOn = 60

  /// A bit for each slot.
  private static let all: UInt32 = 1 << 10 - 1

  private let buckets: Buckets

  /// The table in a section of the model; nil when the section cannot be one.
  init?(_ section: UnsafeRawBufferPointer) {
    guard let buckets = Buckets(section), buckets.last.load(fromByteOffset: Self.goesOn, as: UInt32.self) == 0
    else { return nil }
    self.buckets = buckets
  }

  /// The class with the highest sum of the weights of all keys, the first of equals.
  @inline(__always)
  func best(_ keys: borrowing KeyList, _ room: inout Room) -> Int {
    let scores = room.scores
    scores.update(repeating: 0, count: 256)
    let pairs = find(keys, &room)
    for index in 0..<pairs {
      let pair = room.pairs[index]
      scores[Int(pair & 0xFF)] &+= Int32(Int8(truncatingIfNeeded: pair &>> 8))
      scores[Int((pair &>> 16) & 0xFF)] &+= Int32(Int8(truncatingIfNeeded: pair &>> 24))
    }
    var best = 0
    for index in 1..<room.classes where scores[index] > scores[best] { best = index }
    return best
  }

  /// Puts the slots of all keys into the room; gives their number.
  @inline(__always)
  private func find(_ keys: borrowing KeyList, _ room: inout Room) -> Int {
    var pairs = 0
    room.search.begin(keys, in: buckets)
    while room.search.count > 0 {
      var kept = 0
      for index in 0..<room.search.count {
        guard let line = room.search.lines[index] else { continue }
        let check = room.search.checks[index]
        // Sixteen numbers are looked at; those behind the checks do not count.
        let found = cmodel_equal(line, check) & Self.all
        pairs = room.put(
          Self.slot(line, found | (Self.all &+ 1)), at: pairs, counts: (found &+ Self.all) &>> UInt32(Self.slots))
        var more = found & (found &- 1)
        while more != 0 {
          pairs = room.put(Self.slot(line, more), at: pairs, counts: 1)
          more &= more &- 1
        }
        let goesOn = line.load(fromByteOffset: Self.goesOn, as: UInt32.self)
        kept = room.search.keep(line, check, at: kept, goesOn: goesOn)
      }
      room.search.count = kept
    }
    return pairs
  }

  /// The pairs of the first slot of those in `found`.
  @inline(__always)
  private static func slot(_ line: UnsafeRawPointer, _ found: UInt32) -> UInt32 {
    line.load(fromByteOffset: weights &+ 4 &* found.trailingZeroBitCount, as: UInt32.self)
  }

  /// What a choice needs room for.
  struct Room: ~Copyable {
    let classes: Int
    let scores: UnsafeMutablePointer<Int32>
    let pairs: UnsafeMutablePointer<UInt32>
    var search: BucketSearch

    /// Room to choose among `classes` by at most `features`.
    init(classes: Int, features: Int) {
      self.classes = classes
      scores = .allocate(capacity: 256)
      // No feature has more slots: its pairs take 254 bytes at most.
      pairs = .allocate(capacity: features * 64)
      search = BucketSearch(capacity: features + 1)
    }

    deinit {
      scores.deallocate()
      pairs.deallocate()
    }

    /// Puts a slot in its place, where `counts` is 1; gives the place of the next.
    @inline(__always)
    func put(_ slot: UInt32, at place: Int, counts: UInt32) -> Int {
      pairs[place] = slot
      return place &+ Int(counts)
    }
  }
}
