/// Bytes that a task produces while the reader's threads take them.
enum ProducedBytes {
    /// Runs `produce` and `consume` beside each other; the channel is closed whatever happens.
    ///
    /// - Throws: what `consume` throws; it meets the producer's errors where the bytes end.
    static func run<Result: Sendable>(
        totalBytes: Int? = nil, produce: @escaping @Sendable (ByteChannel) async throws -> Void,
        consume: (ByteChannel) async throws -> Result
    ) async throws -> Result {
        let channel = ByteChannel(totalBytes: totalBytes)
        // Cancelled, the reader's threads must not wait for the producer, nor the producer for them.
        return try await withTaskCancellationHandler {
            try await withThrowingTaskGroup(of: Void.self) { group in
                group.addTask {
                    do {
                        try await produce(channel)
                        channel.finish()
                    } catch {
                        channel.finish(throwing: error)
                    }
                }
                defer {
                    channel.abandon()
                    group.cancelAll()
                }
                return try await consume(channel)
            }
        } onCancel: {
            channel.abandon()
        }
    }
}
