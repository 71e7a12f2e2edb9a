internal import Synchronization

/// A bucket of tokens that retries take from and successes refill, so that a broken service is not hammered.
final class RetryBudget: Sendable {
    static let capacity = 500
    static let retryCost = 5
    static let timeoutCost = 10

    private let tokens = Mutex(RetryBudget.capacity)

    /// Takes a retry's cost; false when there is not enough left.
    func take(_ cost: Int) -> Bool {
        tokens.withLock { tokens in
            guard tokens >= cost else { return false }
            tokens -= cost
            return true
        }
    }

    /// Gives back what the last retry cost, or one token for a success at first try.
    func give(_ amount: Int) { tokens.withLock { $0 = min(Self.capacity, $0 + amount) } }
}
