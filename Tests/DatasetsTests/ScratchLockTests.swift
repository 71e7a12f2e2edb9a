import Core
import Foundation
import TestSupport
import Testing

@testable import Datasets

/// What a killed command leaves goes with the next one's start, and nothing else does.
@Suite(.timeLimit(.minutes(5))) struct ScratchLockTests {
    private static let dead = "4711-0123456789abcdef"
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func write(_ names: String...) throws {
        for name in names { try DurableFile.write(Array("x".utf8), to: folder.file(name)) }
    }

    private func names() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    }

    @Test func filesWhoseOwnerIsDeadAreRemoved() throws {
        try write(
            "slipway-\(Self.dead).lock", "slipway-staged-\(Self.dead)-1.parquet",
            "slipway-refused-\(Self.dead)-2.jsonl", "tmp_slipway-refused-\(Self.dead)-2.jsonl")
        ScratchLock.reap(in: folder.path)
        #expect(try names() == [])
    }

    @Test func filesInUseStayUntilTheirStreamIsClosed() throws {
        let files = StreamFiles(folder: folder.path)
        let paths = [files.makePath("staged", ending: "parquet"), files.makePath("refused", ending: "jsonl")]
        for path in paths { try DurableFile.write([1], to: path) }
        #expect(Set(paths).count == 2 && paths[0].hasSuffix("-1.parquet"))
        #expect(paths.allSatisfy { $0.contains("-\(ProcessInfo.processInfo.processIdentifier)-") })
        ScratchLock.reap(in: folder.path)
        #expect(try names().count == 3)
        files.removeAll()
        #expect(try names() == [])
        // It can be used again.
        _ = files.makePath("pipe", ending: "rows")
        #expect(try names().count == 1)
    }

    /// Files without a lock are older than locks, or somebody else's; links and folders are never gone into.
    @Test func whatIsNotCertainlyALeftoverStays() throws {
        let other = "1-fedcba9876543210"
        try write(
            "slipway-staged-0123456789abcdef.parquet", "slipway-staged-\(other)-1.parquet", "slipway-x.lock",
            "slipway-4711-0123.lock", "slipway-\(Self.dead).lock.txt", "notes.txt")
        try FileManager.default.createSymbolicLink(
            atPath: folder.file("slipway-\(other).lock"), withDestinationPath: folder.file("notes.txt"))
        try FileManager.default.createDirectory(
            atPath: folder.file("slipway-2-fedcba9876543210.lock"), withIntermediateDirectories: false)
        let before = try names()
        ScratchLock.reap(in: folder.path)
        ScratchLock.reap(in: folder.file("none"))
        #expect(try names() == before)
    }

    @Test func linksAmongTheFilesOfADeadOwnerAreNotFollowed() throws {
        try write("slipway-\(Self.dead).lock", "kept.txt")
        let link = folder.file("slipway-staged-\(Self.dead)-1.parquet")
        try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: folder.file("kept.txt"))
        ScratchLock.reap(in: folder.path)
        #expect(try names().contains("kept.txt"))
    }
}
