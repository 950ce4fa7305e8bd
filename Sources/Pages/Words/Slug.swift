/// A name for a file and a URL: lower-case letters, digits and single hyphens only, so that nothing in it can leave the
/// folder, be escaped, or differ between file systems. At most 60 characters, never empty.
///
///     slug("../Fire in Ölberg%2f.md") == "fire-in-lberg-2f-md"
func slug(_ text: String) -> String {
  var bytes: [UInt8] = []
  for byte in text.utf8 where bytes.count < 60 {
    switch byte {
    case 0x30...0x39, 0x61...0x7A: bytes.append(byte)
    case 0x41...0x5A: bytes.append(byte + 0x20)
    case 0x80...: break
    default: if let last = bytes.last, last != 0x2D { bytes.append(0x2D) }
    }
  }
  while bytes.last == 0x2D { bytes.removeLast() }
  return bytes.isEmpty ? "x" + fingerprint(text) : String(decoding: bytes, as: UTF8.self)
}

/// Names for all of `texts`, no two the same: where two would be, or where a name says too little (another text would
/// have it too), a fingerprint of the text is added to each of them; so a name does not depend on its neighbours' order.
func distinctSlugs(_ texts: [(name: String, identity: String)]) -> [String] {
  var counts: [String: Int] = [:]
  let plain = texts.map { slug($0.name) }
  for name in plain { counts[name, default: 0] += 1 }
  var taken: [String: Int] = [:]
  return zip(plain, texts).map { name, text in
    let own = counts[name] == 1 ? name : name + "-" + fingerprint(text.identity)
    taken[own, default: 0] += 1
    return taken[own] == 1 ? own : own + "-\(taken[own, default: 0])"
  }
}

/// Eight digits that tell texts apart: FNV-1a, 64 bits folded to 32. Not for secrets.
func fingerprint(_ text: String) -> String {
  var hash: UInt64 = 0xCBF2_9CE4_8422_2325
  for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
  let digits = String((hash ^ hash >> 32) & 0xFFFF_FFFF, radix: 16)
  return String(repeating: "0", count: 8 - digits.utf8.count) + digits
}
