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
            lines.append(
                "\(place): \(report.files.count + list.more) data files; of \(report.files.count) that were looked into "
                    + "\(ready) can be used as they are, \(convertible) after data prepare")
        }
        for file in report.files {
            lines += [
                "", "\(TerminalText.escape(file.candidate.source, limit: 300))  \(Figures.bytes(file.candidate.bytes))",
            ]
            lines.append("    \(file.use.rawValue): \(file.reason)")
            if !file.columns.isEmpty {
                let columns = file.columns.prefix(12).map { "\(TerminalText.escape($0.name, limit: 40)) \($0.type)" }
                let more = file.columns.count > 12 ? " and \(file.columns.count - 12) more" : ""
                lines.append("    columns  \(columns.joined(separator: ", "))\(more)")
            }
            if let command = file.command { lines.append("    \(command)") }
        }
        var rest: [String] = []
        if list.more > 0 { rest.append("\(list.more) data files more were not looked into (--limit)") }
        if list.others > 0 { rest.append("\(list.others) files are no data by their names") }
        if list.isCut { rest.append("there is more here than is looked through: name a longer prefix") }
        if !rest.isEmpty { lines += [""] + rest }
        return lines
    }
}
