import Articles
import Events
import Testing

/// What stands below a heading that is a date, or behind a date that opens an entry, was then.
@Suite struct DatedEntryTests {
  private static let entries = """
    The Lorne canal was shut on Friday.

    ## A short history

    **2006:** The two towns signed an accord. A toll was raised in May.

    **March 2009**: Digging began at Kerns. A mason died in a slip.

    - **2011** – A barge struck the lock. A first plan had failed in 2003.

    **14 November 2012.** The first boat sailed.

    1998-2001: Olen lent the money.

    Vale hired a lawyer.
    """

  /// A date that stands out before its entry, with a colon, a full stop or a dash, is no word of the sentence.
  @Test(arguments: [
    ("signed", "2006", "The two towns signed an accord"), ("raised", "2006-05", "A toll was raised"),
    ("began", "2009-03", "Digging began at Kerns"), ("died", "2009-03", "A mason died in a slip"),
    ("struck", "2011", "A barge struck the lock"), ("failed", "2003", "A first plan had failed"),
    ("sailed", "2012-11-14", "The first boat sailed"), ("lent", "1998/2001", "Olen lent the money"),
    ("hired", "2024-10-18?", "Vale hired a lawyer"), ("shut", "2024-10-18", "The Lorne canal was shut"),
  ]) func entry(_ trigger: String, _ date: String, _ headline: String) throws {
    let told = try event(trigger, in: Self.entries, on: "2024-10-21")
    #expect(told.date?.edtf.description == date && told.headline == headline)
  }

  private static let headings = """
    The Lorne canal was shut on Friday.

    ### 2006

    The two towns signed an accord. A first attempt had been made in 2003.

    #### The works

    Digging began at Kerns in May.

    ### March 2009

    A mason died in a slip. A bridge fell on 12 March.

    ## What is to come

    Vale hired a lawyer. The council met in September.
    """

  /// A heading reaches to the next date, over the headings below it, and to the next heading that stands as high.
  @Test(arguments: [
    ("signed", "2006"), ("made", "2003"), ("began", "2006-05"), ("died", "2009-03"), ("fell", "2009-03-12"),
    ("hired", "2024-10-21"), ("met", "2024-09"),
  ]) func heading(_ trigger: String, _ date: String) throws {
    let told = try event(trigger, in: Self.headings, on: "2024-10-21")
    #expect(told.date?.edtf.description == date)
  }

  /// Years alone on their lines make a chronology; one of them is the date of a picture, and bold words are no date.
  @Test(arguments: [
    ("1997\n\nOlen formed a firm.\n\n2009\n\nVale sold it.", "formed", "1997"),
    ("1997\n\nOlen formed a firm.\n\n2009\n\nVale sold it.", "sold", "2009"),
    ("The old mill\n\n2019\n\nVale sold it.", "sold", "2024-10-21"),
    ("**12 people** died in Kerns.\n\n**12 people** were hurt.", "hurt", "2024-10-21"),
    ("**In 2006** the towns signed an accord.", "signed", "2006"),
  ]) func chronology(_ text: String, _ trigger: String, _ date: String) throws {
    #expect(try event(trigger, in: text, on: "2024-10-21").date?.edtf.description == date)
  }
}
