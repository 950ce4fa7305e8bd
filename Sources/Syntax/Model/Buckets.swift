import CModel

/// Where a table of weights has the features of each template: buckets of 64 bytes, a line of the processor's cache each,
/// in which a feature is found by 16 bits of its key.
///
/// The features of a template stand together, so that templates which are looked up in vain for want of features, and those
/// that know few tags only, stay in the cache. What a full bucket has no room for stands in the next one with room; the
/// last bucket of all is never full, so that no search leaves the table. A section of the model has the number of templates,
/// the first bucket and the number of buckets of each (32 bits each), zeros up to a whole line, and the buckets.
package struct Buckets: @unchecked Sendable {
  /// The buckets of one template.
  package struct Stretch: Sendable {
    package let first: UInt32
    package let count: UInt32

    package init(first: Int, count: Int) {
      self.first = UInt32(first)
      self.count = UInt32(count)
    }

    /// Where the search for a key starts.
    @inline(__always)
    package func bucket(of key: UInt64) -> Int {
      Int(truncatingIfNeeded: UInt64(first) &+ (((key &>> 32) &* UInt64(count)) &>> 32))
    }
  }

  /// The bytes of a bucket.
  package static let size = 64

  private let templates: UnsafePointer<Stretch>
  private let lines: UnsafeRawPointer
  /// How many templates there are.
  let templateCount: Int
  /// The last bucket.
  let last: UnsafeRawPointer

  /// The buckets of a section; nil when it cannot have any.
  init?(_ section: UnsafeRawBufferPointer) {
    let size = Self.size
    guard let base = section.baseAddress, section.count >= 2 * size, section.count % size == 0,
      Int(bitPattern: base) % size == 0
    else { return nil }
    templateCount = Int(base.load(as: UInt32.self))
    let head = Self.head(templateCount)
    guard templateCount > 0, section.count > head else { return nil }
    templates = (base + 4).assumingMemoryBound(to: Stretch.self)
    lines = base + head
    last = base + section.count - size
    let total = (section.count - head) / size
    for template in 0..<templateCount {
      let stretch = templates[template]
      guard stretch.count > 0, Int(stretch.first) + Int(stretch.count) <= total else { return nil }
    }
  }

  /// The bytes before the first bucket.
  package static func head(_ templates: Int) -> Int { (4 + 8 * templates + size - 1) / size * size }

  /// The 16 bits that stand for a key in its bucket, never 0.
  @inline(__always)
  package static func check(_ key: UInt64) -> UInt16 { max(1, UInt16(truncatingIfNeeded: key)) }

  /// The bucket where the search for a key of a template starts.
  @inline(__always)
  func line(_ key: UInt64, template: Int) -> UnsafeRawPointer {
    lines + templates[template].bucket(of: key) &* Self.size
  }
}

/// Where the features of one decision are looked for: the next bucket of each that is not yet settled.
///
/// All are looked up in rounds, first in their own buckets, then in the next ones where they had to go on. No step of a
/// round depends on what another found, so that the processor waits for many of them at once.
struct BucketSearch: ~Copyable {
  let lines: UnsafeMutablePointer<UnsafeRawPointer?>
  let checks: UnsafeMutablePointer<UInt16>
  /// How many are to be looked up in this round.
  var count = 0

  /// Room for decisions by at most `capacity` features.
  init(capacity: Int) {
    lines = .allocate(capacity: capacity)
    checks = .allocate(capacity: capacity)
  }

  deinit {
    lines.deallocate()
    checks.deallocate()
  }

  /// Begins with the own buckets of all keys, which the cache is asked for; templates that the table lacks are left out.
  @inline(__always)
  mutating func begin(_ keys: borrowing KeyList, in buckets: Buckets) {
    count = min(keys.count, buckets.templateCount)
    for index in 0..<count {
      let line = buckets.line(keys.keys[index], template: index)
      cmodel_prefetch(line)
      lines[index] = line
      checks[index] = Buckets.check(keys.keys[index])
    }
  }

  /// Puts a feature into the next round, as the one at `place`, where `goesOn` is 1; gives the place of the one after it.
  /// Written in any case and counted only sometimes: there is no branch to be guessed wrong.
  @inline(__always)
  func keep(_ line: UnsafeRawPointer, _ check: UInt16, at place: Int, goesOn: UInt32) -> Int {
    lines[place] = line + Buckets.size
    checks[place] = check
    return place &+ Int(goesOn)
  }
}
