internal import AWSShapes
internal import AWSWire
internal import Core
#if canImport(FoundationEssentials)
internal import FoundationEssentials
#else
internal import Foundation
#endif

extension SageMakerService {
    /// The hub's contents are part of the release and carry its date.
    private static let catalogueDate = Date(timeIntervalSince1970: 1_793_000_000)
    private static let schemaVersion = "2.2.0"

    func listHubs(_ input: SageMaker.ListHubsInput, _ call: AWSCall) throws -> WireFields {
        let (hubs, token) = try SageMakerPaging(call).page(
            [PublicHub(region: call.region)], defaultSort: "HubName",
            traits: { _ in traits(PublicHub.name, "InService") })
        var output: WireFields = ["HubSummaries": .list(hubs.map { .structure(summary($0)) })]
        if let token { output["NextToken"] = .string(token) }
        return output
    }

    func describeHub(_ input: SageMaker.DescribeHubInput, _ call: AWSCall) throws -> WireFields {
        summary(try publicHub(input.hubName, call))
    }

    func listHubContents(_ input: SageMaker.ListHubContentsInput, _ call: AWSCall) throws -> WireFields {
        let publicHub = try publicHub(input.hubName, call)
        let isModel = input.hubContentType == .model
        let (models, token) = try SageMakerPaging(call).page(
            isModel ? hub.models : [], defaultSort: "HubContentName", defaultOrder: "Ascending",
            traits: { traits($0.id, "Available") })
        let summaries = models.map { model in
            var summary = content(model, publicHub)
            summary["OriginalCreationTime"] = .timestamp(Self.catalogueDate)
            return WireValue.structure(summary)
        }
        var output: WireFields = ["HubContentSummaries": .list(summaries)]
        if let token { output["NextToken"] = .string(token) }
        return output
    }

    func describeHubContent(
        _ input: SageMaker.DescribeHubContentInput, _ call: AWSCall
    ) async throws -> WireFields {
        let publicHub = try publicHub(input.hubName, call)
        let (name, type) = (input.hubContentName, input.hubContentType)
        guard type == .model, let model = hub.model(name), input.hubContentVersion ?? model.version == model.version
        else {
            let version = input.hubContentVersion.map { " with version \($0)" } ?? ""
            throw SageMakerFault.resourceNotFound(
                "Hub content \(name) of type \(type)\(version) does not exist in hub \(PublicHub.name).")
        }
        // The document points at these objects, so they exist before anyone can read it.
        try await hub.publishObjects(of: model, in: publicHub)
        var output = content(model, publicHub)
        output["HubName"] = .string(PublicHub.name)
        output["HubArn"] = .string(publicHub.arn)
        output["HubContentDocument"] = .string(publicHub.document(of: model).text)
        output["HubContentMarkdown"] = .string("# \(model.displayName)\n\n\(model.description)\n")
        output["HubContentDependencies"] = .list([])
        output["LastModifiedTime"] = .timestamp(Self.catalogueDate)
        return output
    }

    private func publicHub(_ name: String, _ call: AWSCall) throws -> PublicHub {
        let publicHub = PublicHub(region: call.region)
        guard name == PublicHub.name || name == publicHub.arn else {
            throw SageMakerFault.resourceNotFound("Hub \(name) does not exist.")
        }
        return publicHub
    }

    private func summary(_ hub: PublicHub) -> WireFields {
        [
            "HubName": .string(PublicHub.name),
            "HubArn": .string(hub.arn),
            "HubDisplayName": "SageMaker Public Hub",
            "HubDescription": .string(
                "Models of the local cloud. All ids but \(HubModel.installedID) are stand-ins for it."),
            "HubSearchKeywords": ["@slipway:local"],
            "HubStatus": "InService",
            "CreationTime": .timestamp(Self.catalogueDate),
            "LastModifiedTime": .timestamp(Self.catalogueDate),
        ]
    }

    private func content(_ model: HubModel, _ hub: PublicHub) -> WireFields {
        [
            "HubContentName": .string(model.id),
            "HubContentArn": .string(hub.arn(of: model)),
            "HubContentVersion": .string(model.version),
            "HubContentType": "Model",
            "DocumentSchemaVersion": .string(Self.schemaVersion),
            "HubContentDisplayName": .string(model.displayName),
            "HubContentDescription": .string(model.description),
            "SupportStatus": "Supported",
            "HubContentSearchKeywords": .list(model.searchKeywords.map { .string($0) }),
            "HubContentStatus": "Available",
            "CreationTime": .timestamp(Self.catalogueDate),
        ]
    }

    private func traits(_ name: String, _ status: String) -> SageMakerPaging.Traits {
        .init(
            name: name, creationTime: Self.catalogueDate, lastModifiedTime: Self.catalogueDate, status: status)
    }
}
