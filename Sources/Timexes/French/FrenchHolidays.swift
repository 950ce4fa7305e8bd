import Dates

/// What French calls the holidays.
enum FrenchHolidays {
  static let names: [(name: String, holiday: Holiday)] = [
    ("jour de l' an", .newYear), ("nouvel an", .newYear), ("saint sylvestre", .newYearsEve),
    ("réveillon du nouvel an", .newYearsEve), ("épiphanie", .epiphany), ("saint valentin", .valentine),
    ("saint patrick", .stPatrick), ("chandeleur", .groundhog), ("fête du travail", .mayDay),
    ("quatorze juillet", .bastilleDay), ("assomption", .assumption), ("halloween", .halloween),
    ("toussaint", .allSaints), ("réveillon de noël", .christmasEve), ("veille de noël", .christmasEve),
    ("noël", .christmas), ("noel", .christmas), ("jour de noël", .christmas), ("thanksgiving", .thanksgiving),
    ("mardi gras", .shroveTuesday), ("mercredi des cendres", .ashWednesday), ("dimanche des rameaux", .palmSunday),
    ("jeudi saint", .maundyThursday), ("vendredi saint", .goodFriday), ("pâques", .easter),
    ("dimanche de pâques", .easter), ("lundi de pâques", .easterMonday), ("jeudi de l' ascension", .ascension),
    ("ascension", .ascension), ("pentecôte", .whitSunday), ("dimanche de pentecôte", .whitSunday),
    ("lundi de pentecôte", .whitMonday),
  ]
}

/// Holidays: "Noël", "Pâques 2019", "la Toussaint", "lundi de Pâques".
enum FrenchHolidayRules {
  static let family = Family(
    name: "holidays",
    rules: [
      Rule("the? holiday", "Noël", "la Toussaint", "lundi de Pâques", "le jour de l'An") { m in
        m.holiday.map { .floating(.holiday($0), nil) }
      },
      Rule("the? holiday year", "Pâques 2019", "Noël 1944") { m in
        guard let holiday = m.holiday, let year = m.integer(.year) else { return nil }
        return holiday.day(in: year).map { .calendar(CalendarDate($0)) }
      },
      Rule("the? holiday last|next", "Noël dernier", "à [la Toussaint prochaine]") { m in
        m.holiday.map { .floating(.holiday($0), m.value(.last) != nil ? .last : .next) }
      },
    ])
}
