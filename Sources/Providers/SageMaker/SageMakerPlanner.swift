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
        let name = SageMakerNames.role(region: context.target.region)
        if let role = try await iam.role(name) {
            guard RolePolicies.letsSageMakerIn(role.assumeRolePolicyDocument) else {
                throw ProvidersError(
                    ProvidersError.roleUnsuitable,
                    "the role '\(name)' exists and does not trust sagemaker.amazonaws.com",
                    hint: "name another role as 'role' of the environment in slipway.yaml")
            }
            return .string(role.arn)
        }
        let request = RunTags.tagged(
            [
                "Path": "/service-role/", "RoleName": .string(name),
                "AssumeRolePolicyDocument": .string(RolePolicies.trust.text),
                "Description": "What SageMaker may do for Slipway",
            ], run: context.run, project: context.project)
        let id = list.add(
            "iam.CreateRole", tier: .mutate, "create the execution role \(name)", request,
            guards: [.absent(kind: IAMOperations.role.kind, name: name)])
        list.add(
            "iam.PutRolePolicy", tier: .mutate, "give the role \(name) access to the bucket \(bucket)",
            [
                "RoleName": .string(name), "PolicyName": "Slipway",
                "PolicyDocument": .string(RolePolicies.access(bucket: bucket).text),
            ])
        return PlanReference.result(action: id, path: "Role.Arn").json
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
