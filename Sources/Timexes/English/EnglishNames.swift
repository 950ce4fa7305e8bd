// Words of time that are names: "Mrs May", "Dr Noon", "The Sunday Courier", "Easter Island".

extension Match {
  /// True where a game is told: its halves and quarters are none of the year's.
  var isInGame: Bool {
    let near = max(0, tokens.lowerBound - 30)..<min(stretch.tokens.count, tokens.upperBound + 30)
    return near.contains { index in
      stretch[index].flags.contains(.word) && Match.gameWords.contains { stretch.isWord(index, $0) }
    }
  }

  private static let gameWords = [
    "goal", "goals", "scored", "scoring", "scoreboard", "halftime", "touchdown", "touchdowns", "kickoff", "quarterback",
    "goalkeeper", "midfielder", "striker", "rebounds", "penalty", "equalised", "equalized", "equaliser", "header",
    "referee",
    "linebacker", "receiver", "yards", "punt", "dribble", "jumper",
    "possession", "interception", "fumble", "overtime", "puck", "dunk", "lineup",
  ]

  /// "to last several weeks", "the talks last two days": a verb, where no preposition stands before.
  var beginsWithVerb: Bool {
    guard isWord(first, "last"), let before = before(), before.flags.contains(.word) else { return false }
    if stretch.cue(of: before).contains(.determiner) || before.classes.contains(.pluralSuffix) { return false }
    return !before.classes.contains(.preposition) || isWord(before, "to")
  }

  /// True when a title stands before: "Mrs May", "Dr. Noon", "Judge Weeks", "Ms Wednesday Marsh".
  var isTitled: Bool {
    guard first.flags.contains(.capital), let before = before() else { return false }
    let title = before.classes.contains(.period) && before.isGlued ? self.before(2) : before
    guard let title, title.flags.contains(.capital) else { return false }
    return isWord(
      title, "mr", "mrs", "ms", "miss", "dr", "prof", "professor", "sir", "dame", "lady", "judge", "justice", "major",
      "maj", "captain", "capt", "colonel", "col", "lieutenant", "lt", "sergeant", "sgt", "corporal", "inspector",
      "detective", "aunt", "uncle")
  }

  /// True when a word of kinship, or "named", stands before, which a name follows: "her brother August".
  var isNamed: Bool {
    guard first.flags.contains(.capital), let before = before() else { return false }
    // "said her mother, June."
    let isApart = before.classes.contains(.comma) && after().map { !$0.flags.contains(.word) } ?? true
    return isWord(
      isApart ? self.before(2) : before, "brother", "sister", "mother", "father", "son", "daughter", "wife", "husband",
      "cousin", "nephew", "niece", "named", "called", "nicknamed", "girl", "man")
  }

  /// True for "This Week" and "60 Minutes" in quotation marks: a name, all of whose words have capitals.
  var isQuotedName: Bool {
    guard first.isGlued, last.flags.contains(.capital), !last.flags.contains(.allCapitals), tokens.count > 1,
      tokens.allSatisfy({ !stretch[$0].flags.contains(.word) || stretch[$0].flags.contains(.capital) })
    else { return false }
    return ["\"", "“", "`", "'", "‘", "’"].contains(stretch.text(tokens.lowerBound - 1))
  }

  /// True for "The Sunday Courier": an article before and a name behind.
  var isTitleOfThing: Bool {
    guard isAfter(.article), let next = after(), !next.isGlued else { return false }
    return next.flags.contains(.capital) && !next.flags.contains(.allCapitals)
      && (next.entry == 0 || isWord(next, "times", "post", "star"))
  }

  /// True for "the February Days", "the October Revolution".
  var isNamedRising: Bool {
    isAfter(.article) && after()?.flags.contains(.capital) == true
      && isWord(after(), "days", "revolution", "rising", "uprising", "rebellion", "manifesto")
  }

  /// True for "Monday Night Football", "the Saturday Evening Post": the part of the day and a name behind it, with capitals.
  var isTitleOfShow: Bool {
    let part = last.classes.contains(.partOfDay) ? tokens.upperBound - 1 : tokens.upperBound
    guard stretch.isClass(part, .partOfDay), stretch[part].flags.contains(.capital),
      !stretch[part].flags.contains(.allCapitals), let name = stretch.token(at: part + 1), !name.isGlued
    else { return false }
    return name.flags.contains(.capital) && stretch.isContent(name)
  }

  /// True for "watching Groundhog Day again": a film, a book, a show.
  var isWatched: Bool {
    guard first.flags.contains(.capital),
      tokens.allSatisfy({ !stretch[$0].flags.contains(.word) || stretch[$0].flags.contains(.capital) })
    else { return false }
    if isWord(
      before(), "watching", "watched", "rewatching", "rewatched", "rewatch", "streaming", "reading", "reread",
      "rereading", "listening")
    {
      return true
    }
    return isWord(before(), "of") && isWord(before(2), "ep", "episode", "episodes", "eps", "season", "trailer")
  }

  /// True for "Wednesday Addams", where a weekday that is a first name too stands before a name.
  var isFirstName: Bool {
    guard isWord(first, "tuesday", "wednesday"), first.flags.contains(.capital), !isAfter(.preposition),
      let next = after(), !next.isGlued
    else { return false }
    return next.flags.contains(.word) && next.flags.contains(.capital) && !next.flags.contains(.allCapitals)
      && next.entry == 0
  }

  /// True for "an episode of Midnight Garden Cops": within a sentence, the first of words with capitals.
  var opensTitle: Bool {
    guard first.flags.contains(.capital), !first.flags.contains(.allCapitals), tokens.count == 1,
      let before = before(), before.flags.contains(.word), !before.flags.contains(.capital), !isWord(before, "at"),
      let next = after(), !next.isGlued, next.flags.contains(.capital), !next.flags.contains(.allCapitals)
    else { return false }
    return next.flags.contains(.word) && next.entry == 0
  }

  /// True for "at Friday's on the ring road": a possessive that nothing belongs to.
  var isPlaceOfSomeone: Bool {
    guard isWord(before(), "at"), let mark = after(), mark.classes.contains(.apostrophe), mark.isGlued,
      after(2)?.classes.contains(.pluralSuffix) ?? false
    else { return false }
    return after(3).map { !$0.flags.contains(.word) || $0.classes.contains(.preposition) } ?? true
  }

  /// True for "John Christmas": a holiday behind a name that begins no sentence.
  var isSurname: Bool {
    guard first.flags.contains(.capital), tokens.count == 1, let before = before(), let second = self.before(2) else {
      return false
    }
    return before.flags.contains(.capital) && before.flags.contains(.word) && before.entry == 0 && !first.isGlued
      && !before.flags.contains(.allCapitals) && second.flags.contains(.word) && !before.flags.contains(.lineBefore)
  }

  /// True for "a Christmas tree", "the Christmas cards": a thing.
  var isHolidayOfThing: Bool {
    holiday == .christmas
      && isWord(
        after(), "tree", "trees", "card", "cards", "carol", "carols", "stocking", "stockings", "pudding", "wreath")
  }

  /// True for "Easter Island", "the Christmas Carol": a holiday with a name behind it that is no part of a date.
  var isPartOfPlace: Bool {
    guard let next = after(), !next.isGlued, next.flags.contains(.capital), !next.flags.contains(.allCapitals),
      next.entry == 0
    else { return false }
    return !isAfter(.preposition)
      || isWord(
        next, "island", "islands", "isle", "cathedral", "church", "chapel", "college", "school", "hospital", "square",
        "park")
  }

  /// The −1 of "February exports last year", "the best Easter ever last year", where one noun or two, and no verb, stand
  /// between; nil where no such year does.
  var yearBehindThing: Int? {
    guard !isWord(before(), "in", "since", "until", "by", "from", "and", "to", "one"),
      let count = [1, 2].first(where: { after($0 + 1)?.classes.isDisjoint(with: [.last, .this]) == false }),
      isWord(after(count + 1), "last") || isWord(after(), "ever") && isWord(after(count + 1), "this"),
      isWord(after(count + 2), "year"),
      after(count + 3).map({ !$0.isGlued || !$0.classes.contains(.apostrophe) }) ?? true
    else { return nil }
    let isOpen = (1...count).allSatisfy { ahead in
      after(ahead).map {
        stretch.isContent($0) && !$0.isGlued && !$0.flags.contains(.endsInEd) && stretch.cue(of: $0).isEmpty
      } ?? false
    }
    return isOpen ? isWord(after(count + 1), "last") ? -1 : 0 : nil
  }
}
