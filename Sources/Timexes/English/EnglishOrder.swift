/// How English holds its phrases together.
enum EnglishOrder {
  static let order = WordOrder(
    and: ["and", "&", "n"], between: ["between"], through: ["to", "through", "until", "till", "thru"], of: ["of"],
    fillers: ["more", "full", "whole", "additional", "extra", "further"],
    unitAdjectives: ["business", "trading", "working", "calendar", "fiscal", "consecutive", "straight"],
    gluedUnits: [("h", .hour), ("d", .day), ("w", .week), ("y", .year)],
    prepositions: Dictionary(uniqueKeysWithValues: Preposition.allCases.map { ($0.rawValue, $0) } + [("till", .until)]),
    hasHalfDays: true,
    clock: { stretch, index in stretch.englishClock(at: index) },
    tense: { stretch, tokens in EnglishTense(stretch: stretch).tense(of: tokens) },
    isMessage: { $0.isEnglishMessage() })
}
