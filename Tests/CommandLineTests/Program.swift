import TestSupport

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// One run of the real binary: what it answered.
struct Program {
  /// The exit code; 128 and the signal's number for a run that was killed.
  private(set) var code: Int32 = -1
  /// Standard output and standard error.
  private(set) var output: [UInt8] = []
  private(set) var errors = ""

  var text: String { String(decoding: output, as: UTF8.self) }
  /// The lines of the output, each without its end.
  var lines: [String] {
    output.split(separator: 0x0A, omittingEmptySubsequences: false).dropLast().map { line in
      String(decoding: line.last == 0x0D ? line.dropLast() : line, as: UTF8.self)
    }
  }

  /// What could not be done to run it.
  struct Failure: Error { let message: String }

  /// The binary: built beside the tests, whose own path is among the words that started them.
  static let path: String = {
    for word in ["/proc/self/exe"] + CommandLine.arguments {
      guard let real = realpath(word, nil) else { continue }
      defer { free(real) }
      var folder = String(cString: real)
      while let slash = folder.lastIndex(of: "/") {
        folder = String(folder[..<slash])
        var status = stat()
        if stat(folder + "/dateline", &status) == 0, status.st_mode & S_IFMT == S_IFREG { return folder + "/dateline" }
      }
    }
    return ""
  }()

  /// The folder of the package, and its seeds.
  static let package = #filePath.split(separator: "/").dropLast(3).map { "/" + $0 }.joined()
  static let seeds = package + "/seeds"

  /// A wrapper that ends what hangs.
  static let timeLimit = ["/usr/bin/timeout", "120"]
  static let hasTimeLimit = access(timeLimit[0], X_OK) == 0

  /// Runs the binary with arguments. `input` is standard input (nothing at all where it is nil), `folder` where it runs (an empty one where it is nil),
  /// `environment` what is added to a bare environment. `wrapper` is a program that starts it, `program` another than the
  /// binary, `output` the file that standard output goes to.
  static func run(
    _ arguments: String..., input: [UInt8]? = nil, in folder: String? = nil, environment: [String: String] = [:]
  ) throws -> Program {
    try run(arguments, input: input, in: folder, environment: environment)
  }

  static func run(
    _ arguments: [String], input: [UInt8]? = nil, in folder: String? = nil, environment: [String: String] = [:],
    wrapper: [String] = [], program: String = path, output: String? = nil
  ) throws -> Program {
    let scratch = try TemporaryFolder()
    if let input { try scratch.write(input, to: "in") }
    let (out, err) = (output ?? scratch.path("out"), scratch.path("err"))
    let words = ["/bin/sh", "-c", #"cd "$0" && exec "$@""#, folder ?? scratch.path] + wrapper + [program] + arguments
    var settings = ["PATH": "/usr/bin:/bin", "SWIFT_BACKTRACE": "enable=no"]
    settings.merge(environment) { $1 }
    var actions = Actions()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, input == nil ? "/dev/null" : scratch.path("in"), O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, out, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    posix_spawn_file_actions_addopen(&actions, 2, err, O_WRONLY | O_CREAT | O_TRUNC, 0o600)

    var argv = words.map { strdup($0) } + [nil]
    var envp = settings.map { strdup($0.key + "=" + $0.value) } + [nil]
    defer { (argv + envp).forEach { free($0) } }
    var process = pid_t()
    let result = posix_spawn(&process, words[0], &actions, nil, &argv, &envp)
    guard result == 0 else { throw Failure(message: words[0] + ": " + String(cString: strerror(result))) }

    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 {
      guard errno == EINTR else { throw Failure(message: "waitpid: " + String(cString: strerror(errno))) }
    }
    var run = Program()
    run.code = status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F)
    if output == nil { run.output = try TemporaryFolder.bytes(of: out) }
    run.errors = String(decoding: try TemporaryFolder.bytes(of: err), as: UTF8.self)
    return run
  }

  #if os(Linux)
    private typealias Actions = posix_spawn_file_actions_t
  #else
    private typealias Actions = posix_spawn_file_actions_t?
  #endif
}
