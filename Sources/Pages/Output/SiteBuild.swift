import Synchronization

extension Site {
  /// What a build made, for its last line.
  public struct Summary: Hashable, Sendable {
    /// Articles read, and events told in the timeline and beside it.
    public var articles = 0, listed = 0, others = 0
    /// Expressions without a date, and events whose sources disagree.
    public var unresolved = 0, disputed = 0
    /// Files written.
    public var files = 0

    /// "10 articles: 37 events, 3 more beside the timeline, 1 disputed, 2 expressions without a date; 160 files in site, 0.4 s".
    public func words(in folder: String, seconds: Duration) -> String {
      let (whole, part) = seconds.components
      return counted(articles, "article") + ": " + counted(listed, "event")
        + ", \(grouped(others)) more beside the timeline, "
        + "\(grouped(disputed)) disputed, " + counted(unresolved, "expression") + " without a date; "
        + counted(files, "file")
        + " in \(folder), \(whole).\(part / 100_000_000_000_000_000) s"
    }
  }

  /// Writes the site into its folder, with so many workers at once. `progress` hears how many pieces of how many are
  /// done, from any thread, one at a time.
  ///
  /// - Throws: ``FileFailure`` when the folder cannot be written; the site that was there is then as it was.
  public func publish(
    to folder: OutputFolder, workers: Int, progress: @escaping @Sendable (Int, Int) -> Void = { _, _ in }
  ) async throws -> Summary {
    let jobs = jobs
    var summary = summary
    try await folder.publish { root in
      for name in ["events", "articles", "rules", "years"] { try Files.makeFolder(root + "/" + name) }
      let queue = JobQueue(count: jobs.count, progress: progress)
      let paths = try await withThrowingTaskGroup(of: [String].self) { group in
        for _ in 0..<max(1, workers) { group.addTask { try self.work(jobs, queue, root) } }
        return try await group.reduce(into: []) { $0 += $1 }
      }
      for name in ["years"] { Files.removeEmptyFolder(root + "/" + name) }
      summary.files = paths.count
      return paths
    }
    return summary
  }

  /// One worker: takes jobs until there are none.
  private func work(_ jobs: [Job], _ queue: JobQueue, _ root: String) throws -> [String] {
    let press = Press(templates)
    var paths: [String] = []
    while let range = queue.next() {
      for job in jobs[range] {
        for file in files(for: job, press: press) {
          try Files.write(file.text, to: root + "/" + file.path)
          paths.append(file.path)
        }
      }
      queue.finish(range.count)
    }
    return paths
  }

  /// The counts of the timeline.
  public var summary: Summary {
    var summary = Summary()
    summary.articles = desk.timeline.articles.count
    summary.listed = desk.chapters.order.count
    summary.others = desk.timeline.entries.count - summary.listed
    summary.unresolved = desk.timeline.articles.reduce(0) { $0 + $1.timexes.count(where: \.isUnresolved) }
    summary.disputed = desk.timeline.entries.count(where: \.isDisputed)
    return summary
  }
}

/// Hands out ranges of jobs.
private final class JobQueue: Sendable {
  private let count: Int
  private let state = Mutex((next: 0, done: 0))
  private let progress: @Sendable (Int, Int) -> Void

  init(count: Int, progress: @escaping @Sendable (Int, Int) -> Void) {
    self.count = count
    self.progress = progress
  }

  func next() -> Range<Int>? {
    state.withLock { state in
      guard state.next < count else { return nil }
      let range = state.next..<min(state.next + 32, count)
      state.next = range.upperBound
      return range
    }
  }

  func finish(_ jobs: Int) {
    state.withLock { state in
      state.done += jobs
      progress(state.done, count)
    }
  }
}
