import Synchronization

/// Applies `work` to every element, so many at once; the results stand in the elements' order.
func inParallel<Element: Sendable, Result: Sendable>(
  _ elements: [Element], jobs: Int, _ progress: ProgressLine, _ work: @escaping @Sendable (Element) -> Result
) async -> [Result] {
  let done = Atomic(0)
  let runs = await inParallel(runsOf: 64, of: elements, jobs: jobs) { run in
    let results = run.map(work)
    progress.show(done.add(run.count, ordering: .relaxed).newValue, of: elements.count)
    return results
  }
  progress.clear()
  return runs.flatMap { $0 }
}

/// Applies `work` to runs of `length` elements, so many runs at once; the results stand in the elements' order.
func inParallel<Element: Sendable, Result: Sendable>(
  runsOf length: Int, of elements: [Element], jobs: Int, _ work: @escaping @Sendable (ArraySlice<Element>) -> Result
) async -> [Result] {
  let next = Next()
  let parts = await withTaskGroup(of: [(start: Int, result: Result)].self) { group in
    for _ in 0..<max(1, jobs) {
      group.addTask {
        var parts: [(start: Int, result: Result)] = []
        while true {
          let start = next.place.add(length, ordering: .relaxed).oldValue
          guard start < elements.count else { return parts }
          parts.append((start, work(elements[start..<min(start + length, elements.count)])))
        }
      }
    }
    return await group.reduce(into: []) { $0 += $1 }
  }
  return parts.sorted { $0.start < $1.start }.map(\.result)
}

/// The first element that no worker has taken.
private final class Next: Sendable {
  let place = Atomic(0)
}
