/// An endpoint as one look shows it.
package struct EndpointSnapshot: Hashable, Sendable {
    /// Where an endpoint stands: what that means here, and the cloud's own word for it, which people are shown.
    package struct Status: Hashable, Sendable, CustomStringConvertible {
        package enum Meaning: Hashable, Sendable {
            case serving, creating, updating, rollingBack, rollbackFailed, deleting
            /// It exists and serves nobody.
            case failed
            /// The cloud's own upkeep, which nobody asked for.
            case maintenance
            /// A word that the provider does not know.
            case unknown
        }

        package var meaning: Meaning
        package var word: String
        package var description: String { word }

        /// Whether an update may begin.
        package var canUpdate: Bool { meaning == .serving || meaning == .rollbackFailed }

        package init(_ meaning: Meaning, _ word: String) {
            self.meaning = meaning
            self.word = word
        }
    }

    package var name: String
    package var status: Status
    /// The configuration that serves.
    package var configuration: String
    /// When that configuration was created: names are reused, moments are not.
    package var configurationCreated: RolloutTime?
    package var created: RolloutTime?
    package var lastModified: RolloutTime
    /// Often empty, also after a rollback. Untrusted text.
    package var failureReason: String?
    package var variants: [VariantSnapshot]
    /// Present only while an update or creation is under way.
    package var pending: PendingDeployment?
    /// The policy of the last update, as a specification over the present counts; nil when there was none.
    package var lastDeployment: RolloutSpec?
    /// Digests of what serves, where the observer can tell.
    package var digests: ReleaseDigests
    /// Whether a scaling policy may change the counts.
    package var isAutoscaled: Bool

    package init(
        name: String, status: Status, configuration: String, configurationCreated: RolloutTime? = nil,
        created: RolloutTime? = nil, lastModified: RolloutTime, failureReason: String? = nil,
        variants: [VariantSnapshot] = [], pending: PendingDeployment? = nil, lastDeployment: RolloutSpec? = nil,
        digests: ReleaseDigests = ReleaseDigests(), isAutoscaled: Bool = false
    ) {
        self.name = name
        self.status = status
        self.configuration = configuration
        self.configurationCreated = configurationCreated
        self.created = created
        self.lastModified = lastModified
        self.failureReason = failureReason
        self.variants = variants
        self.pending = pending
        self.lastDeployment = lastDeployment
        self.digests = digests
        self.isAutoscaled = isAutoscaled
    }
}

/// One production variant of an endpoint.
package struct VariantSnapshot: Hashable, Sendable {
    package var name: String
    package var currentCount: Int?
    package var desiredCount: Int?
    package var currentWeight: Double?
    package var desiredWeight: Double?
    package var instanceType: String?
    /// In the order in which the cloud gave them.
    package var statuses: [VariantStatus]

    package init(
        name: String, currentCount: Int? = nil, desiredCount: Int? = nil, currentWeight: Double? = nil,
        desiredWeight: Double? = nil, instanceType: String? = nil, statuses: [VariantStatus] = []
    ) {
        self.name = name
        self.currentCount = currentCount
        self.desiredCount = desiredCount
        self.currentWeight = currentWeight
        self.desiredWeight = desiredWeight
        self.instanceType = instanceType
        self.statuses = statuses
    }
}

/// What a variant is going through.
package struct VariantStatus: Hashable, Sendable {
    package enum Meaning: Hashable, Sendable {
        case creating, shifting, baking, deleting
        /// Anything else.
        case other
    }

    package var meaning: Meaning
    /// The cloud's own word.
    package var status: String
    /// Untrusted text.
    package var message: String?
    package var since: RolloutTime?

    package init(_ meaning: Meaning, status: String, message: String? = nil, since: RolloutTime? = nil) {
        self.meaning = meaning
        self.status = status
        self.message = message
        self.since = since
    }
}

/// The update that is under way.
package struct PendingDeployment: Hashable, Sendable {
    package var configuration: String
    package var started: RolloutTime?
    package var variants: [VariantSnapshot]

    package init(configuration: String, started: RolloutTime? = nil, variants: [VariantSnapshot] = []) {
        self.configuration = configuration
        self.started = started
        self.variants = variants
    }
}

/// Digests (`sha256:…` or a cloud's own) of what a release is made of; nil where nobody could tell.
package struct ReleaseDigests: Hashable, Sendable {
    /// Of the described endpoint configuration, without names and times.
    package var configuration: String?
    /// Of the described models, without names and times.
    package var model: String?
    /// Of the artifacts' bytes.
    package var artifact: String?

    package init(configuration: String? = nil, model: String? = nil, artifact: String? = nil) {
        self.configuration = configuration
        self.model = model
        self.artifact = artifact
    }
}
