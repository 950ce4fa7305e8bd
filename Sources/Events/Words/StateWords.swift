/// Words for states that news reports as events.
enum StateWords {
  /// Adjectives that, behind a copula, tell something that came to be so and may end.
  static let adjectives = Set(
    """
    able absent afraid alive angry available aware bankrupt certain confident critical dead eager effective empty free
    guilty happy hopeful ill imminent injured likely missing open optimistic pessimistic pregnant present
    ready reluctant responsible sick subject successful sure surprised unable unavailable unaware uncertain unchanged
    unclear unconscious unhappy unlikely willing unwilling worried
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}
