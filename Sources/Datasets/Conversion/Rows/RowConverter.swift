/// Turns the mapped values of a row into a row of the format.
protocol RowConverter {
    /// Appends the row to `writer`. What was appended before a fault is taken back by the caller.
    ///
    /// - Parameter fields: one value for each role that is mapped.
    /// - Throws: ``ConversionFault`` when the row cannot be made; `data.out_of_memory`.
    mutating func convert(_ fields: MappedRow, to writer: inout JSONLineWriter) throws

    /// Knows what the last row has of all that rows should have alike; nil where conversion makes all rows alike.
    var memberGuard: RowGuard? { get }
}

extension RowConverter {
    var memberGuard: RowGuard? { nil }
}

/// Why a row cannot be converted.
struct ConversionFault: Equatable, Error {
    var role: String
    var rule: Rule
    var message: String
    /// Where in the row, when it is no column.
    var path: String?
}
