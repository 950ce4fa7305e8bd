import Dates

/// A day of the year with a name.
public enum Holiday: String, Hashable, Sendable, CaseIterable {
  case newYear = "New Year's Day"
  case newYearsEve = "New Year's Eve"
  case epiphany = "Epiphany"
  case valentine = "Valentine's Day"
  case stPatrick = "St. Patrick's Day"
  case aprilFools = "April Fools' Day"
  case mayDay = "May Day"
  case veDay = "VE Day"
  case juneteenth = "Juneteenth"
  case independenceDay = "Independence Day"
  case bastilleDay = "Bastille Day"
  case assumption = "Assumption Day"
  case halloween = "Halloween"
  case allSaints = "All Saints' Day"
  case guyFawkes = "Guy Fawkes Day"
  case veterans = "Veterans Day"
  case christmasEve = "Christmas Eve"
  case christmas = "Christmas Day"
  case boxingDay = "Boxing Day"
  case groundhog = "Groundhog Day"
  case earthDay = "Earth Day"
  case martinLutherKing = "Martin Luther King Day"
  case presidents = "Presidents' Day"
  case mothersDay = "Mother's Day"
  case fathersDay = "Father's Day"
  case memorial = "Memorial Day"
  case laborDay = "Labor Day"
  case columbus = "Columbus Day"
  case electionDay = "Election Day"
  case thanksgiving = "Thanksgiving"
  case blackFriday = "Black Friday"
  case cyberMonday = "Cyber Monday"
  case shroveTuesday = "Shrove Tuesday"
  case ashWednesday = "Ash Wednesday"
  case palmSunday = "Palm Sunday"
  case maundyThursday = "Maundy Thursday"
  case goodFriday = "Good Friday"
  case easter = "Easter"
  case easterMonday = "Easter Monday"
  case ascension = "Ascension Day"
  case whitSunday = "Whit Sunday"
  case whitMonday = "Whit Monday"
  case ramadan = "the first day of Ramadan"
  case burnsNight = "Burns Night"
  case australiaDay = "Australia Day"
  case candlemas = "Candlemas"
  case stDavid = "St. David's Day"
  case taxDay = "Tax Day"
  case stGeorge = "St. George's Day"
  case anzacDay = "Anzac Day"
  case cincoDeMayo = "Cinco de Mayo"
  case victoryDay = "Victory Day"
  case flagDay = "Flag Day"
  case midsummer = "Midsummer's Day"
  case canadaDay = "Canada Day"
  case michaelmas = "Michaelmas"
  case ladyDay = "Lady Day"
  case lammas = "Lammas"
  case martinmas = "Martinmas"
  case unityDay = "German Unity Day"
  case allSouls = "All Souls' Day"
  case stAndrew = "St. Andrew's Day"
  case kwanzaa = "the first day of Kwanzaa"
  case twelfthNight = "Twelfth Night"
  case patriots = "Patriots' Day"
  case trinitySunday = "Trinity Sunday"
  case holySaturday = "Holy Saturday"
  case passover = "the first day of Passover"
  case roshHashanah = "Rosh Hashanah"
  case yomKippur = "Yom Kippur"
  case hanukkah = "the first day of Hanukkah"
  case eidAlFitr = "Eid al-Fitr"
  case chineseNewYear = "Chinese New Year"
  case diwali = "Diwali"
  case smallBusinessSaturday = "Small Business Saturday"
  case givingTuesday = "Giving Tuesday"
  case leapDay = "Leap Day"
  case piDay = "Pi Day"
  case motheringSunday = "Mothering Sunday"
  case labourDay = "Labour Day"
  case singlesDay = "Singles' Day"
  case galentine = "Galentine's Day"
  case holi = "Holi"
  case eidAlAdha = "Eid al-Adha"
  case summerSolstice = "the summer solstice of the northern half of the earth"
  case winterSolstice = "the winter solstice of the northern half of the earth"
  case springEquinox = "the spring equinox of the northern half of the earth"
  case earlyMayBankHoliday = "the early May bank holiday of Britain"
  case springBankHoliday = "the spring bank holiday of Britain"
  case summerBankHoliday = "the summer bank holiday of Britain"
  case autumnEquinox = "the autumn equinox of the northern half of the earth"
  case remembranceSunday = "Remembrance Sunday"
  case superTuesday = "Super Tuesday"
  case superBowlSunday = "Super Bowl Sunday"
}

extension Holiday {
  /// What tells its day in a year.
  enum Rule {
    /// A day of a month.
    case fixed(Int, Int)
    /// A weekday of a month, counted from its end when negative, and days from it.
    case nth(Int, Weekday, Int, Int)
    /// Days from Easter Sunday.
    case easter(Int)
    /// A feast of the Hebrew calendar.
    case hebrew(HebrewFeast)
    /// What was announced: month and day of each year.
    case table([Int: (Int, Int)])
  }

  /// The holiday's day in a year; nil where it is not known.
  ///
  ///     Holiday.easter.day(in: 2024) == CivilDay(year: 2024, month: 3, day: 31)
  public func day(in year: Int) -> CivilDay? {
    guard CivilDay.years.contains(year) else { return nil }
    if let (month, day) = Holiday.moved[self]?[year] { return CivilDay(year: year, month: month, day: day) }
    if self == .veDay, year < 1945 { return nil }
    if let former = former(in: year) { return former }
    switch rule {
    case .fixed(let month, let day): return CivilDay(year: year, month: month, day: day)
    case .nth(let number, let weekday, let month, let days):
      return CivilDay.nth(number, weekday, month: month, year: year).map { $0 + days }
    case .easter(let days): return CivilDay.easter(year).map { $0 + days }
    case .hebrew(let feast): return feast.day(in: year)
    case .table(let table): return table[year].flatMap { CivilDay(year: year, month: $0.0, day: $0.1) }
    }
  }

  var rule: Rule {
    switch self {
    case .newYear: .fixed(1, 1)
    case .newYearsEve: .fixed(12, 31)
    case .epiphany: .fixed(1, 6)
    case .valentine: .fixed(2, 14)
    case .stPatrick: .fixed(3, 17)
    case .aprilFools: .fixed(4, 1)
    case .mayDay: .fixed(5, 1)
    case .veDay: .fixed(5, 8)
    case .juneteenth: .fixed(6, 19)
    case .independenceDay: .fixed(7, 4)
    case .bastilleDay: .fixed(7, 14)
    case .assumption: .fixed(8, 15)
    case .halloween: .fixed(10, 31)
    case .allSaints: .fixed(11, 1)
    case .guyFawkes: .fixed(11, 5)
    case .veterans: .fixed(11, 11)
    case .christmasEve: .fixed(12, 24)
    case .christmas: .fixed(12, 25)
    case .boxingDay: .fixed(12, 26)
    case .groundhog: .fixed(2, 2)
    case .earthDay: .fixed(4, 22)
    case .martinLutherKing: .nth(3, .monday, 1, 0)
    case .presidents: .nth(3, .monday, 2, 0)
    case .mothersDay: .nth(2, .sunday, 5, 0)
    case .fathersDay: .nth(3, .sunday, 6, 0)
    case .memorial: .nth(-1, .monday, 5, 0)
    case .laborDay: .nth(1, .monday, 9, 0)
    case .columbus: .nth(2, .monday, 10, 0)
    case .electionDay: .nth(1, .monday, 11, 1)
    case .thanksgiving: .nth(4, .thursday, 11, 0)
    case .blackFriday: .nth(4, .thursday, 11, 1)
    case .cyberMonday: .nth(4, .thursday, 11, 4)
    case .shroveTuesday: .easter(-47)
    case .ashWednesday: .easter(-46)
    case .palmSunday: .easter(-7)
    case .maundyThursday: .easter(-3)
    case .goodFriday: .easter(-2)
    case .easter: .easter(0)
    case .easterMonday: .easter(1)
    case .earlyMayBankHoliday: .nth(1, .monday, 5, 0)
    case .springBankHoliday: .nth(-1, .monday, 5, 0)
    case .summerBankHoliday: .nth(-1, .monday, 8, 0)
    case .ascension: .easter(39)
    case .whitSunday: .easter(49)
    case .whitMonday: .easter(50)
    case .ramadan: .table(Holiday.ramadans)
    case .burnsNight: .fixed(1, 25)
    case .australiaDay: .fixed(1, 26)
    case .candlemas: .fixed(2, 2)
    case .stDavid: .fixed(3, 1)
    case .taxDay: .fixed(4, 15)
    case .stGeorge: .fixed(4, 23)
    case .anzacDay: .fixed(4, 25)
    case .cincoDeMayo: .fixed(5, 5)
    case .victoryDay: .fixed(5, 9)
    case .flagDay: .fixed(6, 14)
    case .midsummer: .fixed(6, 24)
    case .canadaDay: .fixed(7, 1)
    case .michaelmas: .fixed(9, 29)
    case .ladyDay: .fixed(3, 25)
    case .lammas: .fixed(8, 1)
    case .martinmas: .fixed(11, 11)
    case .unityDay: .fixed(10, 3)
    case .allSouls: .fixed(11, 2)
    case .stAndrew: .fixed(11, 30)
    case .kwanzaa: .fixed(12, 26)
    case .twelfthNight: .fixed(1, 5)
    case .patriots: .nth(3, .monday, 4, 0)
    case .trinitySunday: .easter(56)
    case .holySaturday: .easter(-1)
    case .passover: .hebrew(.passover)
    case .roshHashanah: .hebrew(.newYear)
    case .yomKippur: .hebrew(.atonement)
    case .hanukkah: .hebrew(.lights)
    case .eidAlFitr: .table(Holiday.eids)
    case .chineseNewYear: .table(Holiday.lunarNewYears)
    case .diwali: .table(Holiday.diwalis)
    case .smallBusinessSaturday: .nth(4, .thursday, 11, 2)
    case .givingTuesday: .nth(4, .thursday, 11, 5)
    case .leapDay: .fixed(2, 29)
    case .piDay: .fixed(3, 14)
    case .motheringSunday: .easter(-21)
    case .labourDay: .nth(1, .monday, 9, 0)
    case .singlesDay: .fixed(11, 11)
    case .galentine: .fixed(2, 13)
    case .holi: .table(Holiday.holis)
    case .eidAlAdha: .table(Holiday.eidsOfSacrifice)
    case .summerSolstice: .table(Holiday.summerSolstices)
    case .winterSolstice: .table(Holiday.winterSolstices)
    case .springEquinox: .table(Holiday.springEquinoxes)
    case .autumnEquinox: .table(Holiday.autumnEquinoxes)
    case .remembranceSunday: .nth(2, .sunday, 11, 0)
    case .superTuesday: .table(Holiday.superTuesdays)
    case .superBowlSunday: .table(Holiday.superBowls)
    }
  }
}
