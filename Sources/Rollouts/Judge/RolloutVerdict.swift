/// What one look at the evidence says.
package enum RolloutVerdict: String, Hashable, Sendable {
    /// Measured, and inside its limits.
    case pass
    /// Measured, and bad.
    case fail
    /// Not enough evidence.
    case hold
    /// Could not be measured; never counted as ``fail``.
    case error
}
