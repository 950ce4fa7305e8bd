import Testing

@testable import Pages

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

@Test func storyIsRendered() throws {
  var configuration = SiteConfiguration()
  configuration.title = "The Kestrel dam"
  configuration.description = "How a stain on a wall became a public inquiry, from the reports of two newsrooms."
  let site = Site(timeline(Story.all), configuration: configuration, version: "0.1.0")
  let files = site.files
  #expect(files.count > 50)
  if let folder = getenv("STORY_OUT").map({ String(cString: $0) }) {
    for file in files {
      let path = folder + "/" + file.path
      if let slash = path.lastIndex(of: "/") { try Files.makeFolder(String(path[..<slash])) }
      unlink(path)
      try Files.write(file.text, to: path)
    }
  }
}
