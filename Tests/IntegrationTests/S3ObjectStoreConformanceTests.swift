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
        // S3 takes no parts below 5 MiB, but for the last.
        let store = S3ObjectStore(client, place: "local", partSize: 5 << 20)
        let conformance = ObjectStoreConformance(
            store, bucket: "data", missingBucket: "no-such-bucket", folder: folder.path,
            largeBytes: (11 << 20) + 3)
        #expect(try await conformance.failures(of: check) == [])
        try cloud.store.close()
    }
}
