import TestSupport
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

@Suite("Commands")
struct CommandTests {
  @Test("resolve: the date alone on the first line, the reasons below; - and 0 where there is none")
  func resolve() throws {
    for (words, date) in [
      (["last Friday", "--dateline", "2024-10-21"], "2024-10-18"), (["in", "June", "2019"], "2019-06"),
      (["February 30", "--dateline", "2024-10-21"], "-"),
      (["The king will speak on Tuesday.", "--dateline", "2019-03-06"], "2019-03-12"),
    ] {
      let run = try Program.run(["resolve"] + words)
      #expect(run.code == 0)
      #expect(run.errors == "")
      #expect(run.lines.first == date)
      #expect(run.lines.contains { $0.hasPrefix("why    ") })
      #expect(run.lines.contains { $0.hasPrefix("rule   ") })
    }
    // What counts from a day is told what it lacks.
    let unanchored = try Program.run("resolve", "last Friday")
    #expect(unanchored.code == 0)
    #expect(unanchored.lines.first == "-")
    #expect(unanchored.errors.hasPrefix("dateline resolve: warning: “last Friday” needs a day to count from\n  hint: "))
    let other = try Program.run("resolve", "The council met on Friday.", "--dateline", "2024-10-21")
    #expect(other.lines.last == "or     2024-10-25, by the reading that lost")
    let two = try Program.run("resolve", "on Friday or in June", "--dateline", "2024-10-21")
    #expect(two.errors == "not resolved: “June”; give one at a time\n")
    let none = try Program.run("resolve", "the bridge")
    #expect(none.code == 1)
    #expect(none.errors.hasPrefix("dateline resolve: error: “the bridge” has no time expression\n  hint: "))
    #expect(
      try Program.run("resolve", "Y12024").errors.hasPrefix("dateline resolve: error: “Y12024” is out of range\n"))
  }

  @Test("rules: each with its examples and what they come to, and counts that are right")
  func rules() throws {
    let all = try Program.run("rules")
    #expect(all.code == 0)
    let rules = all.lines.count { $0.hasPrefix("  ") && !$0.hasPrefix("   ") }
    let examples = all.lines.filter { $0.hasPrefix("      ") }
    #expect(rules > 100 && examples.count >= rules)
    #expect(examples.allSatisfy { $0.contains("  →  ") })
    #expect(all.lines.last == "\(rules) rules, \(examples.count) examples")
    let family = try Program.run("rules", "weekdays")
    #expect(family.lines.first?.hasPrefix("weekdays: ") == true)
    #expect(family.lines.contains("      Monday of this week  →  2019-03-04"))
    let none = try Program.run("rules", "weekdys")
    #expect(none.code == 1)
    #expect(none.errors == "dateline rules: error: no rule has these words\n  hint: did you mean weekdays?\n")
  }

  @Test("check: a table that holds, one that does not, one that is none, TimeML and folders")
  func check() throws {
    let folder = try TemporaryFolder()
    try folder.write("# ours\n2019-03-06\tThe council voted on [Tuesday].\t2019-03-05\tpast\n", to: "in/good.tsv")
    try folder.write("a note", to: "in/readme.txt")
    let good = try Program.run("check", "in", in: folder.path)
    #expect(good.code == 0)
    #expect(good.text == "1 expectation, 0 failed\n")
    #expect(good.errors == "")

    try folder.write(
      "2019-03-06\tThe council voted on [Tuesday].\t2019-03-12\n2019-03-06\t[A] council.\t-\n", to: "bad.tsv")
    let bad = try Program.run("check", "bad.tsv", in: folder.path)
    #expect(bad.code == 1)
    #expect(bad.lines.first?.hasPrefix("bad.tsv:1: wrong date: ") == true)
    #expect(bad.lines.contains { $0.hasPrefix("bad.tsv:2: not found: ") })
    #expect(bad.lines.contains { $0.contains("rule: ") } && bad.lines.contains { $0.contains("why: ") })
    #expect(bad.lines.last == "2 expectations, 2 failed")

    try folder.write("one column\n2019-03-06\t[A\t-\n2019-02-30\ta\n", to: "none.tsv")
    let none = try Program.run("check", "none.tsv", "missing.tsv", in: folder.path)
    #expect(none.code == 1)
    for line in [
      "none.tsv:1: error: ", "none.tsv:2: error: ", "none.tsv:3: error: ", "missing.tsv: error: cannot be read: ",
    ] {
      #expect(none.errors.contains(line))
    }

    try folder.write(
      """
      <?xml version="1.0"?><TimeML><DCT><TIMEX3 tid="t0" type="DATE" value="2019-03-06" functionInDocument="CREATION_TIME">\
      2019-03-06</TIMEX3></DCT><TEXT>The council voted on <TIMEX3 tid="t1" type="DATE" value="2019-03-05">Tuesday</TIMEX3>.\
      </TEXT></TimeML>
      """, to: "in/a.tml")
    let timeML = try Program.run("check", "in/a.tml", in: folder.path)
    #expect(timeML.code == 0)
    #expect(
      timeML.lines == [
        "1 articles, 1 expressions marked, 1 found", "         precision   recall       F1",
        "strict     100.00   100.00   100.00", "relaxed    100.00   100.00   100.00",
        "type                         100.00", "value                        100.00",
      ])
    try folder.write("note", to: "other/readme.txt")
    let other = try Program.run("check", "other", in: folder.path)
    #expect(other.code == 1)
    #expect(other.errors.hasPrefix("other: error: there is nothing to check in this folder\n  hint: "))
  }

  @Test("init writes a site to begin with, overwrites nothing, and what it wrote builds without a word")
  func initialise() throws {
    let folder = try TemporaryFolder()
    let first = try Program.run("init", "harbour", in: folder.path)
    #expect(first.code == 0)
    #expect(first.lines.last == "Now: cd harbour && dateline serve")
    #expect(first.lines.dropLast().map { String($0.dropFirst(6)) }.sorted() == folder.files)
    let again = try Program.run("init", "harbour", in: folder.path)
    #expect(again.code == 1)
    #expect(
      again.errors
        == "harbour/dateline.yaml: error: cannot begin a site: it is there already\n  hint: choose a folder without it\n"
    )
    let build = try Program.run("build", "--strict", in: folder.path("harbour"))
    #expect(build.code == 0)
    #expect(build.errors == "")
    #expect(folder.files.contains("harbour/site/index.html"))
  }

  @Test("A configuration: its paths count from its folder, options stand before it, and what is wrong is told")
  func configuration() throws {
    let folder = try TemporaryFolder()
    try folder.write("title: Rain\ninputs: [articles]\nexclude: ['*.bak']\noutput: out\n", to: "dateline.yaml")
    try folder.write("date 2024-03-06\nIt rained.", to: "articles/a.txt")
    try folder.write("no article", to: "articles/b.bak")
    #expect(try Program.run("build", in: folder.path).code == 0)
    #expect(try folder.text("out/index.html").contains("<title>Rain"))
    #expect(
      try Program.run("build", "-c", folder.path("dateline.yaml"), "-o", folder.path("two"), "--title", "Snow").code
        == 0)
    #expect(try folder.text("two/index.html").contains("<title>Snow"))
    #expect(try Program.run("list", "--strict", in: folder.path).code == 0)

    for (text, message) in [
      ("title: a: b\n", "dateline.yaml:1: error: the configuration does not parse: "),
      (
        "titel: Rain\ninputs: [articles]\n",
        "dateline.yaml:1: error: `titel` is no setting of a site\n  hint: did you mean `title`?"
      ),
    ] {
      try folder.write(text, to: "dateline.yaml")
      let run = try Program.run("build", "articles", "-o", "three", in: folder.path)
      #expect(run.code == 1)
      #expect(run.errors.hasPrefix(message), "\(run.errors)")
      #expect(!folder.files.contains("three/index.html"))
    }
  }

  @Test("Templates of one's own; one that is wrong stops the build, with its place")
  func templates() throws {
    let folder = try TemporaryFolder()
    try folder.write("date 2024-03-06\nIt rained.", to: "a.txt")
    try folder.write("<a href=\"{{target}}\">{{titel}}</a>\n", to: "own/redirect.mustache")
    let run = try Program.run("build", "a.txt", "-o", "site", "--templates", "own", in: folder.path)
    #expect(run.code == 1)
    #expect(run.errors.hasPrefix("own/redirect.mustache:1"))
    #expect(run.errors.contains("\n  hint: "))
    #expect(!folder.files.contains("site/index.html"))
    let missing = try Program.run("build", "a.txt", "-o", "site", "--templates", "nowhere", in: folder.path)
    #expect(missing.code == 1)
    #expect(missing.errors.hasPrefix("nowhere: error: cannot read the folder: No such file or directory"))
  }

  @Test(
    "serve builds, tells its address, builds anew after a change, and ends when told",
    .enabled(if: Program.hasTimeLimit))
  func serve() throws {
    let folder = try TemporaryFolder()
    try folder.write("date 2024-03-06\nIt rained on Tuesday.", to: "in/a.txt")
    try folder.makeFolder("tmp")
    let script = #"""
      mkfifo out; "$0" serve in --port 0 >out 2>err & exec 4<out
      read -r built <&4; echo "$built"; read -r address <&4; echo "$address"
      ls tmp >during
      printf 'date 2024-03-07\nIt snowed on Wednesday.' >in/b.txt
      read -r again <&4; echo "$again"
      kill -TERM $!; wait $!
      """#
    let run = try Program.run(
      ["-c", script, Program.path], in: folder.path, environment: ["TMPDIR": folder.path("tmp")],
      wrapper: Program.timeLimit, program: "/bin/sh")
    #expect(run.code == 0)
    #expect(try folder.text("err") == "")
    #expect(run.lines.first?.hasPrefix("1 articles: ") == true || run.lines.first?.hasPrefix("1 article: ") == true)
    #expect(run.lines.dropFirst().first?.hasPrefix("Serving the site at http://127.0.0.1:") == true)
    #expect(run.lines.last?.hasPrefix("2 articles: ") == true)
    #expect(try folder.text("during").hasPrefix("dateline-serve-"))
    #expect(!folder.files.contains { $0.hasPrefix("tmp/") }, "what it built is gone")
  }

  @Test("serve has nothing to serve where its folder is not there", .enabled(if: Program.hasTimeLimit))
  func serveNothing() throws {
    let folder = try TemporaryFolder()
    let run = try Program.run(
      ["serve", "nowhere", "--port", "0"], in: folder.path, environment: [:], wrapper: Program.timeLimit)
    #expect(run.code == 1)
    #expect(run.errors.hasPrefix("nowhere: error: cannot be read"))
  }
}
