import NIOCore

/// A reply's body, piece by piece as the replica sends it, with back-pressure. To be iterated once.
///
/// Leaving before the end closes the connection to the replica, so that it can stop generating.
package struct GatewayBody: AsyncSequence, Sendable {
    package typealias Element = [UInt8]

    typealias Producer = NIOThrowingAsyncSequenceProducer<
        [UInt8], any Error, NIOAsyncSequenceProducerBackPressureStrategies.HighLowWatermark, UpstreamDemand
    >

    private enum Source: Sendable {
        case whole([UInt8])
        case stream(Producer)
    }

    private let source: Source

    init(whole bytes: [UInt8]) { source = .whole(bytes) }
    init(stream: Producer) { source = .stream(stream) }

    package func makeAsyncIterator() -> AsyncIterator {
        switch source {
        case .whole(let bytes): AsyncIterator(whole: bytes.isEmpty ? nil : bytes, stream: nil)
        case .stream(let producer): AsyncIterator(whole: nil, stream: producer.makeAsyncIterator())
        }
    }

    package struct AsyncIterator: AsyncIteratorProtocol {
        var whole: [UInt8]?
        // Unsafe only in name: NIO's iterator holds nothing but a reference to a Sendable class.
        nonisolated(unsafe) let stream: Producer.AsyncIterator?

        package mutating func next() async throws -> [UInt8]? {
            if let whole {
                self.whole = nil
                return whole
            }
            guard let stream else { return nil }
            return try await stream.next()
        }
    }

    /// The whole body, at most `limit` bytes.
    ///
    /// - Throws: `gateway.replica_failed` when the body is larger or breaks off.
    package func collect(upTo limit: Int) async throws -> [UInt8] {
        var bytes: [UInt8] = []
        for try await piece in self {
            guard bytes.count + piece.count <= limit else {
                throw GatewayError(GatewayError.replicaFailed, "the replica's reply is larger than \(limit) bytes")
            }
            bytes.append(contentsOf: piece)
        }
        return bytes
    }
}
