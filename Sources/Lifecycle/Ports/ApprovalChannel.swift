import Core

/// Asks somebody whether a plan may run. Implemented by Commands (terminal, flag) and later by MCPServer and Console.
package protocol ApprovalChannel: Sendable {
    /// Shows the plan and waits for the answer.
    ///
    /// - Returns: what was presented; the caller hands it to ``ApprovalGate``.
    /// - Throws: `approval.needed` when nobody answers or the answer is no.
    func ask(_ sealed: SealedPlan) async throws -> ApprovalGate.Presentation
}
