/// What an article tells of one day by words of one kind: the arrests of March 8.
struct DayOfKind: Hashable {
  private let article: Int
  private let group: Int32
  private let day: Int

  init(_ report: Report) {
    (article, group, day) = (report.source.article, report.group, report.span.first)
  }

  /// The reports of a single day, by the articles, kinds and days that they are of.
  static func all(of reports: [Report]) -> [DayOfKind: [Int32]] {
    var days: [DayOfKind: [Int32]] = [:]
    for (index, report) in reports.enumerated() where report.span.length == 1 {
      days[DayOfKind(report), default: []].append(Int32(index))
    }
    return days
  }
}

extension Comparison {
  /// By the same verb, one that says what happened, on one day, in two articles of one story: who took part need not be said
  /// again. "Was found on Saturday", "a body was found on Saturday".
  func isRetold(_ a: Report, _ b: Report) -> Bool {
    a.lemma == b.lemma && a.isVerb && b.isVerb && !a.isMeasure && !b.isMeasure && !a.isOfContent && !b.isOfContent
      && a.source.article != b.source.article && isSameDay(a, b) && isOneStory(a, b) && isOnly(a) && isOnly(b)
  }

  /// Its article tells of no other that day: "arrested the manager", and later Lassiter.
  private func isOnly(_ report: Report) -> Bool {
    let others = days[DayOfKind(report)] ?? []
    return others.count < 2
      || others.allSatisfy { index in
        let other = reports[Int(index)]
        return other.source == report.source || other.isNoun || other.themes.isEmpty
          || best(other.themes, report.themes) > .none
      }
  }

  /// Of one kind, whatever else is said of it, where nothing counts or names it.
  func areAlike(_ a: [Int32], _ b: [Int32]) -> Bool {
    a.contains { one in
      let mine = participants[Int(one)]
      return b.contains {
        let theirs = participants[Int($0)]
        return mine.headWord == theirs.headWord && !mine.isName && mine.isOther == theirs.isOther
          && mine.number == theirs.number && !(mine.words + theirs.words).contains { $0.isName }
      }
    }
  }

  /// "The former president", but no "a manager", who may be another than the one named.
  func areDefinite(_ a: [Int32], _ b: [Int32]) -> Bool {
    (a + b).allSatisfy { participants[Int($0)].isName || participants[Int($0)].isDefinite }
  }
}
