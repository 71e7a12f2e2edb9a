internal import Core
package import Lifecycle

extension SageMakerPlanner {
    /// What the hub itself serves a model with: the untouched base model as the content of a release.
    ///
    /// The weights lie in the hub's own bucket, which a customer may use but not list, so that their digest is the one
    /// of the hub's description: ARN with version, place and image.
    ///
    /// - Throws: `provider.model_unknown`, `provider.hub_document_invalid`, `provider.not_built` for gated models.
    package func baseModelContent(hub: String, model: String) async throws -> ReleaseContent {
        let document = try await document(hub: hub, model: model)
        guard document.hostingLicence == nil else {
            throw ProvidersError(
                ProvidersError.notBuilt,
                "deploying the base model '\(TerminalText.escape(model))' needs its licence accepted in the request, "
                    + "which is not built yet",
                hint: "deploy a tuned release, whose merged weights are yours")
        }
        guard let uri = document.hostingArtifact else {
            throw ProvidersError(
                ProvidersError.hubDocumentInvalid,
                "the hub document of '\(TerminalText.escape(model))' names no HostingArtifactUri")
        }
        let identity: JSONValue = [
            "arn": .string(document.arn), "artifact": .string(uri), "image": .string(document.image),
        ]
        return ReleaseContent(
            artifactURI: uri, artifactDigest: SHA256Digest(of: identity.canonicalBytes), baseModel: model,
            container: document.image, containerEnvironment: document.environment,
            configuration: [ReleaseKeys.hubContent: .string(document.arn), ReleaseKeys.serving: "merged"])
    }
}
