/// How French holds its phrases together.
enum FrenchOrder {
  static let order = WordOrder(
    and: ["et"], between: ["entre"], through: ["à", "au", "jusqu'à", "jusqu'au", "jusqu'en"],
    of: ["de", "d'"], fillers: ["longs", "longues", "bons", "bonnes", "autres", "bon", "bonne", "petits", "petites"],
    unitAdjectives: [],
    prepositions: [
      "à": .at, "en": .in, "dans": .in, "pendant": .during, "durant": .during, "depuis": .since, "dès": .from,
      "avant": .before, "après": .after, "jusqu'à": .until, "jusqu'au": .until, "jusqu'en": .until, "d'ici": .by,
      "entre": .between,
    ],
    numbers: NumberOrder(
      decimal: .comma, thousands: .period, hasSpacedThousands: true, joinsOnes: true, tensBeforeTeens: [60, 80],
      hasBareScales: true, halfHasArticle: false, hasSpokenYears: false),
    isDayFirst: true,
    clock: { stretch, index in stretch.frenchClock(at: index) },
    tense: { stretch, tokens in FrenchTense(stretch: stretch).tense(of: tokens) })
}
