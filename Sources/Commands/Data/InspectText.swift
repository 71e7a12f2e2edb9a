import Core
package import Datasets

/// What `data inspect` shows people: readable at 80 columns, masked, escaped and bounded.
package enum InspectText {
    private static let columnLimit = 40

    /// Every line, without the progress.
    ///
    /// - Parameter arguments: the source as it is typed, quoted for a shell; nil for the report's name of it.
    package static func lines(_ report: InspectReport, arguments: String? = nil) -> [String] {
        var lines = head(report)
        lines += [""] + columns(report)
        lines += section(lengths(report))
        lines += section(sensitive(report))
        lines += section(samples(report))
        lines += section(mapping(report))
        lines += section(warnings(report))
        lines += section(next(report, arguments ?? ShellWord.quoted(report.source)))
        return lines
    }

    private static func section(_ lines: [String]) -> [String] { lines.isEmpty ? [] : [""] + lines }

    private static func head(_ report: InspectReport) -> [String] {
        var kind = report.container.rawValue
        if report.compression != .none { kind += " in \(report.compression.rawValue)" }
        let files = report.files > 1 ? ", \(report.files) files" : ""
        var lines = [
            "\(shown(report.source, 200)): \(kind)\(files), \(Figures.count(report.rows, "row")), \(Figures.bytes(report.bytes))"
        ]
        let format = report.format.map { "\($0.rawValue), confidence \(report.confidence.rawValue)" } ?? "none"
        lines += Figures.wrapped("format: \(format): \(report.reason)", indent: 4)
        for other in report.detected.dropFirst().prefix(3) {
            lines += Figures.wrapped("  or \(other.id): \(other.reason)", indent: 6)
        }
        var words =
            "duplicates: "
            + (report.duplicates == 0
                ? "no row repeats another"
                : "\(Figures.count(report.duplicates, "row")) \(repeats(report.duplicates)) an earlier row exactly")
        if let found = report.contradictions {
            words +=
                found.repeatedPrompts == 0
                ? "; no prompt comes twice"
                : "; \(Figures.count(found.repeatedPrompts, "row")) \(repeats(found.repeatedPrompts)) a prompt, "
                    + "\(Figures.grouped(found.rows)) with an answer that is new to it"
        }
        lines += Figures.wrapped(words, indent: 4)
        if report.unreadable > 0 {
            lines.append("unreadable: \(Figures.count(report.unreadable, "row"))")
            for problem in report.problems { lines += Figures.wrapped("  " + ProblemText.line(problem), indent: 4) }
        }
        return lines
    }

    private static func columns(_ report: InspectReport) -> [String] {
        var table = Table(["column", "type", "empty", "distinct", "chars: median", "95 %", "most"])
        for column in report.columns.prefix(columnLimit) {
            let lengths = column.characters
            let isNested = column.type == "list" || column.type == "object"
            table.add([
                shown(column.name, 24), column.type, String(column.empty),
                column.distinct.map(String.init) ?? (isNested ? "-" : "many"),
                lengths.map { String($0.percentile50) } ?? "-", lengths.map { String($0.percentile95) } ?? "-",
                lengths.map { String($0.maximum) } ?? "-",
            ])
        }
        let others = report.columns.count - columnLimit
        return table.lines + (others > 0 ? ["… and \(others) more columns; all are in --json"] : [])
    }

    private static func lengths(_ report: InspectReport) -> [String] {
        guard let characters = report.rowCharacters, let tokens = report.rowTokens else { return [] }
        var table = Table(["whole rows", "least", "mean", "median", "95 %", "99 %", "most", "total"])
        func add(_ name: String, _ lengths: InspectReport.Lengths, _ total: Int) {
            table.add(
                [
                    name, String(lengths.minimum), String(Int(lengths.mean.rounded())), String(lengths.percentile50),
                    String(lengths.percentile95), String(lengths.percentile99), String(lengths.maximum),
                    Figures.grouped(total),
                ])
        }
        add("characters", characters, report.totalCharacters)
        add("tokens, about", tokens, report.totalTokens)
        var lines = table.lines
        let over = report.exceeding.filter { $0.rows > 0 }.map { "\(Figures.grouped($0.rows)) above \($0.tokens)" }
        lines += Figures.wrapped(
            "tokens are estimated: a model's own tokenizer may count \(Figures.grouped(report.tokenRange.lowerBound)) to "
                + "\(Figures.grouped(report.tokenRange.upperBound)); "
                + (over.isEmpty ? "no row is above 2048" : "rows: " + over.joined(separator: ", ")))
        if !report.speakers.isEmpty {
            lines += Figures.wrapped(
                "by role: "
                    + report.speakers.map {
                        "\($0.name) \(Figures.grouped($0.tokens)) tokens in \(Figures.count($0.messages, "message"))"
                    }
                    .joined(separator: "; "))
        }
        return lines
    }

    private static func sensitive(_ report: InspectReport) -> [String] {
        guard !report.sensitive.isEmpty else { return ["no likely secrets, e-mail addresses, phone or card numbers"] }
        var lines = ["likely secrets and data about people (counted, never shown):"]
        for found in report.sensitive {
            let places = found.places.prefix(3).map { place in
                (place.file.map { shown($0, 60) + " " } ?? "") + "line \(place.line) \(shown(place.path, 60))"
            }
            let more = found.count > places.count ? ", …" : ""
            lines += Figures.wrapped(
                "  \(found.kind.words): \(Figures.grouped(found.count)) in \(Figures.count(found.rows, "row")): "
                    + places.joined(separator: ", ") + more, indent: 4)
        }
        return lines
    }

    private static func samples(_ report: InspectReport) -> [String] {
        report.samples.flatMap { Figures.wrapped("sample  " + TerminalText.escape($0.text, limit: 220), indent: 8) }
    }

    private static func mapping(_ report: InspectReport) -> [String] {
        guard !report.mapping.isEmpty else { return ["no column looks like a prompt, a completion or messages"] }
        var lines = [
            report.mapping.isCertain
                ? "suggested mapping (nothing is applied):"
                : "nothing is certain here; the likeliest mapping (nothing is applied):"
        ]
        for entry in report.mapping.entries {
            lines += Figures.wrapped(
                "  \(entry.role.words) = \(shown(entry.best.column, 40)) (\(percent(entry.best.score))): "
                    + shown(entry.best.reason, 200), indent: 4)
            if !entry.alternatives.isEmpty {
                lines += Figures.wrapped(
                    "    or "
                        + entry.alternatives.map {
                            "\(shown($0.column, 40)) (\(percent($0.score)): \(shown($0.reason, 120)))"
                        }.joined(separator: ", "), indent: 7)
            }
        }
        for remark in report.mapping.remarks { lines += Figures.wrapped("  note: " + shown(remark, 400), indent: 4) }
        return lines
    }

    private static func warnings(_ report: InspectReport) -> [String] {
        report.warnings.flatMap { warning in
            Figures.wrapped("warning  \(shown(warning.message, 400)) [\(warning.code)]", indent: 9)
                + (warning.command.map { ["         " + shown($0, 1_000)] } ?? [])
        }
    }

    /// What to type for the likeliest ways on, each command breaking where a shell lets it.
    private static func next(_ report: InspectReport, _ source: String) -> [String] {
        var lines: [String] = []
        if let format = report.format {
            lines += ["to check every row:"] + command(["slipway data validate \(source)", "--format \(format)"])
        }
        guard !report.formats.isEmpty else { return lines }
        lines.append("to convert it, if the mapping is right:")
        var before = ""
        for suggestion in report.formats.prefix(3) {
            let maps = suggestion.map.map { ShellWord.quoted("\($0.role)=\($0.column)") }.joined(separator: " ")
            let only = suggestion.only.map { "--only " + ShellWord.quoted("\($0)=\($1.joined(separator: ","))") }
            lines += command(
                ["slipway data prepare \(source)", "--format \(suggestion.format)"]
                    + (maps.isEmpty ? [] : ["--map \(maps)"]) + only + ["--out data"])
            let outcome = outcome(suggestion.trial, of: report.rows - report.unreadable)
            lines += Figures.wrapped("    " + (outcome == before ? "the same" : outcome), indent: 6)
            before = outcome
        }
        return lines
    }

    /// What a command does to the rows that it was tried on, and what of the source it does not take.
    private static func outcome(_ trial: FormatSuggestion.Trial, of rows: Int) -> String {
        let wanted = trial.rows - trial.excluded
        let all = wanted == 1 ? "" : "all "
        // What comes twice is tried once.
        let kind = rows > trial.rows ? "different row" : "row"
        var words = "converts " + (trial.converted == wanted ? all : "\(Figures.grouped(trial.converted)) of ")
        words += Figures.count(wanted, trial.excluded > 0 ? "row" : kind)
        if trial.excluded > 0 { words += " that --only keeps of \(Figures.count(trial.rows, kind))" }
        if rows > trial.rows { words += " tried" }
        if trial.converted < wanted, let fault = trial.fault { words += " (\(shown(fault, 200)))" }
        if !trial.leftOut.isEmpty {
            let columns = trial.leftOut.prefix(8).map {
                "\(shown($0.column, 40)) (\(share($0.rows, of: rows)))"
            }
            let more = trial.leftOut.count > 8 ? " and \(trial.leftOut.count - 8) more" : ""
            words += "; leaves out \(columns.joined(separator: ", "))\(more)"
        }
        return words
    }

    /// A share of rows; what is above nothing is not called nothing.
    private static func share(_ rows: Int, of all: Int) -> String {
        let share = Double(rows) / Double(max(1, all))
        return share < 0.005 ? "in \(Figures.count(rows, "row"))" : "filled in \(percent(share))"
    }

    private static func command(_ parts: [String]) -> [String] {
        var lines = ["  " + (parts.first ?? "")]
        for part in parts.dropFirst() {
            if lines[lines.count - 1].count + 3 + part.count > Figures.width {
                lines[lines.count - 1] += " \\"
                lines.append("      " + part)
            } else {
                lines[lines.count - 1] += " " + part
            }
        }
        return lines
    }

    // MARK: Words

    private static func shown(_ text: String, _ limit: Int) -> String {
        TerminalText.escape(SensitiveMask.masked(text), limit: limit)
    }

    private static func percent(_ score: Double) -> String { "\(Int((score * 100).rounded())) %" }

    private static func repeats(_ rows: Int) -> String { rows == 1 ? "repeats" : "repeat" }
}
