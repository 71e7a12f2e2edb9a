import Synchronization

/// A bounded queue between one producer and one consumer: a full queue holds the producer back.
final class Handoff<Element: Sendable>: Sendable {
    private struct State {
        var queue: [Element] = []
        var isFinished = false
        var isClosed = false
        var consumer: CheckedContinuation<Element?, Never>?
        var producer: CheckedContinuation<Void, Never>?
    }

    private let capacity: Int
    private let state = Mutex(State())

    init(capacity: Int) { self.capacity = capacity }

    /// Waits for room and queues the element; drops it when the consumer has gone.
    func send(_ element: Element) async {
        await withTaskCancellationHandler {
            await withCheckedContinuation { (producer: CheckedContinuation<Void, Never>) in
                let (consumer, resumesNow) = state.withLock { state -> (CheckedContinuation<Element?, Never>?, Bool) in
                    if state.isClosed { return (nil, true) }
                    if let consumer = state.consumer {
                        state.consumer = nil
                        return (consumer, true)
                    }
                    state.queue.append(element)
                    if state.queue.count < capacity { return (nil, true) }
                    state.producer = producer
                    return (nil, false)
                }
                consumer?.resume(returning: element)
                if resumesNow { producer.resume() }
            }
        } onCancel: {
            close()
        }
    }

    /// The producer has no more: the consumer gets what is queued and then nil.
    func finish() {
        let consumer = state.withLock { state -> CheckedContinuation<Element?, Never>? in
            state.isFinished = true
            defer { state.consumer = nil }
            return state.consumer
        }
        consumer?.resume(returning: nil)
    }

    /// The consumer has gone: what is queued and what comes is dropped, nobody waits.
    func close() {
        let (consumer, producer) = state.withLock { state in
            state.isClosed = true
            state.queue.removeAll()
            defer { (state.consumer, state.producer) = (nil, nil) }
            return (state.consumer, state.producer)
        }
        consumer?.resume(returning: nil)
        producer?.resume()
    }

    /// The next element; nil after the last, after `close`, and when the caller's task is cancelled.
    func next() async -> Element? {
        await withTaskCancellationHandler {
            await withCheckedContinuation { (consumer: CheckedContinuation<Element?, Never>) in
                let (element, producer, resumesNow) = state.withLock {
                    state -> (Element?, CheckedContinuation<Void, Never>?, Bool) in
                    if !state.queue.isEmpty {
                        defer { state.producer = nil }
                        return (state.queue.removeFirst(), state.producer, true)
                    }
                    if state.isClosed || state.isFinished { return (nil, nil, true) }
                    state.consumer = consumer
                    return (nil, nil, false)
                }
                producer?.resume()
                if resumesNow { consumer.resume(returning: element) }
            }
        } onCancel: {
            close()
        }
    }
}
