package import Core
#if canImport(FoundationEssentials)
package import FoundationEssentials
#else
package import Foundation
#endif

/// `r1`, `r2`, … inside one project and environment.
package struct ReleaseID: Identifier {
    package let rawValue: String
    package init(rawValue: String) { self.rawValue = rawValue }

    /// `r` and the number.
    package init(number: Int) { rawValue = "r\(number)" }
    /// The number; nil for a name that is not a release's.
    package var number: Int? { rawValue.hasPrefix("r") ? Int(rawValue.dropFirst()) : nil }
}

/// The thing that is deployed, replaced and rolled back to.
package struct Release: Hashable, Sendable {
    package var id: ReleaseID
    package var project: String
    package var environment: String
    package var content: ReleaseContent
    /// The run that made it.
    package var run: RunID?
    package var created: Date

    package init(
        id: ReleaseID, project: String, environment: String, content: ReleaseContent, run: RunID?, created: Date
    ) {
        self.id = id
        self.project = project
        self.environment = environment
        self.content = content
        self.run = run
        self.created = created
    }
}

/// What makes two releases the same one: artifact, container, environment and configuration.
package struct ReleaseContent: Hashable, Sendable {
    /// Where the weights are: a URI of the cloud's object store.
    package var artifactURI: String
    /// The digest of the artifact as its cloud or we computed it.
    package var artifactDigest: SHA256Digest
    package var baseModel: String
    /// The serving image.
    package var container: String
    /// The container's variables.
    package var containerEnvironment: [String: String]
    /// Everything else that decides how it serves: serving form, instance type, data download timeouts.
    package var configuration: JSONObject
    /// The training job that made the artifact, if one did.
    package var trainingJob: String?

    package init(
        artifactURI: String, artifactDigest: SHA256Digest, baseModel: String, container: String,
        containerEnvironment: [String: String] = [:], configuration: JSONObject = [:], trainingJob: String? = nil
    ) {
        self.artifactURI = artifactURI
        self.artifactDigest = artifactDigest
        self.baseModel = baseModel
        self.container = container
        self.containerEnvironment = containerEnvironment
        self.configuration = configuration
        self.trainingJob = trainingJob
    }
}
