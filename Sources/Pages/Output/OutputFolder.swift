#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The folder that a site is published in.
///
/// A site is built aside, in `<folder>.building`, and then swapped in, so that a build that fails or is killed leaves the
/// old site whole. A manifest names the files that Dateline wrote: those of the old site that the new one does not have
/// are gone after the swap; every other file of the folder is taken over and never touched.
public struct OutputFolder: Sendable {
  /// The folder, without a slash at its end; a link is followed.
  public let path: String
  private var aside: String { path + ".building" }

  static let manifestName = ".dateline-manifest"
  private static let markerName = ".dateline-building"

  /// A folder, which need not be there yet.
  ///
  /// - Throws: ``FileFailure`` when there is something else of that name.
  public init(_ path: String) throws {
    var path = path
    while path.hasSuffix("/") && path.utf8.count > 1 { path.removeLast() }
    switch Files.kind(of: path, followsLinks: true) {
    case nil:
      if Files.kind(of: path) == .link { throw FileFailure("write the site", path, PagesMessage.deadLink) }
    case .folder:
      guard let real = realpath(path, nil) else { throw FileFailure("read the folder", path) }
      path = String(cString: real)
      free(real)
    default: throw FileFailure("write the site", path, PagesMessage.outputIsFile)
    }
    guard path != "/" else { throw FileFailure("write the site", path, PagesMessage.outputIsRoot) }
    self.path = path
  }

  /// True where a file or folder is this folder or stands in it: a build, which puts another folder in this one's place, would
  /// make a site's folder of the one that its articles are in.
  public func holds(_ input: String) -> Bool {
    guard let real = realpath(input, nil) else { return false }
    defer { free(real) }
    let found = String(cString: real)
    return found == path || found.hasPrefix(path + "/")
  }

  /// Publishes what `write` writes below the folder that it is given, and returns the paths of, relative to it.
  ///
  /// - Throws: ``FileFailure``; whatever `write` throws. The old site is then as it was.
  public func publish(_ write: (String) async throws -> [String]) async throws {
    try removeLeftover()
    do {
      try Files.makeFolder(aside)
    } catch let failure as FileFailure {
      throw FileFailure("write the site", path, PagesMessage.noRoom(failure.reason))
    }
    // One build at a time: the lock goes with the process, however it ends.
    let lock = open(aside, O_RDONLY | O_CLOEXEC)
    guard lock >= 0, flock(lock, LOCK_EX | LOCK_NB) == 0 else {
      throw FileFailure("write the site", path, PagesMessage.buildRuns)
    }
    defer { close(lock) }
    do {
      try Files.write("", to: aside + "/" + OutputFolder.markerName)
      let written = try await write(aside).sorted()
      try Files.write(written.map { $0 + "\n" }.joined(), to: aside + "/" + OutputFolder.manifestName)
      try takeOver(except: try ownFiles(of: path))
    } catch {
      Files.removeTree(aside)
      throw error
    }
    try swap()
  }

  /// The files that an earlier build wrote into a folder.
  private func ownFiles(of folder: String) throws -> Set<String> {
    let manifest = folder + "/" + OutputFolder.manifestName
    var own: Set = [OutputFolder.manifestName, OutputFolder.markerName]
    if Files.kind(of: manifest) == .file {
      own.formUnion(try Files.text(of: manifest).split(separator: "\n").map(String.init))
    }
    return own
  }

  /// Gives the new site every file of the old folder that is not Dateline's: the same file by a second name.
  private func takeOver(except own: Set<String>) throws {
    guard Files.kind(of: path) == .folder else { return }
    var status = stat()
    if stat(path, &status) == 0 { chmod(aside, status.st_mode & 0o7777) }
    try Files.walk(path) { relative, kind in
      let (old, new) = (path + "/" + relative, aside + "/" + relative)
      if kind == .folder {
        // A folder without files in it may be the user's; one that held only Dateline's files goes with them.
        if try Files.names(in: old).isEmpty { try Files.makeFolder(new) }
        return
      }
      if own.contains(relative) { return }
      guard Files.kind(of: new) == nil else {
        throw FileFailure("write the site", old, PagesMessage.foreignFile)
      }
      if let slash = relative.lastIndex(of: "/") { try Files.makeFolder(aside + "/" + relative[..<slash]) }
      try Files.duplicate(old, to: new)
    }
  }

  /// Puts the new site in the place of the old in one step, and removes the old.
  private func swap() throws {
    guard Files.kind(of: path) == .folder else {
      if let slash = path.lastIndex(of: "/"), slash > path.startIndex { try Files.makeFolder(String(path[..<slash])) }
      guard rename(aside, path) == 0 else { throw FileFailure("write the site", path) }
      unlink(path + "/" + OutputFolder.markerName)
      return
    }
    // The mark says that what may be left of the old site aside can go: all else in it lives on in the new one.
    let mark = path + "/" + OutputFolder.markerName
    if Files.kind(of: mark) == nil { try Files.write("", to: mark) }
    guard Files.exchange(aside, path) else { throw FileFailure("write the site", path) }
    unlink(mark)
    Files.removeTree(aside)
  }

  /// Removes what a killed build left.
  private func removeLeftover() throws {
    guard Files.kind(of: aside) != nil else { return }
    let isMarked = Files.kind(of: aside + "/" + OutputFolder.markerName) == .file
    let isOurs = try Files.kind(of: aside) == .folder && (isMarked || Files.names(in: aside).isEmpty)
    guard isOurs else {
      throw FileFailure("write the site", aside, PagesMessage.asideIsForeign)
    }
    let lock = open(aside, O_RDONLY | O_CLOEXEC)
    defer { close(lock) }
    guard flock(lock, LOCK_EX | LOCK_NB) == 0 else {
      throw FileFailure("write the site", path, PagesMessage.buildRuns)
    }
    Files.removeTree(aside)
  }
}
