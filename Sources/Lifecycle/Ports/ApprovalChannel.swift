package import Core

/// Asks somebody whether a plan may run: how every face gets its approvals. Implemented by the faces (a terminal, a flag
/// of a command line, an elicitation).
package protocol ApprovalChannel: Sendable {
    /// How much of a plan this channel shows.
    var form: PlanText.Form { get }
    /// Shows the text, all of it, and waits for the answer.
    ///
    /// - Parameter wasShown: whether exactly this text was shown before, when the plan was made; a channel whose approver
    ///   answers with the digest need not show it again.
    /// - Throws: `approval.needed` or the face's own error when nobody answers or the answer is no.
    func ask(_ sealed: SealedPlan, showing text: PlanText, wasShown: Bool) async throws -> ApprovalAnswer
}

/// What somebody answered.
package struct ApprovalAnswer: Sendable {
    /// The digest that was typed or clicked.
    package var digest: SHA256Digest
    package var via: ApprovalVia
    /// Who: the operating system's user, an MCP client's name.
    package var principal: String
    /// The name that was typed for a plan that destroys.
    package var confirmedName: String?

    package init(digest: SHA256Digest, via: ApprovalVia, principal: String, confirmedName: String? = nil) {
        self.digest = digest
        self.via = via
        self.principal = principal
        self.confirmedName = confirmedName
    }
}
