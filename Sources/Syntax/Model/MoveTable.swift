/// The weights of the features of moves: two numbers a feature, what a left arc and what a right arc gains over a shift.
///
/// Open addressing in slots of four bytes: 16 bits of the key (0 marks a free slot), two signed weights. Slots after the
/// counted ones take what runs over; the last is free, so that no search leaves the table.
package struct MoveTable: @unchecked Sendable {
  private let slots: UnsafePointer<UInt32>
  private let count: UInt64

  /// The table in a section of the model; nil when the section cannot be one.
  init?(_ section: UnsafeRawBufferPointer) {
    guard let base = section.baseAddress, section.count >= 12, section.count % 4 == 0 else { return nil }
    count = UInt64(base.load(as: UInt32.self))
    slots = (base + 4).assumingMemoryBound(to: UInt32.self)
    let total = section.count / 4 - 1
    guard count > 0, total > Int(count), slots[total - 1] == 0 else { return nil }
  }

  /// Where the search for a key starts among `count` slots, and the bits that stand for the key, never 0.
  @inline(__always)
  package static func place(of key: UInt64, among count: UInt64) -> (slot: Int, check: UInt32) {
    let check = UInt32(truncatingIfNeeded: key & 0xFFFF)
    return (Int(truncatingIfNeeded: ((key >> 32) &* count) >> 32), check == 0 ? 1 : check)
  }

  /// The sums of the weights of all keys.
  @inline(__always)
  func sums(_ keys: borrowing KeyList) -> (left: Int32, right: Int32) {
    var (left, right): (Int32, Int32) = (0, 0)
    for index in 0..<keys.count {
      var (slot, check) = Self.place(of: keys.keys[index], among: count)
      var value = slots[slot]
      while value != 0, value & 0xFFFF != check {
        slot += 1
        value = slots[slot]
      }
      left &+= Int32(Int8(truncatingIfNeeded: value >> 16))
      right &+= Int32(Int8(truncatingIfNeeded: value >> 24))
    }
    return (left, right)
  }
}
