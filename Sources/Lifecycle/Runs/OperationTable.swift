internal import Core

/// What one cloud's plans may hold: a row for every operation, reads included. The cloud hands it over with its port
/// (``CloudPort/operations``), so that an operation cannot be sent without a row.
package struct OperationTable: Sendable {
    private let rows: [OperationID: OperationRow]

    /// - Parameter rows: one an operation; two of one operation are a mistake of ours.
    package init(_ rows: [OperationRow]) {
        // What Slipway does to its own journal is the same whatever the cloud is.
        self.rows = Dictionary((rows + [.recordRelease]).map { ($0.operation, $0) }) { first, _ in
            preconditionFailure("two rows for the operation \(first.operation)")
        }
    }

    /// All rows, by name.
    package var all: [OperationRow] { rows.values.sorted { $0.operation.rawValue < $1.operation.rawValue } }

    /// The row of an operation; nil when it has none.
    package func row(for operation: OperationID) -> OperationRow? { rows[operation] }

    /// Refuses a plan that holds an operation without a row, or one that calls a change a read.
    ///
    /// - Throws: `run.operation_unlisted`.
    package func check(_ plan: Plan) throws {
        for action in plan.actions where action.tier == .read {
            if try listed(action.operation).safety != nil {
                throw LifecycleError(
                    LifecycleError.operationUnlisted,
                    "action \(action.id) calls itself a read, and \(action.operation) changes something")
            }
        }
        let changes = plan.actions.filter { $0.tier > .read }.map(\.operation)
        let later = plan.envelope.map(\.operation) + plan.actions.compactMap { $0.debt?.repayOperation }
        for operation in changes + later where try listed(operation).safety == nil {
            throw LifecycleError(
                LifecycleError.operationUnlisted, "the plan holds \(operation) as a change, and it is only a read")
        }
    }

    private func listed(_ operation: OperationID) throws -> OperationRow {
        guard let row = rows[operation] else {
            throw LifecycleError(
                LifecycleError.operationUnlisted,
                "the plan holds \(TerminalText.escape(operation.rawValue)), which has no row in the table of operations",
                hint: "plan again with this version of slipway")
        }
        return row
    }
}
