package import Core
#if canImport(FoundationEssentials)
package import FoundationEssentials
#else
package import Foundation
#endif

/// Through what an approval came.
package enum ApprovalVia: String, Sendable, Hashable, CaseIterable {
    /// A person who read the plan on a terminal and typed the answer.
    case terminal
    /// `--approve DIGEST` on a command line, outside CI.
    case flag
    /// `--approve DIGEST` where the environment says that it is CI.
    case ci
    /// An elicitation of the MCP server.
    case mcp

    /// The channel of a command line: ``ci`` when the environment variable `CI` says so.
    package static func commandLine(environment: [String: String]) -> ApprovalVia {
        let value = environment["CI"]?.lowercased() ?? ""
        return value.isEmpty || value == "false" || value == "0" ? .flag : .ci
    }
}

/// Who approved which bytes, and what they had seen. Made only by ``ApprovalGate``.
package struct ApprovalRecord: Hashable, Sendable {
    package let digest: SHA256Digest
    /// Who: the operating system's user, an MCP client's name.
    package let principal: String
    package let via: ApprovalVia
    /// SHA-256 of exactly the text that was shown.
    package let shown: SHA256Digest
    /// The name that was typed for a plan that destroys.
    package let confirmedName: String?
    package let at: Date

    init(
        digest: SHA256Digest, principal: String, via: ApprovalVia, shown: SHA256Digest, confirmedName: String?, at: Date
    ) {
        self.digest = digest
        self.principal = principal
        self.via = via
        self.shown = shown
        self.confirmedName = confirmedName
        self.at = at
    }
}

extension ApprovalRecord {
    /// The record as the journal holds it.
    package var json: JSONValue {
        [
            "digest": .string(digest.hex), "principal": .string(principal), "via": .string(via.rawValue),
            "shown": .string(shown.hex), "confirmedName": confirmedName.map { .string($0) } ?? .null,
            "at": .string(Timestamp.iso8601(at)),
        ]
    }

    /// Reads what ``json`` wrote.
    package init(json: JSONValue) throws {
        var reader = try StrictReader(json, at: "approval")
        self.init(
            digest: try reader.digest("digest"), principal: try reader.string("principal"),
            via: try reader.choice("via", as: ApprovalVia.self), shown: try reader.digest("shown"),
            confirmedName: try reader.optionalString("confirmedName"), at: try reader.date("at"))
        try reader.finish()
    }
}
