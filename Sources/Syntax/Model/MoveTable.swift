import CModel

/// The weights of the features of moves: two numbers a feature, what a left arc and what a right arc gains over a shift.
///
/// A bucket has the checks of sixteen features (0 marks a free slot), then their weights in the same order: a feature costs
/// one access to memory and no branch.
package struct MoveTable: Sendable {
  /// The features of a bucket.
  package static let slots = 16

  private let buckets: Buckets

  /// The table in a section of the model; nil when the section cannot be one.
  init?(_ section: UnsafeRawBufferPointer) {
    guard let buckets = Buckets(section), buckets.templateCount <= ParserFeatures.limit,
      buckets.last.load(fromByteOffset: 2 * Self.slots - 2, as: UInt16.self) == 0
    else { return nil }
    self.buckets = buckets
  }

  /// The sums of the weights of all keys.
  @inline(__always)
  func sums(_ keys: borrowing KeyList, _ search: inout BucketSearch) -> (left: Int32, right: Int32) {
    var (left, right): (Int32, Int32) = (0, 0)
    search.begin(keys, in: buckets)
    while search.count > 0 {
      search.count = cmodel_move_round(search.lines, search.checks, search.count, &left, &right)
    }
    return (left, right)
  }
}
