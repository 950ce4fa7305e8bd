import Articles
import Dates
import Text
import Timexes

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What the options that several commands share come to.
struct Settings: Sendable {
  let jobs: Int
  let language: Language
  let dateline: Dateline?
  let isStrict: Bool
  let isQuiet: Bool

  /// The settings in the words of a command line.
  init(_ words: ParsedWords) throws(UsageError) {
    jobs = try Settings.jobs(words.value("jobs"))
    language = try Settings.language(words.value("language") ?? "en")
    if let day = words.value("dateline") { dateline = try Settings.dateline(day) } else { dateline = nil }
    isStrict = words.has("strict")
    isQuiet = words.has("quiet")
  }

  private static func jobs(_ text: String?) throws(UsageError) -> Int {
    guard let text else { return max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }
    guard let jobs = Int(text), (1...1024).contains(jobs) else {
      throw UsageError("“\(text)” is no number of jobs", hint: "write a number from 1 to 1024: --jobs 2")
    }
    return jobs
  }

  private static func language(_ code: String) throws(UsageError) -> Language {
    guard let language = Language(named: code) else {
      throw UsageError(
        "the language “\(code)” is not known",
        hint: "the languages are " + Language.codes.joined(separator: ", "))
    }
    return language
  }

  /// A day or a date-time of the user.
  static func dateline(_ words: String) throws(UsageError) -> Dateline {
    guard let dateline = Dateline(words: words, origin: .option) else {
      throw UsageError("“\(words)” is no day of the calendar", hint: "write year, month and day: --dateline 2024-10-21")
    }
    return dateline
  }

  /// A date or interval in EDTF.
  static func edtf(_ words: ParsedWords, _ name: String) throws(UsageError) -> EDTF? {
    guard let text = words.value(name) else { return nil }
    guard let edtf = EDTF(text) else {
      throw UsageError("“\(text)” is no EDTF date", hint: "write --\(name) 2024, 2024-06 or 2024-06-18")
    }
    guard edtf.isInRange else {
      throw UsageError("“\(text)” is out of range", hint: "dates run from -9999 to 9999")
    }
    return edtf
  }

  /// One of a few words.
  static func choice<Value: RawRepresentable & CaseIterable>(
    _ words: ParsedWords, _ name: String, _ standard: Value
  ) throws(UsageError) -> Value where Value.RawValue == String {
    guard let text = words.value(name) else { return standard }
    if let value = Value(rawValue: text) { return value }
    let known = Value.allCases.map(\.rawValue)
    throw UsageError(
      "there is no \(name) “\(text)”",
      hint: nearestName(to: text, among: known).map { "did you mean \($0)?" } ?? "there is "
        + known.joined(separator: ", "))
  }
}
