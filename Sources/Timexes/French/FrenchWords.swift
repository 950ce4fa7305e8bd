import Dates

/// The words of French that time expressions are made of. Elided words keep their apostrophe: "l'", "d'".
enum FrenchWords {
  static func lexicon() -> Lexicon {
    var words = Lexicon()
    numbers(&words)
    calendar(&words)
    units(&words)
    pointers(&words)
    clocks(&words)
    FrenchClauses.add(to: &words)
    return words
  }

  private static func numbers(_ words: inout Lexicon) {
    words.add(
      row: "un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit "
        + "dix-neuf", .ones, from: 1)
    words.add("une", .ones, 1)
    for (offset, word) in ["vingt", "trente", "quarante", "cinquante", "soixante"].enumerated() {
      words.add(word, .tens, 20 + 10 * offset)
    }
    words.add("septante", .tens, 70)
    words.add("quatre-vingt quatre-vingts huitante octante", .tens, 80)
    words.add("nonante", .tens, 90)
    words.add("cent cents", .scale, 100)
    words.add("mille", .scale, 1000)
    words.add("million millions", .scale, 1_000_000)
    words.add(
      row: "premier deuxième troisième quatrième cinquième sixième septième huitième neuvième dixième onzième douzième "
        + "treizième quatorzième quinzième seizième dix-septième dix-huitième dix-neuvième vingtième", .ordinalWord,
      from: 1)
    words.add("première premiers premières unième", .ordinalWord, 1)
    words.add("second seconde", .ordinalWord, 2)
    words.add("trentième", .ordinalWord, 30)
    words.add("er re ère e ème eme è ᵉ nd nde", .ordinalSuffix)
    // Centuries are told in Roman numerals: "XIXe".
    let numerals = [
      "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv", "xvi", "xvii",
      "xviii", "xix", "xx", "xxi",
    ]
    for (index, numeral) in numerals.enumerated() {
      for suffix in index == 0 ? ["er", "ᵉʳ"] : ["e", "ème", "è", "ᵉ"] {
        words.add(numeral + suffix, .ordinalWord, index + 1)
      }
    }
    words.add("demi demie demis demies", .fraction, 50)
    words.add("quart quarts", .fraction, 25)
    words.add("plusieurs", .vague, Lexicon.takesNoArticle)
    words.add("quelques maints maintes dizaines centaines milliers", .vague)
    for (name, count) in [
      ("dizaine", 10), ("douzaine", 12), ("quinzaine", 15), ("vingtaine", 20), ("trentaine", 30), ("quarantaine", 40),
      ("cinquantaine", 50), ("soixantaine", 60), ("centaine", 100), ("millier", 1000),
    ] {
      words.add(name, .vague, count)
    }
  }

  private static func calendar(_ words: inout Lexicon) {
    words.add(row: "lundi mardi mercredi jeudi vendredi samedi dimanche", .weekday, from: 0)
    words.add(row: "lundis mardis mercredis jeudis vendredis samedis dimanches", .weekday, from: 0)
    words.add(
      row: "janvier février mars avril mai juin juillet août septembre octobre novembre décembre", .month, from: 1)
    for (name, month) in [("fevrier", 2), ("aout", 8), ("decembre", 12)] { words.add(name, .month, month) }
    let short = ["janv", "févr fév", "", "avr", "", "", "juil", "", "sept", "oct", "nov", "déc"]
    for (index, names) in short.enumerated() { words.add(names, .month, index + 1, takesPeriod: true) }
    words.doubt("mars sept oct nov avr")
    words.add(row: "printemps été automne hiver", .season, from: 0)
    words.add("étés automnes hivers", .season, 1)
    words.doubt("été")
    words.add("début debut", .phase, 0)
    words.add("mi milieu courant", .phase, 1)
    words.add("fin", .phase, 2)
  }

  private static func units(_ words: inout Lexicon) {
    let singular: [(String, PeriodUnit)] = [
      ("seconde", .second), ("minute", .minute), ("heure", .hour), ("jour journée", .day),
      ("week-end weekend", .weekend),
      ("semaine", .week), ("mois", .month), ("trimestre", .quarter), ("semestre", .half), ("an année annee", .year),
      ("décennie", .decade), ("siècle siecle", .century), ("millénaire", .millennium),
    ]
    let plural: [(String, PeriodUnit)] = [
      ("secondes", .second), ("minutes", .minute), ("heures", .hour), ("jours journées", .day),
      ("week-ends weekends", .weekend), ("semaines", .week), ("mois", .month), ("trimestres", .quarter),
      ("semestres", .half), ("ans années annees", .year), ("décennies", .decade), ("siècles", .century),
      ("millénaires", .millennium),
    ]
    for (names, unit) in singular { words.add(names, .unit, unit.rawValue) }
    for (names, unit) in plural {
      words.add(names, .unit, unit.rawValue)
      words.add(names, .unitPlural, unit.rawValue)
    }
    let frequencies: [(String, PeriodUnit)] = [
      ("quotidiennement", .day), ("hebdomadairement", .week),
      ("mensuel mensuelle mensuels mensuelles mensuellement", .month),
      ("trimestriel trimestrielle trimestriels trimestrielles", .quarter),
      ("semestriel semestrielle semestriels semestrielles", .half),
      ("annuel annuelle annuels annuelles annuellement", .year),
    ]
    for (names, unit) in frequencies { words.add(names, .frequency, unit.rawValue) }
  }

  private static func pointers(_ words: inout Lexicon) {
    words.add("avant-hier", .deictic, -2)
    words.add("hier", .deictic, -1)
    words.add("aujourd'hui", .deictic, 0)
    words.add("demain", .deictic, 1)
    words.add("après-demain", .deictic, 2)
    words.add(
      "dernier dernière derniers dernières derniere dernieres passé passée passés passées écoulé écoulée écoulés écoulées",
      .last)
    words.add("prochain prochaine prochains prochaines", .next)
    words.add("ce cet cette ces", .this)
    words.add("précédent précédente précédents précédentes", .previous)
    words.add("suivant suivante suivants suivantes", .following)
    words.add("le la les l'", .article)
    words.add("un une", .indefinite)
    words.add("environ quelque presque", .approximator)
    words.add("chaque", .every)
    words.add("de d' du des", .of)
    words.add("et ou à au puis", .joiner)
    words.add(
      "à au aux en de d' du des dans depuis dès avant après pendant durant vers jusqu'à jusqu'au jusqu'en d'ici entre "
        + "pour sur par courant sous lors", .preposition)
  }

  private static func clocks(_ words: inout Lexicon) {
    words.add("matin matins matinée", .partOfDay, 0)
    words.add("mi-journée", .partOfDay, 1)
    words.add("après-midi", .partOfDay, 2)
    words.add("soir soirs soirée", .partOfDay, 3)
    words.add("nuit nuits", .partOfDay, 4)
    words.add("journée", .partOfDay, 5)
    words.add("midi", .namedHour, 12 * 3600)
    words.add("minuit", .namedHour, 24 * 3600)
    words.add("h", .listed)
    for (names, minutes) in [("gmt utc tu", 0), ("cet hec", 60), ("cest", 120)] where !names.isEmpty {
      words.add(names, .zone, minutes)
    }
  }
}
