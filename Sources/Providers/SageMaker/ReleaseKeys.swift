/// Members of a release's configuration.
enum ReleaseKeys {
    static let serving = "serving"
    static let modelPackage = "modelPackage"
    static let recipe = "recipe"
    static let hub = "hub"
    /// ARN of the hub content that serves as it is; its files are the hub's own.
    static let hubContent = "hubContent"
    /// The endpoint that a release was read from.
    static let imported = "imported"
    /// The artifact is one `model.tar.gz`, not a folder.
    static let archive = "archive"
    /// The artifact could not be read: its digest is one of its place.
    static let unread = "unread"
    static let instanceTypes = "instanceTypes"
    static let gated = "licenceGatesServing"
}
