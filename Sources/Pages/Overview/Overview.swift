import Dates
import Events

/// The shape of a timeline: columns for what is dated to the day, bars below them for months, years and intervals.
///
/// Places and widths are hundredths of the picture's width; heights are pixels.
struct Overview: Sendable {
  /// A part of the picture: the events that it stands for.
  struct Part: Sendable {
    enum Shape: String, Sendable { case solid, planned, denied, disputed, soft }
    let days: Range<CivilDay>
    let shape: Shape
    var entries: [Int]
    var x = 0.0
    var width = 0.0
    var y = 0
    var height = 0
  }

  let scale: TimeScale
  private(set) var columns: [Part] = []
  private(set) var bars: [Part] = []
  /// Pixels from the top to the line on which the columns stand.
  static let baseline = 100
  static let laneHeight = 10
  private(set) var lanes = 0

  private static let mostColumns = 100
  private static let mostLanes = 6
  /// Bars that can still be told apart, and parts that a page can carry.
  private static let mostBars = 120
  private static let mostParts = 400

  init(_ timeline: Timeline, listed: [Int]) {
    let dated = listed.compactMap { index -> (index: Int, date: EventDate, days: Range<CivilDay>)? in
      guard let date = timeline.entries[index].date, let days = date.drawnDays else { return nil }
      return (index, date, days)
    }
    scale = TimeScale(dated.map(\.days))
    let points = dated.filter { $0.days.length == 1 }
    let stretches = dated.filter { $0.days.length > 1 }
    columns = Overview.columns(points.map { ($0.index, $0.days.lowerBound) }, timeline, scale)
    bars = Overview.bars(stretches.map { ($0.index, $0.days) }, timeline, scale)
    lanes = (bars.map(\.y).max() ?? -1) + 1
  }

  /// One column a day while there is room, else one for several; its blocks are stacked by shape.
  private static func columns(_ points: [(entry: Int, day: CivilDay)], _ timeline: Timeline, _ scale: TimeScale)
    -> [Part]
  {
    var bins: [Int: [Part.Shape: [Int]]] = [:]
    var days: [Int: (first: CivilDay, last: CivilDay)] = [:]
    let days1 = Set(points.map(\.day))
    let isFine = days1.count <= mostColumns
    let ordered = days1.sorted()
    let number = Dictionary(ordered.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    for (entry, day) in points {
      let bin = isFine ? number[day] ?? 0 : Int(scale.place(of: day) * Double(mostColumns) / 100)
      bins[bin, default: [:]][timeline.entries[entry].shape, default: []].append(entry)
      days[bin] = days[bin].map { (min($0.first, day), max($0.last, day)) } ?? (day, day)
    }
    let highest = bins.values.map { $0.values.reduce(0) { $0 + $1.count } }.max() ?? 1
    let unit = min(22, Double(baseline - 8) / Double(highest))
    var parts: [Part] = []
    for bin in bins.keys.sorted() {
      guard let span = days[bin] else { continue }
      let start = isFine ? scale.place(of: span.first) : Double(bin) * 100 / Double(mostColumns)
      let natural = isFine ? scale.place(of: span.first + 1) - start : 100 / Double(mostColumns)
      var below = 0.0
      for shape in [Part.Shape.solid, .soft, .disputed, .planned, .denied] {
        guard let entries = bins[bin]?[shape] else { continue }
        var part = Part(days: span.first..<span.last + 1, shape: shape, entries: entries)
        part.width = min(max(natural * 0.86, 0.55), 2.4)
        part.x = min(start + max(0, (natural - part.width) / 2), 100 - part.width)
        let top = below + Double(entries.count) * unit
        part.y = baseline - Int(top.rounded())
        part.height = max(3, Int(top.rounded()) - Int(below.rounded()) - (unit > 5 ? 1 : 0))
        below = top
        parts.append(part)
      }
    }
    return parts
  }

  /// Bars for stretches, equal ones as one, in as few lanes as keep them apart; what finds no lane shares the last. Where
  /// there are too many to be told apart, those too narrow to be seen are gathered, as columns are.
  private static func bars(_ stretches: [(entry: Int, days: Range<CivilDay>)], _ timeline: Timeline, _ scale: TimeScale)
    -> [Part]
  {
    func width(_ days: Range<CivilDay>) -> Double {
      scale.place(of: days.upperBound) - scale.place(of: days.lowerBound)
    }
    let isFine = Set(stretches.map(\.days)).count <= mostBars
    var bars: [BarKey: Part] = [:]
    for (entry, days) in stretches {
      let shape = timeline.entries[entry].shape
      let isGathered = !isFine && width(days) < 200 / Double(mostColumns)
      let middle = (scale.place(of: days.lowerBound) + scale.place(of: days.upperBound)) / 2
      let key = BarKey(shape: shape, days: isGathered ? nil : days, bin: isGathered ? Int(middle) : 0)
      let old = bars[key]?.days ?? days
      let all = min(old.lowerBound, days.lowerBound)..<max(old.upperBound, days.upperBound)
      bars[key] = Part(days: all, shape: shape, entries: (bars[key]?.entries ?? []) + [entry])
    }
    for key in bars.keys where key.days == nil {
      bars[key]?.x = Double(key.bin) * 100 / Double(mostColumns)
      bars[key]?.width = 86 / Double(mostColumns)
    }
    let most = bars.values.sorted { ($1.entries.count, $0.entries[0]) < ($0.entries.count, $1.entries[0]) }
    return laidOut(Array(most.prefix(mostParts)), scale)
  }

  /// What makes two stretches one bar: the same days, or, where they are gathered, the same place.
  private struct BarKey: Hashable { let shape: Part.Shape, days: Range<CivilDay>?, bin: Int }

  /// Bars in their lanes.
  private static func laidOut(_ bars: [Part], _ scale: TimeScale) -> [Part] {
    var parts = bars.map { bar -> Part in
      guard bar.width == 0 else { return bar }
      var part = bar
      let start = scale.place(of: bar.days.lowerBound)
      part.width = max(0.8, scale.place(of: bar.days.upperBound) - start - 0.15)
      part.x = min(start, 100 - part.width)
      return part
    }
    parts.sort { ($0.x, -$0.width, $0.entries[0]) < ($1.x, -$1.width, $1.entries[0]) }
    var ends: [Double] = []
    for index in parts.indices {
      let lane = ends.firstIndex { $0 <= parts[index].x } ?? min(ends.count, mostLanes - 1)
      if lane == ends.count { ends.append(0) }
      ends[lane] = max(ends[lane], parts[index].x + parts[index].width)
      parts[index].y = lane
      parts[index].height = laneHeight - 3
    }
    return parts
  }
}

extension Entry {
  /// How it is drawn: what is in doubt has soft edges, what did not happen is hollow.
  var shape: Overview.Part.Shape {
    switch status {
    case .planned, .hypothetical: .planned
    case .denied: .denied
    case .happened: isDisputed ? .disputed : isVague ? .soft : .solid
    }
  }
}

extension EventDate {
  /// The days that are drawn: of an open interval, those of its known end.
  var drawnDays: Range<CivilDay>? {
    switch edtf {
    case .interval(.date(let start), let end) where end.date == nil: start.date.days
    case .interval(let start, .date(let end)) where start.date == nil: end.date.days
    default: edtf.days
    }
  }
}
