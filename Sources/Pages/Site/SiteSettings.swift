import Text

extension SiteConfiguration {
  /// The keys that a configuration may have.
  public static let keys = ["title", "description", "language", "base-url", "output", "templates", "inputs", "exclude"]

  /// Takes over the keys of a configuration file; gives what is wrong with them. A key that is wrong changes nothing.
  public mutating func apply(_ entries: [ConfigurationEntry], file: String) -> [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    for entry in entries {
      if let message = set(entry.key, entry.values) {
        diagnostics.append(Diagnostic(.error, file: file, line: entry.line, message.text, hint: message.hint))
      }
    }
    return diagnostics
  }

  /// Sets one key, as a file or an option gives it; a message when it cannot be.
  mutating func set(_ key: String, _ values: [String]) -> PagesMessage? {
    switch key {
    case "inputs": inputs = values
    case "exclude": exclusions = values
    case "title", "description", "language", "base-url", "output", "templates":
      guard values.count == 1, let value = values.first else { return .oneValue(key) }
      return set(key, value)
    default: return .unknownKey(key, known: SiteConfiguration.keys)
    }
    return nil
  }

  private mutating func set(_ key: String, _ value: String) -> PagesMessage? {
    switch key {
    case "title": title = value
    case "description": description = value
    case "output": output = value
    case "templates": templates = value
    case "language":
      guard SiteConfiguration.isLanguage(value) else { return .noLanguage(value) }
      language = value
    default:
      guard let address = safeAddress(value), !address.contains("?"), !address.contains("#") else {
        return .noAddress(value)
      }
      baseURL = address.hasSuffix("/") ? address : address + "/"
    }
    return nil
  }

  /// Letters, digits and hyphens, as BCP 47 has them.
  static func isLanguage(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard let first = parts.first, (2...8).contains(first.utf8.count), first.allSatisfy({ $0.isASCII && $0.isLetter })
    else { return false }
    return parts.allSatisfy {
      (1...8).contains($0.utf8.count) && $0.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
    }
  }
}
