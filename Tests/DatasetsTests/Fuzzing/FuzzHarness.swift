@testable import Datasets

/// What is tried with every input. `make fuzz` gives it inputs without end; the tests give it the corpus and its mutations.
///
/// An input is a file as somebody could give us one. Whatever its bytes: nothing may trap or read out of bounds, and the
/// properties below hold.
struct FuzzHarness {
    private let reader = ReaderFuzz()
    private let rows: RowFuzz
    private let formats: FormatFuzz
    private let tables: TableFuzz

    init() throws {
        rows = try RowFuzz()
        formats = try FormatFuzz()
        tables = try TableFuzz()
    }

    /// - Throws: ``FuzzFinding`` when a property does not hold.
    func run(_ input: [UInt8]) throws {
        _ = SourceEncoding(sample: input)
        for line in try reader.lines(of: input) {
            try rows.check(line)
            try formats.check(line)
        }
        // What begins like JSON is a poor table, and tables cost the most.
        if input.first != 0x7B, input.first != 0x5B { try tables.checkTable(input) }
        try tables.checkArray(input)
        try tables.checkCompressed(input)
    }
}
