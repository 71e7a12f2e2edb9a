package import Core

/// Errors of the catalogue: names that it does not know.
package struct CatalogError: CodedError {
    package var code: ErrorCode
    package var message: String
    package var hint: String?

    package init(_ code: ErrorCode, _ message: String, hint: String? = nil) {
        self.code = code
        self.message = message
        self.hint = hint
    }

    package static let modelUnknown = ErrorCode(
        "catalog.model_unknown", .invalid, "A model's id is not in the catalogue.")
    package static let priceUnknown = ErrorCode(
        "catalog.price_unknown", .invalid, "No price is known, so that no cost can be promised.")
    package static let instanceUnknown = ErrorCode(
        "catalog.instance_unknown", .invalid, "An instance type is not in the catalogue.")
    package static let regionUnsupported = ErrorCode(
        "catalog.region_unsupported", .invalid, "A model cannot be tuned or served in a region.")
    package static let techniqueUnsupported = ErrorCode(
        "catalog.technique_unsupported", .invalid, "A model cannot be tuned by a technique.")
    package static let modeUnsupported = ErrorCode(
        "catalog.mode_unsupported", .invalid, "A model cannot be tuned in a mode, or has several and none was named.")
    package static let priceFileInvalid = ErrorCode(
        "catalog.price_file_invalid", .invalid, "A file of prices has another form than the catalogue's.")
    package static let taskUnknown = ErrorCode(
        "catalog.task_unknown", .invalid, "The catalogue has no public datasets for a task of that name.")

    package static let allCodes: [ErrorCode] = [
        modelUnknown, priceUnknown, instanceUnknown, regionUnsupported, techniqueUnsupported, modeUnsupported,
        priceFileInvalid,
        taskUnknown,
    ]
}
