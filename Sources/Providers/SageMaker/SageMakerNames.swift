internal import Core
internal import Lifecycle

/// Generated names: the same project, environment and run always give the same ones, and no two runs share one.
struct SageMakerNames: Sendable {
    private let base: String
    private let run: RunID

    init(_ context: PlanningContext) {
        base = Self.plain("\(context.project)-\(context.target.environment)", limit: 36)
        run = context.run
    }

    func trainingJob(_ technique: Technique) -> String { "\(base)-\(technique.rawValue)-\(run.short)" }
    func model(_ release: ReleaseID) -> String { "\(base)-\(Self.plain(release.rawValue, limit: 8))-\(run.short)" }
    func endpointConfig(_ release: ReleaseID) -> String { model(release) }
    func alarm(_ what: String) -> String { "\(base)-\(run.short)-\(what)" }
    /// Shared by all runs of a project and environment.
    var packageGroup: String { base }

    /// The name of the product's own bucket: SageMaker's managed policies give access to names with `sagemaker`.
    static func bucket(region: String, account: String) -> String { "sagemaker-slipway-\(region)-\(account)" }
    /// The name of the product's own execution role.
    static func role(region: String) -> String { "AmazonSageMaker-Slipway-\(region)" }

    /// Letters, digits and single hyphens, as SageMaker's names may have.
    static func plain(_ text: String, limit: Int) -> String {
        var name = ""
        for scalar in text.unicodeScalars {
            let isPlain = scalar.isASCII && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar))
            if isPlain { name.unicodeScalars.append(scalar) } else if !name.isEmpty, name.last != "-" { name += "-" }
        }
        name = String(name.prefix(limit))
        while name.last == "-" { name.removeLast() }
        return name.isEmpty ? "x" : name
    }
}
