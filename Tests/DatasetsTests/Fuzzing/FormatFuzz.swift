import Core

@testable import Datasets

/// Every format: its checker forgets what it saw, and what its converter writes its checker accepts.
final class FormatFuzz {
    /// What is kept from row to row, as a thread keeps it.
    private struct Entry {
        let format: any DatasetFormat
        let checker: RowChecker
        /// With every role from the column of its name; the same and everything mended that can be; with nothing said, so
        /// that a row may have the format already.
        var workers: [ConversionWorker]
        var validator: ValidationWorker
    }

    private let parser: RowParser
    private var entries: [Entry] = []
    private var rows = 0

    init() throws {
        parser = try RowParser()
        for format in FormatCatalog.built {
            let columns = Dictionary(uniqueKeysWithValues: format.roles.map { ($0.name, $0.name) })
            entries.append(
                Entry(
                    format: format, checker: RowChecker(format.schema),
                    workers: [
                        try Self.worker(format, columns), try Self.worker(format, columns, Set(DataFix.allCases)),
                        try Self.worker(format, [:]),
                    ],
                    validator: try ValidationWorker(format.schema, limit: 5, withExcerpts: true)))
        }
    }

    private static func worker(
        _ format: any DatasetFormat, _ columns: [String: String], _ fixes: Set<DataFix> = []
    ) throws -> ConversionWorker {
        let request = PrepareRequest(source: "rows.jsonl", format: format.id, columns: columns, outputFolder: "out")
        let mapping = try ColumnMapping(request, format: format, available: nil)
        return try ConversionWorker(format: format, mapping: mapping, fixes: fixes)
    }

    func check(_ line: [UInt8]) throws {
        let buffer = LineBuffer(capacity: max(1, line.count))
        buffer.append(line)
        guard !buffer.bytes.isBlank, case .value(let row) = try parser.parse(buffer.bytes), row.isObject else { return }
        rows += 1
        for index in entries.indices {
            // Making a checker costs more than checking does.
            if rows % 16 == 0 { try forgets(entries[index], row, line.count) }
            for number in entries[index].workers.indices {
                let block = LineBlock(number: 0, content: .lines(buffer.bytes))
                let output = try entries[index].workers[number].process(block)
                try FuzzFinding.require(
                    output.rows == 1 && output.rejected.count + output.keys.count == 1,
                    "\(entries[index].format.id): a row was neither converted nor rejected, or both")
                try accepts(&entries[index], output.converted)
            }
        }
    }

    private func forgets(_ entry: Entry, _ row: TapeValue, _ bytes: Int) throws {
        let fresh = RowChecker(entry.format.schema)
        try FuzzFinding.require(
            Self.problems(entry.checker, row, bytes) == Self.problems(fresh, row, bytes),
            "\(entry.format.id): a checker that has seen rows finds other problems than a new one")
    }

    private func accepts(_ entry: inout Entry, _ converted: [UInt8]) throws {
        guard !converted.isEmpty else { return }
        let buffer = LineBuffer(capacity: converted.count)
        buffer.append(converted)
        let output = try entry.validator.process(LineBlock(number: 0, content: .lines(buffer.bytes)))
        try FuzzFinding.require(
            output.rows == 1 && output.valid == 1,
            "\(entry.format.id): what the converter writes breaks \(output.log.kept): "
                + String(decoding: converted, as: UTF8.self))
    }

    private static func problems(_ checker: RowChecker, _ row: TapeValue, _ bytes: Int) -> [String] {
        var problems: [String] = []
        checker.check(row, bytes: bytes) { problems.append("\($0.path) \($0.rule) \($0.message)") }
        return problems
    }
}
