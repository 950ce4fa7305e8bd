import Syntax
import Text

/// Who and what takes part in an event, as the clause around its trigger names them.
struct Participants: Hashable, Sendable {
  private(set) var subjects: [String] = []
  private(set) var objects: [String] = []
  /// All of them: subjects, objects and obliques.
  private(set) var all: [String] = []

  /// The participants of the event at `trigger`; `times` are the words of time expressions, which take no part, and `naming`
  /// gives the name of whom a word means that is none.
  init(of trigger: Trigger, in tree: SentenceTree, times: Set<Int>, naming: @escaping (Int) -> String?) {
    var reader = Reader(tree: tree, times: times, naming: naming)
    if trigger.kind == .noun {
      reader.noun(trigger.index)
    } else {
      reader.clause(trigger.index)
    }
    subjects = reader.names(reader.subjects)
    objects = reader.names(reader.objects)
    all = reader.names(reader.subjects + reader.objects + reader.others)
  }

  private struct Reader {
    let tree: SentenceTree
    let times: Set<Int>
    let naming: (Int) -> String?
    var subjects: [Int] = []
    var objects: [Int] = []
    var others: [Int] = []

    mutating func clause(_ index: Int) {
      for child in tree.children(of: index) {
        switch tree[child].relation {
        // "Colin Reddy had been picked up", whatever the parse calls him
        case .nsubj where tree.child(of: index, .auxPassive) != nil && tree[index].xpos == .vbn:
          objects += antecedents(of: child, clause: index)
        case .nsubj, .nsubjOuter: subjects += antecedents(of: child, clause: index)
        case .nsubjPassive: objects += antecedents(of: child, clause: index)
        case .oblAgent: subjects += joined(child)
        case .obj: objects += antecedents(of: child, clause: index)
        // "whom the president dismissed"
        case .iobj, .obl:
          if tree.forms[child] == "whom", tree.child(of: child, .case) == nil {
            objects += antecedents(of: child, clause: index)
          } else {
            others += joined(child)
          }
        // "called the FBI": a name is nobody's property.
        case .xcomp where tree[child].tag == .properNoun && tree.child(of: index, .obj) == nil: objects += joined(child)
        default: break
        }
      }
      if subjects.isEmpty && objects.isEmpty || subjects.isEmpty && !isPassive(index) { borrow(for: index) }
    }

    private func isPassive(_ index: Int) -> Bool {
      tree.children(of: index).contains { tree[$0].relation == .auxPassive || tree[$0].relation == .nsubjPassive }
        || tree[index].xpos == .vbn && tree[index].relation == .acl
    }

    /// The subject of a clause that names none is that of the clause it belongs to.
    private mutating func borrow(for index: Int) {
      guard let above = tree.head(of: index) else { return }
      switch tree[index].relation {
      case .acl:
        if tree[index].xpos == .vbn {
          objects += joined(above)
        } else if tree[index].xpos == .vbg {
          subjects += joined(above)
        }
      case .conj, .xcomp, .advcl:
        let subject = tree.children(of: above).filter {
          tree[$0].relation == .nsubj || tree[$0].relation == .nsubjPassive
        }
        let found = subject.flatMap { antecedents(of: $0, clause: above) }
        if isPassive(index) { objects += found } else { subjects += found }
      default: break
      }
    }

    mutating func noun(_ index: Int) {
      for child in tree.children(of: index) {
        switch tree[child].relation {
        case .nmodPossessive: subjects += joined(child)
        case .nmod:
          let preposition = tree.child(of: child, .case).map { tree.lemmas[$0] }
          if preposition == "of" || preposition == "on" || preposition == "against" {
            objects += joined(child)
          } else if preposition == "by" {
            subjects += joined(child)
          } else {
            others += joined(child)
          }
        case .compound: others.append(child)
        default: break
        }
      }
      // "the detention on November 9 of Joseph Nkembi"
      for time in tree.children(of: index, .nmod) where times.contains(time) {
        objects += tree.children(of: time, .nmod).filter { child in
          !times.contains(child) && tree.child(of: child, .case).map { tree.lemmas[$0] } == "of"
        }.flatMap(joined)
      }
      guard let above = tree.head(of: index), tree[above].tag == .verb,
        [.obj, .nsubj, .nsubjPassive].contains(tree[index].relation)
      else { return }
      others += tree.children(of: above).filter { tree[$0].relation == .nsubj && $0 != index }
    }

    /// A noun with those joined to it.
    private func joined(_ index: Int) -> [Int] {
      let all = [index] + tree.children(of: index).filter { tree[$0].relation == .conj && tree[$0].tag != .verb }
      let isName = tree[index].tag == .properNoun
      guard isName || tree[index].tag == .noun else { return all }
      // "The chief engineer, Tomas Reddick", "Hanrath, the signaller": by the office and by the name.
      if let other = tree.child(of: index, .appos), other > index, tree[other].tag == (isName ? .noun : .properNoun) {
        return all + [other]
      }
      // "the manager who was held": Lionel Marsh, where that is "Lionel Marsh, the manager who was held"
      if !isName, tree[index].relation == .appos, let name = tree.head(of: index), tree[name].tag == .properNoun {
        return all + [name]
      }
      return all
    }

    /// "who" and "which" stand for the noun that the clause describes.
    private func antecedents(of subject: Int, clause: Int) -> [Int] {
      guard
        tree[subject].xpos == .wp || tree[subject].xpos == .wdt
          || tree.lemmas[subject] == "that" && tree[subject].tag == .pronoun
      else { return joined(subject) }
      guard tree[clause].relation == .aclRelative, let noun = tree.head(of: clause) else {
        return tree.lemmas[subject] == "who" ? person(before: subject).map(joined) ?? [] : []
      }
      if ["who", "whom"].contains(tree.lemmas[subject]), let person = person(before: subject), person != noun,
        tree[subject - 2].tag == .numeral || !tree.ancestors(of: person).contains(noun)
      {
        return joined(person)
      }
      return joined(noun)
    }

    /// The name right before "who", whatever the clause was hung on: "followed Ida Drayton, who resigned", "no joy for the
    /// parents of Owen Strake, 29, who was held"; but "the governor of Texas, who resigned".
    private func person(before pronoun: Int) -> Int? {
      var word = pronoun - 1
      while word >= 0, tree[word].tag == .punctuation || tree[word].tag == .numeral { word -= 1 }
      guard pronoun > 1, word >= 0, tree[word].tag == .properNoun else { return nil }
      while let head = tree.head(of: word), head < word, [.flat, .compound].contains(tree[word].relation),
        tree[head].tag == .properNoun
      {
        word = head
      }
      return word
    }

    /// The names, each once; pronouns, numbers and times are none.
    func names(_ indices: [Int]) -> [String] {
      var found: [String] = []
      for index in indices where !times.contains(index) {
        let own = [.noun, .properNoun].contains(tree[index].tag) ? phrase(index) : ""
        for name in [own, naming(index) ?? ""] where !name.isEmpty && !found.contains(name) { found.append(name) }
      }
      return found
    }

    /// The noun with its modifiers: "the Millgate Bridge", "engineers".
    private func phrase(_ index: Int) -> String {
      let words = tree.subtree(of: index) { child in
        switch tree[child].relation {
        case .compound, .amod, .flat, .nmodPossessive, .nummod, .det, .case, .nmodDescription:
          if tree[child].relation == .case { return tree[child].xpos != .pos }
          // "Colin Reddy, 58,"
          if [.adjective, .numeral].contains(tree[child].tag), child > index { return true }
          if tree[child].relation == .det { return !["another", "the"].contains(tree.lemmas[child]) }
          return times.contains(child)
        default: return true
        }
      }
      var text = ""
      // "BRANNICK (Wire) - Police arrested": where a report was sent from stands before a dash.
      let start = words.firstIndex(of: index).flatMap { place in
        words.indices.dropFirst().last { $0 <= place && isDash(words[$0] - 1) }
      }
      for word in words[(start ?? words.startIndex)...] {
        var form = tree.forms[word]
        if word == 0 || start != nil && text.isEmpty, tree[word].tag != .properNoun { form = form.lowercased() }
        if isHyphen(word - 1), words.contains(word - 2) {
          text += "-" + form
        } else {
          let isGlued = words.contains(word - 1) && tree[word - 1].extent.end == tree[word].extent.start
          text += (text.isEmpty || isGlued ? "" : " ") + form
        }
      }
      return text
    }

    /// A mark between two words that is close to neither.
    private func isDash(_ word: Int) -> Bool {
      word > 0 && ["-", "–", "—", "--"].contains(tree.forms[word])
        && tree[word - 1].extent.end < tree[word].extent.start
    }

    /// A mark that makes two words one: "buy-out".
    private func isHyphen(_ word: Int) -> Bool {
      word > 0 && tree.forms[word] == "-" && tree[word - 1].extent.end == tree[word].extent.start
    }
  }
}
