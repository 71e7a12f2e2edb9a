package import AWSClient
internal import AWSShapes
package import Catalog
internal import Core
package import Lifecycle

/// Plans for SageMaker: looks at what is there and writes down the literal calls. It changes nothing.
package struct SageMakerPlanner: CloudPlanner {
    let site: AWSSite
    let prices: PriceBook

    var client: AWSClient { site.client }
    var sageMaker: SageMakerClient { site.sageMaker }
    var s3: S3Client { site.s3 }
    var iam: IAMClient { site.iam }

    /// The one variant of the endpoints that Slipway makes.
    static let variant = "AllTraffic"

    /// - Parameter prices: what AWS charges; the local cloud charges nothing.
    package init(_ client: AWSClient, prices: PriceBook = .builtIn) {
        site = AWSSite(client, pollInterval: .zero)
        self.prices = prices
    }

    package func planUpload(_ request: UploadRequest, context: PlanningContext) async throws -> PlanDraft {
        try await DataUploadPlanner(client).plan(request, context: context)
    }

    package func planRoles(_ request: RolesRequest, context: PlanningContext) async throws -> PlanDraft {
        try await RolePlanner(site: site).plan(request, context: context)
    }

    /// A model of a hub with its document.
    ///
    /// - Throws: `provider.model_unknown`, `provider.hub_document_invalid`.
    func document(hub: String, model: String) async throws -> HubModelDocument {
        guard let content = try await sageMaker.hubModel(hub: hub, name: model) else {
            throw ProvidersError(
                ProvidersError.modelUnknown,
                "the hub '\(TerminalText.escape(hub))' has no model '\(TerminalText.escape(model))'",
                hint: "see 'slipway models list' and copy the exact id")
        }
        return try HubModelDocument(
            model: model, arn: content.hubContentARN, document: content.hubContentDocument,
            keywords: content.hubContentSearchKeywords ?? [])
    }

    /// The role that SageMaker acts as: the given one, the product's own when it is there, else actions that make it.
    ///
    /// - Returns: the role's ARN as a value of later requests, possibly a reference.
    /// - Throws: `provider.role_unsuitable`.
    func role(
        given: String?, bucket: String, context: PlanningContext, into list: inout ActionList
    ) async throws -> JSONValue {
        if let given { return .string(given) }
        return try await RolePlanner(site: site).value(
            of: .execution, in: AWSRole.Place(in: context.target, bucket: bucket), context: context, to: &list)
    }

    /// The bucket for data and artifacts: the given one, or the product's own, with an action that makes it.
    func bucket(
        given: String?, context: PlanningContext, into list: inout ActionList
    ) async throws -> String {
        if let given { return given }
        let region = context.target.region
        let name = SageMakerNames.bucket(region: region, account: context.target.account)
        if try await s3.bucketExists(name) { return name }
        S3Operations.addBucket(name, region: region, to: &list)
        return name
    }
}
