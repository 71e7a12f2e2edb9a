import AWSWire
import Core
import Foundation
import LocalCloud
import Store
import TestSupport
import Testing

@Suite(.timeLimit(.minutes(5)))
struct ObjectStoreTests {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    func open() throws -> ObjectStore {
        let store = try SQLiteStore.open(path: folder.file("state.sqlite"), migrations: ObjectStore.migrations)
        return try ObjectStore(
            store: store, folder: folder.file("objects"), clock: ManualWallClock(), random: SystemRandomSource())
    }

    func files() throws -> [String] {
        try FileManager.default.subpathsOfDirectory(atPath: folder.file("objects")).filter { $0.hasPrefix("whole/") }
            .filter { $0.split(separator: "/").count == 3 }
    }

    @Test func keysAreNamesAndNeverPaths() async throws {
        let objects = try open()
        try await objects.createBucket("bucket", region: "us-west-2")
        let keys = ["../../escape", "a//b", "/", "a/../b", "ünï", "nul\u{0}byte", String(repeating: "k", count: 1024)]
        for key in keys { try await objects.put(Array(key.utf8), bucket: "bucket", key: key) }
        for key in keys { #expect(try await objects.get("bucket", key) == Array(key.utf8)) }
        #expect(try files().count == keys.count)
        #expect(!FileManager.default.fileExists(atPath: folder.path + "/escape"))
        let listed = try await objects.list("bucket").map(\.key)
        #expect(listed == keys.sorted { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) })
    }

    /// A folder that takes no bytes is the disk's trouble, which the front answers with its cause (503).
    @Test func whatCannotBeWrittenIsTheDisksTrouble() async throws {
        let objects = try open()
        try await objects.createBucket("bucket", region: "us-west-2")
        try FileManager.default.removeItem(atPath: folder.file("objects/incoming"))
        let error = await #expect(throws: CoreError.self) { try await objects.put([1], bucket: "bucket", key: "k") }
        #expect(error?.code == CoreError.fileUnwritable)
        #expect(error?.message.contains("cannot create ") == true)
    }

    @Test func concurrentPutsOfOneKeyNeverFailNorTear() async throws {
        let objects = try open()
        try await objects.createBucket("bucket", region: "us-west-2")
        let bodies = (0..<8).map { [UInt8](repeating: UInt8($0), count: 40_000 + $0) }
        _ = try await (0..<160).mapBounded(limit: 16) { number in
            if number % 2 == 0 {
                try await objects.put(bodies[number / 2 % 8], bucket: "bucket", key: "one")
            } else if try await objects.object("bucket", "one") != nil {
                let seen = try await objects.get("bucket", "one")
                #expect(bodies.contains(seen))
            }
        }
        // What was replaced is gone from the disk.
        #expect(try files().count == 1)
    }

    @Test func aReopenedStoreHasWhatWasAcknowledgedAndSweepsTheRest() async throws {
        do {
            let objects = try open()
            try await objects.createBucket("bucket", region: "us-west-2")
            try await objects.put([1, 2, 3], bucket: "bucket", key: "kept")
        }
        // As a crash leaves them: bytes without a row, and a half-written upload.
        let stray = folder.file("objects/whole/a/a" + String(repeating: "0", count: 31))
        try DurableFile.write([9], to: stray)
        try DurableFile.write([9], to: folder.file("objects/incoming/half"))
        let objects = try open()
        #expect(try await objects.get("bucket", "kept") == [1, 2, 3])
        #expect(!DurableFile.exists(stray))
        #expect(!DurableFile.exists(folder.file("objects/incoming/half")))
    }

    @Test func anExportedFileOutlivesItsObject() async throws {
        let objects = try open()
        try await objects.createBucket("bucket", region: "us-west-2")
        try DurableFile.write([4, 5, 6], to: folder.file("source"))
        let stored = try await objects.put(file: folder.file("source"), bucket: "bucket", key: "k")
        #expect(stored.etag == "\"" + Hex.encode(InsecureHasher.digest(.md5, of: [4, 5, 6])) + "\"")
        try await objects.export("bucket", "k", to: folder.file("out"))
        try await objects.export("bucket", "k", to: folder.file("out"))
        try await objects.put([7], bucket: "bucket", key: "k")
        try await objects.delete("bucket", "k")
        #expect(try DurableFile.read(folder.file("out")) == [4, 5, 6])
        await #expect {
            try await objects.export("bucket", "k", to: folder.file("out"))
        } throws: {
            ($0 as? AWSFault)?.code == "NoSuchKey"
        }
    }

    @Test(arguments: [
        (ChecksumAlgorithm.crc32, "y/Q5Jg=="), (.crc32c, "4waSgw=="), (.crc64nvme, "rosUhgp5mIg="),
        (.sha1, "98O8HYCOBHMq32eZZczDTKeuNEE="),
        (.sha256, "FeKw08M4keuw8e9gnsQZQgwg4yDOlMZfvIwzEkSOsiU="),
    ])
    func checksumsMatchTheirPublishedCheckValues(_ algorithm: ChecksumAlgorithm, _ expected: String) {
        #expect(ContentChecksum.base64(algorithm, of: Array("123456789".utf8)) == expected)
    }
}
