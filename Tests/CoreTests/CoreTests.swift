import Core
import Foundation
import Synchronization
import TestSupport
import Testing

struct TimestampTests {
    @Test(arguments: [
        (0.0, "1970-01-01T00:00:00.000Z"), (951_782_399.5, "2000-02-28T23:59:59.500Z"),
        (951_782_400, "2000-02-29T00:00:00.000Z"), (4_107_542_400, "2100-03-01T00:00:00.000Z"),
        (-1, "1969-12-31T23:59:59.000Z"),
    ])
    func writesAndReads(_ seconds: Double, _ text: String) throws {
        #expect(Timestamp.iso8601(Date(timeIntervalSince1970: seconds)) == text)
        #expect(try #require(Timestamp.parse(text)).timeIntervalSince1970 == seconds)
    }

    @Test func readsOtherForms() {
        #expect(Timestamp.parse("20260131T123456Z")?.timeIntervalSince1970 == 1_769_862_896)
        #expect(Timestamp.parse("2026-01-31T14:34:56+02:00")?.timeIntervalSince1970 == 1_769_862_896)
        #expect(Timestamp.basic(Date(timeIntervalSince1970: 1_769_862_896)) == "20260131T123456Z")
        for text in ["", "2026", "2026-13-01T00:00:00Z", "2026-01-31T12:34:56", "2026-01-31T25:00:00Z", "x"] {
            #expect(Timestamp.parse(text) == nil)
        }
    }
}

struct TerminalTextTests {
    @Test(arguments: [
        ("plain é 😀", "plain é 😀"), ("a\u{1B}[31mred", "a\\u{1b}[31mred"), ("l1\nl2\tx\r", "l1\\nl2\\tx\\r"),
        ("\u{202E}evil", "\\u{202e}evil"), ("\u{200B}", "\\u{200b}"), ("\u{0}", "\\u{0}"),
    ])
    func escapes(_ text: String, _ shown: String) { #expect(TerminalText.escape(text) == shown) }

    @Test func cuts() { #expect(TerminalText.escape("abcdef", limit: 3) == "abc…") }

    @Test func secretsNeverShow() {
        let secret = Secret("hunter2")
        var dumped = ""
        dump(secret, to: &dumped)
        #expect(
            ![String(describing: secret), String(reflecting: secret), "\(secret)", dumped].contains {
                $0.contains("hunter2")
            })
        #expect(secret.reveal() == "hunter2")
    }
}

struct DigestTests {
    @Test func agreesWithTheStandard() {
        #expect(
            SHA256Digest(of: "abc".utf8).description
                == "sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
        #expect(SHA256Digest("sha256:" + String(repeating: "0", count: 64)) != nil)
        #expect(SHA256Digest("sha256:" + String(repeating: "G", count: 64)) == nil)
        #expect(SHA256Digest("abc") == nil)
    }
}

struct DurableFileTests {
    let folder = try! TemporaryFolder()

    @Test func replacesWholeFiles() throws {
        let path = folder.file("a.json")
        try DurableFile.write(Array("one".utf8), to: path)
        try DurableFile.write(Array("two".utf8), to: path, permissions: 0o600)
        #expect(try DurableFile.read(path) == Array("two".utf8))
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["a.json"])
        let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? NSNumber
        #expect(mode?.intValue == 0o600)
    }

    @Test func saysWhyAFileCannotBeUsed() throws {
        let missing = #expect(throws: CoreError.self) { try DurableFile.read(folder.file("none")) }
        #expect(missing?.code == CoreError.fileUnreadable)
        #expect(missing?.message.contains("No such file") == true)
        try DurableFile.write([1, 2, 3], to: folder.file("big"))
        #expect(throws: CoreError.self) { try DurableFile.read(folder.file("big"), limit: 2) }
        let unwritable = #expect(throws: CoreError.self) { try DurableFile.write([], to: folder.file("no/such/file")) }
        #expect(unwritable?.code == CoreError.fileUnwritable)
        #expect(throws: CoreError.self) { try DurableFile.makeFolder(folder.file("big") + "/x") }
    }

    @Test func homesComeFromTheEnvironment() throws {
        #expect(try SlipwayHome(environment: ["HOME": "/h"]).path == "/h/.slipway")
        let home = try SlipwayHome(environment: ["HOME": "/h", "SLIPWAY_HOME": "/s", "SLIPWAY_ENGINE": "/e"])
        #expect(home.path == "/s")
        #expect(home.engine == "/e")
        #expect(home.local == "/s/local")
        #expect(throws: CoreError.self) { try SlipwayHome(environment: ["HOME": ""]) }
    }
}

@Suite(.timeLimit(.minutes(5)))
struct ConcurrencyTests {
    @Test func mapsInOrderWithinTheLimit() async throws {
        let clock = ManualClock()
        let running = Mutex((now: 0, most: 0))
        let results = try await clock.moving {
            try await Array(0..<50).mapBounded(limit: 4) { number in
                running.withLock { state in
                    state.now += 1
                    state.most = max(state.most, state.now)
                }
                try await clock.sleep(for: .seconds(1))
                running.withLock { $0.now -= 1 }
                return number * 2
            }
        }
        #expect(results == (0..<50).map { $0 * 2 })
        // Time moves only when nothing else can run: thirteen times four at once.
        #expect(running.withLock { $0.most } == 4)
        #expect(clock.now.offset == .seconds(13))
    }

    @Test func aManualClockWakesSleepersInOrder() async throws {
        let clock = ManualClock()
        let first = Task { try await clock.sleep(for: .seconds(5)) }
        let second = Task { try await clock.sleep(for: .seconds(3600)) }
        await clock.waitForSleepers(2)
        clock.advance(by: .seconds(10))
        try await first.value
        #expect(clock.sleeperCount == 1)
        clock.advanceToNextDeadline()
        try await second.value
        #expect(clock.now.offset == .seconds(3600))
    }

    @Test func seededNumbersStayTheSame() {
        var generator = SeededGenerator(seed: 1)
        #expect(generator.next() == 0x910A_2DEC_8902_5CC1)
        #expect(SeededRandomSource(seed: 1).hex(bytes: 4).count == 8)
    }
}
