import Dates
import Syntax
import Text
import Timexes

/// The dates that stand over what was then: "Thursday, Sept. 5", "### March 2009", "2007", alone on their line, and those that
/// open an entry: "**2006:** The towns signed an accord".
struct DateHeadings: Sendable {
  /// For each sentence the date over it.
  private var dates: [EventDate?] = []

  /// The headings among the sentences of an article; a line alone is the day of publication below the headline.
  init(_ trees: [SentenceTree], _ timexes: [Timex], in text: String, dateline: CivilDay?) {
    let headings = Self.headings(trees, timexes, dateline)
    let lines = headings.indices.count { number in
      headings[number] != nil && !Self.isRunIn(number, trees, text)
        && (number + 1 == headings.count || headings[number + 1] == nil)
    }
    var line: (date: EventDate, level: Int)?
    var entry: EventDate?
    for (number, tree) in trees.enumerated() {
      // An entry ends with its paragraph.
      if number > 0, Self.gap(before: number, trees, text).count(where: \.isNewline) > 1 { entry = nil }
      let level = Self.level(of: tree, text)
      if let date = headings[number] {
        if Self.isRunIn(number, trees, text) {
          entry = date
        } else if lines > 1 {
          (line, entry) = ((date, level ?? 7), nil)
        }
      } else if let level, let above = line, level <= above.level {
        line = nil
      }
      dates.append(entry ?? line?.date)
    }
  }

  /// The date under whose heading a sentence stands.
  func date(above sentence: Int) -> EventDate? { dates[sentence] }

  /// The dates of the sentences that are nothing else.
  private static func headings(_ trees: [SentenceTree], _ timexes: [Timex], _ dateline: CivilDay?) -> [EventDate?] {
    var next = 0
    return trees.map { tree in
      while next < timexes.count, timexes[next].extent.start < tree.sentence.extent.start { next += 1 }
      let first = next
      while next < timexes.count, timexes[next].extent.start < tree.sentence.extent.end { next += 1 }
      guard first < next, tree.count < 14 else { return nil }
      let placed = PlacedTimex.all(timexes, first..<next, in: tree, dateline: dateline)
      guard placed.count == 1, let timex = placed.first, tree.isAll(timex.words) else { return nil }
      return timex.date.ofHeading
    }
  }

  /// True for a date that stands in the line of its text.
  private static func isRunIn(_ number: Int, _ trees: [SentenceTree], _ text: String) -> Bool {
    number + 1 < trees.count && !gap(before: number + 1, trees, text).contains(where: \.isNewline)
  }

  /// What stands between a sentence and the one before it.
  private static func gap(before number: Int, _ trees: [SentenceTree], _ text: String) -> Substring {
    let (before, next) = (trees[number - 1].sentence.extent, trees[number].sentence.extent)
    return before.end < next.start ? Substring(text[Extent(before.end, next.start)]) : ""
  }

  /// How many signs a heading of Markdown has; nil for none.
  private static func level(of tree: SentenceTree, _ text: String) -> Int? {
    let signs = text[tree.sentence.extent].utf8.prefix { $0 == UInt8(ascii: "#") }.count
    return signs > 0 ? signs : nil
  }
}

extension SentenceReading {
  /// "The defence says that Kern took orders", in a diary that is told in the present: what was done before.
  func isTestified(_ trigger: Trigger, _ phrase: VerbPhrase) -> Bool {
    guard phrase.form == .past, tree[trigger.index].relation == .ccomp, let above = tree.head(of: trigger.index) else {
      return false
    }
    return VerbPhrase(above, in: tree).form == .present
  }
}

extension Outlook {
  /// True for what a programme tells of the day above it, which is to come: "Ministers meet in Lorne", "The bank will meet".
  func isOfProgramme(_ heading: Range<CivilDay>, _ phrase: VerbPhrase) -> Bool {
    [.present, .future].contains(phrase.form) && !isAside
      && days.allSatisfy { $0.overlaps(heading) || $0.upperBound <= heading.lowerBound }
  }

  /// True for what may be of the date above it: told as it went along, in a sentence that tells of no other day, or mainly
  /// this and of days before beside it; what somebody said may be of any.
  func isOfDate(_ heading: Range<CivilDay>, isMain: Bool) -> Bool {
    let isSaid = isMain && isSaying && isTold
    return direction == .along && !isOpen && !isAside && !isOfPeriod
      && (isSaid ? daysBeside : days).allSatisfy {
        $0.overlaps(heading) || isMain && isTold && $0.upperBound <= heading.lowerBound
      }
  }
}
