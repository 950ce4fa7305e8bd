import Dates

/// Words that point to past, present or future without naming a stretch: "actuellement", "récemment", "bientôt".
enum FrenchReferences {
  static let family = Family(
    name: "references",
    rules: [
      .phrase("'maintenant'|'actuellement'|'désormais'", "actuellement", "désormais", "maintenant") { m in
        m.isWord(m.after(), "que", "qu") ? nil : .reference(.present)
      },
      .phrase("'actuel'|'actuelle'|'actuels'|'actuelles'", "le [actuel] directeur", kind: .date) { m in
        m.isWord(m.before(), "l'") ? nil : .reference(.present)
      },
      .phrase("'en' 'ce' 'moment'", "en ce moment") { _ in .reference(.present) },
      .phrase("'à' 'présent'", "à présent") { _ in .reference(.present) },
      .phrase("'ces' 'jours' '-' 'ci'", "ces jours-ci") { _ in .reference(.present) },
      .phrase("'de' 'nos' 'jours'", "de nos jours") { _ in .reference(.present) },
      .phrase("'récemment'|'dernièrement'|'naguère'|'autrefois'|'jadis'|'nouvellement'", "récemment", "autrefois") {
        _ in
        .reference(.past)
      },
      .phrase("'auparavant'", "auparavant") { _ in .reference(.past) },
      .phrase("'à' < the 'époque'", "à [l'époque]") { m in
        m.isFollowedByPart || m.isWord(m.after(), "où") ? nil : .reference(.past)
      },
      .phrase("'bientôt'|'prochainement'|'ultérieurement'", "bientôt", "prochainement") { m in
        // "bientôt deux ans" is a length.
        m.after()?.classes.isDisjoint(with: [.integer, .ones, .tens]) == false ? nil : .reference(.future)
      },
      .phrase("'dans'|'à' < the 'avenir'", "à [l'avenir]") { m in
        // "À l'avenir, …", not "penser à l'avenir".
        m.before(2).map { !$0.flags.contains(.word) } ?? true ? .reference(.future) : nil
      },
      .phrase("a 'proche'|'prochain' 'avenir'", "un proche avenir") { _ in .reference(.future) },
    ])
}
