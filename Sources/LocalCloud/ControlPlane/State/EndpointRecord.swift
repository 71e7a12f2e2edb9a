#if canImport(FoundationEssentials)
package import FoundationEssentials
#else
package import Foundation
#endif

/// An endpoint's status, as DescribeEndpoint names it.
package enum EndpointStatus: String, Codable, Sendable {
    case creating = "Creating"
    case updating = "Updating"
    case inService = "InService"
    case deleting = "Deleting"
    case failed = "Failed"
    case updateRollbackFailed = "UpdateRollbackFailed"
}

/// What a fleet is doing during a deployment.
package enum VariantStage: String, Codable, Sendable {
    case creating = "Creating"
    case updating = "Updating"
    case deleting = "Deleting"
    case activatingTraffic = "ActivatingTraffic"
    case baking = "Baking"
}

/// An endpoint and, while it is created or updated, the deployment under way.
package struct EndpointRecord: PlaneResource {
    package static let kind = "endpoint"

    package var arn: String
    package var name: String
    package var scope: ResourceScope
    /// The configuration that serves; while creating, the one that will.
    package var configName: String
    package var status: EndpointStatus
    package var failureReason: String?
    package var creationTime: Date
    package var lastModifiedTime: Date
    /// The live fleet, variant by variant.
    package var variants: [VariantState]
    /// What the live fleet is made of; kept here, so that deleting the configuration or a model stops nothing.
    package var plan: FleetPlan
    package var lastDeploymentConfig: StoredDocument?
    package var deployment: Deployment?

    /// One variant's share and size.
    package struct VariantState: Codable, Hashable, Sendable {
        package var name: String
        package var modelName: String
        package var image: String
        package var instanceType: String
        package var currentWeight: Double
        package var desiredWeight: Double
        package var currentCount: Int
        package var desiredCount: Int
        package var imageResolvedAt: Date
        package var stage: Stage?
    }

    package struct Stage: Codable, Hashable, Sendable {
        package var status: VariantStage
        package var message: String?
        package var startTime: Date
    }

    /// A creation or update that has not come to its end.
    package struct Deployment: Codable, Hashable, Sendable {
        package var configName: String
        package var startTime: Date
        /// The new fleet, variant by variant.
        package var variants: [VariantState]
        /// The deployment policy in force; nil for the default (all at once, no baking).
        package var policy: StoredDocument?
        /// The rollout machine's last snapshot, so that a restart goes on where it was. It alone says how the traffic
        /// is split and how many instances were asked for.
        package var snapshot: StoredDocument?
        /// What the new fleet is made of.
        package var plan: FleetPlan
    }
}

extension PlaneView {
    package var endpoints: [String: EndpointRecord] { self[EndpointRecord.self] }
}

extension ResourceScope {
    /// Names are told apart without regard to case; the record keeps the name as it was given.
    package func endpoint(_ name: String) -> String { arn(EndpointRecord.self, name.lowercased()) }
}
