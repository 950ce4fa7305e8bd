import CMicroHTTPD
import Synchronization

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A server for the site's folder, on this machine alone unless told otherwise.
///
/// `/.generation` answers with a number that changes with every build; the pages of a live site ask for it and reload.
public final class WebServer: Sendable {
  /// Why a server did not start.
  public struct Failure: Error, Hashable {
    /// What is wrong.
    public let message: String
    /// What to do.
    public let hint: String?
  }

  private let folder: ServedFolder
  private let generation = Mutex(1)
  private let server = Mutex<OpaqueServer?>(nil)
  private struct OpaqueServer: @unchecked Sendable { let pointer: OpaquePointer }

  /// Where it can be reached.
  public var address: String { "http://\(host):\(port)/" }
  private let host: String
  /// The port that it listens on.
  public let port: Int

  /// Serves a folder on a numeric address and a port; port 0 takes a free one.
  ///
  /// - Throws: ``Failure``.
  public init(folder: String, host: String = "127.0.0.1", port: Int = 8000) throws {
    self.host = host
    let box = Unmanaged.passRetained(Box())
    var started: OpaquePointer?
    let handler: CMicroHTTPDHandler = { context, method, path, host in
      guard let context, let method, let path else { return WebServer.reply(ServedFolder.Answer(400, "")) }
      let box = Unmanaged<Box>.fromOpaque(context).takeUnretainedValue()
      let answer = box.answer.withLock { $0 }?(
        String(cString: method), String(cString: path), host.map { String(cString: $0) })
      return WebServer.reply(answer ?? ServedFolder.Answer(503, "Starting.\n"))
    }
    let result = cmicrohttpd_start(host, UInt16(clamping: port), handler, box.toOpaque(), &started)
    guard result == CMicroHTTPDStarted, let started else {
      box.release()
      let message = PagesMessage.noServer(result.reason, host: host, port: port)
      throw Failure(message: message.text, hint: message.hint)
    }
    self.port = Int(cmicrohttpd_port(started))
    let isLoopback = host.hasPrefix("127.")
    let names = ["\(host):\(self.port)", "localhost:\(self.port)", host, "localhost"]
    self.folder = ServedFolder(root: folder, hosts: isLoopback ? Set(names) : nil)
    server.withLock { $0 = OpaqueServer(pointer: started) }
    box.takeUnretainedValue().answer.withLock { answer in
      answer = { [weak self] method, path, host in self?.answer(method, path, host) ?? ServedFolder.Answer(503, "") }
    }
  }

  deinit { stop() }

  /// Tells the open pages that there is a new build.
  public func announce() { generation.withLock { $0 += 1 } }

  /// Stops answering.
  public func stop() {
    let running = server.withLock { server in
      defer { server = nil }
      return server
    }
    if let running { cmicrohttpd_stop(running.pointer) }
  }

  private func answer(_ method: String, _ path: String, _ host: String?) -> ServedFolder.Answer {
    let answer = folder.answer(method: method, path: path, host: host)
    guard path == "/.generation", answer.status == 404 else { return answer }
    return ServedFolder.Answer(200, "\(generation.withLock { $0 })")
  }

  /// What the handler finds its server by; it lives as long as the program.
  private final class Box: Sendable {
    typealias Answering = @Sendable (String, String, String?) -> ServedFolder.Answer
    let answer = Mutex<Answering?>(nil)
  }

  private static func reply(_ answer: ServedFolder.Answer) -> CMicroHTTPDReply {
    let body = malloc(max(1, answer.body.count))
    answer.body.withUnsafeBytes { bytes in
      if let body, let source = bytes.baseAddress { memcpy(body, source, bytes.count) }
    }
    return CMicroHTTPDReply(
      status: UInt32(answer.status), body: body?.assumingMemoryBound(to: CChar.self),
      length: body == nil ? 0 : answer.body.count,
      type: ContentType.pointer(answer.type))
  }
}

/// The types of content as C strings that outlive the call; there is a fixed handful.
private enum ContentType {
  private struct Kept: @unchecked Sendable { var pointers: [String: UnsafePointer<CChar>] }
  private static let kept = Mutex(Kept(pointers: [:]))

  static func pointer(_ type: String) -> UnsafePointer<CChar>? {
    kept.withLock { kept in
      if let known = kept.pointers[type] { return known }
      let copy = strdup(type).map { UnsafePointer($0) }
      kept.pointers[type] = copy
      return copy
    }
  }
}

extension CMicroHTTPDResult {
  fileprivate var reason: PagesMessage.ServerTrouble {
    switch self {
    case CMicroHTTPDNoLibrary: .noLibrary
    case CMicroHTTPDBadAddress: .badAddress
    default: .noPort
    }
  }
}
