import Synchronization

/// A value that comes once and that any number of tasks wait for.
package final class Latch<Value: Sendable>: Sendable {
    private struct State {
        var value: Value?
        var waiting: [Int: CheckedContinuation<Value?, Never>] = [:]
        var cancelled: Set<Int> = []
        var next = 0
    }

    private let state = Mutex(State())

    package init() {}

    /// The value, if it has come.
    package var current: Value? { state.withLock { $0.value } }

    /// Waits for the value. Cancellation does not end the wait: whoever sets the latch always does.
    package var value: Value {
        get async {
            while true {
                if let value = await wait(isCancellable: false) { return value }
            }
        }
    }

    /// Waits for the value, or for the caller's task to be cancelled, which gives nil.
    package var valueUnlessCancelled: Value? {
        get async { await wait(isCancellable: true) }
    }

    /// Sets the value; a second call does nothing.
    package func set(_ value: Value) {
        let waiting = state.withLock { state -> [CheckedContinuation<Value?, Never>] in
            guard state.value == nil else { return [] }
            state.value = value
            defer { state.waiting.removeAll() }
            return Array(state.waiting.values)
        }
        for continuation in waiting { continuation.resume(returning: value) }
    }

    private func wait(isCancellable: Bool) async -> Value? {
        let id = state.withLock { state in
            state.next += 1
            return state.next
        }
        let value = await withTaskCancellationHandler {
            await withCheckedContinuation { (continuation: CheckedContinuation<Value?, Never>) in
                let (value, resumesNow) = state.withLock { state -> (Value?, Bool) in
                    if let value = state.value { return (value, true) }
                    if state.cancelled.contains(id) { return (nil, true) }
                    state.waiting[id] = continuation
                    return (nil, false)
                }
                if resumesNow { continuation.resume(returning: value) }
            }
        } onCancel: {
            guard isCancellable else { return }
            let continuation = state.withLock { state in
                state.cancelled.insert(id)
                return state.waiting.removeValue(forKey: id)
            }
            continuation?.resume(returning: nil)
        }
        if isCancellable { state.withLock { _ = $0.cancelled.remove(id) } }
        return value
    }
}
