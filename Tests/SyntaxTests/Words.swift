import Syntax
import Testing
import Text

/// The words of sentences; "|" stands where they are divided without a space.
@Suite struct Words {
  @Test(
    arguments: [
      "They do|n't know|, we ca|n't say|.", "It|'s Lee|'s car|, is|n't it|?", "I can|not go|; we|'ll see|.",
      "He paid $|5|m for 10|% of it|.", "It cost US$ 3,500.50 or €|20|.", "They met at 9|p.m. on Dec. 3|.",
      "Open 9:30|am|-|5|pm|.",
      "The U.S. Army and the U.N.|-|backed force", "Mr. J. Doe left the U.S|.", "No. 5 said no|.", "It was No|.",
      "a long|-|term plan of an anti-war group|-|a 10|-|year|-|old", "Jack and|/|or Jill on 11/9/2001",
      "see https://example.org/a?b=c-d|.", "mail ann.lee@example.org|, now", "“|We won|,|” she said|.",
      "‘|Yes|’ and ''|no|''",
      "wait -|- no", "the town|--|a port|--|fell", "the town|—|a port|—|fell", "Well|... who knows|?!",
      "the students|' union", "the '90s and rock 'n' roll",
      "the 1980s|, the 5th|, the 20th", "O'Brien|'s AT&T shares", "(|see page 5|)", "call 555-0199 on 2001-03-04",
      "the do|n’t|-|know votes", "I|’m off",
    ])
  func words(_ marked: String) {
    let marked = marked.replacing("-|-", with: "--")
    let text = marked.replacing("|", with: "")
    let expected = marked.split { $0 == " " || $0 == "|" }.map(String.init)
    #expect(Tokenizer().words(in: text, Extent(0, text.utf8.count)).map { text[$0] } == expected)
  }

  /// A stretch is read at its place in the text.
  @Test func stretch() {
    let text = "One. Two can't. Three."
    #expect(Tokenizer().words(in: text, Extent(5, 15)).map { text[$0] } == ["Two", "ca", "n't", "."])
  }
}

/// Dictionary forms.
@Suite struct Lemmas {
  @Test(
    arguments: [
      ("said", .vbd, "say"), ("talks", .nns, "talk"), ("was", .vbd, "be"), ("Were", .vbd, "be"),
      ("planned", .vbn, "plan"), ("hoped", .vbd, "hope"),
      ("called", .vbd, "call"), ("singing", .vbg, "sing"), ("staring", .vbg, "stare"), ("being", .vbg, "be"),
      ("has", .vbz, "have"), ("goes", .vbz, "go"),
      ("children", .nns, "child"), ("countries", .nns, "country"), ("planes", .nns, "plane"), ("women", .nns, "woman"),
      ("houses", .nns, "house"),
      ("better", .jjr, "good"), ("largest", .jjs, "large"), ("n't", .rb, "not"), ("wo", .md, "will"),
      ("'ll", .md, "will"), ("’s", .vbz, "be"), ("found", .vb, "found"),
      ("found", .vbd, "find"), ("Lee", .nnp, "Lee"), ("blogged", .vbd, "blog"), ("tweeted", .vbd, "tweet"),
      ("glimmerized", .vbd, "glimmerize"), ("TALKS", .nns, "talk"),
    ] as [(String, PennTag, String)])
  func lemma(_ word: String, _ tag: PennTag, _ lemma: String) {
    #expect(Lemmatizer().lemma(of: word, as: tag) == lemma)
  }
}
