import Core
import Datasets

/// What `data discover` shows people.
enum DiscoveryText {
    static func lines(_ report: DiscoveryReport) -> [String] {
        let place = TerminalText.escape(report.place, limit: 300)
        let list = report.list
        var lines: [String] = []
        if report.files.isEmpty {
            lines.append("\(place): no data files (jsonl, json, csv, tsv, parquet; also .gz and .zst)")
        } else {
            let ready = report.files.filter { $0.use == .ready }.count
            let convertible = report.files.filter { $0.use == .convertible }.count
            lines += Figures.wrapped(
                "\(place): \(Figures.count(report.files.count + list.more, "data file")); of \(report.files.count) that were looked into "
                    + "\(ready) can be used as they are, \(convertible) after data prepare", indent: 4)
        }
        for file in report.files {
            lines += [
                "", "\(TerminalText.escape(file.candidate.source, limit: 300))  \(Figures.bytes(file.candidate.bytes))",
            ]
            lines += Figures.wrapped("    \(file.use.rawValue): \(file.reason)", indent: 6)
            if !file.columns.isEmpty {
                let columns = file.columns.prefix(12).map { "\(TerminalText.escape($0.name, limit: 40)) \($0.type)" }
                let more = file.columns.count > 12 ? " and \(file.columns.count - 12) more" : ""
                lines += Figures.wrapped("    columns: \(columns.joined(separator: ", "))\(more)", indent: 6)
            }
            if let command = file.command { lines.append("    \(command)") }
        }
        var rest: [String] = []
        if list.more > 0 { rest.append("\(Figures.count(list.more, "data file")) more not looked into (--limit)") }
        if list.others > 0 { rest.append("\(Figures.count(list.others, "file")) no data by the name") }
        if list.isCut { rest.append("there is more here than is looked through: name a longer prefix") }
        if !rest.isEmpty { lines += [""] + rest }
        return lines
    }
}
