/// The past of English verbs, for what a text tells with a gerund: "after falling in January" is "fell".
enum PastForms {
  /// The past of a verb in its dictionary form, singular where it is that of "be".
  ///
  ///     PastForms.past(of: "fall") == "fell"
  static func past(of lemma: String) -> String {
    if let past = irregular[lemma] { return past }
    if lemma.hasSuffix("e") { return lemma + "d" }
    let letters = Array(lemma)
    if letters.last == "y", letters.count > 1, !isVowel(letters[letters.count - 2]) { return lemma.dropLast() + "ied" }
    return doubles(letters) ? lemma + "\(letters[letters.count - 1])ed" : lemma + "ed"
  }

  /// A short verb that ends in one consonant behind one vowel: "stop". Longer ones are stressed elsewhere more often than not.
  private static func doubles(_ letters: [Character]) -> Bool {
    guard letters.count > 2, let last = letters.last, !isVowel(last), !"wxy".contains(last),
      isVowel(letters[letters.count - 2]), !isVowel(letters[letters.count - 3])
    else { return false }
    return letters.count < 5 && letters.count { isVowel($0) } == 1 || stressed.contains(String(letters))
  }

  private static func isVowel(_ letter: Character) -> Bool { "aeiou".contains(letter) }

  private static let stressed: Set<String> = [
    "abet", "acquit", "admit", "allot", "commit", "compel", "concur", "confer", "control", "defer", "deter", "emit",
    "enrol", "equip", "excel", "expel", "impel", "incur", "infer", "occur", "omit", "patrol", "permit", "prefer",
    "propel", "rebel", "rebut", "recur", "refer", "regret", "remit", "repel", "scrap", "strip", "submit", "transfer",
    "transmit",
  ]

  private static let irregular = Dictionary(
    uniqueKeysWithValues: """
      arise arose,awake awoke,be was,bear bore,beat beat,become became,begin began,bend bent,bet bet,bid bid,bind bound,
      bite bit,bleed bled,blow blew,break broke,breed bred,bring brought,broadcast broadcast,build built,burst burst,
      buy bought,cast cast,catch caught,choose chose,cling clung,come came,cost cost,creep crept,cut cut,deal dealt,
      dig dug,do did,draw drew,drink drank,drive drove,eat ate,fall fell,feed fed,feel felt,fight fought,find found,
      flee fled,fly flew,forbid forbade,forecast forecast,foresee foresaw,forget forgot,forgive forgave,freeze froze,
      get got,give gave,go went,grind ground,grow grew,hang hung,have had,hear heard,hide hid,hit hit,hold held,hurt hurt,
      keep kept,know knew,lay laid,lead led,leap leapt,leave left,lend lent,let let,lie lay,lose lost,make made,
      mean meant,meet met,mislead misled,mistake mistook,outbid outbid,overcome overcame,oversee oversaw,
      overtake overtook,overthrow overthrew,pay paid,prove proved,put put,quit quit,read read,rebuild rebuilt,repay repaid,
      reset reset,resell resold,retake retook,ride rode,ring rang,rise rose,run ran,say said,see saw,seek sought,sell sold,
      send sent,set set,shake shook,shed shed,shoot shot,show showed,shrink shrank,shut shut,sing sang,sink sank,sit sat,
      sleep slept,slide slid,speak spoke,speed sped,spend spent,spin spun,split split,spread spread,spring sprang,
      stand stood,steal stole,stick stuck,strike struck,strive strove,swear swore,sweep swept,swim swam,swing swung,
      take took,teach taught,tear tore,tell told,think thought,throw threw,undercut undercut,undergo underwent,
      understand understood,undertake undertook,uphold upheld,upset upset,wake woke,wear wore,weep wept,win won,wind wound,
      withdraw withdrew,withhold withheld,withstand withstood,write wrote
      """.split(separator: ",").compactMap { pair in
        let words = pair.split(whereSeparator: \.isWhitespace).map(String.init)
        return words.count == 2 ? (words[0], words[1]) : nil
      })
}
