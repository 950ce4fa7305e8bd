/// What English calls the holidays; a name's words are written as the lexicon has them.
enum EnglishHolidays {
  static let names: [(name: String, holiday: Holiday)] = [
    ("new year s day", .newYear), ("new years day", .newYear), ("new year s eve", .newYearsEve),
    ("new years eve", .newYearsEve), ("epiphany", .epiphany), ("valentine s day", .valentine),
    ("valentines day", .valentine), ("st patrick s day", .stPatrick), ("saint patrick s day", .stPatrick),
    ("april fools day", .aprilFools),
    ("april fool s day", .aprilFools), ("may day", .mayDay), ("ve day", .veDay), ("juneteenth", .juneteenth),
    ("independence day", .independenceDay), ("bastille day", .bastilleDay), ("assumption day", .assumption),
    ("halloween", .halloween), ("all saints day", .allSaints), ("guy fawkes day", .guyFawkes),
    ("guy fawkes night", .guyFawkes), ("veterans day", .veterans), ("armistice day", .veterans),
    ("remembrance day", .veterans), ("christmas eve", .christmasEve), ("xmas eve", .christmasEve),
    ("xmas day", .christmas), ("christmas day", .christmas),
    ("christmas", .christmas), ("xmas", .christmas), ("boxing day", .boxingDay), ("groundhog day", .groundhog),
    ("earth day", .earthDay), ("martin luther king day", .martinLutherKing),
    ("martin luther king jr. day", .martinLutherKing), ("presidents day", .presidents), ("mother s day", .mothersDay),
    ("mothers day", .mothersDay), ("father s day", .fathersDay), ("fathers day", .fathersDay),
    ("memorial day", .memorial), ("labor day", .laborDay), ("columbus day", .columbus),
    ("election day", .electionDay), ("thanksgiving day", .thanksgiving), ("thanksgiving", .thanksgiving),
    ("black friday", .blackFriday),
    ("cyber monday", .cyberMonday), ("shrove tuesday", .shroveTuesday), ("mardi gras", .shroveTuesday),
    ("ash wednesday", .ashWednesday), ("palm sunday", .palmSunday), ("maundy thursday", .maundyThursday),
    ("good friday", .goodFriday), ("easter sunday", .easter), ("easter day", .easter), ("easter", .easter),
    ("easter monday", .easterMonday), ("ascension day", .ascension), ("whit sunday", .whitSunday),
    ("pentecost", .whitSunday), ("whit monday", .whitMonday), ("first day of ramadan", .ramadan),
  ]
}
