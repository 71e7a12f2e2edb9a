internal import AWSShapes
package import AWSWire
internal import Core
#if canImport(FoundationEssentials)
internal import FoundationEssentials
#else
internal import Foundation
#endif

/// SageMaker's control plane: the operations that the local cloud performs.
///
/// A call validates against the committed view, commits its change, and only then starts the work that follows from it.
package struct SageMakerService: AWSServiceHandler {
    let store: PlaneStore
    let clock: CloudClock
    let library: ModelLibrary
    let artifacts: any ArtifactStore
    let alarms: any AlarmStates
    let hub: HubCatalogue
    let deployments: EndpointController
    let jobs: TrainingJobRunner
    let roles: RoleStore?

    package var model: ServiceModel { SageMaker.model }

    package let implemented: Set<String> = [
        "ListHubs", "DescribeHub", "ListHubContents", "DescribeHubContent", "CreateModelPackageGroup",
        "DescribeModelPackageGroup", "DescribeModelPackage", "CreateTrainingJob", "DescribeTrainingJob",
        "ListTrainingJobs", "StopTrainingJob", "AddTags", "ListTags", "CreateModel", "DescribeModel", "ListModels",
        "DeleteModel", "CreateEndpointConfig", "DescribeEndpointConfig", "ListEndpointConfigs",
        "DeleteEndpointConfig", "CreateEndpoint", "DescribeEndpoint", "ListEndpoints", "UpdateEndpoint",
        "DeleteEndpoint",
    ]

    /// Cloud time, which stamps all records.
    var now: Date { clock.instant.date }

    package func answer(_ call: AWSCall) async throws -> WireFields {
        let scope = ResourceScope(region: call.region, account: call.account)
        let input = call.input
        switch call.operation {
        case "DescribeEndpoint": return try describeEndpoint(input, scope)
        case "ListEndpoints": return try listEndpoints(input, scope)
        case "CreateEndpoint": return try await createEndpoint(input, scope)
        case "UpdateEndpoint": return try await updateEndpoint(input, scope)
        case "DeleteEndpoint": return try await deleteEndpoint(input, scope)
        case "CreateEndpointConfig": return try await createEndpointConfig(input, scope)
        case "DescribeEndpointConfig": return try describeEndpointConfig(input, scope)
        case "ListEndpointConfigs": return try listEndpointConfigs(input, scope)
        case "DeleteEndpointConfig": return try await deleteEndpointConfig(input, scope)
        case "CreateModel": return try await createModel(input, scope)
        case "DescribeModel": return try describeModel(input, scope)
        case "ListModels": return try listModels(input, scope)
        case "DeleteModel": return try await deleteModel(input, scope)
        case "CreateTrainingJob": return try await createTrainingJob(input, scope)
        case "DescribeTrainingJob": return try describeTrainingJob(input, scope)
        case "ListTrainingJobs": return try listTrainingJobs(input, scope)
        case "StopTrainingJob": return try await stopTrainingJob(input, scope)
        case "CreateModelPackageGroup": return try await createPackageGroup(input, scope, call.principal)
        case "DescribeModelPackageGroup": return try describePackageGroup(input, scope)
        case "DescribeModelPackage": return try describePackage(input, scope)
        case "AddTags": return try await addTags(input)
        case "ListTags": return try listTags(input)
        case "ListHubs": return try listHubs(input, scope)
        case "DescribeHub": return try describeHub(input, scope)
        case "ListHubContents": return try listHubContents(input, scope)
        case "DescribeHubContent": return try await describeHubContent(input, scope)
        default: throw AWSFault.notImplemented("SageMaker", call.operation)
        }
    }

    /// Refuses a role that the service could not assume.
    func checkRole(_ arn: String?) throws {
        guard let roles, let arn else { return }
        // Policies allow and forbid nothing here, but a role without trust is the commonest mistake of all.
        guard let role = roles.role(arn: arn), role.trustPolicy.contains("sagemaker.amazonaws.com") else {
            throw SageMakerFault.validation(
                "Could not assume role \(arn). Please ensure that the role exists and allows principal "
                    + "'sagemaker.amazonaws.com' to assume the role.")
        }
    }

    /// A required text member; the front has checked that it is there.
    func required(_ name: String, _ input: WireFields) throws -> String {
        guard let value = input.string(name) else {
            throw SageMakerFault.validation(
                "1 validation error detected: Value at '\(name)' failed to satisfy "
                    + "constraint: Member must not be null")
        }
        return value
    }
}
