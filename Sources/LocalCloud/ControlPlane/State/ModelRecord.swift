#if canImport(FoundationEssentials)
package import FoundationEssentials
#else
package import Foundation
#endif

/// A SageMaker model: an image, where its weights lie, and its environment. Immutable.
package struct ModelRecord: PlaneRecord {
    package static let kind = "model"
    package static var table: WritableKeyPath<PlaneView, [String: ModelRecord]> { \.models }

    package var arn: String
    package var name: String
    package var scope: ResourceScope
    package var creationTime: Date
    /// The request as it was sent.
    package var request: StoredDocument
    package var image: String
    /// Where the unpacked weights lie.
    package var artifact: S3Location
    package var environment: [String: String]

    package var key: String { arn }
}

/// An endpoint configuration. Immutable.
package struct EndpointConfigRecord: PlaneRecord {
    package static let kind = "endpoint-config"
    package static var table: WritableKeyPath<PlaneView, [String: EndpointConfigRecord]> { \.endpointConfigs }

    package var arn: String
    package var name: String
    package var scope: ResourceScope
    package var creationTime: Date
    /// The request as it was sent.
    package var request: StoredDocument
    package var variants: [Variant]

    package var key: String { arn }

    /// What one production variant asks for.
    package struct Variant: Codable, Hashable, Sendable {
        package var name: String
        package var modelName: String
        package var instanceCount: Int
        package var instanceType: String
        package var weight: Double
        /// Seconds that a replica may take to become healthy.
        package var startupTimeoutSeconds: Int
    }
}

/// The tags of one resource.
package struct TagsRecord: PlaneRecord {
    package static let kind = "tags"
    package static var table: WritableKeyPath<PlaneView, [String: TagsRecord]> { \.tags }

    package var arn: String
    package var tags: [Tag]

    package var key: String { arn }

    package struct Tag: Codable, Hashable, Sendable {
        package var key: String
        package var value: String
    }
}
