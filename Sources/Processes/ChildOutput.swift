/// A child's standard output in pieces, for one reader. A slow reader slows the child down.
package struct ChildOutput: AsyncSequence, Sendable {
    package typealias Element = [UInt8]
    package typealias Failure = any Error

    let handoff: Handoff<[UInt8]>
    /// Called after the last piece; throws when the sequence shall end with an error.
    let end: @Sendable () async throws -> Void

    /// Reads one piece after the other.
    package struct Iterator: AsyncIteratorProtocol {
        let handoff: Handoff<[UInt8]>
        let end: @Sendable () async throws -> Void
        private var isDone = false

        init(_ output: ChildOutput) {
            handoff = output.handoff
            end = output.end
        }

        /// The next piece; nil at the end.
        package mutating func next() async throws -> [UInt8]? {
            if let piece = await handoff.next() { return piece }
            try Task.checkCancellation()
            if !isDone {
                isDone = true
                try await end()
            }
            return nil
        }
    }

    package func makeAsyncIterator() -> Iterator { Iterator(self) }
}
