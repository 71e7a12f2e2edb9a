#if !SLIPWAY_FUZZ
import Core
import Foundation
import Testing

/// The corpus of `make fuzz`, and mutations of it, in every run of the tests.
///
/// An input that broke something belongs into the corpus, with a name that says what it was.
@Suite(.timeLimit(.minutes(5))) struct FuzzCorpusTests {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Corpus")

    private static let names = ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).sorted()

    private static func bytes(_ name: String) throws -> [UInt8] {
        Array(try Data(contentsOf: folder.appending(path: name)))
    }

    @Test func thereIsACorpus() { #expect(Self.names.count > 20) }

    @Test(arguments: names) func holds(_ name: String) throws { try FuzzHarness().run(try Self.bytes(name)) }

    @Test func holdsForHostileLines() throws {
        let rows = try RowFuzz()
        for line in HostileLines.all { try rows.check(line) }
    }

    @Test func holdsForMutations() throws {
        var generator = SeededGenerator(seed: 31)
        let harness = try FuzzHarness()
        let corpus = try Self.names.map { try Self.bytes($0) }.filter { $0.count < 4_096 }
        let first = try #require(corpus.randomElement(using: &generator))
        for _ in 0..<400 {
            var input = corpus.randomElement(using: &generator) ?? first
            for _ in 0..<Int.random(in: 1...4, using: &generator) {
                let place = Int.random(in: 0...input.count, using: &generator)
                let other = corpus.randomElement(using: &generator) ?? first
                switch Int.random(in: 0..<5, using: &generator) {
                case 0 where place < input.count: input.remove(at: place)
                case 1 where place < input.count: input[place] = UInt8.random(in: 0...255, using: &generator)
                case 2: input.insert(Array("{}[]\":,\\\n\r0e-".utf8).randomElement(using: &generator) ?? 0, at: place)
                case 3: input = Array(input[..<place]) + other.dropFirst(min(place, other.count))
                default: input.insert(contentsOf: other.prefix(Int.random(in: 0...40, using: &generator)), at: place)
                }
            }
            do { try harness.run(input) } catch {
                Issue.record("\(error) for \(Data(input).base64EncodedString())")
            }
        }
    }
}
#endif
