/// The words by which a person is known.
enum PersonWords {
  /// Titles before names.
  static let titles: [String: Gender] = [
    "Mr.": .he, "Mr": .he, "Sir": .he, "Lord": .he, "King": .he, "Prince": .he, "Mrs.": .she, "Mrs": .she, "Ms.": .she,
    "Ms": .she, "Miss": .she, "Lady": .she, "Dame": .she, "Queen": .she, "Princess": .she, "Dr.": .person,
    "President": .person, "Mayor": .person, "Sen.": .person, "Senator": .person, "Rep.": .person, "Gov.": .person,
    "Governor": .person, "Minister": .person, "Secretary": .person, "Chairman": .person, "Judge": .person,
    "Justice": .person, "Gen.": .person, "General": .person, "Col.": .person, "Lt.": .person, "Sgt.": .person,
    "Capt.": .person, "Rev.": .person, "Pope": .he, "Premier": .person, "Chancellor": .person, "Professor": .person,
    "Prof.": .person, "Officer": .person, "Detective": .person, "Sheriff": .person, "Ambassador": .person,
    "Admiral": .person, "Captain": .person, "Colonel": .person, "Commissioner": .person, "Congressman": .he,
    "Congresswoman": .she, "Councillor": .person, "Councilman": .he, "Councilwoman": .she, "Inspector": .person,
    "Lieutenant": .person, "Sergeant": .person, "Superintendent": .person,
  ]

  /// Titles that a name goes without when it is printed for a pronoun.
  static let honorifics: Set<String> = ["Mr.", "Mr", "Mrs.", "Mrs", "Ms.", "Ms", "Miss"]

  /// Common first names.
  static let firstNames: [String: Gender] = {
    var names: [String: Gender] = [:]
    for name in men.split(separator: " ") { names[String(name)] = .he }
    for name in women.split(separator: " ") { names[String(name)] = .she }
    return names
  }()

  private static let men = """
    Aaron Abdul Abdullah Abraham Adam Adrian Ahmed Akira Alan Alastair Albert Alberto Aldo Alejandro Alessandro Alex \
    Alexander Alfred Alfredo Ali Alistair Allan Allen Alvaro Alvin Amir Anatoly Anders Andre Andreas Andrei Andres \
    Andrew Andrzej Angelo Angus Anthony Anton Antonio Ari Armando Arnold Arthur Arturo Ashok Augusto Axel Barack Barry \
    Bart Basil Ben Benito Benjamin Bernard Bernie Bertrand Bill Bob Bobby Boris Brad Bradley Brendan Brent Brett Brian \
    Bruce Bruno Bryan Byron Calvin Cameron Carl Carlo Carlos Cecil Cedric Cesar Charles Charlie Chester Chris \
    Christopher Claude Clay Cliff Clifford Clive Clyde Colin Conrad Craig Curtis Cyril Damian Damon Dan Daniel Danny \
    Darren Darryl Dave David Declan Dennis Derek Desmond Dick Diego Dieter Dimitri Dmitri Dmitry Dominic Don Donald \
    Doug Douglas Duncan Dwight Ed Eddie Edgar Eduardo Edward Edwin Elias Elliot Elliott Emil Emilio Emmanuel Enrique \
    Eric Erik Ernest Ernesto Ethan Eugene Evan Felipe Felix Ferdinand Fernando Filippo Floyd Francesco Francis \
    Francisco Franco Francois Frank Franz Fred Frederick Gabriel Gary Gavin Gene Geoff Geoffrey George Georges Gerald \
    Gerard Gerhard Gilbert Giovanni Giulio Glen Glenn Gordon Graham Greg Gregory Guillermo Gustav Gustavo Hamid Hank \
    Hans Harald Harold Harry Harvey Hassan Hector Heinrich Heinz Helmut Henry Herbert Herman Hideo Hiroshi Horst \
    Howard Hubert Hugh Hugo Humphrey Hussein Ian Ibrahim Ignacio Igor Imran Ismail Ivan Ivo Jack Jacques Jaime Jake \
    Jamal James Jared Jason Javier Jay Jean Jeb Jeff Jeffrey Jens Jeremy Jerome Jerry Jesse Jim Jimmy Joaquin Joe Joel \
    Joey Johan Johann Johannes John Johnny Jon Jonathan Jorge Jose Joseph Joshua Juan Juergen Jules Julian Julio \
    Justin Kamal Karim Karl Kazuo Keith Ken Kenji Kenneth Kevin Khalid Kirk Klaus Kofi Kurt Kyle Larry Lars Laurent \
    Lawrence Leo Leon Leonard Leroy Lewis Liam Lionel Lloyd Lorenzo Lothar Louis Luca Lucas Luciano Luis Luke Luther \
    Malcolm Manfred Manuel Marcel Marcelo Marco Marcos Marcus Mario Marius Mark Martin Marvin Massimo Matthew Maurice \
    Max Mehmet Melvin Michael Miguel Mike Mikhail Milton Mitchell Mitt Mohamed Mohammad Mohammed Morris Muhammad \
    Mustafa Nathan Nathaniel Neil Newt Nicholas Nick Nicolas Nigel Nikolai Nikolas Norman Olaf Oliver Omar Oscar Otto \
    Owen Pablo Paolo Pascal Patrick Paul Pavel Pedro Percy Peter Phil Philip Philippe Pierce Pierre Piotr Rafael Rajiv \
    Ralf Ralph Ramon Rand Randall Randy Raul Ravi Raymond Reginald Rene Reuben Ricardo Richard Rick Ricky Rob Robert \
    Roberto Rodney Rodolfo Rodrigo Roger Roland Ron Ronald Ronnie Ross Roy Rudolf Rudolph Rudy Rupert Russell Ryan \
    Salvatore Sam Samir Samuel Sanjay Saul Scott Sean Sebastian Serge Sergei Sergio Seth Seymour Shane Sidney Simon \
    Spencer Stanley Stefan Stephen Steve Steven Stewart Stuart Sven Sylvester Takeshi Tariq Ted Terry Theo Theodore \
    Thomas Tim Timothy Tobias Toby Todd Tom Tomas Tommy Tony Toshio Travis Trevor Tyler Ulrich Umberto Vaclav Vernon \
    Vicente Victor Vijay Viktor Vincent Vincenzo Vittorio Vladimir Vladislav Wallace Walter Warren Wayne Werner Wesley \
    Wilbur Wilfred Willard William Willie Winston Wolfgang Yasser Yuri Yusuf Yves Zachary \
    Abdel Abel Adolf Aidan Alain Alasdair Albrecht Alec Aleksandr Alexei Alf Alfie Algernon Alonzo Amit Amos Anand \
    Andy Anil Ansel Archibald Archie Arjun Armin Arne Aron Arun Asif Aubrey Barnaby Barney Bernd Bertie Bjorn \
    Bradford Bryn Caleb Callum Caspar Chaim Chuck Ciaran Clarence Claus Clem Clement Cormac Cornelius Cory Crispin \
    Curt Cuthbert Cyrus Darius Dariusz Deepak Denzil Dermot Deshawn Dietrich Dirk Dolph Donal Donovan Dougal Dylan \
    Eamon Eamonn Edmund Edvard Egon Eli Elijah Elmer Elton Enoch Enzo Ephraim Ernst Errol Ervin Esteban Everett \
    Ezekiel Ezra Fabian Faisal Farhad Faruk Fergus Findlay Finlay Finn Forrest Freddie Fredrik Friedrich Fritz \
    Gareth Garrett Gaston Gennady Geraint Gerry Gianni Giles Gino Giorgio Giuseppe Godfrey Gopal Goran Graeme \
    Grigory Guido Gunnar Gunther Gus Gwyn Hamish Hari Harrison Haruki Hendrik Henri Henrik Hernan Hiram Horace \
    Horatio Hosni Howell Hywel Iain Ifan Ilya Ioan Ira Irving Irwin Isaac Isaiah Isidore Ivor Jabari Jacek Jacob \
    Jakob Jakub Janos Jarvis Jasper Javad Jed Jeremiah Jermaine Jethro Joachim Jock Jonas Josef Josh Jurgen Karel \
    Kaspar Kazimierz Keiran Kelvin Kieran Kristian Krzysztof Lachlan Lance Laszlo Laurence Lawson Leif Lenny Leonid \
    Leopold Lester Linus Lucien Ludwig Lyle Lyndon Magnus Maksim Manny Marc Marek Marlon Mateo Mathias Mathieu Mats \
    Matt Matteo Matthias Maurizio Maximilian Melville Merlin Mervyn Micah Mick Mickey Miles Milos Miroslav Mohan \
    Moritz Mort Mortimer Moses Moshe Myron Nasser Nat Ned Neville Nils Noah Noel Oleg Oleksandr Olof Omari Orson \
    Orville Osama Osborne Oskar Osman Osvaldo Oswald Paddy Patrice Petr Phineas Pieter Prakash Quentin Quincy \
    Rajesh Rakesh Ramesh Raphael Reggie Reinhard Rhys Richie Robbie Rocco Rohan Rolando Rolf Rory Ruben Rufus Rune \
    Russ Sacha Salim Salman Sandor Sanjeev Santiago Sayed Seamus Selwyn Shaun Shawn Sid Siegfried Sigmund Silas \
    Silvio Slobodan Solomon Soren Stan Stavros Steffen Stellan Stig Stu Suleiman Sunil Suresh Syed Tadeusz Taj \
    Tarek Teddy Terence Terrence Thabo Thaddeus Thierry Tibor Tino Tobin Tomasz Torsten Tristan Ulf Uri Vadim \
    Valentin Valery Vasily Vince Virgil Vitaly Vito Vlad Waldo Wally Walt Wilbert Wilfrid Wilhelm Wim Winfried \
    Winthrop Woodrow Xavier Yannick Yitzhak Yosef Youssef Zach Zack Zoltan \
    Etienne Rajan Ruslan Aslan Matthijs Viggo Remo Jef Piet Joost Istvan Gyorgy Dragan Zoran Branko Nenad \
    Bogdan Mircea Nicolae Jiri Jaroslav Zdenek Ondrej Mads Jesper Rasmus Torben Erling Trygve Jukka Pekka \
    Matti Wojciech Lech Jerzy Janusz Konstantin Arkady Yevgeny Nikos Giorgos Kostas Dimitris Yannis Spyros \
    Amadou Moussa Ousmane Kwame Tunde Olusegun Sipho
    """

  private static let women = """
    Abigail Ada Adele Adriana Agnes Aisha Alejandra Alexandra Alexis Alice Alicia Alison Allison Amanda Amelia Amy Ana \
    Anastasia Andrea Angela Angelina Anita Ann Anna Anne Annette Annie Antonia Ashley Astrid Audrey Barbara Beatrice \
    Beatriz Becky Belinda Benazir Bernadette Bertha Beth Bethany Betty Beverly Bianca Birgit Bonnie Brenda Bridget \
    Brigitte Camilla Carla Carly Carmen Carol Carole Caroline Carolyn Carrie Cassandra Catherine Cecilia Celia \
    Charlene Charlotte Cheryl Chloe Christa Christiane Christina Christine Claire Clara Clare Claudia Colette Colleen \
    Connie Constance Consuelo Cora Corinne Cynthia Daniela Danielle Daphne Darlene Deborah Debra Deirdre Delia Denise \
    Diana Diane Dina Dolores Donna Doris Dorothy Edith Edna Eileen Elaine Eleanor Elena Elisa Elisabeth Elise \
    Elizabeth Ellen Elsa Elsie Emily Emma Erica Erika Erin Esther Ethel Eugenia Eva Eve Evelyn Fatima Fay Felicia \
    Fiona Flora Frances Francesca Frieda Gabriela Gabrielle Gail Genevieve Geraldine Gertrude Gina Giulia Gladys \
    Glenda Gloria Greta Gretchen Guadalupe Gwen Hannah Harriet Hazel Heather Heidi Helen Helena Helene Helga Henrietta \
    Hilary Hilda Hillary Huma Ida Indira Ines Inge Ingeborg Ingrid Irene Irina Irma Isabel Isabella Isabelle Ivanka \
    Jacqueline Jana Jane Janet Janice Jasmine Jean-Marie Jeanette Jeanne Jenna Jennifer Jenny Jessica Jill Joan Joanna \
    Joanne Josephine Joyce Juanita Judith Judy Julia Julie Juliet Juliette Karen Katarina Kate Katherine Kathleen \
    Kathryn Kathy Katie Katrina Kay Kelly Kimberly Kristen Kristin Kristina Lara Laura Lauren Leah Leila Lena Leonora \
    Leticia Lillian Lily Linda Lisa Liz Lois Lola Loretta Lori Lorna Lorraine Louise Lucia Lucille Lucy Luisa Lydia \
    Lynne Mabel Madeleine Madeline Magdalena Maggie Marcia Margaret Margarita Margot Maria Marian Marianne Marie \
    Marilyn Marina Marjorie Marlene Martha Martina Mary Matilda Maureen Maxine Megan Melania Melissa Mercedes Meredith \
    Michelle Mildred Millicent Mimi Mina Miranda Miriam Moira Molly Mona Monica Muriel Myra Nadia Nancy Naomi Natalia \
    Natalie Natasha Nell Nellie Nicole Nina Noelle Nora Noreen Norma Octavia Odette Olga Olivia Ophelia Pam Pamela \
    Patricia Patsy Paula Pauline Peggy Penelope Petra Phoebe Phyllis Pilar Priscilla Priya Rachel Ramona Raquel \
    Rebecca Rebekah Regina Renata Renee Rhoda Rhonda Rita Roberta Rosa Rosalie Rosalind Rosanna Rose Roxanne Ruth \
    Sabrina Sally Samantha Sandra Sara Sarah Selma Serena Sharon Sheila Shirley Sigrid Silvia Simone Sonia Sophie \
    Stacey Stacy Stella Stephanie Sue Susan Susana Suzanne Svetlana Sybil Sylvia Tamara Tanya Tara Tatiana Teresa \
    Thelma Theresa Tiffany Tina Trudy Ulrike Ursula Valerie Vanessa Vera Verity Veronica Victoria Virginia Wanda Wendy \
    Wilma Winifred Yoko Yolanda Yuki Yulia Yvonne Zoe \
    Agatha Agnieszka Aileen Ailsa Aimee Alina Alma Alva Amal Amina Anja Annabel Annika Anouk Anya Aoife Ayesha \
    Barbra Beryl Bettina Blanche Bronwen Bryony Caitlin Candice Carina Carolina Cath Cathy Celeste Chantal Cherie \
    Chiara Chrissie Ciara Cindy Clarice Clarissa Clementine Cordelia Cristina Daisy Deanna Debbie Deepa Della \
    Delphine Dilys Dinah Dora Doreen Dorothea Edwina Effie Eithne Elaina Elin Eliza Ella Elle Ellie Eloise Elspeth \
    Elvira Emilia Emmeline Enid Esme Estella Estelle Etta Eunice Evangeline Farah Fleur Fran Francine Freda Freya \
    Frida Gemma Georgina Germaine Gillian Ginny Giselle Grainne Gwendolen Gwendolyn Gwyneth Halima Hanna Hattie \
    Hermione Hester Hetty Ilse Imogen Iris Isobel Izzy Jacinta Jackie Janette Janine Jayne Jemima Jodie Johanna \
    Josie Kamala Karin Karla Katharina Katharine Katja Katy Keira Khadija Kiri Kirsten Kirsty Lakshmi Lana Latoya \
    Lavinia Leanne Lettie Libby Liesel Lilian Lilith Lindsay Lindsey Liv Livia Lizzie Lottie Lucinda Lucretia Luz \
    Lynda Lyudmila Maeve Maisie Malala Mandy Manuela Mara Marcella Margery Margit Margrethe Marguerite Mariam \
    Mariana Marie-Claire Marika Mariska Marta Mathilde Maud Maude Mavis Meera Melanie Melinda Meryl Mia Michaela \
    Milena Millie Minnie Mollie Morag Moya Myrtle Nadine Nanette Nerys Nessa Netta Niamh Nicola Nicolette Nikki \
    Nisha Oksana Olena Olive Oonagh Oprah Orla Paige Patti Patty Paulette Petula Philippa Pippa Polly Portia \
    Queenie Rhiannon Rina Robyn Roisin Romy Rosaline Rosalyn Rosamund Roseanne Rosemarie Rosie Rowena Sadie Saffron \
    Sally-Ann Salma Saoirse Savita Seema Shauna Shelley Shereen Shona Sian Sienna Silke Sinead Siobhan Sofia \
    Solveig Sonja Sophia Steffi Sunita Susanna Susannah Susie Suzanna Sybille Tabitha Tanja Tess Tessa Thea \
    Theodora Tilda Tilly Tracey Tracy Tricia Trish Uma Una Valentina Velma Venetia Vicki Vicky Viola Violet Vivien \
    Vivienne Willa Winnie Xenia Yasmin Yasmine Yvette Zara Zelda Zena Zoya Zuzana \
    Augusta Ornella Margarethe Solange Leela Annelie Shanice Hortense Cecily Bethan Agneta Britta Dagmar Elke \
    Gudrun Heike Hilde Irena Jadwiga Katarzyna Malgorzata Milica Mirjana Nadezhda Snezana Tatjana Tereza \
    Zdenka Zofia Fatou Aminata Ngozi Nomsa
    """

  /// Last words of the names of firms and bodies.
  static let bodies: Set<String> = [
    "Inc", "Inc.", "Corp", "Corp.", "Co", "Co.", "Ltd", "Ltd.", "PLC", "Plc", "plc", "AG", "SA", "NV", "Bank", "Group",
    "Company", "Corporation", "Association", "Union", "Party", "University", "Council", "Committee", "Commission",
    "Court",
    "Congress", "Senate", "House", "Ministry", "Department", "Agency", "Board", "Institute", "Fund", "Bureau",
    "Authority",
    "Exchange", "Airlines", "Airways", "Industries", "Holdings", "Partners", "Systems", "Services", "Steel", "Oil",
    "Gas",
    "Times", "Post", "News", "Press", "Journal", "Bridge", "Korea", "Kingdom", "States", "Republic", "Netherlands",
    "Philippines", "Organization",
    "Organisation", "League", "Club", "Trust", "Society", "Center", "Centre", "Hospital", "School", "College", "Church",
    "Nations", "Administration", "Service", "Office", "International", "Foundation", "Federation", "Alliance", "Army",
    "Navy", "Police", "Government", "Parliament", "Assembly", "Cabinet", "Tribunal", "Museum", "Network",
    "Laboratories", "Brothers", "Foods", "Enterprises", "Resources", "Stores",
  ]

  /// Nouns for bodies that say and decide.
  static let bodyNouns: Set<String> = [
    "company", "firm", "bank", "group", "government", "ministry", "agency", "court", "party", "union", "council",
    "committee", "commission", "board", "department", "corporation", "association", "organization", "organisation",
    "administration", "parliament", "congress", "senate", "cabinet", "army", "police", "newspaper", "paper", "magazine",
    "airline", "bureau", "institute", "university", "school", "hospital", "club", "team", "league", "fund", "exchange",
    "office", "authority", "campaign", "carmaker", "manufacturer", "retailer", "producer", "unit", "subsidiary",
    "panel",
    "tribunal", "jury", "alliance", "service", "network", "embassy", "utility", "lender", "insurer", "maker", "inquiry",
  ]

  /// Nouns for several people or bodies, who do things though no one of them is named.
  static let groups: Set<String> = [
    "ally", "brother", "country", "couple", "crew", "family", "grandparent", "heir", "nation", "neighbor", "neighbour",
    "parent", "people", "protestant", "relative", "side", "source", "state", "survivor", "tenant", "town", "village",
  ]

  /// Words of time, which no pronoun stands for.
  static let times: Set<String> = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february", "march",
    "april",
    "may", "june", "july", "august", "september", "october", "november", "december", "jan.", "feb.", "aug.", "sept.",
    "oct.", "nov.", "dec.", "day", "week", "month", "year", "quarter", "morning", "afternoon", "evening", "night",
    "time",
    "spring", "summer", "autumn", "fall", "winter", "end", "beginning", "weekend", "decade", "century", "today",
    "yesterday", "statement", "interview", "addition", "report", "letter", "speech",
  ]

  /// What a noun says of the person it names; nil when it names none.
  static func kind(_ lemma: String) -> Gender? {
    if men2.contains(lemma) || lemma.hasSuffix("sman") { return lemma == "chairman" ? .person : .he }
    if women2.contains(lemma) || lemma.hasSuffix("woman") { return .she }
    return people.contains(lemma) ? .person : nil
  }

  /// Those whom only a person has.
  static let relatives: Set<String> = [
    "aunt", "boyfriend", "brother", "brothers", "cousin", "cousins", "daughter", "daughters", "father", "fiancé",
    "fiancée", "girlfriend", "grandfather", "grandmother", "grandmothers", "grandparents", "husband", "mother",
    "nephew",
    "niece", "parents", "relatives", "sister", "sisters", "son", "sons", "stepfather", "stepmother", "uncle", "widow",
    "widower", "wife",
  ]

  private static let men2: Set<String> = [
    "man", "boy", "father", "son", "brother", "husband", "uncle", "king", "prince", "actor", "priest", "gunman",
    "policeman",
    "fireman", "nephew", "grandfather", "grandson", "stepfather", "widower",
  ]
  private static let women2: Set<String> = [
    "woman", "girl", "mother", "daughter", "sister", "wife", "aunt", "queen", "princess", "actress", "niece",
    "grandmother",
    "granddaughter", "heiress", "duchess", "ballerina", "stepmother", "widow", "fiancée",
  ]
  private static let people: Set<String> = [
    "accountant", "activist", "adviser", "advisor", "agent", "aide", "alderman", "ambassador", "analyst",
    "anthropologist", "archaeologist", "archbishop", "architect", "artist", "astronaut", "astronomer",
    "astrophysicist", "attorney", "auditor", "author", "bailiff", "banker", "baritone", "baron", "barrister",
    "biochemist", "biographer", "biologist", "bishop", "bookkeeper", "boss", "botanist", "bouncer", "boxer",
    "broker", "builder", "burglar", "buyer", "candidate", "captain", "cardinal", "cardiologist", "caretaker",
    "cartoonist", "cashier", "cellist", "chairman", "champion", "chancellor", "chef", "chemist", "chief", "child",
    "choreographer", "classmate", "cleaner", "clerk", "coach", "colleague", "collector", "colonel", "columnist",
    "comedian", "commander", "commissioner", "composer", "conductor", "congressman", "constable", "contractor",
    "cook", "coroner", "cosmonaut", "councillor", "councilor", "counsel", "courier", "cousin", "cricketer",
    "cyclist", "dancer", "dealer", "dean", "defendant", "delegate", "democrat", "dentist", "deputy", "detective",
    "developer", "dictator", "diplomat", "director", "doctor", "dramatist", "driver", "drummer", "duke",
    "ecologist", "economist", "editor", "electrician", "employee", "engineer", "envoy", "epidemiologist",
    "essayist", "executive", "expert", "explorer", "farmer", "filmmaker", "fisherman", "footballer", "foreman",
    "founder", "fugitive", "gardener", "general", "geneticist", "geologist", "goalkeeper", "golfer", "governor",
    "guard", "guide", "guitarist", "gymnast", "hacker", "head", "headmaster", "headteacher", "historian", "hostage",
    "illustrator", "imam", "immunologist", "inspector", "inventor", "investor", "jeweler", "jeweller", "jockey",
    "joiner", "journalist", "judge", "juror", "keeper", "killer", "landlord", "landowner", "lawmaker", "lawyer",
    "leader", "lecturer", "librarian", "lieutenant", "lobbyist", "lyricist", "magistrate", "manager", "mate",
    "mathematician", "mayor", "mechanic", "meteorologist", "midfielder", "midwife", "miner", "minister",
    "mountaineer", "musician", "neighbor", "neighbour", "neurologist", "novelist", "nun", "nurse", "officer",
    "official", "oncologist", "operative", "operator", "owner", "painter", "paramedic", "passenger", "pastor",
    "patient", "person", "pharmacist", "philosopher", "photographer", "physician", "physicist", "pianist", "pilot",
    "plaintiff", "player", "playwright", "plumber", "poet", "politician", "pope", "porter", "preacher", "premier",
    "president", "principal", "printer", "producer", "professor", "prosecutor", "psychiatrist", "psychologist",
    "publisher", "rabbi", "rapper", "rebel", "referee", "registrar", "reporter", "representative", "republican",
    "researcher", "resident", "reverend", "ringleader", "robber", "rower", "runner", "sailor", "salesman",
    "schoolmate", "schoolteacher", "scientist", "screenwriter", "sculptor", "seaman", "secretary", "seismologist",
    "senator", "sergeant", "servant", "sheriff", "shopkeeper", "singer", "skater", "skier", "skipper", "smuggler",
    "sociologist", "soldier", "solicitor", "soprano", "speaker", "spokesman", "spokesperson", "sprinter",
    "statistician", "steward", "strategist", "striker", "student", "superintendent", "supervisor", "surgeon",
    "surveyor", "suspect", "swimmer", "teacher", "technician", "tenant", "theologian", "thief", "trader", "trainer",
    "translator", "treasurer", "trustee", "tutor", "typist", "umpire", "undersecretary", "veteran", "veterinarian",
    "vicar", "victim", "violinist", "virologist", "waiter", "warden", "watchman", "weaver", "whistleblower",
    "winner", "witness", "worker", "wrestler", "writer", "zoologist",
  ]

  /// "Fitter", "inspector", "chemist": by its ending, one who does something.
  static func isDoer(_ lemma: String) -> Bool {
    ["er", "ian", "ist", "or"].contains(where: lemma.hasSuffix) && !thingsInEr.contains(lemma)
  }

  private static let thingsInEr: Set<String> = [
    "answer", "border", "chapter", "corner", "counter", "cover", "dinner", "disaster", "door", "error", "factor",
    "fever",
    "fiber", "floor", "harbor", "hunger", "labor", "ladder", "letter", "list", "matter", "mirror", "motor", "number",
    "odor", "offer", "order", "paper", "poster", "power", "quarter", "river", "rumor", "shelter", "silver", "summer",
    "supper", "sweater", "timber", "tower", "tractor", "trailer", "transfer", "water", "weather", "winter",
  ]
}
