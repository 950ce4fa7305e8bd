import Events
import Testing

/// What took place at a dated event was on its day.
@Suite struct OccasionTests {
  @Test(arguments: [
    ("Six people were killed and 58 injured in a bomb attack on Friday.", "killed", "2024-10-18"),
    ("Four people were killed in an explosion that took place on Friday.", "killed", "2024-10-18"),
    ("Kern was hurt in a crash that happened on Sunday.", "crash", "2024-10-20"),
    ("She spoke at a court hearing Tuesday about the plan.", "spoke", "2024-10-15"),
    ("The row may be settled at a court hearing on Friday.", "settled", "2024-10-25"),
    ("They sued, but in March a Stennet judge ruled against them.", "ruled", "2024-03"),
    ("Kern met with his top aides Wednesday in the town hall.", "met", "2024-10-16"),
    ("Ranchers east of Stennet spent Sunday cutting fence.", "spent", "2024-10-20"),
    ("One man was flown to Lorne late Saturday; the two who were hurt Wednesday are home.", "flown", "2024-10-19"),
    ("One man was flown to Lorne late Saturday; the two who were hurt Wednesday are home.", "hurt", "2024-10-16"),
    ("She had no part in it, for which it apologized in 2009, and in 2016 a ridge was named for her.", "named", "2016"),
    ("He has declined two invitations to appear since May 2.", "declined", "2024-05-02/.."),
    ("A working party set up in May 2018 reported a year later that all was well.", "reported", "2019"),
    ("He has used this line at least 14 times since May 2.", "used", "2024-05-02/.."),
    ("Students asked for the bird's removal in 2015.", "asked", "2015"),
  ]) func datesWhatTookPlaceAtIt(_ text: String, _ trigger: String, _ date: String) throws {
    let event = try event(trigger, in: text, on: "2024-10-21")
    #expect(event.date?.edtf.description == date)
  }
}
