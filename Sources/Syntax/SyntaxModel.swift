/// What was learned from treebanks: the weights of splitter, tagger and parser, and the lexicon.
public struct SyntaxModel: Sendable {
  /// The English model that is part of the program; it is read in place, so that having it costs nothing.
  public static let english = SyntaxModel()
}
