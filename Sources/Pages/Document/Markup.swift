// What keeps hostile text harmless: every string of an article passes through one of these on its way to a page.

/// Text for HTML and XML, between tags or between double quotes. Characters that neither can hold become U+FFFD.
func escapedForMarkup(_ text: String) -> String {
  guard
    text.utf8.contains(where: { $0 < 0x20 || $0 == 0x26 || $0 == 0x3C || $0 == 0x3E || $0 == 0x22 || $0 == 0x7F })
      || text.unicodeScalars.contains(where: isNoncharacter)
  else { return text }
  var result = ""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "&": result += "&amp;"
    case "<": result += "&lt;"
    case ">": result += "&gt;"
    case "\"": result += "&quot;"
    default: result.unicodeScalars.append(isPrintable(scalar) ? scalar : "\u{FFFD}")
    }
  }
  return result
}

/// Text without the characters that HTML and XML cannot hold: each becomes U+FFFD.
func printable(_ text: String) -> String {
  if text.unicodeScalars.allSatisfy(isPrintable) { return text }
  var result = ""
  for scalar in text.unicodeScalars { result.unicodeScalars.append(isPrintable(scalar) ? scalar : "\u{FFFD}") }
  return result
}

private func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x09, 0x0A, 0x0D: true
  case ..<0x20, 0x7F...0x9F: false
  default: !isNoncharacter(scalar)
  }
}

private func isNoncharacter(_ scalar: Unicode.Scalar) -> Bool {
  scalar.value & 0xFFFE == 0xFFFE || (0xFDD0...0xFDEF).contains(scalar.value)
}

/// A JSON string with its quotes. `<` and `>` are escaped too, so that it may stand inside a `<script>`, and so are the
/// two line ends that JavaScript once did not allow.
func jsonString(_ text: String) -> String {
  var result = "\""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\"": result += "\\\""
    case "\\": result += "\\\\"
    case "\n": result += "\\n"
    case "\t": result += "\\t"
    case "<", ">", "\u{2028}", "\u{2029}", "\u{0}"..."\u{1F}", "\u{7F}":
      let digits = String(scalar.value, radix: 16)
      result += "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
    default: result.unicodeScalars.append(scalar)
    }
  }
  return result + "\""
}

/// An address that an article gives for itself, if it is one that a reader may safely follow: `http` or `https`, without
/// spaces and control characters.
func safeAddress(_ address: String?) -> String? {
  guard let address, address.utf8.count <= 2048 else { return nil }
  let lower = address.lowercased()
  guard lower.hasPrefix("https://") || lower.hasPrefix("http://") else { return nil }
  let isClean = address.unicodeScalars.allSatisfy {
    $0.value > 0x20 && isPrintable($0) && !"<>\"\\^`{|}".unicodeScalars.contains($0)
  }
  return isClean ? address : nil
}
