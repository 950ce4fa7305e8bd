import TestSupport
import Testing

@testable import Pages

@Suite("Templates")
struct TemplateTests {
  @Test("The program's own templates use known names", arguments: TemplateKind.allCases)
  func standard(_ kind: TemplateKind) {
    let text = EmbeddedFiles.text(kind.fileName)
    #expect(!text.isEmpty)
    #expect(TemplateCheck(text, file: kind.fileName, names: kind.names).diagnostics.map(\.description) == [])
    #expect(Mustache(text).error == nil)
  }

  @Test("The README lists every name of every template, and no other")
  func readme() {
    func paths(_ names: [TemplateName], _ prefix: String = "") -> [String] {
      names.flatMap { name -> [String] in
        if case .list(let inner) = name.kind {
          return ["\(prefix)\(name.name) list"] + paths(inner, prefix + name.name + ".")
        }
        return ["\(prefix)\(name.name) \(name.kind)"]
      }
    }
    let sections = EmbeddedFiles.text("README.md").split(separator: "\n## ").dropFirst()
    for kind in TemplateKind.allCases {
      let section = sections.first { $0.hasPrefix(kind.fileName) } ?? ""
      let rows = section.split(separator: "\n").filter { $0.hasPrefix("| `") }.map { row -> String in
        let cells = row.split(separator: "|").map { $0.filter { $0 != " " && $0 != "`" } }
        return "\(cells[0]) \(cells[1])"
      }
      #expect(rows == paths(kind.names), "\(kind.fileName)")
    }
  }

  struct Wrong: CustomTestStringConvertible {
    let text: String
    let messages: [String]
    var testDescription: String { text }
  }

  @Test(
    "A template that cannot be right is told by file and line",
    arguments: [
      Wrong(
        text: "{{titel}}",
        messages: ["t:1: error: the template uses `titel`, a name that it does not have\n  hint: did you mean `title`?"]
      ),
      Wrong(
        text: "a\n\n{{ wrong_thing }}",
        messages: [
          "t:3: error: the template uses `wrong_thing`, a name that it does not have\n  hint: Templates/README.md lists every name of every template"
        ]),
      Wrong(text: "{{#pages}}{{label}}{{title}}{{/pages}}", messages: []),
      Wrong(
        text: "{{label}}",
        messages: [
          "t:1: error: the template uses `label`, a name that it does not have\n  hint: Templates/README.md lists every name of every template"
        ]),
      Wrong(
        text: "{{#pages}}\n{{/page}}",
        messages: [
          "t:2: error: `{{/page}}` ends a section that is not open\n  hint: the open one is `pages`, from line 1",
          "t:1: error: the section `pages` has no end\n  hint: write `{{/pages}}` where it ends",
        ]),
      Wrong(
        text: "{{{title}}}",
        messages: ["t:1: error: `title` is text of articles and must be escaped\n  hint: write {{title}}"]),
      Wrong(
        text: "{{&title}}",
        messages: ["t:1: error: `title` is text of articles and must be escaped\n  hint: write {{title}}"]),
      Wrong(text: "{{body}}", messages: ["t:1: error: `body` is markup and escaped already\n  hint: write {{{body}}}"]),
      Wrong(
        text: "{{pages}}",
        messages: ["t:1: error: `pages` is no text\n  hint: use it as a section: {{#pages}}…{{/pages}}"]),
      Wrong(
        text: "{{> head}}",
        messages: ["t:1: error: templates cannot include `head`\n  hint: write its text here instead"]),
      Wrong(
        text: "{{=<% %>=}}",
        messages: ["t:1: error: templates keep the delimiters {{ and }}\n  hint: write its text here instead"]),
      Wrong(text: "\n{{title", messages: ["t:2: error: a tag that begins here has no end\n  hint: close it with }}"]),
      Wrong(text: "{{! a {{remark}} {{^canonical}}none{{/canonical}}", messages: []),
    ])
  func check(_ wrong: Wrong) {
    #expect(
      TemplateCheck(wrong.text, file: "t", names: TemplateKind.page.names).diagnostics.map(\.description)
        == wrong.messages)
  }

  @Test("A folder replaces templates; a file that is none is an error")
  func folder() throws {
    let folder = try TemporaryFolder()
    try folder.write("Hello {{title}}\n", to: "page.mustache")
    try folder.write("x", to: "pages.mustache")
    let (set, diagnostics) = try TemplateSet.reading(folder: folder.path)
    #expect(set.text("page.mustache") == "Hello {{title}}\n")
    #expect(set.text("style.css") == TemplateSet.standard.text("style.css"))
    #expect(
      diagnostics.map(\.description) == [
        "\(folder.path)/pages.mustache: error: no template has the name `pages.mustache`\n  hint: did you mean `page.mustache`?"
      ])
    let site = Site(timeline(Story.all), templates: set, version: "1")
    #expect(site.files.first { $0.path == "about.html" }?.text == "Hello About\n")
  }

  @Test("Values are escaped, empty ones open no section")
  func values() {
    let template = Mustache("{{a}}|{{#a}}yes{{/a}}|{{#b}}yes{{/b}}{{^b}}no{{/b}}|{{#l}}<{{x}}>{{/l}}")
    #expect(
      template.rendered(["a": .text("<&\">'"), "b": .text(""), "l": .list([["x": .text("{{a}}")], ["x": .text("2")]])])
        == "&lt;&amp;&quot;&gt;&apos;|yes|no|<{{a}}><2>")
  }
}
