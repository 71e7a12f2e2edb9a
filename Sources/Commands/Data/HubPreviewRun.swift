import Core
import Datasets
import Providers

/// `data inspect hf://… --preview`: what the dataset server shows, without a download.
enum HubPreviewRun {
    /// Shows splits, columns, the first rows, and what they suggest.
    ///
    /// - Throws: `command.bad_argument` for a source elsewhere; as ``HubPreview``.
    static func run(_ source: String, _ options: GlobalOptions) async throws {
        guard source.lowercased().hasPrefix("hf://") else {
            throw CommandError(
                CommandError.badArgument,
                "--preview asks the hub's dataset server, and \(TerminalText.escape(source)) is not there",
                hint: "slipway data discover \(ShellWord.quoted(source)) looks at the first rows of files")
        }
        let output = options.output
        let client = try Composition.hub(environment: ProcessEnvironment.current)
        let preview = try await HubPreview(source, client: client)
        let progress = ProgressLine(output, label: "looking")
        defer { progress.finish() }
        // The first rows are judged like any rows: by the same code, as a file.
        var report = try await DataOperations.forCommand(progress).inspect(rows: preview.rows, named: preview.source)
        report.container = .parquet
        // There are more rows than were looked at.
        report.warnings.removeAll { $0.code.hasSuffix("few_rows") }
        progress.finish()
        output.document(document(preview, report))
        for line in lines(preview, report) { output.line(line) }
    }

    private static func document(_ preview: HubPreview, _ report: InspectReport) -> JSONValue {
        guard case .object(var object) = report.json else { return report.json }
        object["preview"] = true
        object["rowsRead"] = .int(Int64(preview.rows.count))
        object["rows"] = preview.rowCount.map { .int(Int64($0)) } ?? .null
        object["bytes"] = .null
        object["partial"] = .bool(preview.isPartial)
        object["config"] = .string(preview.config)
        object["split"] = .string(preview.split)
        object["splits"] = .array(
            preview.splits.map { ["config": .string($0.config), "split": .string($0.split)] })
        object["columns"] = .array(
            preview.columns.map { column in
                var entry: JSONObject = ["name": .string(column.name), "type": .string(column.type)]
                if !column.classes.isEmpty { entry["classes"] = .array(column.classes.map { .string($0) }) }
                return .object(entry)
            })
        return .object(object)
    }

    private static func lines(_ preview: HubPreview, _ report: InspectReport) -> [String] {
        func shown(_ text: String, _ limit: Int = 60) -> String { TerminalText.escape(text, limit: limit) }
        let count = preview.rowCount.map { Figures.count($0, "row") } ?? "an unknown number of rows"
        var lines = ["\(preview.source): \(count); a look at the first \(preview.rows.count)"]
        if preview.isPartial {
            lines.append("only a first part of it is converted (the server stops after 5 GB): counts are of that part")
        }
        if let remark = preview.remark { lines.append(remark) }
        if preview.splits.count > 1 {
            let all = preview.splits.prefix(40).map { "\(shown($0.config))/\(shown($0.split))" }
            lines.append(
                "splits  " + all.joined(separator: ", ")
                    + (preview.splits.count > 40 ? " and \(preview.splits.count - 40) more" : ""))
        }
        lines.append("")
        var table = Table(["column", "declared as", "classes"])
        for column in preview.columns {
            let classes = column.classes.prefix(6).map { shown($0, 30) }.joined(separator: ", ")
            table.add([
                shown(column.name, 40), column.type,
                column.classes.count > 6 ? "\(classes), … (\(column.classes.count))" : classes,
            ])
        }
        lines += table.lines
        if preview.hasCutValues { lines.append("long values were cut by the server") }
        // The first line says what a file's says; here the lines above do.
        lines += [""] + InspectText.lines(report).dropFirst()
        return lines
    }
}
