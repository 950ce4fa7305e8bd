/// The rules of French, family by family; the order decides between matches of the same length.
enum French {
  static let families: [Family] = [
    FrenchDays.family, FrenchMonths.family, FrenchNumeric.family, FrenchYears.family, FrenchWeekdays.family,
    FrenchPointers.family, FrenchQuarters.family, FrenchHolidayRules.family, FrenchClocks.family, FrenchShifts.family,
    FrenchPeriods.family, FrenchParts.family, FrenchSets.family, FrenchReferences.family, FrenchPhases.family,
  ]
}
