import Commands
import Core
import Foundation
import Testing

struct ErrorDocsTests {
    private static let root = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    @Test func docsAreWhatTheCodesSay() throws {
        let text = try String(contentsOf: Self.root.appending(path: "Docs/Errors.md"), encoding: .utf8)
        #expect(text == ErrorCatalogue.markdown, "run make docs")
    }

    @Test func codesAreUniqueAndWellFormed() {
        let codes = ErrorCatalogue.codes
        #expect(Set(codes.map(\.description)).count == codes.count)
        for code in codes {
            #expect(code.description.wholeMatch(of: /[a-z_]+\.[a-z0-9_]+/) != nil, "\(code)")
            #expect(code.explanation.hasSuffix("."), "\(code)")
        }
    }

    @Test func everyCodeInTheSourcesIsListed() throws {
        let listed = Set(ErrorCatalogue.codes.map(\.description))
        let sources = Self.root.appending(path: "Sources")
        let files = try #require(FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil))
        var found = 0
        for case let file as URL in files where file.pathExtension == "swift" {
            let text = try String(contentsOf: file, encoding: .utf8)
            for match in text.matches(of: /ErrorCode\(\s*"([a-z_]+\.[a-z0-9_]+)"/) {
                found += 1
                #expect(listed.contains(String(match.1)), "\(match.1) of \(file.lastPathComponent) is in no catalogue")
            }
        }
        #expect(found > 50)
    }
}
