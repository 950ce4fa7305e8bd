import Dates
import Syntax

// Times that a sentence tells and of which no date is had: ages, spans, periods.

extension SentenceTree {
  /// "in each of the next three years", "over the next five weeks": some time within it, or all of it.
  func isSpan(_ words: Range<Int>) -> Bool {
    guard let first = words.first else { return false }
    if words.prefix(4).contains(where: { ["final", "first", "following", "last", "next"].contains(lemmas[$0]) }) {
      return true
    }
    guard first > 0 else { return false }
    return ["during", "over", "throughout"].contains(lemmas[first - 1])
  }

  /// True where nothing but signs stands beside some words.
  func isAll(_ words: Range<Int>) -> Bool {
    indices.allSatisfy {
      // "## Wednesday, Feb. 12", "**2007:**" of Markdown
      words.contains($0) || self[$0].tag == .punctuation
        || forms[$0].unicodeScalars.allSatisfy { ["#", "*", "_", "-", ":", "•", "·"].contains($0) }
    }
  }
}

extension EventDate {
  /// The date for what stands below it as a heading: a day, a month, a year; nil for what is no stretch of the calendar.
  var ofHeading: EventDate? {
    if let day { return EventDate(day: day) }
    return ["month", "year", "season", "decade"].contains(granularity) && edtf.days != nil || isClosed ? self : nil
  }

  /// True for "1998-2006".
  private var isClosed: Bool {
    if case .interval(.date, .date) = edtf { true } else { false }
  }
}

extension SentenceReading {
  /// "The reply took five weeks": how long it was till then is not told.
  func isLength(_ trigger: Trigger) -> Bool {
    ["spend", "take"].contains(tree.lemmas[trigger.index])
      && tree.children(of: trigger.index, .obj, .obl, .oblUnmarked).contains { word in
        TimexLeads.units.contains(tree.lemmas[word]) && tree.child(of: word, .nummod) != nil
      }
  }

  /// "At fourteen he was apprenticed", "His father died when he was nine", "married aged 22": the years of somebody's life
  /// say when.
  func hasAge(_ trigger: Trigger) -> Bool {
    guard tree.count < 400 else { return false }
    // "…, and at fourteen she was sent away", whatever the age was hung on
    let before = (0..<trigger.index).last { [",", ";", "and", "but"].contains(tree.forms[$0]) }
    let words = words(of: trigger) + Array((before.map { $0 + 1 } ?? 0)..<trigger.index)
    return words.contains { word in
      guard word > 0, word + 1 < tree.count, tree[word].tag == .numeral || tree.forms[word].hasSuffix("teen"),
        !times.contains(word),
        isYears(tree.forms[word])
      else { return false }
      let next = word + 1
      let isAlone =
        ![.noun, .properNoun, .numeral, .symbol, .adjective].contains(tree[next].tag)
        || ["year", "years"].contains(tree.lemmas[next])
      let before = tree.forms[word - 1].lowercased()
      if ["at", "aged"].contains(before) || before == "of" && word > 1 && tree.lemmas[word - 2] == "age" {
        return isAlone && tree.lemmas[next] != "of"
      }
      return isAlone && ["is", "was"].contains(before) && word > 2 && tree[word - 2].tag == .pronoun
        && ["when", "until", "after", "before"].contains(tree.lemmas[word - 3])
    }
  }

  /// A number of years that a life can have: no year, and no hour with its minutes.
  private func isYears(_ form: String) -> Bool {
    Int(form).map { (1..<110).contains($0) }
      ?? form.unicodeScalars.allSatisfy { $0.properties.isAlphabetic || $0 == "-" }
  }

  /// "in the last year of the war", "during her tenure", whether it opens the sentence or not.
  func isWithinPeriod(_ trigger: Trigger) -> Bool {
    tree.children(of: trigger.index, .obl).contains { noun in
      let words = [noun] + tree.children(of: noun, .nmod)
      guard let word = tree.child(of: noun, .case),
        ["before", "during", "in", "since", "throughout", "until"].contains(tree.lemmas[word])
      else { return false }
      return words.contains { SentenceReading.periods.contains(tree.lemmas[$0]) }
        && !tree.subtree(of: noun).contains(where: times.contains)
    }
  }

  /// The days that stand beside a verb of saying, and not in what was said: "said in a video posted on Thursday".
  func daysBeside(_ trigger: Trigger) -> [Range<CivilDay>] {
    let words = tree.children(of: trigger.index, .obl, .nmod, .advcl).flatMap { phrase in
      tree.subtree(of: phrase) { [.ccomp, .parataxis].contains(tree[$0].relation) }
    }
    return told.filter { time in words.contains { time.words.contains($0) } }.map(\.days)
  }

  /// The words of an event's clause, without those of other clauses that are joined to it or told in it; what says when is
  /// of it.
  private func words(of trigger: Trigger) -> [Int] {
    tree.subtree(of: trigger.index) { word in
      switch tree[word].relation {
      case .ccomp, .parataxis, .aclRelative, .conj: true
      default: false
      }
    }
  }
}
