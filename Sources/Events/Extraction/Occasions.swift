import Dates
import Syntax

// The dated events at which others took place.

extension SentenceReading {
  /// The dated event at which another took place: "said at a hearing on May 2", "told a news conference on Tuesday".
  func occasion(of verb: Int) -> Int? {
    if ["address", "assure", "inform", "tell"].contains(tree.lemmas[verb]),
      let noun = tree.child(of: verb, .obj, .iobj), stated[noun]?.date.day != nil
    {
      return noun
    }
    // "were killed and 58 injured in an attack on Friday"
    let harmed = tree.children(of: verb, .conj).filter {
      VerbWords.harming.contains(tree.lemmas[$0]) && VerbWords.harming.contains(tree.lemmas[verb])
    }
    // "raised it during an appearance on Friday": whatever the parse hangs it on, it is of the verb.
    let during = tree.children(of: verb, .obj).flatMap { tree.children(of: $0, .nmod) }.filter { noun in
      tree.child(of: noun, .case).map { tree.lemmas[$0] == "during" } ?? false
    }
    return (([verb] + harmed).flatMap { tree.children(of: $0, .obl) } + during).lazy
      .compactMap { dating(occasion: $0) }.first
  }

  /// "A video released on Tuesday showed a crash", "came third in a poll published on Sunday", "leads by nine points, according
  /// to a poll released on Friday": what a paper or a picture tells, it tells when it comes out.
  func publication(of verb: Int, _ phrase: VerbPhrase) -> Int? {
    let lemma = tree.lemmas[verb]
    let tells = VerbWords.saying.contains(lemma) || VerbWords.showing.contains(lemma)
    let first = tree[verb].relation == .conj ? tree.head(of: verb) ?? verb : verb
    if phrase.form == .past, tells, tree.child(of: verb, .auxPassive) == nil,
      let noun = tree.child(of: verb, .nsubj) ?? tree.child(of: first, .nsubj),
      noun < verb, let release = release(of: noun), release < verb
    {
      return release
    }
    return tree.children(of: verb).lazy.flatMap { [$0] + tree.children(of: $0, .nmod) }.compactMap { noun -> Int? in
      guard noun > verb, let word = tree.child(of: noun, .case), let release = release(of: noun) else { return nil }
      switch tree.forms[word] {
      case "in": return phrase.form == .past && VerbWords.ranking.contains(lemma) ? release : nil
      case "according": return phrase.form == .present && isMain(Trigger(index: verb, kind: .verb)) ? release : nil
      default: return nil
      }
    }.first
  }

  /// The dated participle that says when a paper or a picture came out.
  private func release(of noun: Int) -> Int? {
    tree.children(of: noun, .acl).first {
      $0 > noun && stated[$0] != nil && tree[$0].xpos == .vbn && VerbWords.publishing.contains(tree.lemmas[$0])
    }
  }

  /// The dated word that says when the event of an oblique noun was: the noun itself, or the verb that tells of its taking
  /// place.
  private func dating(occasion noun: Int) -> Int? {
    guard let preposition = tree.child(of: noun, .case),
      let word = stated[noun] != nil ? noun : occurrence(of: noun)
    else { return nil }
    // "gave the figures in its 2015 report": that comes out when the year is over.
    if tree.isAnnualReport(noun) { return nil }
    // "was charged in the shooting of May 3": that was before.
    if let verb = tree.head(of: noun), VerbWords.judicial.contains(tree.lemmas[verb]),
      StateWords.crimes.contains(tree.lemmas[noun]) || TimeLinker.violence.contains(tree.lemmas[noun])
    {
      return nil
    }
    // "resigned after a meeting on Friday", but not "rose after a fall in March"
    if tree.lemmas[preposition] == "after" {
      let isChange = tree.head(of: noun).map { StateWords.changing.contains(tree.lemmas[$0]) } ?? false
      return stated[word]?.date.day != nil && !isChange && !isLongOver(word) ? word : nil
    }
    return ["at", "during", "in", "on"].contains(tree.lemmas[preposition]) ? word : nil
  }

  /// "Resigned after the Jan. 6, 2021, riot": a day of long ago that stands before its noun tells which it was.
  private func isLongOver(_ noun: Int) -> Bool {
    guard let timex = stated[noun], timex.words.upperBound <= noun, let dateline, let days = timex.date.edtf.days else {
      return false
    }
    return days.upperBound + 30 < dateline
  }
}

extension SentenceTree {
  /// "Its 2015 report", "the town's 1986 budget": papers of a year, which come out at another time.
  func isAnnualReport(_ noun: Int) -> Bool {
    guard ["accounts", "audit", "budget", "filing", "report", "statement"].contains(forms[noun]),
      child(of: noun, .nmodPossessive) != nil
    else { return false }
    return children(of: noun).contains { $0 < noun && isYear($0) }
  }
}
