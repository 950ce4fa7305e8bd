import Events

// A story of our own invention, as a small agency would have told it: the Kestrel reservoir and the village below it.

enum Story {
  static let all: [ReadArticle] = first + second

  static let first: [ReadArticle] = [
    told(
      "ardmoor/2024-06-20-level.md", title: "Kestrel reservoir at its lowest since the drought", "2024-06-20",
      text: """
        ARDMOOR, June 20 (Moorland Press) - The water in the Kestrel reservoir fell on Wednesday to its lowest level since the drought of 1976, the Ardmoor Water Board said.

        Engineers found a dark stain on the outer wall in May, and divers were sent down. The wall was finished in 1958 and last strengthened in the 1980s. The board has held the concession since 2009.

        “There is no leak and there was no leak in the spring,” the board’s director, Hannah Voss, said. The board will publish the divers’ report by July 5.
        """,
      [
        Telling(
          "ARDMOOR, June 20", "fell", "Wednesday", "2024-06-19",
          "The Kestrel reservoir fell to its lowest level since 1976", alternative: "2024-06-26"),
        Telling(
          "Engineers found", "found", "May", "2024-05", "Engineers found a dark stain on the outer wall", rule: "month"),
        Telling(
          "The wall was finished", "finished", "1958", "1958", "The wall of the Kestrel dam was finished", rule: "year"),
        Telling(
          "The wall was finished", "strengthened", "the 1980s", "198X", "The dam was last strengthened", rule: "decade"),
        Telling(
          "The board has held", "held", "2009", "2009/..", "The Ardmoor Water Board has held the concession",
          rule: "year"),
        Telling(
          "“There is no leak", "leak", "the spring", "2024-21", "A leak in the Kestrel dam", status: .denied,
          rule: "season"),
        Telling(
          "The board will publish", "publish", "July 5", "../2024-07-05", "The board will publish the divers’ report",
          granularity: "interval", status: .planned, rule: "month day comma? year?"),
      ]),
    told(
      "ardmoor/2024-07-09-report.md", title: "Divers’ report calls crack “superficial”", "2024-07-09",
      text: """
        ARDMOOR, July 9 (Moorland Press) - A crack found by divers in the Kestrel dam is superficial, says a report that the Ardmoor Water Board published on Friday.

        The divers worked from June 24 to June 28. They measured the crack at about 40 centimetres.

        A retired engineer, Tomas Brandl, told the parish council on Monday that the same crack was in his notes of about 1998. The council asked for the notes.
        """,
      [
        Telling(
          "ARDMOOR, July 9", "published", "Friday", "2024-07-05", "The Water Board published the divers’ report",
          alternative: "2024-07-12"),
        Telling(
          "The divers worked", "worked", "June 24 to June 28", "2024-06-24/2024-06-28",
          "Divers worked at the foot of the dam", granularity: "interval", rule: "date to date"),
        Telling(
          "A retired engineer", "told", "Monday", "2024-07-08", "Tomas Brandl told the parish council of an older crack"
        ),
        Telling(
          "A retired engineer", "notes", "about 1998", "1998~", "Brandl noted the same crack", rule: "about? year"),
        Telling(
          "The council asked", "asked", nil, "2024-07-09", "The parish council asked for Brandl’s notes",
          dating: .dateline),
      ]),
    told(
      "ardmoor/2024-09-02-breach.md", title: "Village of Nether Hollin evacuated as dam wall cracks", "2024-09-02",
      origin: .firstLine,
      text: """
        NETHER HOLLIN, Sept. 2 (Moorland Press) - All 412 people of Nether Hollin were taken from their homes on Sunday after the wall of the Kestrel dam cracked late on Saturday.

        The siren sounded at 22:40. Firefighters opened the spillway early on Sunday. A night watchman, Piet Aldous, was hurt.

        Hannah Voss said on Monday that the wall “moved, and then stopped moving”. Prime Minister Ruth Calder will visit the village on Thursday.
        """,
      [
        Telling(
          "NETHER HOLLIN, Sept. 2", "taken", "Sunday", "2024-09-01",
          "All 412 people of Nether Hollin were taken from their homes", alternative: "2024-09-08"),
        Telling(
          "NETHER HOLLIN, Sept. 2", "cracked", "Saturday", "2024-08-31", "The wall of the Kestrel dam cracked",
          alternative: "2024-09-07"),
        Telling("Firefighters opened", "opened", "Sunday", "2024-09-01", "Firefighters opened the spillway"),
        Telling(
          "Hannah Voss said", "said", "Monday", "2024-09-02",
          "Hannah Voss said the wall “moved, and then stopped moving”"),
        Telling(
          "Prime Minister Ruth Calder", "visit", "Thursday", "2024-09-05",
          "Prime Minister Ruth Calder will visit Nether Hollin", status: .planned, alternative: "2024-08-29"),
        Telling(
          "A night watchman", "hurt", nil, "2024-08-31", "A night watchman, Piet Aldous, was hurt", dating: .narrative),
      ]),
    told(
      "courier/dam-cracks.txt", title: nil, "2024-09-03", origin: .header,
      text: """
        Kestrel: how the night went

        The wall of the Kestrel dam cracked on Friday night, two residents told the Courier, a day before the date that the board has given.

        On Sunday morning 412 people left Nether Hollin in buses.
        """,
      [
        Telling(
          "The wall of the Kestrel", "cracked", "Friday night", "2024-08-30", "The wall of the Kestrel dam cracked",
          rule: "weekday part-of-day"),
        Telling(
          "On Sunday morning", "left", "Sunday morning", "2024-09-01",
          "All 412 people of Nether Hollin were taken from their homes", rule: "weekday part-of-day"),
      ]),
    told(
      "ardmoor/2024-09-06-visit.md", title: "Calder promises inquiry in Nether Hollin", "2024-09-06",
      url: "https://news.example/ardmoor/calder-inquiry",
      text: """
        NETHER HOLLIN, Sept. 6 (Moorland Press) - Prime Minister Ruth Calder promised a public inquiry when she met villagers in a school hall on Thursday.

        The water in the reservoir was lowered by six metres between Monday and Wednesday. Calder said that the inquiry would begin in October. Villagers may go home next week, the county said.
        """,
      [
        Telling(
          "NETHER HOLLIN, Sept. 6", "promised", "Thursday", "2024-09-05", "Ruth Calder promised a public inquiry"),
        Telling(
          "The water in the reservoir was", "lowered", "between Monday and Wednesday", "2024-09-02/2024-09-04",
          "The reservoir was lowered by six metres", granularity: "interval", rule: "between date and date"),
        Telling(
          "Calder said that", "begin", "October", "2024-10", "The inquiry would begin", status: .planned, rule: "month"),
        Telling(
          "Villagers may go", "go", "next week", "2024-09-09/2024-09-15", "Villagers may go home", granularity: "week",
          status: .planned, rule: "next unit"),
      ]),
  ]

  static let second: [ReadArticle] = [
    told(
      "ardmoor/2024-09-17-home.md", title: "Villagers return below an empty lake", "2024-09-17",
      text: """
        NETHER HOLLIN, Sept. 17 (Moorland Press) - The first families went home on Saturday. The last road block was lifted on Monday, two weeks after the dam cracked.

        The county paid each household 600 crowns last week.
        """,
      [
        Telling("NETHER HOLLIN, Sept. 17", "went", "Saturday", "2024-09-14", "The first families went home"),
        Telling("The last road block", "lifted", "Monday", "2024-09-16", "The last road block was lifted"),
        Telling(
          "The county paid", "paid", "last week", "2024-09-09/2024-09-15", "The county paid each household 600 crowns",
          granularity: "week", rule: "last unit"),
      ]),
    told(
      "ardmoor/2024-10-15-inquiry.md", title: "Inquiry opens with engineer’s notebooks", "2024-10-15",
      text: """
        ARDMOOR, Oct. 15 (Moorland Press) - The public inquiry into the Kestrel dam opened on Monday with the notebooks of Tomas Brandl.

        Brandl saw the crack for the first time in summer 1997, he wrote. He sent a letter to the board in March 1999. The board says that it never received a letter in 1999.

        An inspection in 2019 did not look at the outer wall. The chair, Dame Iris Penhale, will hear Hannah Voss on October 22.
        """,
      [
        Telling("ARDMOOR, Oct. 15", "opened", "Monday", "2024-10-14", "The public inquiry into the Kestrel dam opened"),
        Telling(
          "Brandl saw", "saw", "summer 1997", "1997-22", "Brandl saw the crack for the first time", rule: "season year"),
        Telling("He sent", "sent", "March 1999", "1999-03", "Brandl sent a letter to the board", rule: "month year"),
        Telling(
          "The board says", "received", "1999", "1999", "The board received Brandl’s letter", status: .denied,
          rule: "year"),
        Telling(
          "An inspection", "inspection", "2019", "2019", "An inspection did not look at the outer wall", rule: "year"),
        Telling(
          "The chair", "hear", "October 22", "2024-10-22", "Dame Iris Penhale will hear Hannah Voss", status: .planned,
          rule: "month day comma? year?"),
      ]),
    told(
      "ardmoor/2024-10-23-voss.md", title: "“I did not read it”: Voss before the inquiry", "2024-10-23",
      text: """
        ARDMOOR, Oct. 23 (Moorland Press) - Hannah Voss told the inquiry on Tuesday that she had not read Brandl’s letter.

        A copy of it was found on October 18 in the board’s archive. Voss resigned within hours of her testimony.
        """,
      [
        Telling(
          "ARDMOOR, Oct. 23", "told", "Tuesday", "2024-10-22",
          "Hannah Voss told the inquiry that she had not read Brandl’s letter"),
        Telling(
          "A copy of it", "found", "October 18", "2024-10-18", "A copy of the letter was found in the board’s archive",
          rule: "month day comma? year?"),
        Telling(
          "Voss resigned", "resigned", nil, "2024-10-22", "Voss resigned within hours of her testimony",
          dating: .narrative),
      ]),
    told(
      "ardmoor/2024-11-12-plan.md", title: "New wall planned at Kestrel", "2024-11-12",
      text: """
        ARDMOOR, Nov. 12 (Moorland Press) - The government presented plans for a new wall on Monday. Work could begin in the first quarter of 2025 and end in 2027.

        On “X” the minister wrote that no one had been to blame. The inquiry will report around Easter.
        """,
      [
        Telling(
          "ARDMOOR, Nov. 12", "presented", "Monday", "2024-11-11", "The government presented plans for a new wall"),
        Telling(
          "Work could begin", "begin", "the first quarter of 2025", "2025-01/2025-03", "Work on a new wall could begin",
          granularity: "quarter", status: .planned, rule: "quarter of year"),
        Telling(
          "Work could begin", "end", "2027", "2027", "Work on the new wall could end", status: .planned, rule: "year"),
        Telling(
          "On “X”", "wrote", nil, "2024-11-12", "The minister wrote that no one had been to blame", dating: .dateline),
      ]),
    told(
      "misc/unten im tal.md", title: "رسالة من الوادي", nil, language: "ar",
      text: """
        قال السكان إن المياه ارتفعت في عام 1976 أيضا.
        """,
      [Telling("قال السكان", "ارتفعت", "عام 1976", "1976", "المياه ارتفعت في الوادي", rule: "year")]),
  ]
}
