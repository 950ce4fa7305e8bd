import Text

/// A file that is no article: a configuration, a table of expectations.
public enum InputFile {
  /// What came of reading.
  public enum Outcome {
    case success(String)
    case failure(Diagnostic)
  }

  /// The text of a file; `-` is standard input. What is no UTF-8 is replaced.
  public static func text(of path: String) -> Outcome {
    do throws(FileAccess.Failure) {
      return .success(DecodedText(try FileAccess.bytes(of: path)).text)
    } catch {
      return .failure(ReadersMessage.cannotRead(path, error.reason, near: FileTree.nearName(path)))
    }
  }

  /// The files below paths, in the order of their bytes, and what is wrong with the paths.
  public static func files(below paths: [String]) -> (files: [String], diagnostics: [Diagnostic]) {
    var (files, diagnostics): ([String], [Diagnostic]) = ([], [])
    for entry in FileTree(paths).entries {
      switch entry {
      case .file(let path): files.append(path)
      case .problem(let diagnostic): diagnostics.append(diagnostic)
      }
    }
    return (files, diagnostics)
  }

  /// True when there is something at a path.
  public static func isThere(_ path: String) -> Bool { (try? FileAccess.look(at: path)) != nil }
}
