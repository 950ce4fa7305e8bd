// Until the option parser is here: `dateline tag` and `dateline extract`.
switch CommandLine.arguments.dropFirst().first {
case "tag": _ = await TagCommand(extracts: false, jobs: 2).run()
case "extract": _ = await TagCommand(extracts: true, jobs: 2).run()
default: print("dateline")
}
