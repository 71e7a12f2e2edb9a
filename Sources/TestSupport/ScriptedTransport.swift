package import Core
import HTTPTypes
internal import Synchronization

/// A transport that records calls and answers from a closure.
package final class ScriptedTransport: HTTPTransport {
    private let recorded = Mutex<[HTTPCall]>([])
    private let answer: @Sendable (HTTPCall, Int) async throws -> HTTPReply

    /// - Parameter answer: gets the call and its number, from 0.
    package init(_ answer: @escaping @Sendable (HTTPCall, Int) async throws -> HTTPReply) { self.answer = answer }

    package var calls: [HTTPCall] { recorded.withLock { $0 } }

    package func send(_ call: HTTPCall) async throws -> HTTPReply {
        let number = recorded.withLock { calls in
            calls.append(call)
            return calls.count - 1
        }
        return try await answer(call, number)
    }
}
