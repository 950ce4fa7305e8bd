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
  /// again.
  func isRetold(_ a: Report, _ b: Report) -> Bool {
    a.lemma == b.lemma && a.isVerb && b.isVerb && !a.isMeasure && !b.isMeasure && !a.isOfContent && !b.isOfContent
      && a.source.article != b.source.article && isSameDay(a, b) && isOneStory(a, b) && isOnly(a) && isOnly(b)
  }

  /// "ordered them to be switched off", "the council's order of 27 June": a noun of the same doer and day that need not say again
  /// what it was done to.
  func isNounOf(_ a: Report, _ b: Report) -> Bool {
    let noun = a.isNoun ? a : b
    return a.isNoun != b.isNoun && noun.themes.isEmpty && !noun.isAnother && a.group == b.group
      && triggers.traits(of: a.group).contains(.once) && a.source.article != b.source.article && isSameDay(a, b)
      && isOneStory(a, b) && isOnly(a) && isOnly(b)
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
}
