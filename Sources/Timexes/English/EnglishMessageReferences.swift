import Dates

/// Words of short messages that point to now, to what was and to what comes, without naming a stretch: "rn", "atm",
/// "talk later", "coming soon", "one day ull see".
enum EnglishMessageReferences {
  static let family = Family(
    name: "references in messages",
    rules: [
      .phrase("'rn'", "busy [rn]", "[rn] im just vibing", "crying [rn] bc of u", kind: .date) { m in
        guard m.stretch.isInformal, !isNoun(m), m.before() != nil || goesOn(m.after(), m) else { return nil }
        return .reference(.present)
      },
      .phrase("'atm'", "cant talk [atm]", "skint [atm] so no chips 4 me", kind: .date) { m in
        guard m.stretch.isInformal, !isNoun(m), !m.isWord(m.before(), "at", "from", "to", "near", "by", "of"),
          m.before() != nil || goesOn(m.after(), m),
          !m.isWord(m.after(), "machine", "card", "fee", "fees", "pin", "ate")
        else { return nil }
        return .reference(.present)
      },
      .phrase("'just' 'now'", "omg he left [just now]", kind: .date) { m in
        m.stretch.isInformal ? .reference(.present) : nil
      },
      .phrase("'someday'", "[someday] i'll live by the sea", kind: .date) { m in
        m.stretch.isInformal ? .reference(.future) : nil
      },
      .phrase("'any' 'day'|'minute'|'moment'|'second'|'time' 'now'", "any day now", "any minute now", kind: .date) {
        _ in
        .reference(.future)
      },
      .phrase("'one'|'some' 'day'", "[one day] ull see", "[one day] we'll all laugh", kind: .date) { m in
        m.stretch.isInformal && isAhead(m) ? .reference(.future) : nil
      },
      .phrase("'soon'", "c u [soon] xx", "new ep coming [soon]!", kind: .date) { m in
        guard m.stretch.isInformal, !m.isFollowedByHyphen,
          !m.isWord(m.before(), "as", "so", "too", "how", "that", "sooner", "pretty", "how"),
          !m.isWord(m.after(), "as", "after", "enough", "to", "is", "he", "she")
        else { return nil }
        return .reference(.future)
      },
      .phrase("'later'", "gotta run, talk [later]", "il ring u [later] ok", kind: .date) { m in
        guard m.stretch.isInformal, let before = m.before(), before.flags.contains(.word), !m.isFollowedByHyphen,
          before.classes.isDisjoint(with: [.unit, .partOfDay, .ones, .tens, .weekday, .article, .indefinite, .meridiem]
          ),
          !m.isWord(
            before, "or", "and", "no", "not", "than", "much", "even", "sooner", "until", "till", "til", "from", "of"),
          !m.isWord(m.after(), "than", "on", "in", "that", "gator", "alligator", "gators", "and"), !isMeasured(m)
        else { return nil }
        return .reference(.future)
      },
      .phrase("'back' 'in' < the 'day'|'days'", "back in [the day] we had dial-up lol", kind: .date) { m in
        m.stretch.isInformal && !m.isWord(m.after(), "of", "when", "that") ? .reference(.past) : nil
      },
      .phrase("'in' < the 'past'", "stuck in [the past] karen", kind: .date) { m in
        guard m.stretch.isInformal, let next = m.after(), m.stretch.isContent(next), next.classes.isEmpty,
          !m.isWord(next, "tense", "participle", "continuous", "perfect")
        else { return nil }
        return .reference(.past)
      },
    ])

  /// "an rn", "the atm", "a new atm".
  private static func isNoun(_ m: Match) -> Bool {
    if m.first.flags.contains(.capital) && !m.stretch.isShouted { return true }
    guard let before = m.before(), before.flags.contains(.word) else { return false }
    return !before.classes.isDisjoint(with: [.article, .indefinite])
      || m.stretch.cue(of: before).contains(.determiner) && !m.isWord(before, "this", "that", "these", "those", "her")
      || m.isWord(before, "nearest", "closest", "good", "new", "cash", "qualified", "registered", "only")
  }

  /// True for what a clause opens with: "rn im …", "atm we have …".
  private static func goesOn(_ next: Token?, _ m: Match) -> Bool {
    guard let next, next.flags.contains(.word) else { return false }
    return m.stretch.cue(of: next).contains(.subject)
      || m.isWord(next, "im", "its", "u", "ur", "ive", "were", "theres", "there", "all", "just", "my", "the", "id")
  }

  /// True before a clause that looks ahead: "one day i'll …", "one day ur gonna …".
  private static func isAhead(_ m: Match) -> Bool {
    (0..<5).contains { distance in
      guard let token = m.after(distance + 1), token.flags.contains(.word) else { return false }
      return m.stretch.cue(of: token).contains(.future)
        || m.isWord(token, "ill", "ull", "youll", "theyll", "itll", "hell", "shell", "well", "going") && distance < 3
    }
  }

  /// "2 drinks later", "three coffees later": so much later.
  private static func isMeasured(_ m: Match) -> Bool {
    (2...3).contains { distance in
      m.before(distance).map { !$0.classes.isDisjoint(with: [.integer, .ones, .tens, .vague, .indefinite]) } ?? false
    }
  }
}

extension Stretch {
  /// True for a text in capitals.
  var isShouted: Bool {
    let words = tokens.lazy.filter { $0.flags.contains(.word) && $0.end - $0.start > 1 }
    return words.allSatisfy { $0.flags.contains(.allCapitals) }
  }
}
