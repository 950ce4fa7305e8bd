/// Made-up news with the expressions in it known: one in about 280 bytes, as newswire has.
struct News {
  private(set) var text = ""
  /// The value of each expression, in the text's order, for the dateline 2019-03-06.
  private(set) var values: [String] = []

  /// Sentences, the same ones every time, up to a size.
  init(bytes: Int) {
    text.reserveCapacity(bytes + 1000)
    var number = 0
    while text.utf8.count < bytes {
      let (sentence, expected) = News.sentences[number % News.sentences.count]
      text += sentence
      text += number % 5 == 4 ? "\n\n" : " "
      values += expected
      number += 1
    }
  }

  /// Prose in which nothing tells a time.
  static let prose =
    "The harbour master leaned on the rail and watched the crane swing its load over the quay, while two gulls "
    + "quarrelled about a crust that nobody had meant to drop. “Mind your heads,” he called, to no one in particular. "

  private static let sentences: [(String, [String])] = [
    (
      "The council voted on Tuesday to sell the old mill to a cooperative of weavers, after a debate in which nearly "
        + "every member spoke and several changed their minds.", ["2019-03-05"]
    ),
    (prose, []),
    (
      "Residents of Lower Marsh, who had asked for a crossing since 2009, were told that work would begin on March 18 "
        + "and that the road would be closed for three weeks.", ["2009", "2019-03-18", "P3W"]
    ),
    (
      "Sales at the cannery rose by a tenth last year, its owner said, although the price of tin had doubled and the "
        + "fleet landed fewer fish than it hoped.", ["2018"]
    ),
    (
      "Mr Alder, a former postman with a weakness for brass bands, denied that the money was missing and invited anybody "
        + "who doubted him to count it.", []
    ),
    (prose, []),
    (
      "Nobody who heard the organ that evening doubted it was out of tune; the dean blamed the damp, the organist blamed "
        + "the dean, and the builder, whose bill was unpaid, blamed them both and kept his ladder in the nave.",
      [
        "XXXX-XX-XXTEV"
      ]
    ),
    (
      "Its chairman, a retired surveyor, keeps bees, writes letters to the paper about lamp posts, and has never been known "
        + "to finish a sentence that somebody else had begun, which his colleagues count among his virtues.", []
    ),
    (
      "The inquiry is due to hear its first witness next month; two of its members resigned in December 2018 over the "
        + "choice of the chair.", ["2019-04", "2018-12"]
    ),
  ]
}
