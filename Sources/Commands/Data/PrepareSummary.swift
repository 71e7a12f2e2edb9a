import Core
import Datasets

/// What `data prepare` says on a terminal when it is done.
struct PrepareSummary {
    let report: PrepareReport

    /// The lines, ready to be shown.
    var lines: [String] {
        var lines = report.dataset.files.map { file in
            let tokens = report.texts[file.split].map { ", about \(Figures.grouped($0.estimatedTokens)) tokens" } ?? ""
            return
                "\(TerminalText.escape(file.path)): \(Figures.count(file.rows, "row")), \(Figures.bytes(file.bytes))\(tokens)"
        }
        lines.append(rowsLine)
        for fix in report.fixes where fix.fix != .dedupe {
            lines.append("\(Self.words(fix.fix)): \(Figures.count(fix.rows, "row"))")
        }
        if let grouping = report.grouping { lines.append(Self.line(grouping)) }
        if let moved = report.moved {
            lines.append(
                "limits of \(report.target.summary) kept \(Figures.count(moved.rows, "row")) in training that the share would have "
                    + "put into validation")
        }
        for check in report.limits where !check.holds {
            lines.append("note: \(check.text); \(check.limit.reason)")
        }
        lines.append("dataset \(report.dataset.digest)")
        return lines
    }

    /// The same with what is in none of the files.
    var writtenLines: [String] { lines + lostLines + missingLines }

    private var lostLines: [String] {
        report.lost.sorted { $0.key < $1.key }.map { name, rows in
            "note: \(TerminalText.escape(name)) of \(Figures.count(rows, "row")) is not carried over: the format has no place "
                + "for it"
        }
    }

    private var missingLines: [String] {
        var lines: [String] = []
        if !report.leftOut.columns.isEmpty {
            lines.append("left out, with the share of rows that have something: \(report.leftOut.words(limit: 12))")
        }
        if !report.mixedKinds.isEmpty {
            let names = report.mixedKinds.prefix(12).map { TerminalText.escape($0, limit: 80) }
            let more = report.mixedKinds.count > 12 ? " and \(report.mixedKinds.count - 12) more" : ""
            lines.append(
                "values of several kinds, at which readers of tables may stop: \(names.joined(separator: ", "))\(more)")
        }
        if report.rejected > 0 {
            lines.append("rejected rows and their reasons: \(TerminalText.escape(report.rejectedFile))")
        }
        return lines
    }

    /// Where to look and what to type next.
    var nextSteps: [String] {
        var lines = lostLines + missingLines
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
        // data upload does not reach Google's storage yet.
        case .agentPlatform, .gemini: "gcloud storage cp -r \(path) gs://BUCKET/PREFIX"
        default: "slipway tune start --data \(path) --plan-only"
        }
    }

    private var rowsLine: String {
        var parts = ["\(Figures.count(report.rows, "row")) read", "\(Figures.grouped(report.written)) written"]
        parts.append("\(Figures.grouped(report.rejected)) rejected")
        if report.excludedByOnly > 0 { parts.append("\(Figures.grouped(report.excludedByOnly)) left out by --only") }
        if report.excludedByTake > 0 { parts.append("\(Figures.grouped(report.excludedByTake)) left out by --take") }
        if report.fixes.contains(where: { $0.fix == .dedupe }) {
            parts.append("\(Figures.grouped(report.dropped)) dropped as duplicates")
        } else {
            parts.append("\(Figures.grouped(report.duplicates)) repeat others")
        }
        return parts.joined(separator: ", ")
    }

    private static func line(_ grouping: PrepareReport.Grouping) -> String {
        var parts = ["kept together: \(Figures.grouped(grouping.units)) sets of rows"]
        if grouping.joinedGroups > 0 {
            parts.append("\(Figures.grouped(grouping.joinedGroups)) groups joined to others with which they share rows")
        }
        if let column = grouping.column, grouping.rowsWithoutGroup > 0 {
            parts.append(
                "\(Figures.count(grouping.rowsWithoutGroup, "row")) without a value in \(TerminalText.escape(column, limit: 80))"
            )
        }
        return parts.joined(separator: ", ")
    }

    private static func words(_ fix: DataFix) -> String {
        switch fix {
        case .trim: "white space around texts removed"
        case .nfc: "characters composed"
        case .dedupe: "duplicates dropped"
        case .mergeTurns: "messages of one speaker joined"
        case .dropGreeting: "the assistant's greeting dropped"
        case .dropLastUser: "the user's last message dropped"
        case .joinSystem: "system messages joined"
        }
    }
}
