extension PersonWords {
  /// Countries whose names are one word and no person's: nobody is meant by them, and "it" may be.
  static let countries: Set<Substring> = Set(
    """
    Afghanistan Albania Algeria Angola Argentina Armenia Australia Austria Azerbaijan Bahrain Bangladesh Belarus \
    Belgium Bolivia Bosnia Botswana Brazil Britain Brunei Bulgaria Burma Burundi Cambodia Cameroon Canada Chile \
    China Colombia Congo Croatia Cuba Cyprus Czechoslovakia Denmark Ecuador Egypt England Eritrea Estonia \
    Ethiopia Finland France Gabon Gambia Germany Ghana Greece Guatemala Guinea Guyana Haiti Honduras Hungary \
    Iceland India Indonesia Iran Iraq Ireland Italy Jamaica Japan Kazakhstan Kenya Kosovo Kuwait Laos Latvia \
    Lebanon Lesotho Liberia Libya Lithuania Luxembourg Macedonia Malawi Malaysia Mali Malta Mauritania Mauritius \
    Mexico Moldova Mongolia Montenegro Morocco Mozambique Myanmar Namibia Nepal Nicaragua Niger Nigeria Norway \
    Oman Pakistan Palestine Panama Paraguay Peru Poland Portugal Qatar Romania Russia Rwanda Scotland Senegal \
    Serbia Singapore Slovakia Slovenia Somalia Spain Sudan Sweden Switzerland Syria Taiwan Tanzania Thailand \
    Togo Tunisia Turkey Uganda Ukraine Uruguay Uzbekistan Venezuela Vietnam Wales Yemen Yugoslavia Zaire Zambia \
    Zimbabwe
    """.split(separator: " "))
}
