/// Turns the mapped values of a row into a row of the format.
protocol RowConverter {
    /// Appends the row to `writer`, or says why it cannot be made. What was appended before a fault is taken back by the
    /// caller.
    ///
    /// - Parameter fields: one value for each role; absent roles are not in it.
    mutating func convert(_ fields: MappedRow, to writer: inout JSONLineWriter) -> ConversionFault?
}

/// Why a row cannot be converted.
struct ConversionFault: Equatable {
    var role: String
    var rule: Rule
    var message: String
}
