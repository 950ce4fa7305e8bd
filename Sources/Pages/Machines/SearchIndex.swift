import Dates
import Events

extension Desk {
  /// The data that the script searches: a script itself, for pages opened from disk may load nothing else.
  ///
  /// `sources` and `people` are names; each row of `events` is the page's name, first and last day (days since 1970-01-01),
  /// marks (`e` dated to the day, `v` about or open, `d` disputed, `p` planned, `n` denied), sources, people. Where the
  /// timeline has more than one page, the headline and the words of the date follow.
  var searchIndex: String {
    var people: [String: Int] = [:]
    var names: [String] = []
    func number(_ name: String) -> Int {
      if let known = people[name] { return known }
      names.append(name)
      people[name] = names.count - 1
      return names.count - 1
    }
    let isSplit = chapters.all.count > 1
    var rows: [String] = []
    for index in chapters.order {
      let entry = timeline.entries[index]
      let days = entry.date?.edtf.days
      var cells = [jsonString(shelf.entrySlugs[index])]
      cells.append("\(days?.lowerBound.number ?? 0)")
      cells.append("\(days.map { $0.upperBound.number - 1 } ?? 0)")
      cells.append(jsonString(entry.letters))
      cells.append("[" + Set(entry.sources.map(\.article)).sorted().map(String.init).joined(separator: ",") + "]")
      var involved: [Int] = []
      for name in entry.sources.flatMap({ shelf.event($0).participants }) {
        let number = number(name)
        if !involved.contains(number) { involved.append(number) }
      }
      cells.append("[" + involved.map(String.init).joined(separator: ",") + "]")
      if isSplit { cells += [jsonString(entry.headline), jsonString(entry.date.map { $0.words() } ?? "")] }
      rows.append("[" + cells.joined(separator: ",") + "]")
    }
    let sources = timeline.articles.map { jsonString($0.article.name) }
    return "datelineIndex({\n\"sources\":[" + sources.joined(separator: ",") + "],\n\"people\":["
      + names.map(jsonString).joined(separator: ",") + "],\n\"events\":[\n" + rows.joined(separator: ",\n") + "\n]});\n"
  }
}

extension Entry {
  /// Its marks, a letter each; see ``Desk/searchIndex``.
  var letters: String {
    var letters = ""
    if date?.edtf.isPlainDay == true { letters += "e" }
    if isVague { letters += "v" }
    if isDisputed { letters += "d" }
    if status == .planned { letters += "p" }
    if status == .denied { letters += "n" }
    return letters
  }
}
