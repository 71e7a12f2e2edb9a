import Core
import Lifecycle

extension PlanExecution {
    /// Pays what is owed, the latest first. A debt whose object somebody else changed is reported, never overwritten.
    ///
    /// Debts are pre-approved with the plan: neither expiry nor budget blocks them.
    func payDebts() async throws {
        for open in state.openDebts.reversed() { try await pay(open) }
    }

    private func pay(_ open: RunState.OpenDebt) async throws {
        let debt = open.debt
        let repayment = debt.repayment
        if let since = open.payingSince {
            // Only when reads cannot lag any more does an absent alarm mean that it was removed, and not that its
            // making is not visible yet.
            try await waitOut(runner.cloud.operations.row(for: repayment.operation), since: max(since, began))
            switch await outcome(
                of: { try await runner.cloud.observe(repayment, context: context(repayment, attempt: 1)) })
            {
            case .success(.ours): return try await record([.debtPaid(debt.id)])
            case .success(.foreign(let difference)):
                return try await record([.debtReported(debt.id, reason: TerminalText.escape(difference))])
            case .success(.absent): break
            case .failure(let error): throw stopped(debt, error)
            }
        }
        for guarded in debt.stillOurs {
            switch await outcome(of: { try await runner.cloud.liveValue(of: guarded, target: plan.target) }) {
            case .success(let live):
                guard live.canonicalBytes == guarded.expected.canonicalBytes else {
                    let reason =
                        "\(guarded.field) of \(guarded.kind) \(guarded.name) is "
                        + "\(TerminalText.escape(live.text, limit: 120)), no longer "
                        + "\(TerminalText.escape(guarded.expected.text, limit: 120)) as this run set it"
                    return try await record([.debtReported(debt.id, reason: reason)])
                }
            case .failure(let error): throw stopped(debt, error)
            }
        }
        try await record([.debtPaying(debt.id)])
        switch await outcome(of: { try await runner.cloud.perform(repayment, context: context(repayment, attempt: 1)) })
        {
        case .success: try await record([.debtPaid(debt.id)])
        case .failure(let error as any CodedError)
        where (error.retry == .never || error.retry == .whenMended(.permission)) && !Task.isCancelled:
            try await record([.debtReported(debt.id, reason: "\(error.code): \(error.message)")])
        case .failure(let error): throw stopped(debt, error)
        }
    }

    /// The debt stays open, and so does the run.
    private func stopped(_ debt: Debt, _ error: any Error) -> RunStop {
        let (code, message) = Self.words(error)
        return .interrupted(reason: "the debt \(debt.id) is not paid yet: \(code): \(message)", error)
    }
}
