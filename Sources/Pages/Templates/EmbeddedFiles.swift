import CTemplates

/// The files of `Templates/` as they were when the program was built.
enum EmbeddedFiles {
  /// Every file: its name and its text.
  static var all: [(name: String, text: String)] {
    (0..<ctemplates_count()).map { index in
      let file = ctemplates_file(index)
      let bytes = UnsafeBufferPointer(start: file.bytes, count: file.length)
      return (String(cString: file.name), String(decoding: bytes, as: UTF8.self))
    }
  }

  /// The text of a file; empty when there is none of the name.
  static func text(_ name: String) -> String { all.first { $0.name == name }?.text ?? "" }
}
