import Core

/// A prefix of a bucket.
package struct ObjectPlace: CandidatePlace {
    private let store: any ObjectStore
    private let address: ObjectAddress

    /// Most keys that are looked through.
    static let maximumKeys = 10_000

    /// - Parameters:
    ///   - address: a bucket with a prefix, an object or nothing behind it.
    /// - Throws: `data.address_invalid`.
    package init(_ address: String, store: any ObjectStore) throws {
        self.address = try ObjectAddress(address, scheme: store.scheme)
        self.store = store
    }

    package var name: String { address.description }

    package func candidates(limit: Int) async throws -> CandidateList {
        let (objects, isCut) = try await listed()
        let files = objects.filter { !$0.key.hasSuffix("/") }
        let data = files.filter { DataFileName.isCandidate($0.key) && $0.bytes > 0 }
        guard !files.isEmpty else {
            var near: [String] = []
            if !address.key.isEmpty {
                let around = try await NearObjects(store: store).place(of: address.key, in: address.bucket)
                near = around.near.map { TerminalText.escape(address.with(key: $0).description, limit: 300) }
            }
            throw DatasetError(
                DatasetError.sourceMissing,
                "nothing begins with \(TerminalText.escape(name, limit: 300)) (\(store.place))"
                    + (near.isEmpty ? "" : "; near names: \(near.joined(separator: ", "))"),
                hint: address.key.isEmpty
                    ? nil : "look at the whole bucket: slipway data discover \(store.scheme)://\(address.bucket)")
        }
        let found = data.prefix(limit).map { object in
            Candidate(
                source: ObjectAddress(scheme: store.scheme, bucket: object.bucket, key: object.key).description,
                name: object.key.split(separator: "/").last.map(String.init) ?? object.key, bytes: object.bytes)
        }
        return CandidateList(
            found: found, more: data.count - found.count, others: files.count - data.count, isCut: isCut)
    }

    private func listed() async throws -> (objects: [ObjectInfo], isCut: Bool) {
        do {
            return try await store.objects(bucket: address.bucket, prefix: address.key, limit: Self.maximumKeys)
        } catch let error as DatasetError where error.code == DatasetError.sourceMissing {
            throw await NearObjects(store: store).missingBucket(address.bucket, error)
        }
    }

    package func read(
        _ candidate: Candidate, first count: Int, receive: @escaping @Sendable ([UInt8]) async throws -> Void
    ) async throws {
        let place = try ObjectAddress(candidate.source, scheme: store.scheme)
        let object = ObjectInfo(bucket: place.bucket, key: place.key, bytes: candidate.bytes, version: "")
        try await store.read(object, range: 0..<min(count, candidate.bytes), receive: receive)
    }
}
