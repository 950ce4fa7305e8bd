import Articles
import Dates
import Pages
import Text
import Timexes

/// The examples of a rule, with what each comes to on a given day.
struct RuleExamples {
  /// The day that the examples are read on: a Wednesday.
  static let dateline = CivilDay(number: 17_961)  // 2019-03-06

  let tagger: TimexTagger

  /// The rules with their examples, for the pages.
  static func notes(of language: Language) -> [RuleNote] {
    let examples = RuleExamples(tagger: TimexTagger(language: language))
    return language.rules.map { RuleNote(name: $0.name, examples: $0.examples.map(examples.example)) }
  }

  /// An example with its value: EDTF where there is one, else TIMEX3's value.
  func example(_ words: String) -> RuleNote.Example {
    let plain = String(words.filter { $0 != "[" && $0 != "]" })
    let timex = tagger.resolve(plain, dateline: RuleExamples.dateline)
    let value = timex.flatMap { $0.edtf?.description ?? $0.value } ?? "no date"
    let isRelative = timex?.resolution.anchor != nil
    return RuleNote.Example(words: words, value: value, dateline: isRelative ? RuleExamples.dateline.text : nil)
  }
}

extension CivilDay {
  /// `2019-03-06`.
  var text: String { CalendarDate(self).timexValue }
}
