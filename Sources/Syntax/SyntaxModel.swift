import CModel
import Text

/// What was learned from treebanks: the weights of splitter, tagger and parser, and the lexicon.
public struct SyntaxModel: Sendable {
  /// The English model that is part of the program; it is read in place, so that having it costs nothing.
  public static let english: SyntaxModel = {
    let bytes = UnsafeRawBufferPointer(start: cmodel_english_bytes(), count: cmodel_english_count())
    guard let model = SyntaxModel(inPlace: bytes, storage: nil) else {
      fatalError("Models/english.model was damaged when the program was built")
    }
    return model
  }()

  package let tagSet: TagSet
  let relations: [Relation]
  package let lexicon: Lexicon
  let firstTagger: ClassTable
  let secondTagger: ClassTable
  let moves: MoveTable
  let labels: ClassTable
  let sureTags: KeyedTable?
  private let storage: Storage?

  /// A model from the bytes of a file; nil when they are not one.
  package init?(bytes: [UInt8]) {
    let storage = Storage(bytes)
    self.init(inPlace: UnsafeRawBufferPointer(storage.bytes), storage: storage)
  }

  private init?(inPlace file: UnsafeRawBufferPointer, storage: Storage?) {
    let cases = Relation.allCases
    let relations = ModelFile.section(.relations, of: file)
    guard let tagSet = TagSet(ModelFile.section(.tags, of: file)), let lexicon = Lexicon(file),
      let firstTagger = ClassTable(ModelFile.section(.firstTagger, of: file)),
      let secondTagger = ClassTable(ModelFile.section(.secondTagger, of: file)),
      let moves = MoveTable(ModelFile.section(.moves, of: file)),
      let labels = ClassTable(ModelFile.section(.labels, of: file)),
      relations.count > 0, relations.allSatisfy({ $0 < cases.count })
    else { return nil }
    self.tagSet = tagSet
    self.relations = relations.map { cases[Int($0)] }
    self.lexicon = lexicon
    self.firstTagger = firstTagger
    self.secondTagger = secondTagger
    self.moves = moves
    self.labels = labels
    sureTags = KeyedTable(ModelFile.section(.sureTags, of: file))
    self.storage = storage
  }

  /// Bytes that stay in their place as long as a model needs them.
  private final class Storage: @unchecked Sendable {
    let bytes: UnsafeMutableRawBufferPointer

    init(_ content: [UInt8]) {
      bytes = .allocate(byteCount: content.count, alignment: ModelFile.alignment)
      bytes.copyBytes(from: content)
    }

    deinit { bytes.deallocate() }
  }
}

extension SyntaxModel {
  /// True for a word that the dictionary has with a capital alone: "Cuban", "Friday".
  public func isCapitalWord(_ word: String) -> Bool {
    let views = WordReader(lexicon: lexicon).views(word, [Extent(0, word.utf8.count)])
    return views.first.map { $0.info.forms & LexicalInfo.Form.properNoun != 0 } ?? false
  }

  /// True for a word that the dictionary has, in any form: "said", "banks".
  public func hasWord(_ word: String) -> Bool {
    let views = WordReader(lexicon: lexicon).views(word, [Extent(0, word.utf8.count)])
    return views.first.map { $0.info.forms != 0 } ?? false
  }
}
