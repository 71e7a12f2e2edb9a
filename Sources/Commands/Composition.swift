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
    /// What reaches the local cloud: it speaks the protocols of the clouds that it stands in for.
    static let local: any CloudAccess.Type = AWSAccess.self

    /// How addresses of objects begin, without `://`, in every cloud.
    static let objectSchemes = Set(clouds.values.map { $0.objectScheme }).union([local.objectScheme])

    /// An address of an object in some cloud, before any is contacted.
    ///
    /// - Throws: `data.address_invalid`, `data.container_not_built`.
    static func objectAddress(_ text: String) throws -> ObjectAddress {
        let scheme = text.prefix { $0 != ":" }.lowercased()
        if scheme == NoGoogleFiles.scheme { throw NoGoogleFiles.refusal(of: text) }
        return try ObjectAddress(text, scheme: objectSchemes.contains(scheme) ? scheme : local.objectScheme)
    }

    /// The Hugging Face hub, by the environment's variables.
    ///
    /// - Throws: `hub.setting_invalid`.
    static func hub(environment: [String: String]) throws -> HubClient {
        HubClient(try HubSettings(environment: environment), transport: AsyncHTTPTransport(), clock: ContinuousClock())
    }
}

/// A cloud that commands can reach: what it takes to find out who is calling and to make a workplace there.
protocol CloudAccess: Sendable {
    /// How addresses of its objects begin, without `://`.
    static var objectScheme: String { get }

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
