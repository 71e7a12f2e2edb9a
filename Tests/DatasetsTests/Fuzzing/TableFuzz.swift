import Core
import Foundation

@testable import Datasets

/// CSV and JSON arrays become lines; compressed files become bytes or an error.
struct TableFuzz {
    private let parser: RowParser
    private let folder = FileManager.default.temporaryDirectory.path

    init() throws { parser = try RowParser() }

    /// However its bytes arrive, a table becomes the same rows, each on its physical line and each with every column.
    func checkTable(_ input: [UInt8]) throws {
        guard let dialect = try? CSVDialect(start: Array(input.prefix(CSVDialect.sampleSize)), name: "table") else {
            return
        }
        let first = try table(input, dialect, seed: 1)
        let second = try table(input, dialect, seed: UInt64(input.count))
        try FuzzFinding.require(first.rows == second.rows, "the table's rows depend on how its bytes arrive")
        try FuzzFinding.require(first.refused == second.refused, "the refused rows depend on how the bytes arrive")
        let feeds = input.count { $0 == 10 }
        let lines = first.rows.count { $0 == 10 }
        try FuzzFinding.require(
            lines == feeds || lines == feeds + 1, "\(feeds) line feeds in the table, \(lines) in its rows")
        for row in first.rows.split(separator: 10) {
            try parse(Array(row)) { value in
                guard let value, value.isObject else { throw FuzzFinding("a row of the table became no object") }
                var names: [String] = []
                value.forEachMember { key, _ in names.append(String(decoding: key, as: UTF8.self)) }
                try FuzzFinding.require(names == dialect.columns, "a row has the columns \(names)")
            }
        }
    }

    private func table(_ input: [UInt8], _ dialect: CSVDialect, seed: UInt64) throws -> (
        rows: [UInt8], refused: [UInt8]
    ) {
        let files = StreamFiles(folder: folder)
        defer { files.removeAll() }
        let path = files.makePath("fuzz", ending: "jsonl")
        let source = CSVByteSource(FuzzPieces(input, seed: seed), dialect: dialect, log: RefusalLog(path: path))
        let rows = try source.fuzzBytes(limit: .max)
        return (rows, DurableFile.exists(path) ? try DurableFile.read(path, limit: 1 << 30) : [])
    }

    /// An array that is valid JSON becomes its elements; what becomes nothing but valid elements is a valid array.
    func checkArray(_ input: [UInt8]) throws {
        let text = input.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(input.dropFirst(3)) : input
        guard let start = text.first(where: { $0 > 0x20 }), start == 0x5B else { return }
        let elements = try array(input, seed: 1)
        let again = try array(input, seed: UInt64(input.count))
        try FuzzFinding.require(elements == again, "the array's elements depend on how its bytes arrive")
        let whole = try expected(text)
        if let whole {
            guard let elements else { throw FuzzFinding("an array that is valid JSON was refused") }
            try FuzzFinding.require(
                elements.compactMap { $0 } == whole && elements.count == whole.count,
                "an array came out as other elements than it has")
        } else if let elements, text.allSatisfy({ $0 != 0x0B && $0 != 0x0C }), text.count < 1_024 {
            // More white space than JSON has is let through between elements; long ones may be too deep as a whole.
            try FuzzFinding.require(elements.contains { $0 == nil }, "what is no JSON came out as valid elements")
        }
    }

    /// The elements, written anew; nil for each that is no JSON, nil at all when the array is refused.
    private func array(_ input: [UInt8], seed: UInt64) throws -> [[UInt8]?]? {
        let source = JSONArrayByteSource(FuzzPieces(input, seed: seed), name: "array", lines: LineTable())
        let lines: [UInt8]
        do { lines = try source.fuzzBytes(limit: .max) } catch is DatasetError { return nil }
        var split = lines.split(separator: 10, omittingEmptySubsequences: false)
        if split.last?.isEmpty == true { split.removeLast() }
        return try split.map { line in try parse(Array(line)) { $0.map { Self.written($0) } } }
    }

    private func expected(_ text: [UInt8]) throws -> [[UInt8]]? {
        try parse(text) { value in
            guard let value, value.isList else { return nil }
            var elements: [[UInt8]] = []
            value.forEachElement { _, element in elements.append(Self.written(element)) }
            return elements
        }
    }

    /// A compressed file, whatever its bytes, ends or is refused.
    func checkCompressed(_ input: [UInt8]) throws {
        guard SourceCompression(start: Array(input.prefix(4))) != .none else { return }
        do {
            _ = try DecodingByteSource(FuzzPieces(input, seed: 1), name: "file").fuzzBytes()
        } catch let error as DatasetError {
            try FuzzFinding.require(error.code == DatasetError.sourceDamaged, "\(error)")
        }
    }

    private func parse<Result>(_ line: [UInt8], _ body: (TapeValue?) throws -> Result) throws -> Result {
        let buffer = LineBuffer(capacity: max(1, line.count))
        buffer.append(line)
        guard case .value(let value) = try parser.parse(buffer.bytes) else { return try body(nil) }
        return try body(value)
    }

    private static func written(_ value: TapeValue) -> [UInt8] {
        var writer = JSONLineWriter()
        value.write(to: &writer)
        return writer.bytes
    }
}
