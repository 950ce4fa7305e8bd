import Syntax

/// Trains the classifiers of moves and labels, with a dynamic oracle and exploration (Goldberg and Nivre 2013).
struct ParserTrainer: Sendable {
  let examples: [Example]
  /// The tags that the features see: those a tagger gives to what it never saw.
  let tags: [[UInt8]]
  let tagSet: TagSet
  let relations: Int
  let seed: UInt64
  let epochs: Int
  /// How often a wrong move is followed, after the first round.
  let exploration = 0.9

  /// What training gives.
  struct Result: Sendable {
    let moves: Weights
    let labels: Weights
  }

  /// Trains both classifiers; with `kept`, only the weights in it.
  func run(kept: Result? = nil) -> Result {
    let moves = Perceptron(classes: 3, kept: kept?.moves)
    let labels = Perceptron(classes: relations, kept: kept?.labels)
    var random = RandomNumbers(seed: seed)
    let indices = examples.repeated(examples.indices)
    for epoch in 0..<epochs {
      var wrong = 0
      for place in random.order(indices.count) {
        wrong += learn(indices[place], explores: epoch > 0, moves, labels, &random)
      }
      if epoch + 1 == epochs { Files.note("parser, seed \(seed): \(wrong) wrong moves in the last round") }
    }
    return Result(moves: moves.averaged(), labels: labels.averaged())
  }

  private func learn(
    _ index: Int, explores: Bool, _ moves: Perceptron, _ labels: Perceptron, _ random: inout RandomNumbers
  ) -> Int {
    let example = examples[index]
    var state = Configuration(count: example.views.count)
    var features = ParserFeatures(count: example.views.count) {
      Node(example.views[$0], tagClass: tags[index][$0], tags: tagSet)
    }
    var wrong = 0
    while !state.isFinal {
      var move = state.onlyMove ?? .shift
      if state.onlyMove == nil {
        features.extractMove(state)
        moves.score(features.list)
        let choice = Choice(state, example.heads, moves.scores)
        moves.step()
        if choice.isWrong {
          moves.update(features.list, right: choice.right.rawValue, wrong: choice.guess.rawValue)
          wrong += 1
        }
        move = explores && random.fraction() < exploration ? choice.guess : choice.right
      }
      guard move != .shift else {
        state.shift()
        continue
      }
      let arc = state.arc(move)
      features.extractLabel(state, head: arc.head, dependent: arc.dependent)
      labels.score(features.list)
      let label = labels.best()
      if example.heads[arc.dependent] == arc.head {
        labels.step()
        labels.update(features.list, right: Int(example.labels[arc.dependent]), wrong: label)
      }
      state.attach(move, label: UInt8(label))
    }
    return wrong
  }
}

/// The best move by the scores, and the best of those that lose the fewest right arcs.
struct Choice {
  private(set) var guess = Configuration.Move.shift
  private(set) var right = Configuration.Move.shift
  private(set) var isWrong = false

  init(_ state: borrowing Configuration, _ heads: [Int], _ scores: UnsafeMutablePointer<Float>) {
    let costs = Costs(state, heads)
    let fewest = min(costs.shift, costs.left, costs.right)
    var (guessed, chosen) = (-Float.infinity, -Float.infinity)
    for move in Configuration.Move.allCases where state.allows(move) {
      let score = scores[move.rawValue]
      if score > guessed { (guess, guessed) = (move, score) }
      if costs.of(move) == fewest, score > chosen { (right, chosen) = (move, score) }
    }
    isWrong = costs.of(guess) != fewest
  }
}

/// How many right arcs each move puts out of reach; a move that cannot be made costs more than all.
struct Costs {
  private(set) var shift = Int.max, left = Int.max, right = Int.max

  func of(_ move: Configuration.Move) -> Int { move == .shift ? shift : move == .left ? left : right }

  init(_ state: borrowing Configuration, _ heads: [Int]) {
    let (s0, s1, b0) = (state.stacked(0), state.stacked(1), state.next)
    if state.allows(.shift) {
      shift = 0
      for depth in 0..<state.depth {
        let word = state.stacked(depth)
        if heads[word] == b0 { shift += 1 }
        if depth > 0, heads[b0] == word { shift += 1 }
      }
    }
    guard s0 >= 0 else { return }
    var waiting = 0
    for word in b0..<max(b0, heads.count) where heads[word] == s0 { waiting += 1 }
    if state.allows(.left) { left = waiting + (heads[s0] == s1 && s1 >= 0 || heads[s0] > b0 ? 1 : 0) }
    if state.allows(.right) { right = waiting + (heads[s0] >= b0 ? 1 : 0) }
  }
}
