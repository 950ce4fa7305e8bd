import Text

/// The files that paths stand for: folders are searched through and through, in the order of the names' bytes.
///
/// Hidden files are passed over, and so is a site that Dateline built. Links are followed; a folder that is inside itself
/// is noticed. A file that is reached twice is found once, under the first name.
struct FileTree {
  /// The files, as the user would name them; `-` is standard input.
  private(set) var files: [String] = []
  /// What is wrong with the paths.
  private(set) var diagnostics: [Diagnostic] = []
  private let exclusions: [String]
  private var seen: Set<FileAccess.Identity> = []

  /// The files below `paths`, without those that fit one of the patterns in `exclusions`.
  init(_ paths: [String], exclusions: [String] = []) {
    self.exclusions = exclusions
    for path in paths { add(path) }
  }

  private mutating func add(_ path: String) {
    if path == "-" {
      files.append(path)
      return
    }
    do throws(FileAccess.Failure) {
      let (kind, identity) = try FileAccess.look(at: path)
      guard kind == .folder else {
        if seen.insert(identity).inserted { files.append(path) }
        return
      }
      let count = files.count + diagnostics.count
      search(FileTree.trimmed(path), identity, inside: [])
      if files.count + diagnostics.count == count { diagnostics.append(ReadersMessage.noArticles(in: path)) }
    } catch {
      diagnostics.append(ReadersMessage.cannotRead(path, error.reason, near: FileTree.nearName(path)))
    }
  }

  private mutating func search(_ folder: String, _ identity: FileAccess.Identity, inside: [FileAccess.Identity]) {
    if inside.contains(identity) {
      diagnostics.append(ReadersMessage.loop(folder))
      return
    }
    guard seen.insert(identity).inserted else { return }
    do throws(FileAccess.Failure) {
      let names = try FileAccess.names(in: folder)
      if names.contains(".dateline-manifest") { return }
      for name in names where !name.hasPrefix(".") && name != "dateline.yaml" {
        let path = folder == "." ? name : folder.hasSuffix("/") ? folder + name : folder + "/" + name
        if exclusions.contains(where: { FileAccess.matches(path, $0) }) { continue }
        visit(path, inside: inside + [identity])
      }
    } catch { diagnostics.append(ReadersMessage.cannotRead(folder, error.reason)) }
  }

  private mutating func visit(_ path: String, inside: [FileAccess.Identity]) {
    do throws(FileAccess.Failure) {
      let (kind, identity) = try FileAccess.look(at: path)
      switch kind {
      case .folder: search(path, identity, inside: inside)
      case .file: if seen.insert(identity).inserted { files.append(path) }
      case .other: break  // a pipe in a folder would be waited for
      }
    } catch { diagnostics.append(ReadersMessage.cannotRead(path, error.reason)) }
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
