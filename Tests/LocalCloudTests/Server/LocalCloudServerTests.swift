import Core
import Foundation
import LocalCloud
import Logging
import TestSupport
import Testing

@Suite(.timeLimit(.minutes(5)))
struct LocalCloudServerTests {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    @Test func aSecondOwnerIsToldTheFirstOnesProcess() async throws {
        let data = folder.file("data")
        try await RunningCloud.with(folder: data) { _ in
            #expect(DataFolderLock.owner(of: data) == ProcessInfo.processInfo.processIdentifier)
            await #expect {
                try await LocalCloudServer(
                    LocalCloudSetting(dataFolder: data, port: 0), logger: Logger(label: "test")
                ).run()
            } throws: { error in
                guard let error = error as? LocalCloudError else { return false }
                return error.code == LocalCloudError.alreadyRunning
                    && error.message.contains("process \(ProcessInfo.processInfo.processIdentifier)")
            }
        }
        #expect(DataFolderLock.owner(of: data) == nil)
        #expect(try LocalInstance.running(folder: data) == nil)
        #expect(!DurableFile.exists(LocalInstance.path(in: data)))
    }

    @Test func aTakenPortIsNamedWithWhatToType() async throws {
        let (first, second) = (folder.file("a"), folder.file("b"))
        try await RunningCloud.with(folder: first) { instance in
            await #expect {
                try await LocalCloudServer(
                    LocalCloudSetting(dataFolder: second, port: instance.port), logger: Logger(label: "test")
                ).run()
            } throws: { error in
                guard let error = error as? LocalCloudError else { return false }
                return error.code == LocalCloudError.portInUse && error.message.contains("\(instance.port)")
                    && error.hint?.contains("--port") == true
            }
        }
    }

    @Test func theInstanceFileIsPrivateAndTheIdentityStays() async throws {
        let data = folder.file("data")
        let first = try await RunningCloud.with(folder: data) { instance in
            let path = LocalInstance.path(in: data)
            let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? NSNumber
            #expect(mode?.intValue == 0o600)
            #expect(try LocalInstance.running(folder: data) == instance)
            return instance
        }
        let second = try await RunningCloud.with(folder: data) { $0 }
        #expect(second.account == first.account && second.account.count == 12)
        #expect(second.accessKeyID == first.accessKeyID && second.secretAccessKey == first.secretAccessKey)
        #expect(second.nonce == first.nonce)
        #expect(second.token != first.token)
    }
}
