/// How a word depends on its head: the relations of Universal Dependencies v2 as English treebanks use them.
///
/// The raw value is the relation as treebanks write it, subtype included.
public enum Relation: String, CaseIterable, Hashable, Sendable {
  case acl, aclRelative = "acl:relcl"
  case advcl, advclRelative = "advcl:relcl", advmod, amod, appos
  case aux, auxPassive = "aux:pass"
  case `case`, cc, ccPreconjunction = "cc:preconj", ccomp
  case compound, compoundParticle = "compound:prt"
  case conj, cop
  case csubj, csubjOuter = "csubj:outer", csubjPassive = "csubj:pass"
  case dep, det, detPredeterminer = "det:predet", discourse, dislocated
  case expl, fixed, flat, goeswith, iobj, list, mark
  case nmod, nmodDescription = "nmod:desc", nmodPossessive = "nmod:poss", nmodUnmarked = "nmod:unmarked"
  case nsubj, nsubjOuter = "nsubj:outer", nsubjPassive = "nsubj:pass"
  case nummod, obj
  case obl, oblAgent = "obl:agent", oblUnmarked = "obl:unmarked"
  case orphan, parataxis, punct, reparandum, root, vocative, xcomp

  /// True for the subjects of verbs and clauses: `nsubj`, `csubj` and their subtypes.
  public var isSubject: Bool {
    switch self {
    case .nsubj, .nsubjOuter, .nsubjPassive, .csubj, .csubjOuter, .csubjPassive: true
    default: false
    }
  }
}
