/// What `dateline init` writes: a configuration, an article to begin with, and the templates.
public enum Starter {
  /// The files, by their path in the new folder.
  public static var files: [(path: String, text: String)] {
    [("dateline.yaml", configuration), ("articles/first-light.md", article)]
      + TemplateSet.fileNames.map { ("templates/" + $0, EmbeddedFiles.text($0)) }
      + [("templates/README.md", EmbeddedFiles.text("README.md"))]
  }

  /// Writes the starter into a folder, and gives the paths written. Nothing is overwritten: when one of the files is there
  /// already, nothing is written at all.
  ///
  /// - Throws: ``FileFailure``.
  public static func write(to folder: String) throws -> [String] {
    let files = files.map { (path: folder + "/" + $0.path, text: $0.text) }
    if let taken = files.first(where: { Files.kind(of: $0.path) != nil }) {
      throw FileFailure("begin a site", taken.path, PagesMessage.starterIsThere)
    }
    for file in files {
      if let slash = file.path.lastIndex(of: "/") { try Files.makeFolder(String(file.path[..<slash])) }
      try Files.write(file.text, to: file.path)
    }
    return files.map(\.path)
  }

  private static let configuration = """
    # The settings of this site; each is also an option of `dateline build`.
    title: A timeline
    description: What happened when, and how we know.
    language: en
    # base-url: https://example.org/timeline/
    output: site
    templates: templates
    inputs: [articles]
    exclude: []

    """

  private static let article = """
    ---
    title: Harbour light back in service
    date: 2024-03-12
    ---
    The lighthouse on Gull Point was switched on again on Sunday after a storm broke its lamp in January.

    The lamp was built in 1911. Engineers will test the foghorn on Friday, the harbour office said.

    """
}
