/// What English words do in their clause, for the direction of a bare weekday or month.
enum EnglishClauses {
  static func add(to words: inout Lexicon) {
    helpers(&words)
    plans(&words)
    pasts(&words)
    joints(&words)
    words.frame(EnglishTense.framingWords)
  }

  private static func helpers(_ words: inout Lexicon) {
    words.add("will shall ll won gonna", cue: .future)
    words.add("would could should may might can must cannot wouldn couldn shouldn", cue: .conditional)
    words.add("to", cue: .infinitive)
    words.add("is are am do does m s re ve has have", cue: .present)
    words.add("has have", cue: .have)
    words.add("be", cue: .be)
    words.add("been", cue: .been)
    words.add("had hadn", cue: [.had, .past])
    words.add("was were wasn weren did didn couldn wouldn", cue: .past)
    words.add("not n never neither nor none nobody t", cue: .negation)
  }

  private static func plans(_ words: inout Lexicon) {
    words.add(
      "planned planning payable maturing scheduled expected expects expect due slated intends intend preparing prepares poised supposed "
        + "likely unlikely tentatively scheduling", cue: .plan)
    words.add(
      "plan plans hope hopes hoping aim aims aiming set seek seeks bound forecast meant", cue: .planWithComplement)
    words.add(
      "agreed agrees agree voted resolved pledged pledges vowed vows promised promises decided decides hoped wanted wants want arranged "
        + "offered offers threatened threatens volunteered elected opted chose needs need refuses proposed proposes "
        + "intended prepared aimed predicted predicts forecasts", cue: .promise)
    words.add(
      "asked asks ask ordered orders urged urges told tells invited invites want wants expect expects requires required "
        + "allow allows allowed permit permits permitted instructed directed advised warned called calls forced forces "
        + "enabling enable demanded demands demand recommended recommends insisted insists", cue: .request)
    words.add(
      "ready plan plans decision decisions deadline agreement agreements deal bid offer proposal proposals order orders "
        + "pledge promise permission invitation intention willing eager keen anxious desperate sure certain free welcome time try "
        + "chance opportunity obligation effort efforts attempt attempts threat threats referendum", cue: .ahead)
    words.add(
      "gave gives give given extended extends extend postponed postpones postpone delayed delays deferred adjourned "
        + "rescheduled suspended tabled remanded allowed granted barred put moved pushed recessed recess wait waits reserved adjourn",
      cue: .deferral)
    words.add(
      "face host travel travels depart convene close closes open opens reopen reopens begin begins start starts end ends expire expires leave leaves arrive "
        + "arrives play plays shut shuts return returns resume resumes meet meets vote votes takes come comes sails sits departs "
        + "flies gives performs hold holds stage stages go continue continues remains stays extends faces hosts visits speaks convenes lasts goes launches runs airs premieres debuts retires "
        + "replace replaces adjourns concludes lapses matures reconvenes",
      cue: .schedule)
    words.add(
      "leaving meeting arriving visiting traveling travelling flying opening closing holding hosting starting returning "
        + "coming going playing speaking launching releasing retiring beginning departing heading convening voting "
        + "appearing facing travelling joining moving getting", cue: .progressive)
  }

  private static func pasts(_ words: inout Lexicon) {
    words.add(
      "said told made took came went began met held lost found left gave got became sent sold rose fell spoke wrote "
        + "brought broke built bought caught chose cut drew drove ate flew forgot grew heard hit kept knew led let paid put "
        + "ran read saw shot spent split stood struck swore thought threw understood woke wore hurt fought fled felt "
        + "sought taught slept sat rode quit beat blew dealt fed hung hid laid lay lit meant sank sang shook spread stole "
        + "stuck swept swam tore won shut set bore bent bid bound bred burst clung crept dug drank dreamt fit forbade "
        + "forgave froze kneeled knelt leapt lent overcame overthrew proved rang ridden shone shrank slid "
        + "sped spun sprang stung strove swung undertook upheld upset withdrew withstood withheld wound arose awoke "
        + "beaten begun bitten blown broken done driven eaten fallen flown forgotten frozen gone "
        + "seen shaken shown spoken stolen struck sworn taken thrown torn woken worn written", cue: .past)
    words.add("said says say told tells added announced reported", cue: .saying)
  }

  private static func joints(_ words: inout Lexicon) {
    words.add("that which who whom whose", cue: .relative)
    words.add("but that while when where because although though if", cue: .clause)
    words.add("if unless", cue: .condition)
    words.add(
      "with without into against among amid despite except inside outside onto upon toward towards behind beyond off out "
        + "up down via per at for from as so then also only just even still", cue: .function)
    words.add("since", cue: .since)
    words.add("by until till through starting beginning effective pending", cue: .bound)
    words.add("him them us me her it you", cue: .object)
    words.add("they we i you he she", cue: .subject)
    words.add("his their its her my our your whose this these those another any no some each every", cue: .determiner)
    words.add("than as", cue: .comparison)
  }
}
