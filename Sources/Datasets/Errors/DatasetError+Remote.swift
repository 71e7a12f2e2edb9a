package import Core

/// Errors of sources that are not on this machine.
extension DatasetError {
    package static let addressInvalid = ErrorCode(
        "data.address_invalid", .usage, "An address is not of the form that its scheme has.")
    package static let sourceForbidden = ErrorCode(
        "data.source_forbidden", .invalid,
        "The source is missing or the caller may not read it; the service does not say which.")
    package static let sourceChanged = ErrorCode(
        "data.source_changed", .invalid, "The source changed while it was read or sent.")
    package static let tooManyFiles = ErrorCode(
        "data.too_many_files", .invalid, "An address means more files than one source may have.")
    package static let objectExists = ErrorCode(
        "data.object_exists", .invalid, "Another object stands under the key; nothing is ever replaced.")

    static let remoteCodes: [ErrorCode] = [
        addressInvalid, sourceForbidden, sourceChanged, tooManyFiles, objectExists,
    ]
}
