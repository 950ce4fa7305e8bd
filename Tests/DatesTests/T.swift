import Testing
@testable import Dates
@Test func x() { #expect(CivilDay(year: 2024, month: 10, day: 21)?.weekday == .monday) }
