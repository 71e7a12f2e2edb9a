import AWSClient
import AWSWire
import Core
import Datasets
import Foundation
import LocalCloud
import Logging
import Providers
import Store
import TestSupport
import Testing

/// The S3 store against the local cloud's S3, in one process.
@Suite(.timeLimit(.minutes(5)))
struct S3ObjectStoreConformanceTests {
    @Test(arguments: ObjectStoreConformance.Check.allCases)
    func theS3StoreConforms(check: ObjectStoreConformance.Check) async throws {
        let folder = try TemporaryFolder()
        try await withCloud(folder) { client async throws in
            // S3 takes no parts below 5 MiB, but for the last.
            let store = S3ObjectStore(client, place: "local", partSize: 5 << 20)
            let conformance = ObjectStoreConformance(
                store, bucket: "data", missingBucket: "no-such-bucket", folder: folder.path,
                largeBytes: (11 << 20) + 3)
            let failures = try await conformance.failures(of: check)
            #expect(failures == [])
        }
    }

    /// What uploads are verified by.
    @Test(arguments: [3, (11 << 20) + 3])
    func theCloudSaysTheChecksumOfWhatIsStored(size: Int) async throws {
        let folder = try TemporaryFolder()
        let bytes = (0..<size).map { UInt8(truncatingIfNeeded: $0 &* 31) }
        try DurableFile.write(bytes, to: folder.file("data"))
        try await withCloud(folder) { client async throws in
            let s3 = S3Client(client, partSize: 5 << 20)
            let stored = try await s3.put(file: folder.file("data"), bucket: "data", key: "k", writeOnce: true)
            let checksum = try #require(stored.object.checksum)
            if size < 5 << 20 {
                #expect(checksum == ContentChecksum.base64(.crc32, of: bytes))
            } else {
                #expect(checksum.hasSuffix("-3"))
            }
            let unasked = try await s3.head(bucket: "data", key: "k")
            #expect(unasked != nil && unasked?.checksum == nil)
            // Again: what stands there is held to the same.
            let again = try await s3.put(file: folder.file("data"), bucket: "data", key: "k", writeOnce: true)
            #expect(!again.wasSent && again.object == stored.object)
        }
    }

    private func withCloud(_ folder: TemporaryFolder, _ body: (AWSClient) async throws -> Void) async throws {
        let quiet = Logger(label: "test", factory: { _ in SwiftLogNoOpLogHandler() })
        let cloud = try LocalCloudRuntime.open(LocalCloudSetting(dataFolder: folder.file("cloud")), logger: quiet)
        try await cloud.objects.createBucket("data", region: "us-west-2")
        let keys = SigV4Credentials(
            accessKeyID: cloud.identity.accessKeyID, secretAccessKey: cloud.identity.secretAccessKey)
        let client = AWSClient(
            try AWSClientConfiguration(
                endpointURL: "http://127.0.0.1:4566", region: "us-west-2", keys: keys, source: "test"),
            transport: cloud.transport, clock: ContinuousClock(), wallClock: SystemWallClock(),
            random: SystemRandomSource(), logger: quiet)
        try await body(client)
        try cloud.store.close()
    }
}
