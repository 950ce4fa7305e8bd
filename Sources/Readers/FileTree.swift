import Text

/// The files that paths stand for: folders are searched through and through, in the order of the names' bytes.
///
/// Hidden files are passed over, and so is a site that Dateline built. Links are followed; a folder that is inside itself
/// is noticed. What is reached twice is found once, under the first name; so is standard input.
struct FileTree {
  /// A file, or what is wrong with a path.
  enum Entry: Hashable {
    case file(String)
    case problem(Diagnostic)

    /// The path as the user would name it; `-` is standard input.
    var path: String {
      switch self {
      case .file(let path): path
      case .problem(let diagnostic): diagnostic.file
      }
    }
  }

  /// What was found, in the order in which it was.
  private(set) var entries: [Entry] = []
  private let exclusions: [String]
  private var seen: Set<FileAccess.Identity> = []
  /// How many files and problems were met, also those that were met before.
  private var met = 0

  /// The files below `paths`, without those that fit one of the patterns in `exclusions`.
  init(_ paths: [String], exclusions: [String] = []) {
    self.exclusions = exclusions
    for path in paths { add(path) }
  }

  /// A path that the user named.
  private mutating func add(_ path: String) {
    do throws(FileAccess.Failure) {
      let (kind, identity) = try FileAccess.look(at: path)
      switch kind {
      case .file, .pipe: found(path, identity)
      case .device: problem(ReadersMessage.device(path))
      case .folder:
        if seen.contains(identity) { return }
        let before = met
        search(FileTree.trimmed(path), identity, inside: [])
        if met == before { problem(ReadersMessage.noArticles(in: path)) }
      }
    } catch { problem(ReadersMessage.cannotRead(path, error.reason, near: FileTree.nearName(path))) }
  }

  private mutating func search(_ folder: String, _ identity: FileAccess.Identity, inside: [FileAccess.Identity]) {
    if inside.contains(identity) { return problem(ReadersMessage.loop(folder)) }
    guard seen.insert(identity).inserted else { return }
    do throws(FileAccess.Failure) {
      let names = try FileAccess.names(in: folder)
      if names.contains(".dateline-manifest") { return }
      for name in names where !name.hasPrefix(".") && name != "dateline.yaml" {
        let path = folder == "." ? name : folder.hasSuffix("/") ? folder + name : folder + "/" + name
        if exclusions.contains(where: { FileAccess.matches(path, $0) }) { continue }
        visit(path, inside: inside + [identity])
      }
    } catch { problem(ReadersMessage.cannotRead(folder, error.reason)) }
  }

  /// A path inside a folder. A pipe there would be waited for, and a device may have no end: both are passed over.
  private mutating func visit(_ path: String, inside: [FileAccess.Identity]) {
    do throws(FileAccess.Failure) {
      let (kind, identity) = try FileAccess.look(at: path)
      switch kind {
      case .folder: search(path, identity, inside: inside)
      case .file: found(path, identity)
      case .pipe, .device: break
      }
    } catch {
      problem(FileAccess.isLink(path) ? ReadersMessage.deadLink(path) : ReadersMessage.cannotRead(path, error.reason))
    }
  }

  private mutating func found(_ path: String, _ identity: FileAccess.Identity) {
    met += 1
    if seen.insert(identity).inserted { entries.append(.file(path)) }
  }

  private mutating func problem(_ diagnostic: Diagnostic) {
    met += 1
    entries.append(.problem(diagnostic))
  }

  private static func trimmed(_ path: String) -> String {
    var path = path
    while path.hasSuffix("/") && path != "/" { path.removeLast() }
    return path
  }

  /// A name in the same folder that is at most two letters away, for "did you mean".
  static func nearName(_ path: String) -> String? {
    let path = trimmed(path)
    let slash = path.lastIndex(of: "/")
    let folder = slash.map { String(path[...$0]) } ?? ""
    let name = slash.map { String(path[path.index(after: $0)...]) } ?? path
    guard let names = try? FileAccess.names(in: folder.isEmpty ? "." : folder) else { return nil }
    return nearestName(to: name, among: names.filter { !$0.hasPrefix(".") }).map { folder + $0 }
  }
}
