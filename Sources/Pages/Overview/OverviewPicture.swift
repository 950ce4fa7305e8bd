import Dates
import Events

extension Desk {
  /// The overview of the whole timeline as inline SVG, each part a link into the list.
  func overviewPicture(press: Press) -> String {
    let listed = chapters.order
    if listed.isEmpty { return "" }
    let overview = Overview(timeline, listed: listed)
    let place = Place(path: "index")
    let ticksTop = Overview.baseline + 6 + overview.lanes * Overview.laneHeight
    let height = ticksTop + 18
    let parts =
      overview.columns.map { ($0, $0.y, "") }
      + overview.bars.map { ($0, Overview.baseline + 6 + $0.y * Overview.laneHeight, "stretch") }
    return press.print(
      .overview,
      [
        "label": .text("The timeline as a picture: " + facts), "height": .text("\(height)"),
        "baseline": .text("\(Overview.baseline)"),
        "spans": .list(
          overview.scale.stretches.map {
            [
              "x": .text(decimal($0.start)), "width": .text(decimal($0.width)), "from": .text($0.days.lowerBound.iso),
              "to": .text(($0.days.upperBound - 1).iso),
            ]
          }),
        "ticks": .list(
          overview.scale.ticks.map {
            [
              "x": .text(decimal($0.x)), "text": .text($0.text), "text_y": .text("\(ticksTop + 13)"),
              "shape": .text(shape(of: $0)),
            ]
          }),
        "breaks": .list(
          overview.scale.breaks.map {
            ["x": .text(decimal($0.x)), "text": .text($0.text), "y": .text("\(Overview.baseline)")]
          }),
        "parts": .list(
          parts.map { part, y, plain in
            let first = part.entries[0]
            let target = chapters.chapterOf[first].map { chapters.all[$0].path } ?? "index"
            return [
              "address": .text(place.address(of: target, anchor: anchor(entry: first))), "label": .text(label(part)),
              "x": .text(decimal(part.x)), "y": .text("\(y)"), "width": .text(decimal(part.width)),
              "height": .text("\(part.height)"),
              "shape": .text(part.shape == .solid ? plain : part.shape.rawValue),
            ]
          }),
      ])
  }

  /// The classes of a word along the line.
  private func shape(of tick: TimeScale.Tick) -> String {
    let isEnd = tick.x + TimeScale.width(tick.text) > TimeScale.Tick.end
    return [isEnd ? "end" : nil, tick.isMinor ? "minor" : nil].compactMap { $0 }.joined(separator: " ")
  }

  /// "18 October 2024: 3 events", "June 2024, planned: 1 event".
  private func label(_ part: Overview.Part) -> String {
    let entry = timeline.entries[part.entries[0]]
    let last = part.days.upperBound - 1
    var text = entry.date?.words() ?? ""
    if let days = entry.date?.drawnDays, days != part.days {
      text = part.days.lowerBound.words + " – " + last.words
    }
    switch part.shape {
    case .planned: text += ", planned"
    case .denied: text += ", denied"
    case .disputed: text += ", disputed"
    case .soft, .solid: break
    }
    return text + ": " + counted(part.entries.count, "event")
  }
}

/// Two decimals at most, as SVG wants them.
func decimal(_ number: Double) -> String {
  let hundredths = Int((number * 100).rounded())
  let (whole, rest) = (abs(hundredths) / 100, abs(hundredths) % 100)
  let sign = hundredths < 0 ? "-" : ""
  if rest == 0 { return sign + "\(whole)" }
  return sign + "\(whole)." + (rest % 10 == 0 ? "\(rest / 10)" : padded(rest, 2))
}
