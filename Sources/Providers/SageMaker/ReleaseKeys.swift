/// Members of a release's configuration.
enum ReleaseKeys {
    static let serving = "serving"
    static let modelPackage = "modelPackage"
    static let recipe = "recipe"
    static let hub = "hub"
    /// ARN of the hub content that serves as it is; its files are the hub's own.
    static let hubContent = "hubContent"
    static let instanceTypes = "instanceTypes"
    static let gated = "licenceGatesServing"
}
