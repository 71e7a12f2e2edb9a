import Core

/// Why nothing is published although rows were read.
enum PrepareFault {
    /// - Throws: `data.split_impossible`, `data.limit_exceeded`, `data.column_missing`.
    static func check(_ report: PrepareReport, _ written: ConvertedRows.Written) throws {
        if let grouping = report.grouping, let column = grouping.column, grouping.rowsWithoutGroup == report.written {
            let name = TerminalText.escape(column, limit: 80)
            throw DatasetError(
                DatasetError.columnMissing, "no row that can be used has a value in \(name), by which to group",
                hint: "see the columns with: slipway data inspect \(TerminalText.escape(report.source))")
        }
        if let validation = written.validation, validation.rows == 0 { throw emptyValidation(report, written) }
        for check in report.limits where !check.holds && check.limit.consequence != .advises {
            throw DatasetError(
                DatasetError.limitExceeded,
                "the files would break a limit of \(report.target.summary): \(check.text); \(check.limit.reason)",
                hint: wayOut(check.limit.kind))
        }
    }

    /// Rows that had the format already were taken as they are, and what only some of them have makes a file that
    /// `data validate` refuses.
    ///
    /// - Throws: `data.rows_differ`.
    static func checkAlike(_ report: PrepareReport, _ presence: FieldPresence) throws {
        let differences = presence.differences(without: Set(report.kept))
        guard !differences.isEmpty else { return }
        let more = differences.count > 5 ? " and \(differences.count - 5) more" : ""
        throw DatasetError(
            DatasetError.rowsDiffer,
            "the rows that can be used would make a file that the format \(report.dataset.format) does not allow: "
                + differences.prefix(5).joined(separator: ", ") + more,
            hint: (differences.contains { $0.hasPrefix("toolConfig ") } && report.columns["tools"] == nil
                ? "name the column of the tools, and rows without are rejected one by one: --map tools=COLUMN; or "
                : "the lines are named by: slipway data validate \(ShellWord.quoted(report.source)) --format "
                    + "\(report.dataset.format); ") + "give such members to every row or to none")
    }

    static func nothingWritten(_ report: PrepareReport) -> DatasetError {
        let excluded = report.excludedByOnly + report.excludedByTake
        let rows = report.rows == 1 ? "the only row" : "none of the \(report.rows) rows"
        let cause = report.rejectedByRule.max { ($0.value, $1.key.rawValue) < ($1.value, $0.key.rawValue) }?.key
        return DatasetError(
            DatasetError.nothingWritten,
            "\(rows) of \(report.source) can\(report.rows == 1 ? "not" : "") be used: \(report.rejected) rejected"
                + (cause.map { ", \(report.rejectedByRule.count > 1 ? "most " : "")because \($0.meaning)" } ?? "")
                + ", \(excluded) excluded",
            hint: report.rejected > 0
                ? "the reasons are in \(report.rejectedFile); check --map"
                : "check the columns and values given to --only; see: slipway data inspect \(TerminalText.escape(report.source))"
        )
    }

    private static func emptyValidation(_ report: PrepareReport, _ written: ConvertedRows.Written) -> DatasetError {
        let what = "no row is left for validation"
        if (written.units ?? 0) < 2 {
            let rows = report.written == 1 ? "the only row" : "all \(report.written) rows belong together and"
            return DatasetError(
                DatasetError.splitImpossible, "\(what): \(rows) cannot be divided",
                hint: "give more rows, or leave out --validation-split")
        }
        let limits = report.limits.filter { $0.limit.consequence == .moves }.map(\.limit.reason)
        return DatasetError(
            DatasetError.splitImpossible,
            "\(what): every set of rows that is not parted is larger than \(report.target.summary) take "
                + "(\(limits.joined(separator: "; ")))",
            hint: "give more rows, leave out --validation-split, or hold no limits with --target none")
    }

    private static func wayOut(_ kind: TargetLimit.Kind) -> String {
        switch kind {
        case .trainingBytes, .trainingRows, .rows: "draw fewer rows with --take N, or keep some values only with --only"
        case .minimumTrainingRows: "give more rows, or a smaller --validation-split"
        default: "ask for a smaller --validation-split"
        }
    }
}
