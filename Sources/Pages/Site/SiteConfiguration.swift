/// What a site is called and where it goes: the keys of `dateline.yaml`, each also an option of `build`.
public struct SiteConfiguration: Hashable, Sendable {
  /// The title of the timeline.
  public var title = SiteConfiguration.plainTitle
  /// A sentence or two below the title; empty for none.
  public var description = ""
  /// The language of the articles (BCP 47), for the pages' `lang`.
  public var language = "en"
  /// The address that the site will have, ending in a slash; nil when it is not known.
  public var baseURL: String?
  /// The folder to write.
  public var output: String?
  /// A folder with templates in place of the program's own; nil for none.
  public var templates: String?
  /// The files and folders to read.
  public var inputs: [String] = []
  /// Patterns of paths to pass over.
  public var exclusions: [String] = []

  /// The defaults.
  public init() {}

  private static let plainTitle = "Timeline"
  /// False for a site that was given no title: its pages need not repeat that it is a timeline.
  var hasTitle: Bool { title != SiteConfiguration.plainTitle }
}

/// One key of a configuration file with its values (one for a scalar) and its line.
public struct ConfigurationEntry: Hashable, Sendable {
  /// The key.
  public let key: String
  /// The values, in order.
  public let values: [String]
  /// The line it stands on, from 1.
  public let line: Int

  /// A key with its values.
  public init(key: String, values: [String], line: Int) {
    self.key = key
    self.values = values
    self.line = line
  }
}
