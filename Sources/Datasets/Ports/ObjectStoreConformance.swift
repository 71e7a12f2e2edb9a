import Core
internal import Synchronization

/// What every ``ObjectStore`` must do, as checks that a test runs against it.
///
/// It stands beside the port so that no store can be added without it. A check leaves its objects behind, under keys of
/// its own.
package struct ObjectStoreConformance: Sendable {
    /// One promise of the port.
    package enum Check: String, Sendable, CaseIterable {
        case storedBytesComeBack, rangesAreExact, listingsAreOrderedAndPaged, prefixesAreTextual, nothingIsNothing,
            nothingIsReplaced, aRepeatedUploadCounts, aChangedFileIsRefused, aChangedObjectIsSeen,
            aMissingObjectSaysSo, aMissingBucketSaysSo, aReceiverMayStop
    }

    private let store: any ObjectStore
    private let bucket: String
    private let missingBucket: String
    private let folder: String
    private let largeBytes: Int

    /// - Parameters:
    ///   - store: what is checked.
    ///   - bucket: a bucket that exists and may be written to.
    ///   - missingBucket: the name of one that does not.
    ///   - folder: an existing local folder for files.
    ///   - largeBytes: a size that the store sends in several parts.
    package init(
        _ store: any ObjectStore, bucket: String, missingBucket: String, folder: String, largeBytes: Int = 100_000
    ) {
        self.store = store
        self.bucket = bucket
        self.missingBucket = missingBucket
        self.folder = folder
        self.largeBytes = largeBytes
    }

    /// Runs one check.
    ///
    /// - Returns: what the store did wrong, one line each; empty when it keeps the promise.
    /// - Throws: an error that the port does not promise.
    package func failures(of check: Check) async throws -> [String] {
        switch check {
        case .storedBytesComeBack: try await storedBytes()
        case .rangesAreExact: try await ranges()
        case .listingsAreOrderedAndPaged: try await listings()
        case .prefixesAreTextual: try await prefixes()
        case .nothingIsNothing: try await nothing()
        case .nothingIsReplaced: try await replacing()
        case .aRepeatedUploadCounts: try await repeated()
        case .aChangedFileIsRefused: try await changedFile()
        case .aChangedObjectIsSeen: try await changedObject()
        case .aMissingObjectSaysSo: try await missingObject()
        case .aMissingBucketSaysSo: try await missingBuckets()
        case .aReceiverMayStop: try await stopping()
        }
    }

    // MARK: The checks

    private func storedBytes() async throws -> [String] {
        var faults: [String] = []
        let sizes = [("empty", 0), ("one", 1), ("odd name+%41/ä", 70_001), ("large", largeBytes)]
        for (name, size) in sizes {
            let key = "kept/" + name
            let bytes = Self.bytes(size)
            let stored = try await put(bytes, key)
            let head = try await store.head(bucket: bucket, key: key)
            let read = try await read(stored)
            if stored.bytes != size || head?.bytes != size { faults.append("\(key): not \(size) bytes") }
            if read != bytes { faults.append("\(key): other bytes come back") }
            if head?.digest != SHA256Digest(of: bytes) { faults.append("\(key): the digest is not kept") }
            if head?.version != stored.version || stored.version.isEmpty { faults.append("\(key): no steady version") }
        }
        return faults
    }

    private func ranges() async throws -> [String] {
        let bytes = Self.bytes(10_000)
        let stored = try await put(bytes, "ranges/a")
        var faults: [String] = []
        for range in [0..<1, 0..<10_000, 1..<2, 4_095..<4_097, 9_999..<10_000, 500..<500] {
            if try await read(stored, range) != Array(bytes[range]) { faults.append("\(range): other bytes") }
        }
        let code = try await code { _ = try await read(stored, 9_000..<10_001) }
        if code != DatasetError.sourceUnreadable { faults.append("a range past the end gave \(Self.name(code))") }
        return faults
    }

    private func listings() async throws -> [String] {
        let keys = ["listed/B", "listed/a b", "listed/a+b", "listed/a/1", "listed/a/2", "listed/b%2F", "listed/ä"]
        for key in keys.reversed() { _ = try await put(Self.bytes(keys.firstIndex(of: key) ?? 0), key) }
        var faults: [String] = []
        var seen: [ObjectInfo] = []
        var page: String?
        var pages = 0
        repeat {
            let answer = try await store.list(bucket: bucket, prefix: "listed/", page: page, limit: 3)
            if answer.objects.count > 3 { faults.append("a page of \(answer.objects.count) objects, not of 3") }
            seen += answer.objects
            page = answer.next
            pages += 1
        } while page != nil && pages < 10
        if seen.map(\.key) != keys { faults.append("listed as \(seen.map(\.key))") }
        if seen.map(\.bytes) != Array(keys.indices) { faults.append("sizes as \(seen.map(\.bytes))") }
        for object in seen {
            let head = try await store.head(bucket: bucket, key: object.key)
            if head?.version != object.version { faults.append("\(object.key): listed with another version") }
        }
        return faults
    }

    private func prefixes() async throws -> [String] {
        for key in ["under/a", "under/a/b", "under/ab", "unde"] { _ = try await put([1], key) }
        var faults: [String] = []
        for (prefix, wanted) in [
            ("under/a", ["under/a", "under/a/b", "under/ab"]), ("under/a/", ["under/a/b"]), ("under/z", []),
        ] {
            let found = try await store.objects(bucket: bucket, prefix: prefix, limit: 100).objects.map(\.key)
            if found != wanted { faults.append("under \(prefix): \(found)") }
        }
        return faults
    }

    private func nothing() async throws -> [String] {
        let found = try await store.head(bucket: bucket, key: "absent/thing")
        return found == nil ? [] : ["an object that nobody stored is there"]
    }

    private func replacing() async throws -> [String] {
        let stored = try await put(Self.bytes(100), "once/a")
        var faults: [String] = []
        for other in [Self.bytes(100, seed: 7), Self.bytes(99)] {
            let code = try await code { _ = try await put(other, "once/a") }
            if code != DatasetError.objectExists { faults.append("a second upload gave \(Self.name(code))") }
        }
        if try await read(stored) != Self.bytes(100) { faults.append("the first bytes are gone") }
        return faults
    }

    private func repeated() async throws -> [String] {
        var faults: [String] = []
        for size in [40, largeBytes] {
            let first = try await put(Self.bytes(size), "twice/\(size)")
            let second = try await put(Self.bytes(size), "twice/\(size)")
            if first.version != second.version { faults.append("\(size) bytes were stored anew") }
        }
        return faults
    }

    private func changedFile() async throws -> [String] {
        var faults: [String] = []
        for size in [40, largeBytes] {
            let path = try file(Self.bytes(size), "changed")
            let code = try await code {
                _ = try await store.upload(
                    path, digest: SHA256Digest(of: [0]), bucket: bucket, key: "changed/\(size)",
                    contentType: "application/jsonlines", progress: { _ in })
            }
            if code != DatasetError.sourceChanged {
                faults.append("\(size) bytes of another digest: \(Self.name(code))")
            }
            if try await store.head(bucket: bucket, key: "changed/\(size)") != nil { faults.append("they were kept") }
        }
        return faults
    }

    private func changedObject() async throws -> [String] {
        var stored = try await put(Self.bytes(1_000), "versions/a")
        stored.version = String(stored.version.reversed()) + "0"
        let stale = stored
        let code = try await code { _ = try await read(stale) }
        return code == DatasetError.sourceChanged ? [] : ["reading another version gave \(Self.name(code))"]
    }

    private func missingObject() async throws -> [String] {
        let object = ObjectInfo(bucket: bucket, key: "absent/thing", bytes: 10, version: "")
        let code = try await code { _ = try await read(object) }
        return code == DatasetError.sourceMissing ? [] : ["reading a missing object gave \(Self.name(code))"]
    }

    private func missingBuckets() async throws -> [String] {
        var faults: [String] = []
        let listing = try await code {
            _ = try await store.list(bucket: missingBucket, prefix: "", page: nil, limit: 10)
        }
        if listing != DatasetError.sourceMissing { faults.append("listing gave \(Self.name(listing))") }
        let path = try file([1], "lost")
        let upload = try await code {
            _ = try await store.upload(
                path, digest: SHA256Digest(of: [1]), bucket: missingBucket, key: "a", contentType: "text/plain",
                progress: { _ in })
        }
        if upload != DatasetError.sourceMissing { faults.append("an upload gave \(Self.name(upload))") }
        return faults
    }

    private func stopping() async throws -> [String] {
        struct Enough: Error {}
        let stored = try await put(Self.bytes(largeBytes), "stopped/a")
        do {
            try await store.read(stored, range: nil) { _ in throw Enough() }
            return ["the receiver's error did not come back"]
        } catch is Enough {
            return []
        }
    }

    // MARK: Tools

    private func put(_ bytes: [UInt8], _ key: String) async throws -> ObjectInfo {
        let path = try file(bytes, "upload")
        return try await store.upload(
            path, digest: SHA256Digest(of: bytes), bucket: bucket, key: key, contentType: "application/jsonlines",
            progress: { _ in })
    }

    private func file(_ bytes: [UInt8], _ name: String) throws -> String {
        let path = folder + "/conformance-" + name
        try DurableFile.write(bytes, to: path)
        return path
    }

    private func read(_ object: ObjectInfo, _ range: Range<Int>? = nil) async throws -> [UInt8] {
        let bytes = Mutex<[UInt8]>([])
        try await store.read(object, range: range) { piece in bytes.withLock { $0 += piece } }
        return bytes.withLock { $0 }
    }

    private func code(_ body: () async throws -> Void) async throws -> ErrorCode? {
        do {
            try await body()
            return nil
        } catch let error as DatasetError {
            return error.code
        }
    }

    private static func name(_ code: ErrorCode?) -> String { code?.description ?? "no error" }

    private static func bytes(_ count: Int, seed: UInt8 = 3) -> [UInt8] {
        (0..<count).map { UInt8(truncatingIfNeeded: ($0 &* 31) ^ ($0 >> 8)) ^ seed }
    }
}
