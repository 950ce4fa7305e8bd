extension Step {
  /// The reason in words, as pages, `resolve` and the JSON show it.
  public var description: String {
    switch self {
    case .named: "the words name the date by themselves"
    }
  }
}
