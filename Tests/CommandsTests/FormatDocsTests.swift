import Commands
import Core
import Datasets
import Foundation
import Testing

struct FormatDocsTests {
    @Test func docsAreWhatTheFormatsSay() throws {
        let root = URL(filePath: #filePath)
            .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        let text = try String(contentsOf: root.appending(path: "Docs/Formats.md"), encoding: .utf8)
        #expect(text == FormatDocs.markdown, "run make docs")
    }

    @Test func everyFormatAndRuleIsExplained() {
        for format in FormatCatalog.descriptions {
            #expect(!format.rules.isEmpty && !format.roles.isEmpty && !format.usedBy.isEmpty, "\(format.id)")
            #expect(format.json["rules"]?.array?.count == format.rules.count)
            for role in format.roles {
                #expect(role.alternative.map { name in format.roles.contains { $0.name == name } } ?? true)
            }
        }
        #expect(Set(Rule.allCases.map(\.rawValue)).count == Rule.allCases.count)
        for rule in Rule.allCases { #expect(rule.rawValue.wholeMatch(of: /[a-z][a-z0-9_]*/) != nil) }
        #expect(Set(Rule.allCases.map(\.meaning)).count == Rule.allCases.count)
    }
}
