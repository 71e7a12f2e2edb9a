import Core
import Datasets

/// What `data prepare` says on a terminal when it is done.
struct PrepareSummary {
    let report: PrepareReport

    /// The lines, ready to be shown.
    var lines: [String] {
        var lines = report.dataset.files.map { file in
            let tokens = report.texts[file.split].map { ", about \(Self.number($0.estimatedTokens)) tokens" } ?? ""
            return "\(TerminalText.escape(file.path)): \(Self.rows(file.rows)), \(Self.size(file.bytes))\(tokens)"
        }
        lines.append(rowsLine)
        for fix in report.fixes where fix.fix != .dedupe {
            lines.append("\(Self.words(fix.fix)): \(Self.rows(fix.rows))")
        }
        if let grouping = report.grouping { lines.append(Self.line(grouping)) }
        if let moved = report.moved {
            lines.append(
                "limits of \(report.target.summary) kept \(Self.rows(moved.rows)) in training that the share would have "
                    + "put into validation")
        }
        for check in report.limits where !check.holds {
            lines.append("note: \(check.text); \(check.limit.reason)")
        }
        lines.append("dataset \(report.dataset.digest)")
        return lines
    }

    /// Where to look and what to type next.
    var nextSteps: [String] {
        var lines: [String] = []
        if report.rejected > 0 {
            lines.append("rejected rows and their reasons: \(TerminalText.escape(report.rejectedFile))")
        }
        lines.append("report: \(TerminalText.escape(report.readableFile))")
        if let next { lines.append("next: \(next)") }
        return lines
    }

    /// What is natural to type now; nil for what is not trained on.
    private var next: String? {
        guard report.dataset.format != .sageMakerEval,
            let folder = report.dataset.files.first?.path.split(separator: "/").dropLast().joined(separator: "/")
        else { return nil }
        let path = ShellWord.quoted("/" + folder)
        return switch report.target {
        case .agentPlatform, .gemini: "slipway data upload \(path) --to gs://BUCKET/PREFIX"
        default: "slipway tune start --data \(path) --plan-only"
        }
    }

    private var rowsLine: String {
        var parts = ["\(Self.rows(report.rows)) read", "\(Self.number(report.written)) written"]
        parts.append("\(Self.number(report.rejected)) rejected")
        if report.excludedByOnly > 0 { parts.append("\(Self.number(report.excludedByOnly)) left out by --only") }
        if report.excludedByTake > 0 { parts.append("\(Self.number(report.excludedByTake)) left out by --take") }
        if report.fixes.contains(where: { $0.fix == .dedupe }) {
            parts.append("\(Self.number(report.dropped)) dropped as duplicates")
        } else {
            parts.append("\(Self.number(report.duplicates)) repeat others")
        }
        return parts.joined(separator: ", ")
    }

    private static func line(_ grouping: PrepareReport.Grouping) -> String {
        var parts = ["kept together: \(number(grouping.units)) sets of rows"]
        if grouping.joinedGroups > 0 {
            parts.append("\(number(grouping.joinedGroups)) groups joined to others with which they share rows")
        }
        if let column = grouping.column, grouping.rowsWithoutGroup > 0 {
            parts.append(
                "\(rows(grouping.rowsWithoutGroup)) without a value in \(TerminalText.escape(column, limit: 80))")
        }
        return parts.joined(separator: ", ")
    }

    private static func words(_ fix: DataFix) -> String {
        switch fix {
        case .trim: "white space around texts removed"
        case .nfc: "characters composed"
        case .dedupe: "duplicates dropped"
        }
    }

    private static func rows(_ count: Int) -> String { "\(number(count)) row\(count == 1 ? "" : "s")" }

    /// 12345678 as 12,345,678.
    private static func number(_ value: Int) -> String {
        var groups: [String] = []
        var digits = Substring(String(value))
        while digits.count > 3 {
            groups.insert(String(digits.suffix(3)), at: 0)
            digits = digits.dropLast(3)
        }
        return ([String(digits)] + groups).joined(separator: ",")
    }

    private static func size(_ bytes: Int) -> String {
        if bytes < 10_000 { return "\(number(bytes)) bytes" }
        let units = ["KB", "MB", "GB", "TB"]
        var value = Double(bytes) / 1_000
        var unit = 0
        while value >= 1_000, unit < units.count - 1 {
            value /= 1_000
            unit += 1
        }
        return "\((value * 10).rounded() / 10) \(units[unit])"
    }
}
