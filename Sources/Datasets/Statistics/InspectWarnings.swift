import Core

/// What somebody should see to before training, with what to do.
enum InspectWarnings {
    static func all(_ report: InspectReport, isOverColumnLimit: Bool) -> [InspectReport.Warning] {
        var warnings: [InspectReport.Warning] = []
        func warn(_ code: String, _ message: String) {
            warnings.append(InspectReport.Warning(code: code, message: message))
        }
        size(report, warn)
        if report.unreadable > 0 {
            warn(
                "unreadable_rows",
                "\(count(report.unreadable, "row")) cannot be read; prepare puts them into rejected.jsonl with reasons")
        }
        if report.secretRows > 0 {
            warn(
                "secrets",
                "\(count(report.secretRows, "row")) with likely secrets; remove them and replace what they open: a model "
                    + "repeats what it was trained on")
        }
        if report.personalRows > 0 {
            warn(
                "personal_data",
                "\(count(report.personalRows, "row")) with e-mail addresses, phone or card numbers; replace them by "
                    + "stand-ins unless you may train on them")
        }
        if report.duplicates > 0 {
            warn(
                "duplicates",
                "\(count(report.duplicates, "row")) like an earlier row; prepare can drop exact duplicates on request")
        }
        if let found = report.contradictions, found.rows > 0 {
            let what =
                found.prompt == found.completion
                ? "the same messages before the last as earlier rows" : "the same \(found.prompt) as earlier rows"
            warn(
                "contradictions",
                "\(count(found.rows, "row")) with \(what) and an answer that none of those has; make the answers agree, "
                    + "unless several are meant")
        }
        if let refused = report.refused, let fault = refused.trial.fault {
            warn(
                "nothing_converts",
                "no command would convert a row: of \(count(refused.trial.rows, "row")) tried, prepare --format "
                    + "\(refused.format) rejects all; \(fault)")
        }
        columns(report, warn)
        warnings += characters(report)
        if report.container == .csv || report.container == .tsv { warnings += header(report) }
        if isOverColumnLimit {
            warn(
                "many_columns",
                "rows have more than \(ColumnStatistics.columnLimit) different members; the others are not described")
        }
        lengths(report, warn)
        return warnings
    }

    private static func size(_ report: InspectReport, _ warn: (String, String) -> Void) {
        if report.rows < 10 {
            warn("very_few_rows", "\(count(report.rows, "row")): too few to train on; gather at least 100 good ones")
        } else if report.rows < 100 {
            warn("few_rows", "\(report.rows) rows: 100 good ones or more are advised")
        }
    }

    private static func columns(_ report: InspectReport, _ warn: (String, String) -> Void) {
        let roles = Dictionary(
            report.mapping.entries.map { ($0.best.column, $0.role) }, uniquingKeysWith: { first, _ in first })
        for column in report.columns {
            let role = roles[column.name]
            // What is named for its role need not be told twice.
            let name =
                role.map { $0.rawValue == column.name ? column.name : "\(column.name), which may be the \($0.words)," }
                ?? column.name
            if role != nil, role != .system, role != .tools, column.empty > 0 {
                warn(
                    "empty_values",
                    "\(name) is empty in \(count(column.empty, "row")); prepare "
                        + "rejects those")
            }
            if role != nil, column.placeholders > 0 {
                warn(
                    "placeholders",
                    "\(column.name) holds words such as nan or none in \(count(column.placeholders, "row")); they mostly "
                        + "stand for a missing value: fill them in or remove the rows")
            }
            if let role, [.completion, .chosen, .rejected].contains(role), column.distinct == 1, column.present > 1 {
                warn(
                    "constant_completion",
                    "\(name) says the same in every row: there is nothing to "
                        + "learn from it")
            }
            if role != nil, column.type == "mixed" {
                warn("mixed_types", "\(column.name) has values of several types; bring them to one")
            }
        }
    }

    /// What is wrong with the characters, and text that only Python reads.
    private static func characters(_ report: InspectReport) -> [InspectReport.Warning] {
        let broken = report.broken.map { found in
            let places = found.places.prefix(3).map { place in
                (place.file.map { TerminalText.escape($0, limit: 60) + " " } ?? "") + "line \(place.line) \(place.path)"
            }
            return InspectReport.Warning(
                code: found.kind.rawValue,
                message: "\(count(found.rows, "row")) with \(found.kind.words): "
                    + places.joined(separator: ", ") + (found.count > places.count ? ", …" : ""),
                command: found.kind == .mojibake
                    ? mend(report, "ftfy --preserve-entities") : mend(report, #"perl -pe 's/\xEF\xBB\xBF//g'"#))
        }
        let isTable = report.container == .csv || report.container == .tsv
        return broken
            + report.columns.filter { $0.signs.pythonLists > 0 }.map { column in
                InspectReport.Warning(
                    code: "python_values",
                    message: "\(column.name) holds lists as Python prints them, which are no JSON, in "
                        + "\(count(column.signs.pythonLists, "row")); write them with json.dumps",
                    command: isTable
                        ? mend(report, PythonText.tableProgram(for: column.name, isTabs: report.container == .tsv))
                        : nil)
            }
    }

    private static func header(_ report: InspectReport) -> [InspectReport.Warning] {
        if HeaderCheck.isData(report.columns) {
            let names =
                report.columns.count == 2
                ? ["prompt", "completion"] : report.columns.indices.map { "column\($0 + 1)" }
            let line = names.joined(separator: report.container == .tsv ? #"\t"# : ",")
            return [
                InspectReport.Warning(
                    code: "header_is_data",
                    message:
                        "the first row, which should name the columns, seems to be data, and is lost as a row; write "
                        + "the names before it",
                    command: mend(report, #"perl -pe 's/^\xEF\xBB\xBF//; print "\#(line)\n" if $. == 1'"#))
            ]
        }
        let repeats = HeaderCheck.repeats(report.columns)
        guard repeats > 0 else { return [] }
        return [
            InspectReport.Warning(
                code: "header_repeated",
                message: "the header stands again in \(count(repeats, "row")), as in files that were put together; "
                    + "remove it there",
                command: mend(
                    report, #"perl -ne 's/^\xEF\xBB\xBF//; $first //= $_; print if $. == 1 || $_ ne $first'"#))
        ]
    }

    /// A line for a shell that sends the source through a program.
    private static func mend(_ report: InspectReport, _ program: String) -> String {
        UnpackingCommand(report.files == 1 ? report.source : "FILE", report.compression)
            .text(piping: program, mark: "mended")
    }

    private static func lengths(_ report: InspectReport, _ warn: (String, String) -> Void) {
        guard let over = report.exceeding.last(where: { $0.rows > 0 }) else { return }
        warn(
            "long_rows",
            "\(count(over.rows, "row")) with more than about \(over.tokens) tokens: what is beyond a model's sequence "
                + "length is cut off or refused; shorten or split them")
    }

    private static func count(_ number: Int, _ word: String) -> String { "\(number) \(word)\(number == 1 ? "" : "s")" }
}
