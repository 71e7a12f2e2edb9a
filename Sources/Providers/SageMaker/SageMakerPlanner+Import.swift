internal import AWSShapes
internal import Core
package import Lifecycle

extension SageMakerPlanner {
    /// What serves behind an endpoint now, as the content of a release. Reads only.
    ///
    /// Weights that the caller may not list are known by their place and image instead of by their bytes.
    ///
    /// Secret variables are left out: an update to the release would lose them.
    ///
    /// - Throws: `provider.endpoint_missing`, `provider.endpoint_busy`, `provider.not_built` for several variants and
    ///   inference components.
    package func servingContent(of endpoint: String) async throws -> ReleaseContent {
        let live = try await serving(endpoint)
        let model = live.document["Model"] ?? [:]
        let container = model["PrimaryContainer"] ?? model["Containers"]?.array?.first ?? [:]
        let source = container["ModelDataSource"]?["S3DataSource"]
        let archive = container["ModelDataUrl"]?.string
        let uri = source?["S3Uri"]?.string ?? archive ?? ""
        let image = container["Image"]?.string ?? ""
        var configuration: JSONObject = [ReleaseKeys.serving: "merged", ReleaseKeys.imported: .string(endpoint)]
        if archive != nil || source?["CompressionType"]?.string == "Gzip" {
            configuration[ReleaseKeys.archive] = true
        }
        let identity: JSONValue = ["artifact": .string(uri), "image": .string(image)]
        var digest = SHA256Digest(of: identity.canonicalBytes)
        if let read = uri.isEmpty ? nil : try await site.artifacts.readable(uri) {
            digest = read
        } else {
            configuration[ReleaseKeys.unread] = true
        }
        return ReleaseContent(
            artifactURI: uri, artifactDigest: digest, baseModel: model["ModelName"]?.string ?? endpoint,
            container: image,
            containerEnvironment: (container["Environment"]?.object?.texts ?? [:]).filter {
                !SecretVariable.isSecret($0.key, value: $0.value)
            },
            configuration: configuration)
    }
}
