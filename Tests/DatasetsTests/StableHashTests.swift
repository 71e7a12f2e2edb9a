import Testing

@testable import Datasets

@Suite struct StableHashTests {
    @Test func valuesNeverChange() {
        let texts = ["", "a", "abcdefgh", "abcdefghijklmnop", "abcdefghijklmnopq"]
        let hashes = texts.map { text in Array(text.utf8).withUnsafeBytes { StableHash.hash($0) } }
        #expect(Set(hashes).count == texts.count)
    }
}
