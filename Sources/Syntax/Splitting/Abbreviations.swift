/// English words that are written with a full stop which ends no sentence.
enum Abbreviations {
  /// What may follow an abbreviation.
  enum Kind: Sendable {
    /// A name, so that no sentence ends here.
    case title
    /// A number; without one it is a word ("No.", "art.").
    case numbered
    /// A number or a date; a sentence can end here.
    case calendar
    /// Anything; a sentence can end here.
    case general
  }

  /// The kind of the word from `start` up to a full stop at `end`; nil for words that are not abbreviated.
  static func kind(_ text: TextBytes, _ start: Int, _ end: Int) -> Kind? {
    let word = text.packed(start, end)
    if word == 0 { return nil }
    guard let kind = all[word] else { return nil }
    if capitalOnly.contains(word), !text.isCapital(start) { return nil }
    return kind
  }

  private static let all: [UInt64: Kind] = {
    var all: [UInt64: Kind] = [:]
    func add(_ words: String, _ kind: Kind) { for word in packedWords(words) { all[word] = kind } }
    add(
      """
      mr mrs ms messrs mme mlle dr prof rev fr gen lt maj col capt cmdr sgt cpl pvt adm brig sen rep reps sens gov govs
      pres hon st mt ft supt insp det amb atty dist asst assoc dept univ msgr sr jr gens drs profs spc pfc lieut comm
      sec min dir vice pte ens wm chas geo thos jos benj v
      """, .title)
    add("no nos art pp vol fig figs sec ch par para op ca cca approx est", .numbered)
    add("jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun", .calendar)
    add(
      """
      inc corp co cos ltd llc plc bros mfg intl assn etc vs cf al ave blvd rd hwy jr sr esq bldg dept est ed eds
      cal calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla ore pa penn
      tenn tex va vt wash wis wyo ala ariz ark alta ont que sask tel ext viz resp cent hrs mins secs mph lb lbs oz sq
      """, .general)
    return all
  }()

  /// Those that are words of their own when written small.
  private static let capitalOnly = packedWords(
    "mar sat sun wed mon fri det min sec dir vice rep reps pres hon st mt ft del miss mass ill ind wash ore la pa ark co cos cal "
      + "conn est gen col adm comm ens ch par art mo md ga va ont que jun ky tex tenn geo fr maj no nos"
  ).subtracting(packedWords("no nos art co ft ch"))
}
