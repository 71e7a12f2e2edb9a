/// Whether a call may be sent again when nobody knows if it took effect.
package enum CallSafety: Hashable, Sendable {
    /// Reads, and writes that end the same however often they arrive (the same bytes to the same key).
    case repeatable
    /// Everything else: after an unknown outcome the caller observes first.
    case observeFirst

    /// What an operation's name promises: AWS's reads begin with these words.
    static func standard(for operation: String) -> CallSafety {
        ["Describe", "List", "Get", "Head"].contains { operation.hasPrefix($0) } ? .repeatable : .observeFirst
    }
}
