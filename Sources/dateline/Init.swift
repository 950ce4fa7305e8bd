import Pages

/// `dateline init DIR`.
struct Init {
  /// The folder to begin in.
  var folder: String

  /// Writes the starter; gives the exit code.
  func run() -> Int32 {
    do {
      for path in try Starter.write(to: folder) { print("wrote " + path) }
      print("Now: cd \(folder) && dateline serve")
      return 0
    } catch {
      Terminal.complain("\(error)")
      return 1
    }
  }
}
