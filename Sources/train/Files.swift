import Foundation

/// Reads and writes files, and says what goes wrong.
enum Files {
  /// A file could not be read or written.
  struct Failure: Error {
    let message: String
  }

  static func text(_ path: String) throws -> String { String(decoding: try bytes(path), as: UTF8.self) }

  static func bytes(_ path: String) throws -> [UInt8] {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw Failure(message: "\(path): cannot be read")
    }
    return [UInt8](data)
  }

  static func write(_ bytes: [UInt8], to path: String) throws {
    guard FileManager.default.createFile(atPath: path, contents: Data(bytes)) else {
      throw Failure(message: "\(path): cannot be written")
    }
  }

  /// A line on standard error.
  static func note(_ message: String) { FileHandle.standardError.write(Data("\(message)\n".utf8)) }
}
