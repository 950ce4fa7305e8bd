/// The features that the tagger decides by: the words around, their spelling, the dictionary, the tags given so far.
package struct TaggerFeatures: ~Copyable {
  /// How many there are at most.
  static let limit = 96

  package var list = KeyList(capacity: limit)

  package init() {}

  /// Features of the word at `index` among `words`; `tags` holds the classes given so far in this pass, `before` those of the
  /// pass before it, nil in the first.
  package mutating func extract(
    _ index: Int, words: UnsafePointer<WordView>, count: Int, tags: UnsafePointer<UInt8>, before: UnsafePointer<UInt8>?
  ) {
    list.removeAll()
    let word = words[index]
    addSpelling(word, isFirst: index == 0)
    addContext(index, words, count)
    addTags(index, words, count, tags)
    if let before { addTagsAround(index, words, count, before) }
  }

  @inline(__always)
  private mutating func addSpelling(_ word: WordView, isFirst: Bool) {
    let place: UInt64 = isFirst ? 1 : 0
    let dictionary = UInt64(word.info.forms) | UInt64(word.info.dominant) << 32
    list.add(word.form, place)
    list.add(word.lower)
    list.add(word.shape, place)
    list.add(word.suffix(1), word.shape)
    list.add(word.suffix(2))
    list.add(word.suffix(3))
    list.add(word.suffix(4))
    list.add(word.suffix(5))
    list.add(word.prefix(1))
    list.add(word.prefix(2))
    list.add(word.prefix(3))
    list.add(word.prefix(4))
    list.add(word.shape, word.suffix(3))
    list.add(dictionary, place, word.shape)
    list.add(UInt64(word.info.forms), word.suffix(2))
    list.add(UInt64(word.info.nounField), UInt64(word.info.verbField), UInt64(word.info.frames))
  }

  @inline(__always)
  private mutating func addContext(_ index: Int, _ words: UnsafePointer<WordView>, _ count: Int) {
    let none = WordView.outside
    let word = words[index]
    let left = index > 0 ? words[index - 1] : none
    let left2 = index > 1 ? words[index - 2] : none
    let right = index + 1 < count ? words[index + 1] : none
    let right2 = index + 2 < count ? words[index + 2] : none
    let dictionary = UInt64(word.info.forms)
    list.add(left.lower)
    list.add(left2.lower)
    list.add(right.lower)
    list.add(right2.lower)
    list.add(left.lower, word.lower)
    list.add(word.lower, right.lower)
    list.add(left.lower, right.lower)
    list.add(left2.lower, left.lower)
    list.add(right.lower, right2.lower)
    list.add(left2.lower, left.lower, word.lower)
    list.add(word.lower, right.lower, right2.lower)
    list.add(left.lower, dictionary)
    list.add(dictionary, right.lower)
    list.add(dictionary, UInt64(right.info.forms))
    list.add(UInt64(left.info.forms), dictionary)
    list.add(UInt64(left.info.forms), dictionary, UInt64(right.info.forms))
    list.add(dictionary, UInt64(right.info.forms), UInt64(right2.info.forms))
    list.add(left.suffix(3))
    list.add(right.suffix(3))
    list.add(right.suffix(2), word.suffix(2))
    list.add(left.shape, word.shape, right.shape)
    list.add(right.shape, word.shape)
    list.add(UInt64(count == 1 ? 0 : count < 5 ? 1 : 2), index + 1 == count ? 1 : 0, word.shape)
  }

  @inline(__always)
  private mutating func addTags(
    _ index: Int, _ words: UnsafePointer<WordView>, _ count: Int, _ tags: UnsafePointer<UInt8>
  ) {
    let word = words[index]
    let left: UInt64 = index > 0 ? UInt64(tags[index - 1]) : 255
    let left2: UInt64 = index > 1 ? UInt64(tags[index - 2]) : 255
    let left3: UInt64 = index > 2 ? UInt64(tags[index - 3]) : 255
    let right = index + 1 < count ? words[index + 1] : WordView.outside
    let dictionary = UInt64(word.info.forms) | UInt64(word.info.dominant) << 32
    list.add(left)
    list.add(left, left2)
    list.add(left, left2, left3)
    list.add(left, word.lower)
    list.add(left, left2, word.lower)
    list.add(left, right.lower)
    list.add(left, dictionary)
    list.add(left, left2, dictionary)
    list.add(left, dictionary, UInt64(right.info.forms))
    list.add(left, word.suffix(3))
    list.add(left, word.suffix(2), left2)
    list.add(left, word.shape)
    list.add(left, word.lower, right.lower)
  }

  @inline(__always)
  private mutating func addTagsAround(
    _ index: Int, _ words: UnsafePointer<WordView>, _ count: Int, _ tags: UnsafePointer<UInt8>
  ) {
    let word = words[index]
    let own = UInt64(tags[index])
    let left: UInt64 = index > 0 ? UInt64(tags[index - 1]) : 255
    let left2: UInt64 = index > 1 ? UInt64(tags[index - 2]) : 255
    let right: UInt64 = index + 1 < count ? UInt64(tags[index + 1]) : 255
    let right2: UInt64 = index + 2 < count ? UInt64(tags[index + 2]) : 255
    let right3: UInt64 = index + 3 < count ? UInt64(tags[index + 3]) : 255
    let dictionary = UInt64(word.info.forms) | UInt64(word.info.dominant) << 32
    list.add(right)
    list.add(right, right2)
    list.add(right, right2, right3)
    list.add(left, right)
    list.add(left2, left, right)
    list.add(left, right, right2)
    list.add(left2, left, right, right2)
    list.add(word.lower, right)
    list.add(word.lower, left, right)
    list.add(word.lower, right, right2)
    list.add(dictionary, right)
    list.add(dictionary, left, right)
    list.add(dictionary, right, right2)
    list.add(word.suffix(3), right)
    list.add(word.suffix(2), left, right)
    list.add(own, left, right)
    list.add(own, word.lower)
    list.add(own, dictionary)
  }
}
