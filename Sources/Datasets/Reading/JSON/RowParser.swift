internal import CSIMDJSON

/// Parses rows of JSON, one after the other, with memory of its own. One thread at a time may use it.
///
/// simdjson does the work. What it refuses is scanned again by ``StrictJSONScanner``, slowly and exactly, either to say
/// what is wrong and where, or to accept what is JSON nonetheless (numbers beyond 64 bits).
final class RowParser {
    /// What became of a row.
    enum Outcome {
        /// The row's value, valid until the next call.
        case value(TapeValue)
        case refused(RowFault)
    }

    /// Bytes that must be readable behind a row.
    static let padding = Int(SLIPWAY_JSON_PADDING)
    /// Levels of lists and objects that a row may have.
    static let maximumDepth = Int(SLIPWAY_JSON_MAXIMUM_DEPTH)

    /// Memory above this is given back after the row that needed it: a parser keeps some 14 bytes a byte of its longest row.
    private static let keptCapacity = 1 << 20

    private var parser: OpaquePointer
    /// Backs the tape of a row that the scanner accepted.
    private var scannedTape: UnsafeMutableBufferPointer<UInt64>?
    private var scannedStrings: UnsafeMutableBufferPointer<UInt8>?

    /// - Throws: `data.out_of_memory`.
    init() throws {
        guard let parser = slipway_json_parser_create() else { throw Self.noMemory(0) }
        self.parser = parser
    }

    deinit {
        slipway_json_parser_destroy(parser)
        releaseScanned()
    }

    /// Parses one row. Behind `bytes`, ``padding`` bytes must be readable.
    ///
    /// - Throws: `data.out_of_memory`.
    func parse(_ bytes: UnsafeRawBufferPointer) throws -> Outcome {
        guard let start = bytes.baseAddress?.assumingMemoryBound(to: UInt8.self) else {
            return .refused(RowFault(rule: .json, column: 1, reason: "it is empty"))
        }
        if slipway_json_parser_capacity(parser) > Self.keptCapacity, bytes.count <= Self.keptCapacity {
            guard let fresh = slipway_json_parser_create() else { throw Self.noMemory(bytes.count) }
            slipway_json_parser_destroy(parser)
            parser = fresh
        }
        var row = slipway_json_row()
        switch slipway_json_parse(parser, start, bytes.count, &row) {
        case Int32(slipway_json_ok):
            return .value(TapeValue(tape: row.tape, strings: row.strings, index: 1))
        case Int32(slipway_json_no_memory):
            throw Self.noMemory(bytes.count)
        default:
            return scan(bytes)
        }
    }

    private func scan(_ bytes: UnsafeRawBufferPointer) -> Outcome {
        var scanner = StrictJSONScanner(bytes: bytes, maximumDepth: Self.maximumDepth)
        if let fault = scanner.scan() { return .refused(fault) }
        releaseScanned()
        let tape = UnsafeMutableBufferPointer<UInt64>.allocate(capacity: scanner.tape.count)
        _ = tape.initialize(from: scanner.tape)
        let strings = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: scanner.strings.count + 1)
        strings.initialize(repeating: 0)
        _ = strings.update(from: scanner.strings)
        scannedTape = tape
        scannedStrings = strings
        guard let tapeStart = tape.baseAddress, let stringsStart = strings.baseAddress else {
            return .refused(RowFault(rule: .json, column: 1, reason: "it is empty"))
        }
        return .value(TapeValue(tape: tapeStart, strings: stringsStart, index: 1))
    }

    private func releaseScanned() {
        scannedTape?.deallocate()
        scannedStrings?.deallocate()
        scannedTape = nil
        scannedStrings = nil
    }

    private static func noMemory(_ count: Int) -> DatasetError {
        DatasetError(
            DatasetError.outOfMemory, "there is no memory to parse a row of \(count) bytes",
            hint: "end other programs, or split long rows")
    }
}

/// Why a row cannot be read.
struct RowFault: Error, Equatable {
    var rule: Rule
    /// Byte in the row, from 1.
    var column: Int
    /// What was seen, beginning with a verb's subject: "it is empty".
    var reason: String

    var message: String { "column \(column): \(reason)" }
}
