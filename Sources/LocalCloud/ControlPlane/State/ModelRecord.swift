#if canImport(FoundationEssentials)
package import FoundationEssentials
#else
package import Foundation
#endif

/// A SageMaker model: an image, where its weights lie, and its environment. Immutable.
package struct ModelRecord: PlaneResource {
    package static let kind = "model"

    package var arn: String
    package var name: String
    package var scope: ResourceScope
    package var creationTime: Date
    /// The request as it was sent.
    package var request: StoredDocument
    package var image: String
    /// Where the weights lie, unpacked under a prefix or as one archive; nil when the container brings its own.
    package var artifact: S3Location?
    package var environment: [String: String]
}

extension PlaneView {
    package var models: [String: ModelRecord] { self[ModelRecord.self] }
}

extension ResourceScope {
    package func model(_ name: String) -> String { arn(ModelRecord.self, name) }
}

/// An endpoint configuration. Immutable.
package struct EndpointConfigRecord: PlaneResource {
    package static let kind = "endpoint-config"

    package var arn: String
    package var name: String
    package var scope: ResourceScope
    package var creationTime: Date
    /// The request as it was sent.
    package var request: StoredDocument
    package var variants: [Variant]

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

extension PlaneView {
    package var endpointConfigs: [String: EndpointConfigRecord] { self[EndpointConfigRecord.self] }
}

extension ResourceScope {
    package func endpointConfig(_ name: String) -> String { arn(EndpointConfigRecord.self, name) }
}

/// The tags of one resource.
package struct TagsRecord: PlaneRecord {
    package static let kind = "tags"

    package var arn: String
    package var tags: [Tag]

    package var key: String { arn }

    package struct Tag: Codable, Hashable, Sendable {
        package var key: String
        package var value: String
    }
}

extension PlaneView {
    package var tags: [String: TagsRecord] { self[TagsRecord.self] }
}
