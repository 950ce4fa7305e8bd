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
    abduction airlift airstrike ambush annexation arson assassination assault atrocity attack battle beating blast
    blockade bloodshed bombardment bombing brawl capture cease-fire ceasefire clash conflict conquest coup crackdown
    crossfire cyberattack deployment destruction evacuation explosion fighting genocide gunfire hijacking
    hostage-taking incursion insurgency insurrection invasion kidnapping killing liberation looting lynching manhunt
    massacre mobilization murder mutiny occupation offensive onslaught raid rampage rape rebellion retaliation
    retreat revolt revolution riot robbery seizure shelling shoot-out shooting shootout siege skirmish slaughter
    slaying stabbing standoff strike suicide sweep torture truce unrest uprising violence war withdrawal
    """,
    // Accidents and nature.
    """
    accident aftershock avalanche blackout blaze blizzard breakdown calamity collapse collision crash cyclone derailment
    disaster drought drowning earthquake epidemic eruption famine fire flood flooding heatwave hurricane inferno landslide
    leak meltdown mishap mudslide outage outbreak pandemic quake rescue shipwreck spill storm tornado tragedy tremor
    tsunami typhoon wildfire wreck
    """,
    // Life.
    """
    adoption baptism birth burial childbirth coronation death departure divorce engagement funeral graduation
    inauguration marriage miscarriage wedding
    """,
    // Politics, law and diplomacy.
    """
    abolition accession accusation acquittal adjournment agreement allegation amnesty appeal appointment approval
    arraignment arrest arrival ballot ban bargaining boycott by-election campaign candidacy caucus censure
    certification condemnation confirmation confrontation consultation conviction crisis cross-examination debate
    decision declaration defeat defection demonstration denunciation deportation detention devolution disarmament
    disclosure dismissal dispute dissolution election embargo enactment endorsement execution expulsion extradition
    filing firing handover hearing impeachment imprisonment indictment inquiry inspection interrogation intervention
    investigation lawsuit litigation lockdown march mediation meeting negotiation nomination objection ouster
    overhaul overthrow pardon plea poll pollution primary probe proclamation prosecution protest rally ratification
    re-election recall reconciliation reelection referendum reform rejection release removal repeal resignation
    restoration reunification reversal revocation ruling runoff sanction secession sentencing settlement shake-up
    showdown signing speech split standdown succession summit surrender suspension swearing-in takeover talk
    testimony trial tribunal unification verdict veto visit vote voting walkout
    """,
    // Saying and showing.
    """
    announcement apology applause briefing complaint confession conversation criticism denial dialogue discussion
    interview invitation lecture news-conference objection premiere presentation pronouncement proposal
    recommendation remark request revelation screening showing suggestion telecast threat warning
    """,
    // Business.
    """
    acquisition auction bailout bankruptcy bid bidding boom borrowing buy-back buy-out buyback buyout closing
    closure completion consolidation construction conversion counterbid cutback deal decline decrease default
    delisting delivery depreciation devaluation disbursement discount discounting disposal downgrade downturn drop
    expansion financing flotation fluctuation gain glut growth hike improvement increase investment issuance launch
    lay-off layoff lending liquidation loss merger nationalization offer offering overrun payment payout phase-out
    plunge price-cutting privatization purchase rally rebound recapitalization recession recovery redemption
    reduction refinancing reorganization repayment repurchase restructuring rise sale sell-off selling selloff
    shut-down shutdown slide slowdown slowing slump spin-off spinoff stake-building subscription surge swap tender
    trading transaction turnaround turndown upgrade upturn weakening write-down write-off writedown writeoff
    """,
    // Doing, beginning, changing, ending.
    """
    abandonment absence breakup recess abuse achievement action advance anniversary appearance attempt award backlash beginning bombshell
    boost breach breakthrough breakup buildup burning cancellation celebration ceremony challenge change cleanup
    comeback commencement compromise cooperation creation crossing deadlock delay demise demolition destabilization
    deterioration development diagnosis disappearance discharge disclosure discovery disruption dissent downfall
    drain effort emergence ending enlargement erosion examination exercise exit exodus expedition fall fallout
    festival fight formation founding halt inception incident influx injury inspection installation introduction
    invention involvement journey keynote killing landing leave lift-off liftoff loan-out match merging migration mission move
    movement murder opening operation outcry parade procession pursuit race reaction rebuilding reconstruction
    refusal rehearsal relocation renewal renovation reopening repair replacement reporting reshuffle resumption
    return reunion revision scandal scramble search session setback shift shipping shock shortage slaughter stoppage
    strengthening struggle surgery surveillance swearing switch testing thaw theft tour tournament transfer
    transformation transit transition transplant trip turmoil upheaval victory vigil voyage welcome win
    """)

  private static let dated = set(
    """
    banquet breakfast brunch fete fête case competition congress debut deposition derby draw e-mail essay excavation expo fair finale
    finish forum freeze fundraiser gala gig hustings marathon memorial peak pilgrimage playoff qualifier quarter-final
    quarterfinal regatta sermon rout semi-final semifinal seminar sit-in snowfall snowstorm symposium vacation webinar workshop
    luncheon order recognition retrospective stroke
    accord act addition address adjustment advisory affair agenda album application article assessment audit birthday book broadcast
    burst call charge collection column comment commentary commission concert conference contest convention cover
    coverage cut deadline demand dinner dividend document documentary draft earnings edition editorial email end
    entry episode establishment estimate event exchange exhibition expenditure experiment export exposé feature film
    final flight forecast foundation fundraising game gathering honeymoon implementation import income
    inflow initiative issue journal lawsuit lease letter lunch manifesto memo memorandum message midterm mortgage
    movie note notice olympics outcome outflow outing pact participation passage payroll
    performance photo piece plan planning play pledge podcast poll polling post posting prediction preparation
    pricing production profit program programme projection promotion publication question questionnaire reading
    refrain report resolution response result retirement review round run score semester series service shipment
    shot sitting song spending start statement story strategy stretch study submission success suit summary supper
    surprise survey tally teaching term text tie-up trade training treatment treaty tweet update usage video warning
    warrant weekend workout
    """)

  private static func set(_ lists: String...) -> Set<String> {
    Set(lists.flatMap { $0.split(whereSeparator: \.isWhitespace).map(String.init) })
  }
}
