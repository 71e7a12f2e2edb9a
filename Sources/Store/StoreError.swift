package import Core

/// Errors of the SQLite files that Slipway keeps.
package struct StoreError: CodedError {
    package var code: ErrorCode
    package var message: String
    package var hint: String?
    package var underlying: (any Error)?

    package init(_ code: ErrorCode, _ message: String, hint: String? = nil, underlying: (any Error)? = nil) {
        self.code = code
        self.message = message
        self.hint = hint
        self.underlying = underlying
    }

    package static let unopenable = ErrorCode(
        "store.unopenable", .invalid, "A database file cannot be created, opened or read as a database.")
    package static let newerSchema = ErrorCode(
        "store.newer_schema", .invalid, "A database file was written by a newer Slipway than this one.")
    package static let migrationRejected = ErrorCode(
        "store.migration_rejected", .invalid, "A database file could not be brought to this version's layout.")
    package static let rowInvalid = ErrorCode(
        "store.row_invalid", .invalid, "A row of a database holds something that Slipway never writes.")

    package static let allCodes: [ErrorCode] = [unopenable, newerSchema, migrationRejected, rowInvalid]
}
