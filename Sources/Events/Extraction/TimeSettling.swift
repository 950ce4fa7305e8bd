import Dates
import Syntax

// What an English clause can mean corrects what the tree says, and shares a date among events.

extension TimeLinker {
  /// "said in an interview Friday", "closed in trading yesterday": an expression that merely stands behind the noun which
  /// tells the occasion dates what happened there as well.
  func setting(of trigger: Trigger, _ timex: PlacedTimex) -> [Trigger] {
    guard trigger.kind == .noun, trigger.index < timex.words.lowerBound else { return [] }
    let word = timex.words.lowerBound - 1
    let isAt = preposition(of: trigger.index).map { ["at", "during", "in"].contains(tree.lemmas[$0]) } ?? false
    if tree[word].tag == .adposition, !isAt || tree.lemmas[word] == "since" {
      return tree.lemmas[word] == "since"
        ? perfect(above: trigger.index).map { [Trigger(index: $0, kind: .verb)] } ?? [] : []
    }
    if let preposition = preposition(of: trigger.index) {
      if ["to", "for"].contains(tree.lemmas[preposition]) { return [] }
      if preposition == 0 || tree[preposition - 1].tag == .punctuation {
        return mainVerb(behind: timex).map { [Trigger(index: $0, kind: .verb)] } ?? []
      }
    }
    guard tree[trigger.index].relation == .obl, let above = tree.head(of: trigger.index), finder.isEventVerb(above)
    else { return [] }
    return [Trigger(index: above, kind: .verb)]
  }

  /// "have been suspended since Friday's derailment": what has lasted since an event.
  func lasting(since trigger: Trigger, _ timex: PlacedTimex) -> Trigger? {
    let isBehind = timex.words.lowerBound > trigger.index && timex.words.lowerBound <= trigger.index + 2
    guard trigger.kind == .noun, timex.words.upperBound <= trigger.index || isBehind,
      let word = preposition(of: trigger.index), tree.lemmas[word] == "since",
      let verb = perfect(above: trigger.index)
    else { return nil }
    return Trigger(index: verb, kind: .verb)
  }

  /// "has missed every race since 1991": what lasts since then is told in the perfect.
  private func perfect(above noun: Int) -> Int? {
    tree.ancestors(of: noun, atMost: 3).first(where: finder.isEventVerb).flatMap { verb in
      [.presentPerfect, .pastPerfect].contains(VerbPhrase(verb, in: tree).form) ? verb : nil
    }
  }

  /// The verb of the clause that a phrase opens: "During a visit Monday to Stennet, Halloran promised".
  func mainVerb(behind timex: PlacedTimex) -> Int? {
    guard
      let comma = (timex.words.upperBound..<min(tree.count, timex.words.upperBound + 8)).first(where: {
        tree[$0].xpos == .comma
      })
    else { return nil }
    for index in comma + 1..<min(tree.count, comma + 30) where tree[index].xpos.isFinite {
      let verb = main(of: index)
      if isRelative(verb, after: timex) || tree[verb].relation == .advcl && hasMark(verb, after: timex) { continue }
      return finder.isEventVerb(verb) ? verb : nil
    }
    return nil
  }

  /// "began raising its stake in July", "sent people running on Friday": what is dated is the beginning.
  private func phase(of trigger: Trigger) -> Int? {
    guard trigger.kind == .verb, let above = tree.head(of: trigger.index) else { return nil }
    // "will cease to exist on Dec. 31"
    if tree[trigger.index].relation == .xcomp, VerbPhrase(trigger.index, in: tree).form == .infinitive {
      return ["begin", "cease", "start"].contains(tree.lemmas[above]) ? above : nil
    }
    guard tree[trigger.index].xpos == .vbg else { return nil }
    // "went on directing until May"
    if tree.lemmas[above] == "go", above + 2 == trigger.index, tree.forms[above + 1] == "on" { return above }
    // "was found hiding in a house on Monday"
    if ["catch", "find"].contains(tree.lemmas[above]), tree.child(of: above, .auxPassive) != nil { return above }
    guard tree[trigger.index].relation == .xcomp else { return nil }
    let isSent = ["leave", "send", "set"].contains(tree.lemmas[above]) && tree.child(of: above, .obj) != nil
    return isSent || VerbWords.aspectual.contains(tree.lemmas[above]) ? above : nil
  }

  /// "filed a brief opposing the order late on Sunday": what a participle says of the object has no day of its own.
  private func describing(_ trigger: Trigger, _ timex: PlacedTimex) -> Int? {
    guard trigger.kind == .verb, timex.words.lowerBound > trigger.index + 1,
      tree[trigger.index].xpos == .vbg
        // "held a man suspected of fraud on Monday"
        || tree[trigger.index].xpos == .vbn && ["accuse", "suspect", "want"].contains(tree.lemmas[trigger.index])
          && timex.words.lowerBound > trigger.index + 2,
      [.acl, .advcl].contains(tree[trigger.index].relation), timex.date.day != nil, trigger.index > 1,
      [.noun, .adjective].contains(tree[trigger.index - 1].tag), let noun = tree.head(of: trigger.index),
      let object = noun == trigger.index - 1 ? noun : tree.head(of: noun) == nil ? nil : trigger.index - 1
    else { return nil }
    return tree.ancestors(of: object, atMost: 3).first {
      $0 < object && finder.isEventVerb($0) && VerbPhrase($0, in: tree).form == .past
    }
  }

  /// "has until April 15 to file": the end is that of the filing.
  private func aim(of trigger: Trigger, _ timex: PlacedTimex) -> Int? {
    guard trigger.kind == .verb, tree.lemmas[trigger.index] == "have", case .interval(.open, _) = timex.date.edtf else {
      return nil
    }
    let end = timex.words.upperBound
    guard end + 1 < tree.count, tree.lemmas[end] == "to", finder.isEventVerb(end + 1) else { return nil }
    return end + 1
  }

  /// "lifted the order to stay indoors at noon": the hour is that of the lifting.
  private func lifting(of trigger: Trigger, _ timex: PlacedTimex) -> Int? {
    guard trigger.kind == .verb, tree[trigger.index].relation == .acl, trigger.index < timex.words.lowerBound,
      isOfDay(timex), VerbPhrase(trigger.index, in: tree).form == .infinitive, let order = tree.head(of: trigger.index),
      ["advice", "ban", "curfew", "instruction", "notice", "order", "rule", "warning"].contains(tree.lemmas[order]),
      let verb = tree.head(of: order), verb < order, finder.isEventVerb(verb),
      ["ease", "end", "lift", "relax", "rescind", "revoke"].contains(tree.lemmas[verb])
    else { return nil }
    return verb
  }

  /// The verb of the infinitive that begins right behind an expression.
  private func aim(behind timex: PlacedTimex) -> Int? {
    let to = timex.words.upperBound
    guard to + 1 < tree.count, tree.lemmas[to] == "to" else { return nil }
    let verb = tree[to + 1].tag == .auxiliary ? tree.head(of: to + 1) ?? to + 1 : to + 1
    return tree[verb].tag == .noun ? nil : verb
  }

  /// A day or a week, which places one event and not a stretch that may hold its aims as well.
  private func isFine(_ timex: PlacedTimex) -> Bool {
    guard let days = timex.date.edtf.days else { return false }
    return days.upperBound - days.lowerBound <= 7
  }

  /// What an infinitive names lies after its governor: a date of the past belongs to the governor ("declined to comment
  /// Tuesday", "came to ask for votes over the weekend").
  func settle(_ trigger: Trigger, _ timex: PlacedTimex) -> Trigger {
    if trigger.kind == .noun, trigger.index < timex.words.lowerBound, let verb = printing(in: trigger.index),
      verb < trigger.index
    {
      return Trigger(index: verb, kind: .verb)
    }
    if let aim = aim(of: trigger, timex) { return Trigger(index: aim, kind: .verb) }
    if let lifting = lifting(of: trigger, timex) { return Trigger(index: lifting, kind: .verb) }
    if trigger.kind == .verb, tree.isOnlyTo(trigger.index) || tree.isToTakeEffect(trigger.index) { return trigger }
    // "has declined two invitations to appear since May": what is to come is not since then.
    if trigger.kind == .verb, timex.words.lowerBound > 0, tree.lemmas[timex.words.lowerBound - 1] == "since",
      VerbPhrase(trigger.index, in: tree).form == .infinitive || isForDoing(trigger.index),
      let above = perfect(above: trigger.index)
    {
      return Trigger(index: above, kind: .verb)
    }
    if let noun = planned(by: trigger, timex) ?? weighed(by: trigger, timex) ?? matter(of: trigger, timex)
      ?? recoveredFrom(by: trigger, timex)
    {
      return Trigger(index: noun, kind: .noun)
    }
    // "debated moving the statue in 2000": the debate was then.
    if trigger.kind == .verb, tree[trigger.index].xpos == .vbg, tree[trigger.index].relation == .xcomp,
      let above = tree.head(of: trigger.index), above < trigger.index, timex.words.lowerBound > trigger.index,
      VerbWords.weighing.contains(tree.lemmas[above]), VerbPhrase(above, in: tree).form == .past, let dateline,
      let days = timex.date.edtf.days, days.upperBound <= dateline + 1
    {
      return Trigger(index: above, kind: .verb)
    }
    // "In the past 20 months, he said, sales have doubled": nobody speaks so long.
    if trigger.kind == .verb, VerbWords.saying.contains(tree.lemmas[trigger.index]),
      timex.words.upperBound <= trigger.index, case .interval(.date, .date) = timex.date.edtf,
      let content = tree.child(of: trigger.index, .ccomp), finder.isEventVerb(content),
      VerbPhrase(content, in: tree).form == .presentPerfect
    {
      return Trigger(index: content, kind: .verb)
    }
    if let aim = plan(of: trigger, timex) { return Trigger(index: aim, kind: .verb) }
    if let noun = demanded(by: trigger, timex) ?? reflected(by: trigger, timex) {
      return Trigger(index: noun, kind: .noun)
    }
    if let above = phase(of: trigger) { return Trigger(index: above, kind: .verb) }
    if trigger.kind == .predicate, isFine(timex),
      tree[trigger.index].tag == .noun || tree[trigger.index].tag == .properNoun,
      tree[trigger.index].relation == .ccomp, timex.words.lowerBound > trigger.index,
      let above = tree.head(of: trigger.index),
      VerbWords.saying.contains(tree.lemmas[above]), above < trigger.index,
      // "told the inquiry that she was on leave that week"
      !["that", "same"].contains(where: { word in timex.words.prefix(2).contains { tree.lemmas[$0] == word } })
    {
      // "said he was the founder on Wednesday": what lasts is not of a day, the saying is.
      return Trigger(index: above, kind: .verb)
    }
    if trigger.kind == .verb, let content = tree.attained(by: trigger.index), content < timex.words.lowerBound {
      return Trigger(index: content, kind: .verb)
    }
    // "required them to have left by May": what is over by then.
    if trigger.kind == .verb, VerbPhrase(trigger.index, in: tree).form == .infinitive,
      tree.children(of: trigger.index, .aux).contains(where: { tree.lemmas[$0] == "have" })
    {
      return trigger
    }
    // "expects profits in the first quarter to be better": the time is that of what is expected.
    if trigger.kind == .verb,
      ["anticipate", "estimate", "expect", "forecast", "predict"].contains(tree.lemmas[trigger.index]),
      tree.child(of: trigger.index, .auxPassive) == nil, let aim = aim(behind: timex)
    {
      return Trigger(index: aim, kind: .verb)
    }
    if let deed = accused(by: trigger, timex) { return deed }
    // "was convicted of accepting a bribe in 2011"
    if trigger.kind == .verb, tree[trigger.index].xpos == .vbg, let verdict = tree.head(of: trigger.index),
      verdict < trigger.index,
      ["acquit", "clear", "convict"].contains(tree.lemmas[verdict]),
      finder.isEventVerb(verdict),
      tree.child(of: trigger.index, .mark, .case).map({ ["for", "of"].contains(tree.lemmas[$0]) }) ?? false
    {
      return Trigger(index: verdict, kind: .verb)
    }
    if let deed = owned(by: trigger, timex) { return Trigger(index: deed, kind: .verb) }
    if let above = describing(trigger, timex) { return Trigger(index: above, kind: .verb) }
    if let ahead = infinitive(of: trigger, timex) { return Trigger(index: ahead, kind: .verb) }
    guard trigger.kind == .verb, let dateline, let days = timex.date.edtf.days,
      isFine(timex) ? days.lowerBound <= dateline : days.upperBound <= dateline + 1,
      VerbPhrase(trigger.index, in: tree).form == .infinitive
    else { return trigger }
    var current = trigger.index
    while let above = tree.head(of: current),
      [.xcomp, .acl, .advcl, .conj, .ccomp, .obj, .iobj].contains(tree[current].relation)
    {
      current = above
      // "planned to speak on Tuesday", told that day
      if days.lowerBound == dateline, VerbWords.planning.contains(tree.lemmas[current]) { return trigger }
      // "had been due to start on Monday"
      if ["due", "likely", "ready", "set", "sure"].contains(tree.lemmas[current]) { return trigger }
      guard finder.isEventVerb(current) else { continue }
      let form = VerbPhrase(current, in: tree).form
      if form == .infinitive { continue }
      if tree.attained(by: current) == trigger.index || isAwaited(current) { return trigger }
      return (form == .past || form == .participle || form == .presentPerfect)
        && (isFine(timex) || VerbWords.wishing.contains(tree.lemmas[current])
          || form != .presentPerfect && TimeLinker.settled.contains(tree.lemmas[current])
          || tree.lemmas[current] == "have" && isChance(before: trigger.index)
          || VerbWords.denying.contains(tree.lemmas[current]) || ["help", "learn"].contains(tree.lemmas[current])
          || tree.child(of: current, .auxPassive) != nil && !VerbWords.saying.contains(tree.lemmas[current]))
        ? Trigger(index: current, kind: .verb) : trigger
    }
    return trigger
  }

  /// "denies forging the letter on 3 May 2021": what is owned up to now, or long after the day, is what was done on it.
  private func owned(by trigger: Trigger, _ timex: PlacedTimex) -> Int? {
    guard trigger.kind == .verb, VerbWords.admitting.contains(tree.lemmas[trigger.index]), let dateline,
      let days = timex.date.edtf.days, days.upperBound <= dateline,
      let deed = tree.children(of: trigger.index, .xcomp).first(where: { tree[$0].xpos == .vbg }),
      trigger.index < deed, deed < timex.words.lowerBound, finder.isEventVerb(deed)
    else { return nil }
    return VerbPhrase(trigger.index, in: tree).form == .present || dateline - days.upperBound > 31 ? deed : nil
  }

  /// "accused her of burning files in July 2022", "of meeting in private last fall": the time is that of the deed, whatever it
  /// was read as.
  private func accused(by trigger: Trigger, _ timex: PlacedTimex) -> Trigger? {
    guard trigger.kind == .verb, ["accuse", "suspect"].contains(tree.lemmas[trigger.index]),
      let deed = (trigger.index + 1..<max(trigger.index + 1, timex.words.lowerBound)).last(where: { word in
        guard ["for", "of", "with"].contains(tree.lemmas[word - 1]), word + 1 < tree.count else { return false }
        return tree[word].xpos == .vbg
          || tree[word].xpos == .nn && tree.forms[word].hasSuffix("ing")
            && [.adposition, .adverb, .determiner, .pronoun].contains(tree[word + 1].tag)
      })
    else { return nil }
    return Trigger(index: deed, kind: tree[deed].tag == .verb ? .verb : .noun)
  }

  /// "agreed to buy it in July": with a month that is over, what was settled or had then.
  private static let settled: Set<String> = [
    "agree", "choose", "decide", "draft", "elect", "file", "introduce", "invite", "offer", "opt", "order", "refuse",
    "summon", "volunteer",
  ]

  /// "had a chance to stop it", "had the money to mend it": what was had to do a thing with, unlike an order or a plan to do it.
  private func isChance(before infinitive: Int) -> Bool {
    tree.head(of: infinitive).map { TimeLinker.means.contains(tree.lemmas[$0]) } ?? false
  }

  private static let means: Set<String> = [
    "authority", "cash", "chance", "fund", "means", "money", "opportunity", "power", "reason", "right", "room",
    "strength", "time", "vote",
  ]

  /// "said the firm planned to lock out crews this week": a week that is not over is that of what is planned.
  private func plan(of trigger: Trigger, _ timex: PlacedTimex) -> Int? {
    guard trigger.kind == .verb, ["intend", "mean", "plan"].contains(tree.lemmas[trigger.index]), timex.date.day == nil,
      let dateline, let days = timex.date.edtf.days, days.upperBound > dateline + 1
    else { return nil }
    return tree.child(of: trigger.index, .xcomp).flatMap {
      $0 < timex.words.lowerBound && finder.isEventVerb($0) ? $0 : nil
    }
  }

  /// "requires adoption by Dec. 31", "was promised a report by spring": what is asked for is to come by then.
  private func demanded(by trigger: Trigger, _ timex: PlacedTimex) -> Int? {
    guard trigger.kind == .verb, ["demand", "promise", "require"].contains(tree.lemmas[trigger.index]),
      case .interval(.open, .date) = timex.date.edtf, let noun = tree.child(of: trigger.index, .obj),
      trigger.index < noun, noun < timex.words.lowerBound, isEvent(noun)
    else { return nil }
    return noun
  }

  /// "called for a walkout on Saturday", "has scheduled a hearing March 13": what was done is over, and the day to come is that
  /// of what it was done for.
  private func planned(by trigger: Trigger, _ timex: PlacedTimex) -> Int? {
    // "called a meeting for Thursday evening", in a report of that day
    let isFor = timex.words.lowerBound > 0 && tree.lemmas[timex.words.lowerBound - 1] == "for"
    guard trigger.kind == .verb, trigger.index < timex.words.lowerBound, let dateline,
      let days = timex.date.edtf.days, days.lowerBound > dateline || isFor && days.lowerBound == dateline,
      days.lowerBound - dateline < TimeLinker.farthestPlan,
      [.past, .presentPerfect].contains(VerbPhrase(trigger.index, in: tree).form)
    else { return nil }
    // "has scheduled a meeting November 6", where the day was read as the object
    let noun = timex.words.lowerBound - 1
    if noun > trigger.index, tree[noun].tag == .noun, isEvent(noun), tree[noun - 1].tag == .determiner,
      timex.words.contains(tree[noun].head)
    {
      return noun
    }
    return tree.children(of: trigger.index, .obj, .obl).last {
      $0 > trigger.index && $0 < timex.words.lowerBound && isEvent($0)
        && (tree[$0].relation == .obj
          || tree.child(of: $0, .case).map { ["for", "to"].contains(tree.lemmas[$0]) } ?? false)
    }
  }

  /// Days ahead for which something is called for and scheduled.
  private static let farthestPlan = 400

  /// "is still considering a request last week": what is being done was not then.
  private func weighed(by trigger: Trigger, _ timex: PlacedTimex) -> Int? {
    guard trigger.kind == .verb, tree[trigger.index].xpos == .vbg, let dateline,
      let days = timex.date.edtf.days, days.upperBound <= dateline,
      VerbPhrase(trigger.index, in: tree).form == .present,
      tree.children(of: trigger.index, .aux).contains(where: { ["is", "are", "'s", "'re"].contains(tree.forms[$0]) }),
      let noun = tree.child(of: trigger.index, .obj), trigger.index < noun, noun < timex.words.lowerBound, isEvent(noun)
    else { return nil }
    return noun
  }

  /// "reflecting the company's acquisition of Emberly this year", "citing a strike in May": what is given as the cause has
  /// its own time.
  private func reflected(by trigger: Trigger, _ timex: PlacedTimex) -> Int? {
    guard trigger.kind == .verb,
      ["blame", "cite", "exclude", "follow", "include", "involve", "reflect", "represent"].contains(
        tree.lemmas[trigger.index]),
      let noun = tree.child(of: trigger.index, .obj), trigger.index < noun, noun < timex.words.lowerBound, isEvent(noun)
    else { return nil }
    return noun
  }

  /// "was expected to resign on Monday", "was scheduled to open in May": the date is that of what was to come.
  private func isAwaited(_ verb: Int) -> Bool {
    tree.child(of: verb, .auxPassive) != nil
      && ["bill", "expect", "plan", "project", "schedule", "set", "slate", "suppose"].contains(tree.lemmas[verb])
  }

  /// "A vigil was planned for Friday": what is planned is told by its plan, which has the day, and not a second time.
  func isTold(_ trigger: Trigger, byItsPlanIn stated: [Int: PlacedTimex]) -> Bool {
    guard trigger.kind == .noun, stated[trigger.index] == nil, let verb = tree.head(of: trigger.index),
      stated[verb] != nil, isAwaited(verb)
    else { return false }
    return tree.subject(of: verb) == trigger.index
  }

  /// The other way round, a date that lies ahead belongs to the infinitive before it: "was asked to decide by April 26".
  private func infinitive(of trigger: Trigger, _ timex: PlacedTimex) -> Int? {
    guard trigger.kind == .verb, let dateline, let days = timex.date.edtf.days, days.upperBound - 1 > dateline,
      days.lowerBound > dateline || timex.date.granularity == "interval"
        || VerbPhrase(trigger.index, in: tree).form == .present
          && VerbWords.planning.contains(tree.lemmas[trigger.index])
    else { return nil }
    return tree.children(of: trigger.index).last { child in
      child > trigger.index && child < timex.words.lowerBound && finder.isEventVerb(child)
        && [.xcomp, .ccomp].contains(tree[child].relation) && VerbPhrase(child, in: tree).form == .infinitive
    }
  }

  /// "has not raised its charges for swimming since 1988": what something is for.
  private func isForDoing(_ verb: Int) -> Bool {
    verb > 0 && tree[verb].xpos == .vbg && tree.forms[verb - 1] == "for"
  }
}
