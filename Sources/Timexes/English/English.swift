/// The rules of English, family by family; the order decides between matches of the same length.
enum English {
  static let families: [Family] = [
    EnglishMessages.family, EnglishMessageHours.family, EnglishMessageReferences.family, EnglishMessageDays.family,
    EnglishMessageClocks.family, EnglishMessageTables.family, EnglishMessageShorthands.family,
    EnglishMessageRanges.family,
    EnglishDays.family, EnglishMonths.family, EnglishNumeric.family, EnglishYears.family,
    EnglishWeekdays.family,
    EnglishPointers.family, EnglishQuarters.family, EnglishHolidayRules.family, EnglishShifts.family,
    EnglishOffsets.family, EnglishWeeks.family, EnglishPeriods.family, EnglishClocks.family, EnglishParts.family,
    EnglishSets.family, EnglishReferences.family,
    EnglishPhases.family, EnglishTwilight.family, EnglishEras.family, EnglishBounds.family, EnglishLists.family,
    EnglishRecurrences.family, EnglishFrequencies.family, EnglishEarlyYears.family, EnglishNearTimes.family,
    EnglishAnniversaries.family, EnglishNewsHours.family,
  ]
}
