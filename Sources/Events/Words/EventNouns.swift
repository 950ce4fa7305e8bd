/// Nouns that name something happening, in their dictionary form.
///
/// The list is our own. A noun stands here when, in news, it mostly names an event by itself ("the explosion", "talks");
/// words that mostly name a thing, a place, a person or an idea that an event may have to do with ("company", "policy")
/// do not.
enum EventNouns {
  /// True for a noun that names an event.
  static func contains(_ lemma: String) -> Bool {
    if words.contains(lemma) { return true }
    guard lemma.utf8.contains(UInt8(ascii: "-")) else { return false }
    return lemma.split(separator: "-").last.map { words.contains(String($0)) } ?? false
  }

  /// True for a noun that names an event when an expression dates it, though it more often names a thing: "Friday's
  /// letter", "the 2016 race".
  static func containsWhenDated(_ lemma: String) -> Bool { contains(lemma) || dated.contains(lemma) }

  private static let words = set(
    // Violence and war.
    """
    abduction airstrike ambush annexation arson assassination assault atrocity attack battle beating bloodshed
    bombardment bombing blast blockade brawl clash conflict conquest coup crackdown crossfire deployment destruction
    explosion fighting genocide gunfire hijacking hostage-taking incursion insurgency insurrection invasion
    kidnapping killing looting manhunt massacre mobilization murder mutiny occupation offensive onslaught
    rampage rape rebellion retaliation retreat revolt revolution riot robbery shelling shoot-out shooting shootout siege
    skirmish slaughter slaying stabbing standoff strike suicide sweep torture unrest uprising violence war withdrawal
    ceasefire cease-fire truce airlift evacuation raid seizure capture liberation lynching cyberattack
    """,
    // Accidents and nature.
    """
    accident aftershock avalanche blackout blizzard breakdown calamity collapse collision crash cyclone derailment
    disaster drought drowning earthquake epidemic eruption famine fire flood flooding heatwave hurricane landslide
    leak meltdown mishap mudslide outage outbreak pandemic quake shipwreck spill storm tornado tragedy tremor
    tsunami typhoon wildfire wreck rescue
    """,
    // Life.
    """
    adoption birth burial childbirth coronation death departure divorce engagement funeral graduation
    inauguration marriage miscarriage retirement wedding baptism
    """,
    // Politics, law and diplomacy.
    """
    abolition accession accusation acquittal adjournment agreement allegation amnesty appeal appointment approval
    arraignment arrest arrival ban ballot bargaining boycott campaign candidacy caucus censure certification
    condemnation confirmation confrontation consultation convention conviction crisis cross-examination
    debate decision declaration defeat defection demonstration denunciation deportation detention devolution
    disarmament disclosure dismissal dispute dissolution draft election embargo enactment endorsement
    execution expulsion extradition filing firing handover hearing impeachment imprisonment indictment
    inquiry inspection interrogation intervention investigation lawsuit litigation lockdown march mediation meeting
    negotiation nomination objection ouster overhaul overthrow pardon plea poll pollution primary probe
    proclamation prosecution protest rally ratification recall reconciliation re-election referendum reform
    rejection release removal repeal resignation resolution restoration reversal revocation ruling runoff
    sanction secession sentencing settlement shake-up showdown signing speech split standdown succession
    suit summit surrender suspension takeover talk testimony trial tribunal verdict veto visit vote voting walkout
    by-election reelection reunification unification swearing-in
    """,
    // Saying and showing.
    """
    address announcement apology briefing broadcast claim comment complaint concert conference confession criticism
    demand denial discussion interview invitation lecture news-conference objection performance pledge prediction
    premiere presentation proposal question reading recommendation remark request response revelation screening
    statement suggestion threat warning conversation dialogue showing telecast applause pronouncement
    """,
    // Business.
    """
    acquisition auction bailout bankruptcy bid bidding boom borrowing buy-back buy-out buyback buyout charge
    closing closure completion construction consolidation conversion counterbid cut cutback deal decline decrease
    default delisting delivery depreciation devaluation disbursement discount discounting disposal
    dividend downgrade downturn drop earnings expansion expenditure export financing flotation
    fluctuation gain glut growth hike import improvement income increase inflow investment issuance
    launch layoff lay-off lease lending liquidation loss merger nationalization offer offering outflow overrun
    payment payout phase-out plunge price-cutting pricing privatization production profit purchase rally
    rebound recapitalization recession recovery redemption reduction refinancing reorganization repayment
    repurchase restructuring result rise sale sell-off selloff selling shipment shutdown shut-down slide slowdown slowing
    slump spending spin-off spinoff stake-building subscription surge swap tender trading transaction turnaround turndown
    upgrade upturn weakening write-down write-off writedown writeoff
    """,
    // Doing, beginning, changing, ending.
    """
    abandonment abuse achievement action addition adjustment advance anniversary application arrangement assembly
    attempt award backlash beginning birthday bombshell boost breach breakthrough breakup buildup burning cancellation
    celebration ceremony challenge change cleanup comeback commencement compromise
    contest cooperation creation crossing deadlock delay demise
    demolition destabilization deterioration development diagnosis disappearance discharge disclosure discovery disruption
    dissent downfall drain drive effort emergence end ending enlargement entry erosion establishment
    examination exchange exercise exhibition exit exodus expedition experiment fall fallout
    festival fight flight formation foundation founding game halt
    honeymoon implementation inception incident influx initiative injury inspection installation
    introduction invention involvement journey killing landing lift-off liftoff
    loan-out match merging migration mission move movement murder opening operation outcry
    parade participation party passage performance planning preparation procession
    promotion publication pursuit race reaction rebuilding reconstruction refusal rehearsal relocation
    renewal renovation reopening repair replacement reporting resumption return reunion revision reshuffle
    run scandal scramble search session setback shift shipping shortage shock slaughter start
    stoppage strengthening struggle surgery surveillance swearing switch teaching test testing theft thaw tour tournament trade
    training transfer transformation transit transition transplant treatment trip turmoil upheaval usage use
    victory vigil voyage welcome win work workout
    """)

  private static let dated = set(
    """
    act affair agenda album arrangement article assessment audit bill book bulletin burst call case collection column
    commission commentary concert contract cover coverage data deadline dinner document documentary
    dinner editorial edition email episode estimate event exposé feature figure film final forecast
    free-agency gathering general-election holiday hour issue job journal
    lawsuit letter list lunch manifesto memo memorandum message midterm model mortgage movie
    newspaper note notice number olympics order outcome outing pact paper papers payroll performance phase photo
    piece plan play podcast policy poll post posting program programme projection quarter questionnaire reading
    record refrain report review round score season semester series service shot show sitting
    song state status story strategy stretch study submission success summary supper surprise survey tally
    term text tie-up total treaty tweet update video volume warrant weekend worldcup
    """)

  private static func set(_ lists: String...) -> Set<String> {
    Set(lists.flatMap { $0.split(whereSeparator: \.isWhitespace).map(String.init) })
  }
}
