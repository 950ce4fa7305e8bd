// swift-tools-version: 6.2
import PackageDescription

// On Linux the C libraries are linked from their static archives, so that the binary can be copied to another
// machine; elsewhere (Homebrew) they are found through pkg-config and linked as they come.
#if os(Linux)
  let linksStatically = true
#else
  let linksStatically = false
#endif

/// A C library of the system: the module map in `Sources/<name>`, and where its packages come from.
func system(_ name: String, pkgConfig: String, apt: [String], brew: [String]) -> Target {
  .systemLibrary(
    name: name, pkgConfig: linksStatically ? nil : pkgConfig, providers: [.apt(apt), .brew(brew)])
}

/// The archives of a library on Linux, in link order.
func archives(_ names: String...) -> [LinkerSetting] {
  linksStatically ? names.map { .linkedLibrary(":lib\($0).a") } : []
}

let package = Package(
  name: "dateline",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "dateline", targets: ["dateline"]),
    .library(name: "Dates", targets: ["Dates"]),
    .library(name: "Text", targets: ["Text"]),
    .library(name: "Timexes", targets: ["Timexes"]),
    .library(name: "Articles", targets: ["Articles"]),
    .library(name: "Events", targets: ["Events"]),
  ],
  targets: [
    // The stretches of the road, in order.
    .target(name: "Dates"),
    .target(name: "Text"),
    .target(name: "Timexes", dependencies: ["Dates", "Text"]),
    .target(name: "Syntax", dependencies: ["Text", "CModel"]),
    .target(name: "CModel"),
    .target(name: "Articles", dependencies: ["Timexes"]),
    .target(
      name: "Readers", dependencies: ["Articles", "CYAML", "CJansson"],
      linkerSettings: archives("yaml", "jansson")),
    .target(name: "Events", dependencies: ["Articles", "Timexes", "Syntax"]),
    .target(name: "Checks", dependencies: ["Timexes", "CLibXML2"]),
    .target(
      name: "Pages", dependencies: ["Events", "CCmarkGFM", "CMustache", "CTemplates", "CPlatform", "CMicroHTTPD"],
      linkerSettings: archives("cmark-gfm-extensions", "cmark-gfm")),
    .target(name: "CMustache"),
    .target(name: "CTemplates"),
    .target(name: "CPlatform"),
    .target(name: "CMicroHTTPD"),
    .target(name: "CLibXML2"),
    .executableTarget(name: "dateline", dependencies: ["Readers", "Events", "Checks", "Pages", "CPlatform"]),
    .executableTarget(name: "bench", dependencies: ["Timexes"]),
    .executableTarget(name: "train", dependencies: ["Syntax", "Text"]),

    // The C libraries, each met in one Swift file.
    system(
      "CCmarkGFM", pkgConfig: "libcmark-gfm",
      apt: ["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"], brew: ["cmark-gfm"]),
    system("CYAML", pkgConfig: "yaml-0.1", apt: ["libyaml-dev"], brew: ["libyaml"]),
    system("CJansson", pkgConfig: "jansson", apt: ["libjansson-dev"], brew: ["jansson"]),

    .testTarget(name: "DatesTests", dependencies: ["Dates"]),
    .testTarget(name: "TimexesTests", dependencies: ["Timexes", "Checks"], exclude: ["Corpus"]),
    .testTarget(name: "SyntaxTests", dependencies: ["Syntax"]),
    .testTarget(name: "EventsTests", dependencies: ["Events"]),
    .testTarget(name: "PagesTests", dependencies: ["Pages", "TestSupport"]),
    .testTarget(name: "ArticlesTests", dependencies: ["Articles"]),
    .testTarget(name: "ReadersTests", dependencies: ["Readers", "TestSupport"]),
    .testTarget(name: "CommandLineTests", dependencies: ["dateline", "TestSupport"]),
    .target(name: "TestSupport", path: "Tests/Support"),
  ],
  swiftLanguageModes: [.v6],
  cLanguageStandard: .c2x,
  cxxLanguageStandard: .cxx17
)
