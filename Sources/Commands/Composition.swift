import Core
import Datasets
import HTTPClient
import Lifecycle
import LocalCloud
import Operations
import Providers

/// Joins ports and providers; the only place that knows both.
enum Composition {
    /// How each cloud is reached; a new one is a line here.
    static let clouds: [CloudKind: any CloudAccess.Type] = [.aws: AWSAccess.self]
    /// Stores of objects that no cloud above reaches yet, by how their addresses begin, and what copies from them.
    static let unreachedStores = ["gs": (name: "Google Cloud Storage", copying: "gcloud storage cp")]

    /// What reaches the local cloud, which speaks the protocols of the cloud that a project deploys to.
    static func local(rehearsing destination: DeploySettings.Destination) -> any CloudAccess.Type {
        destination.cloud.flatMap { clouds[$0] } ?? AWSAccess.self
    }

    /// What points the programs of every cloud at a local cloud.
    static func variables(for instance: LocalInstance) -> LocalVariables {
        let all = clouds.sorted { $0.key.rawValue < $1.key.rawValue }.map { $0.value.variables(for: instance) }
        return LocalVariables(set: all.flatMap(\.set), unset: all.flatMap(\.unset))
    }

    /// How addresses of objects begin, without `://`, in every cloud.
    static let objectSchemes = Set(clouds.values.map { $0.objectScheme })

    /// An address of an object in some cloud, before any is contacted.
    ///
    /// - Throws: `data.address_invalid`, `data.container_not_built`.
    static func objectAddress(_ text: String) throws -> ObjectAddress {
        let scheme = text.prefix { $0 != ":" }.lowercased()
        if unreachedStores[scheme] != nil { throw UnreachedFiles.refusal(of: text) }
        let standard = local(rehearsing: .standard).objectScheme
        return try ObjectAddress(text, scheme: objectSchemes.contains(scheme) ? scheme : standard)
    }

    /// The Hugging Face hub, by the environment's variables.
    ///
    /// - Throws: `hub.setting_invalid`.
    static func hub(environment: [String: String]) throws -> HubClient {
        HubClient(try HubSettings(environment: environment), transport: AsyncHTTPTransport(), clock: ContinuousClock())
    }
}

/// Variables that point programs at a local cloud, and those that would lead them elsewhere.
struct LocalVariables: Sendable {
    var set: [(name: String, value: String)]
    var unset: [String]
}

/// A cloud that commands can reach: what it takes to find out who is calling and to make a workplace there.
protocol CloudAccess: Sendable {
    /// How addresses of its objects begin, without `://`.
    static var objectScheme: String { get }

    /// What points the cloud's own programs, and Slipway, at a local cloud that stands in for it.
    static func variables(for instance: LocalInstance) -> LocalVariables

    /// The region that the cloud's own configuration files name for a profile; nil when they name none.
    static func region(profile: String?, variables: [String: String]) throws -> String?

    /// With the user's own credentials, by the environment's variables and the cloud's configuration files.
    init(_ target: TargetResolver.Unverified, variables: [String: String], home: SlipwayHome) throws

    /// For a running local cloud; no variable and no file of the user's clouds is looked at.
    init(local instance: LocalInstance, _ target: TargetResolver.Unverified, home: SlipwayHome) throws

    /// Who the cloud says is calling.
    func caller() async throws -> (account: String, principal: String?)

    /// The cloud's ports for a target.
    ///
    /// - Parameter store: where the watch of an update notes what it saw.
    func workplace(_ target: ResolvedTarget, store: any RunStore) -> CloudWorkplace

    /// Objects of this cloud as sources and targets of datasets.
    ///
    /// - Parameter place: which cloud it is, for people.
    func objects(place: String) -> any Datasets.ObjectStore

    func shutdown() async throws
}
