/// A property of ours that an input breaks.
struct FuzzFinding: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) { self.description = description }

    /// Throws unless `condition` holds.
    static func require(_ condition: Bool, _ words: @autoclosure () -> String) throws {
        guard condition else { throw FuzzFinding(words()) }
    }
}
