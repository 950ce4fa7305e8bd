import Dates

/// The dates that the reports of one event give, and the one at which it stands.
///
/// Reports that exclude each other are in different camps; a month that holds the days of two camps is in neither. The
/// event stands with the camp of more independent reports, then with the one that is stated before one had from the
/// story, then the finer, then the earlier dateline.
struct Camps {
  /// Reports that give one date, and the report that gives it best.
  struct Camp {
    /// Indices of its reports, those that exclude none of them.
    var reports: [Int]
    /// The report whose date it is: the finest, then stated, then the first.
    var report: Int
    /// How many articles say so in words of their own.
    var voices = 0
  }

  /// Those that exclude each other, the one at which the event stands first.
  let camps: [Camp]
  /// True when there are several.
  var areDisputed: Bool { camps.count > 1 }
  var standing: Camp { camps[0] }

  private let reports: [Report]

  /// The camps of reports, which stand by dateline, then id; never empty.
  init(_ reports: [Report], _ events: [Event], _ articles: [ReadArticle]) {
    self.reports = reports
    // The finest come first, so that every camp is named by a date that no other of it betters.
    let order = reports.indices.sorted { a, b in
      Camps.rank(reports[a], events[a], a).lexicographicallyPrecedes(Camps.rank(reports[b], events[b], b))
    }
    var heads: [Int] = []
    for index in order where heads.allSatisfy({ Camps.exclude(reports[index], reports[$0]) }) { heads.append(index) }
    let camps = heads.map { head in
      let own = reports.indices.filter { other in
        heads.allSatisfy {
          $0 == head ? !Camps.exclude(reports[other], reports[$0]) : Camps.exclude(reports[other], reports[$0])
        }
      }
      var camp = Camp(reports: own, report: head)
      camp.voices = Camps.voices(own, reports, articles)
      return camp
    }
    self.camps = camps.sorted { a, b in
      if a.voices != b.voices { return a.voices > b.voices }
      let (one, other) = (
        Camps.standing(reports[a.report], events[a.report]), Camps.standing(reports[b.report], events[b.report])
      )
      return one == other ? a.report < b.report : one.lexicographicallyPrecedes(other)
    }
  }

  /// True when a report gives the date at which the event stands.
  func isOfStanding(_ report: Int) -> Bool {
    standing.reports.contains(report) && !Camps.exclude(reports[report], reports[standing.report])
  }

  private static func exclude(_ a: Report, _ b: Report) -> Bool {
    if a.span.kind == .told || b.span.kind == .told { return false }
    return a.span.relation(to: b.span) != .agree
  }

  /// What is only told comes last, then the plan, then the coarser, then what is not stated.
  private static func rank(_ report: Report, _ event: Event, _ index: Int) -> [Int] {
    [
      report.span.kind == .told ? 1 : 0, report.span.kind == .within || report.span.kind == .throughout ? 0 : 1,
      report.span.coarseness, event.date?.time == nil ? 1 : 0, event.status == .happened ? 0 : 1,
      event.dating == .stated ? 0 : 1, index,
    ]
  }

  private static func standing(_ report: Report, _ event: Event) -> [Int] {
    [event.dating == .stated ? 0 : 1, report.span.coarseness, event.date?.time == nil ? 1 : 0]
  }

  /// Articles that say so, each by a sentence of its own: a copy is no second voice.
  private static func voices(_ indices: [Int], _ reports: [Report], _ articles: [ReadArticle]) -> Int {
    var sentences: Set<String> = []
    var seen: Set<Int> = []
    for index in indices {
      let source = reports[index].source
      let sentence = articles[source.article].article.text[articles.event(source).sentence]
      if sentences.insert(sentence).inserted { seen.insert(source.article) }
    }
    return seen.count
  }
}
