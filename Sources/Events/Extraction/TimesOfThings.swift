import Syntax

// Expressions that say of what time a thing or a figure is, and nothing of when something was done.

extension TimeLinker {
  /// "A collision at a level crossing": a place.
  func isCrossing(_ noun: Int) -> Bool {
    noun > 0 && tree.lemmas[noun] == "crossing"
      && ["border", "grade", "level", "pedestrian", "rail", "railroad", "railway", "road"].contains(
        tree.lemmas[noun - 1])
  }

  /// "Was withdrawn by the prosecution last week", "a note sent by his mission on Friday": those who did it.
  func isBody(_ noun: Int) -> Bool {
    ["administration", "commission", "mission", "opposition", "prosecution"].contains(tree.forms[noun])
      && (max(0, noun - 2)..<noun).contains { tree.lemmas[$0] == "by" }
  }

  /// "hoped to restore the ratings of the 1970s", "brought things, including a poster from 1989", "(base 1985) was 109.1",
  /// "declared a dividend for 1987": what the thing is of is no day of the doing.
  func isOfThing(_ trigger: Trigger, _ timex: PlacedTimex) -> Bool {
    let word = timex.words.lowerBound - 1
    // "The Trade Act of 1974 says"
    if word > 1, tree.lemmas[word] == "of", ["Act", "Code", "Constitution", "Law"].contains(tree.forms[word - 1]),
      timex.date.granularity == "year"
    {
      return true
    }
    guard word > 0, trigger.index < timex.words.lowerBound else { return false }
    if isOfReportedFigure(trigger, timex) { return true }
    // "recovered the 11th-century cup"
    if ["century", "decade"].contains(timex.date.granularity), timex.words.upperBound < tree.count,
      isNoun(timex.words.upperBound), !["in", "by", "since", "during"].contains(tree.lemmas[word])
    {
      return true
    }
    // "a result of the Tax Act of 1986"
    if tree.lemmas[word] == "of", tree[word - 1].tag == .properNoun, trigger.index < word - 1 { return true }
    guard trigger.kind != .noun || tree.lemmas[word] == "base" else { return false }
    if isOfPeriod(word) || isOfPlot(trigger.index) { return true }
    // "declared three days of mourning starting on Thursday"
    let start = ["in", "on"].contains(tree.lemmas[word]) ? word - 1 : word
    if start > 0, ["beginning", "starting"].contains(tree.forms[start]), isNoun(start - 1),
      VerbPhrase(trigger.index, in: tree).form == .past
    {
      return true
    }
    // "(1973-74 base 100)"
    if timex.words.upperBound < tree.count, tree.lemmas[timex.words.upperBound] == "base" { return true }
    // "said second quarter, ending December 31, earnings rose": whose quarter it is comes behind.
    if word == trigger.index, timex.date.granularity == "quarter" || timex.date.granularity == "interval",
      tree[word + 1].tag == .adjective, !["last", "next", "this"].contains(tree.lemmas[word + 1])
    {
      return true
    }
    switch tree.lemmas[word] {
    case "base": return true
    case "of": return isNoun(word - 1) && !TimeLinker.parts.contains(tree.lemmas[word - 1])
    case "from":
      return isNoun(word - 1)
        && (max(0, word - 5)..<word).contains { ["including", "like"].contains(tree.forms[$0]) }
    case "for" where TimeLinker.accounts.contains(tree.lemmas[word - 1]) && timex.date.day == nil:
      // "awaited the release of the indicators for January"
      return tree[word - 1].xpos == .nns && tree[word - 1].relation != .nsubj && !isEvent(word - 1)
    case "for":
      return isNoun(word - 1) && timex.date.day == nil && timex.date.granularity != "interval"
        && TimeLinker.settingOut.contains(tree.lemmas[trigger.index])
    default: return false
    }
  }

  /// "Reported a rise in fourth-quarter profit", "predicted its second quarter fiscal 2026 sales would rise": the figure is of
  /// the quarter, and the report is not.
  private func isOfReportedFigure(_ trigger: Trigger, _ timex: PlacedTimex) -> Bool {
    let next = timex.words.upperBound
    guard trigger.kind == .verb, next < tree.count, ["quarter", "half"].contains(timex.date.granularity),
      TimeLinker.reporting.contains(tree.lemmas[trigger.index]), tree[next].tag == .noun || tree[next].tag == .adjective
    else { return false }
    // "Announced last quarter plans to close": when, and not of what time.
    return !["last", "next", "this"].contains(tree.lemmas[timex.words.lowerBound])
      && (next..<min(tree.count, next + 4)).contains {
        StateWords.figures.contains(tree.lemmas[$0]) || StateWords.accounts.contains(tree.lemmas[$0])
          || HeadlineWords.owned.contains(tree.lemmas[$0])
      }
  }

  private static let reporting: Set<String> = [
    "announce", "disclose", "expect", "forecast", "post", "predict", "project", "report", "say",
  ]

  /// "Looked at the years between 2003 and 2008", "covered the period from May to July": what is looked at is no time of it.
  private func isOfPeriod(_ preposition: Int) -> Bool {
    let noun = preposition - 1
    guard noun > 0, ["between", "from"].contains(tree.lemmas[preposition]),
      ["decade", "era", "month", "period", "time", "week", "year"].contains(tree.lemmas[noun])
    else { return false }
    if tree[noun].relation == .obj { return true }
    return tree.child(of: noun, .case).map { ["about", "at", "into", "of", "to"].contains(tree.lemmas[$0]) } ?? false
  }

  /// "The novel, set in 1914": the time that a story is of.
  private func isOfPlot(_ verb: Int) -> Bool {
    guard tree.forms[verb] == "set", tree[verb].relation == .acl, let work = tree.head(of: verb) else { return false }
    return ["book", "drama", "film", "musical", "novel", "opera", "play", "series", "story"].contains(tree.lemmas[work])
  }

  private func isNoun(_ index: Int) -> Bool { tree[index].tag == .noun || tree[index].tag == .properNoun }

  /// "July was up 13 cents", "April crude fell 2 cents", "May shipments traded at 326 dollars": a month of delivery, in which
  /// nothing has happened.
  func isDelivery(_ timex: PlacedTimex) -> Bool {
    let next = timex.words.upperBound
    guard timex.words.count == 1, timex.date.granularity == "month", next < tree.count else { return false }
    let near = tree.lemmas[max(0, timex.head - 80)..<min(tree.count, timex.head + 80)]
    let isPriced = near.contains { TimeLinker.prices.contains($0) }
    if tree[timex.head].relation.isSubject, tree[next].xpos.isFinite { return isPriced }
    if ["contract", "crude", "delivery", "future"].contains(tree.lemmas[next]) { return isPriced }
    return ["shipment", "cargo"].contains(tree.lemmas[next]) && isPriced
      && near.contains { ["bid", "offer", "quote", "trade"].contains($0) }
  }

  private static let prices: Set<String> = [
    "barrel", "bushel", "cent", "ct", "cts", "dlr", "dlrs", "dollar", "franc", "guilder", "mark", "ounce", "pct",
    "pence",
    "point", "pound", "stg", "tonne", "yen",
  ]

  /// "1987 net includes a gain": an account, in which nothing happens.
  func isOfAccount(_ trigger: Trigger) -> Bool {
    ["exclude", "include"].contains(tree.lemmas[trigger.index]) && [.vbz, .vbp].contains(tree[trigger.index].xpos)
      // "Shares adjusted to reflect the split in May"
      || tree.lemmas[trigger.index] == "reflect" && tree[trigger.index].xpos == .vb
      || ["adjust", "restate"].contains(tree.lemmas[trigger.index]) && tree[trigger.index].xpos == .vbn
        && (trigger.index + 1..<tree.count).prefix(3).contains { ["for", "reflect"].contains(tree.lemmas[$0]) }
  }

  /// "paid by firms over the next five years": what is over was not in a time that is
  /// only to come.
  func isYetToCome(_ trigger: Trigger, _ timex: PlacedTimex) -> Bool {
    guard trigger.kind == .verb, trigger.index < timex.words.lowerBound, let dateline,
      case .interval(.date(let start), .date(let end)) = timex.date.edtf, start.date.first >= dateline,
      end.date.last > dateline,
      ["next", "coming"].contains(where: { word in
        timex.words.contains { tree.lemmas[$0] == word }
      })
    else { return false }
    switch VerbPhrase(trigger.index, in: tree).form {
    case .past, .pastPerfect, .participle:
      return !VerbWords.planning.contains(tree.lemmas[trigger.index])
        && !VerbWords.wishing.contains(tree.lemmas[trigger.index])
    default: return false
    }
  }

  /// "With the finding of a rifle 11 days ago, the police say": what is said now is not of then.
  func isOfOpeningPhrase(_ trigger: Trigger, _ timex: PlacedTimex) -> Bool {
    guard trigger.kind == .verb, timex.words.upperBound <= trigger.index, ["after", "with"].contains(tree.lemmas[0]),
      timex.words.lowerBound > 2, let dateline, let days = timex.date.edtf.days, days.upperBound < dateline,
      VerbWords.saying.contains(tree.lemmas[trigger.index])
    else { return false }
    return [.vbp, .vbz, .vb].contains(tree[trigger.index].xpos)
      && tree.child(of: trigger.index, .mark, .aux, .auxPassive) == nil
  }

  /// Words for a part of a time, before "of".
  private static let parts: Set<String> = [
    "beginning", "close", "course", "dawn", "day", "end", "evening", "eve", "half", "middle", "month", "morning",
    "night", "part", "quarter", "rest", "start", "week", "weekend", "year",
  ]

  /// Figures that are told of a time.
  private static let accounts: Set<String> = ["datum", "figure", "index", "indicator", "number", "statistic"]

  /// Verbs for laying down what something will be or was in a time.
  private static let settingOut: Set<String> = ["announce", "declare", "publish", "release", "unveil"]

  /// "against 63.3 million last year", "after one of 2.4 billion last year", "the highest since 5.66 pct on Feb 17",
  /// "follows 292,000 in June": the figure of another time.
  func isOfFigure(_ timex: PlacedTimex) -> Bool {
    var index = timex.words.lowerBound - 1
    if index > 0, ["in", "on", "at"].contains(tree.lemmas[index]) { index -= 1 }
    var (hasFigure, hasMeasure) = (false, false)
    while index >= 0, index > timex.words.lowerBound - 14 {
      // "against 229 million in March and 245 million in April"
      if hasFigure,
        finder.times.contains(index) || ["and", "in", "on", "at", "a", "revised"].contains(tree.lemmas[index])
      {
        index -= 1
        continue
      }
      if tree[index].tag == .numeral || tree[index].tag == .symbol {
        hasFigure = true
        if tree[index].tag == .symbol { hasMeasure = true }
      } else if ["against", "follow"].contains(tree.lemmas[index]) {
        return hasFigure
      } else if ["after", "over", "since"].contains(tree.lemmas[index]) {
        // "a little after nine on Monday"
        return hasFigure && hasMeasure
      } else if !TimeLinker.measures.contains(tree.lemmas[index]), tree[index].tag != .determiner {
        return false
      } else {
        hasMeasure = true
      }
      index -= 1
    }
    return false
  }

  /// Words that may stand in a figure: "one of 2.4 billion dollars".
  private static let measures: Set<String> = [
    "%", "about", "barrel", "bn", "billion", "cent", "crown", "ct", "dlr", "dollar", "euro", "franc", "here", "just",
    "mark",
    "million", "mln", "nearly", "of", "one", "pct", "per", "percent", "point", "pound", "some", "stg", "ton", "tonne",
    "yen",
  ]

  /// "an improvement over a year ago": what the figure is compared with, and no time of more than a year.
  func isImprovedOn(_ timex: PlacedTimex) -> Bool {
    let first = timex.words.lowerBound
    let over = tree.lemmas[first] == "over" ? first : first - 1
    guard over > 0, tree.lemmas[over] == "over",
      ["ago", "earlier"].contains(tree.lemmas[timex.words.upperBound - 1])
    else { return false }
    return tree[over - 1].tag == .numeral || tree[over - 1].tag == .symbol || isNoun(over - 1)
  }

  /// "a premium of 31 percent to its closing price on Monday": where the figure stood.
  func isOfPrice(_ timex: PlacedTimex) -> Bool {
    var index = timex.words.lowerBound - 1
    if index > 0, ["on", "of", "at"].contains(tree.lemmas[index]) { index -= 1 }
    return index > 1 && tree.lemmas[index] == "price" && ["close", "closing"].contains(tree.lemmas[index - 1])
  }

  /// "was down one percent from a year earlier", "shares up 40 from Friday", "unchanged from 1986": where the figure stood
  /// before.
  func isStartOfChange(_ timex: PlacedTimex) -> Bool {
    let from = timex.words.lowerBound - 1
    guard from > 1, tree.lemmas[from] == "from" else { return false }
    // "Cut volume by 17 percent from a year ago to 4.3 million", "changed its year's end to December 31 from June 30"
    if ["ago", "before", "earlier"].contains(tree.lemmas[timex.words.upperBound - 1]),
      TimexLeads.measures.contains(tree.lemmas[from - 1]) || tree[from - 1].tag == .symbol
    {
      return true
    }
    if finder.times.contains(from - 1),
      (max(0, from - 12)..<from).contains(where: { ["change", "move", "postpone", "shift"].contains(tree.lemmas[$0]) })
    {
      return true
    }
    return ["different", "down", "unchanged", "up"].contains(tree.lemmas[from - 1]) && tree.head(of: from - 1) != from
      || (max(0, from - 5)..<from).contains { ["down", "unchanged", "up"].contains(tree.lemmas[$0]) }
        && [.noun, .numeral, .symbol].contains(tree[from - 1].tag)
  }

  /// "rose 14 percent in the half-year to March 30": the end of a length that no date is had of.
  func endsLength(_ timex: PlacedTimex) -> Bool {
    let to = timex.words.lowerBound - 1
    return to > 0 && tree.lemmas[to] == "to"
      && ["half", "half-year", "period", "quarter", "season", "year"].contains(tree.lemmas[to - 1])
  }
}
