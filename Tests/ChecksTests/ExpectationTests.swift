import Checks
import Testing

@Suite struct ExpectationTests {}
