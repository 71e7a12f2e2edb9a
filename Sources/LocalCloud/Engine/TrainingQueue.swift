/// Lets one training compute at a time, in the order of arrival; the others learn their place.
actor TrainingQueue {
    private struct Waiter {
        let id: Int
        let place: @Sendable (Int) -> Void
        let entered: CheckedContinuation<Bool, Never>
    }

    private var isBusy = false
    private var waiters: [Waiter] = []
    private var withdrawn: Set<Int> = []

    /// Waits for its turn.
    ///
    /// - Parameter place: told how many are ahead, now and after each change; 1 is next after the one that computes.
    /// - Returns: false when it was withdrawn before its turn.
    func enter(_ id: Int, place: @escaping @Sendable (Int) -> Void) async -> Bool {
        if withdrawn.remove(id) != nil { return false }
        if !isBusy {
            isBusy = true
            return true
        }
        place(waiters.count + 1)
        return await withCheckedContinuation { waiters.append(Waiter(id: id, place: place, entered: $0)) }
    }

    /// The one that computes is done.
    func leave() {
        guard !waiters.isEmpty else {
            isBusy = false
            return
        }
        waiters.removeFirst().entered.resume(returning: true)
        tellPlaces()
    }

    /// Takes a waiting one out; remembered when it has not arrived yet. Without effect on the one that computes.
    ///
    /// - Parameter hasEntered: whether it already had its turn.
    func withdraw(_ id: Int, hasEntered: Bool) {
        guard let index = waiters.firstIndex(where: { $0.id == id }) else {
            if !hasEntered { withdrawn.insert(id) }
            return
        }
        waiters.remove(at: index).entered.resume(returning: false)
        tellPlaces()
    }

    private func tellPlaces() {
        for (index, waiter) in waiters.enumerated() { waiter.place(index + 1) }
    }
}
