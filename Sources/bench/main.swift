// The speed of the tagger in process, on one core: what it answers is checked before its time is told.
import Dates
import Timexes

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Seconds of processor time that this process has used.
func processorTime() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}

let dateline = CivilDay(number: 17_961)  // 2019-03-06, a Wednesday
let tagger = TimexTagger()

/// Tags a text and tells its speed; ends with an error when the answer is not what is known about the text.
func measure(_ name: String, _ text: String, isRight: ([Timex]) -> Bool) {
  var best = Double.infinity
  for _ in 0..<(text.utf8.count > 20_000_000 ? 1 : 3) {
    let start = processorTime()
    let timexes = tagger.timexes(in: text, dateline: dateline)
    best = min(best, processorTime() - start)
    guard isRight(timexes) else {
      print("\(name): the answer is wrong, so its time says nothing (\(timexes.count) expressions)")
      exit(1)
    }
  }
  let size = Double(text.utf8.count) / 1e6
  print("\(name): \(Int(size * 10) / 10) MB in \(Int(best * 1000)) ms, \(Int(size / best)) MB a second")
}

let news = News(bytes: 1_000_000)
for times in [1, 10, 100] {
  let text = String(repeating: news.text, count: times)
  measure("news, \(times) times", text) { timexes in
    timexes.count == times * news.values.count && zip(timexes, news.values).allSatisfy { $0.value == $1 }
  }
}
measure("prose without dates", String(repeating: News.prose, count: 20_000)) { $0.isEmpty }
measure("one word of 50 MB", String(repeating: "a", count: 50_000_000)) { $0.isEmpty }
