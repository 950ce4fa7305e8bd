import Dates

/// The words of time as short messages spell them.
enum EnglishMessageWords {
  static func add(to words: inout Lexicon) {
    words.add("yday yest yesterdy ystrday yesturday yestarday yestday yersterday yeserday", .deictic, -1)
    words.add("tday todai tdy", .deictic, 0)
    words.add(
      "tmrw tmr tmrow tmrrw tmorrow tmmrw tmw tmro tmoro tomo tomoro tomora tomorro tomorow tomorrw tommorow tommorrow "
        + "tomrw tomrow tomoz tmoz tomoza tomm tmorow tmorro tommorro tomorrrow tommorrrow tomorroww tomorrowww tomrrow tomarrow",
      .deictic, 1)
    for (index, names) in [
      "munday moday monady", "tusday tuseday teusday tuesdy", "wensday wendsday wednsday wednesdy wedsday wedensday",
      "thursdy thrusday thurday thirsday thursady", "fryday firday fridy friady",
      "saterday satuday saturdy satday satrday",
      "sundy suday",
    ].enumerated() {
      words.add(names, .weekday, index)
    }
    words.add("abt", .approximator)
    words.add("tonite tonyt tonyte tonght tonigt tnite tnight tngt", .tonight)
    words.add("nxt", .next)
    words.add("lst", .last)
    words.add("ths dis", .this)
    words.add("evry", .every)
    words.add("morn mornin", .partOfDay, 0)
    words.add("arvo aft aftanoon", .partOfDay, 2)
    words.add("evenin", .partOfDay, 3)
    words.add("nite nites nyt nyte nght", .partOfDay, 4)
    words.add("midnite", .namedHour, 24 * 3600)
    words.add("wkend wknd wkd wkends wknds", .unit, PeriodUnit.weekend.rawValue)
    words.add("mth mths mnth mnths mos", .unit, PeriodUnit.month.rawValue)
    words.add("minz", .unit, PeriodUnit.minute.rawValue)
    words.add("dayz", .unit, PeriodUnit.day.rawValue)
    words.add("mths mnths mos minz dayz wkends wknds", .unitPlural)
    words.add(
      "i u ur r w pls plz lol omg btw thx tnx gonna wanna gotta cuz coz dunno ya tmrw tmr tonite nite wknd brb lmao haha "
        + "yay ttyl bday asap fyi ikr smh ppl nxt wk xx rt hey hi yo bro dude hav wat wot gd gud luv txt soz tgif dont cant "
        + "didnt havent isnt whats thats hows im ive yeah yep nope nah ugh aww kinda lemme gimme cya tho tix idk tbh "
        + "imo wtf lil yall hun babe xoxo yrs wks hrs mins tmrw omw hmu brb rsvp til ffs ugh nvm ofc icymi fml oof welp ngl istg woohoo yass yasss noooo",
      .slang)
    // What loses its apostrophe or its last letter, and what is spelled by its sound.
    words.add(
      "rn thru bout nite frm kno comin goin doin havin gettin makin lookin sayin workin watchin talkin nothin somethin "
        + "hes shes theyre youre theyve youve arent wasnt werent doesnt hasnt wouldnt shouldnt couldnt theres aint wheres hows "
        + "whos tmoz overnite erryday sooo soooo omfg xxx", .slang)
    words.add(
      "doors gates fireworks bonfire raffle carols kickoff ko tipoff showtime curfew dinner lunch brunch breakfast drinks pickup rehearsal practice "
        + "training bbq gym show shows game match gig class lecture lesson party meeting starts begins opens closes ends finishes shuts",
      .doing)
    words.add("wont gotta hafta wanna finna imma ull youll theyll itll", cue: .future)
    words.add("cant cud shud", cue: .conditional)
    words.add("dont doesnt isnt arent", cue: .present)
    words.add("didnt wasnt werent couldnt hadnt", cue: .past)
    words.add("til thru", cue: .bound)
    words.add("cpl", .vague, 2)
    words.add("til", .joiner)
    words.add("til frm", .preposition)
    words.add("n", .listed)
  }
}
