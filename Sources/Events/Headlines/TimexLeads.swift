/// The words around a time expression that go and stay with it.
enum TimexLeads {
  /// The preposition of an expression; there is but one.
  static let prepositions: Set<String> = [
    "on", "in", "at", "by", "during", "since", "until", "till", "before", "after", "from", "between", "of", "for", "to",
    "into", "through", "throughout", "toward", "towards", "past", "near", "within", "around", "about", "over",
  ]

  /// Words before an expression or its preposition that say nothing without it.
  static let words: Set<String> = [
    "as", "prior", "late", "early", "later", "earlier", "only", "just", "effective", "dated", "ended", "ending",
    "beginning", "starting", "last", "next", "this", "exactly", "sometime", "again", "both", "instead", "ahead", "up",
    "calendar", "fiscal", "due", "maturing",
  ]

  /// Words between two expressions.
  static let joints: Set<String> = ["to", "and", "through", "-", "–", "until", "or", "till", "but", ","]

  /// Words with which an expression begins that has no preposition.
  static let openers: Set<String> = [
    "today", "yesterday", "tomorrow", "last", "this", "next", "earlier", "late", "early", "later", "ago", "past",
  ]

  /// Words that point from the day on which they are written.
  static let deictic: Set<String> = [
    "today", "yesterday", "tomorrow", "last", "this", "next", "ago", "past", "coming", "previous", "following",
  ]

  /// Words of a time that a date does not say wholly.
  static let vague: Set<String> = [
    "late", "later", "early", "earlier", "mid", "now", "half", "end", "quarter", "beginning", "start", "middle", "part",
    "rest",
    "remainder", "season", "about", "around", "nearly", "almost", "some", "over", "than",
  ]

  /// Parts of a stretch of time: "the latter half of 1994".
  static let parts: Set<String> = [
    "half", "end", "quarter", "beginning", "start", "middle", "part", "rest", "remainder", "month", "week", "day",
    "days",
    "weeks", "months", "whole", "morning", "evening", "afternoon", "night", "eve", "period", "season",
  ]

  /// Nouns for figures, which are others in another year.
  static let figures: Set<String> = [
    "level", "figure", "profit", "loss", "rate", "total", "price", "average", "surplus", "deficit", "earnings",
    "result",
    "sale", "revenue", "high", "low", "peak", "record", "estimate", "forecast", "budget", "income", "net", "turnover",
    "crop", "output",
    "production",
    "value", "base", "period", "quarter",
  ]

  /// Time zones.
  static let zones: Set<String> = ["gmt", "est", "edt", "cst", "cdt", "mst", "pst", "pdt", "bst", "cet"]

  static let units: Set<String> = [
    "second", "minute", "hour", "day", "week", "month", "year", "decade", "seconds", "minutes", "hours", "days",
    "weeks",
    "months", "years", "decades", "nights", "evenings", "mornings", "weekends", "seasons", "quarters", "centuries",
  ]

  /// Prepositions before what a figure is compared with.
  static let comparing: Set<String> = [
    "than", "compared", "versus", "vs", "against", "like", "from", "below", "above",
  ]

  /// What stands between a figure and its date.
  static let measures: Set<String> = [
    "pct", "percent", "dlr", "dlrs", "mln", "billion", "million", "bln", "tonnes", "tons", "dollars", "cents", "cts",
    "marks", "francs", "yen", "stg", "pounds", "barrels",
  ]
}
