package import Core

/// Codes of what is wrong with files as wholes.
extension DatasetError {
    package static let sourceDamaged = ErrorCode(
        "data.source_damaged", .invalid,
        "The source is cut short, damaged or not what its name says; how far it was good is said.")
    package static let columnsDiffer = ErrorCode(
        "data.columns_differ", .invalid, "The files of a source do not have the same columns.")

    static let readingCodes: [ErrorCode] = [sourceDamaged, columnsDiffer]
}
