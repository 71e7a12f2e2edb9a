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

    package var operations: ServiceTable<AWSCall, WireFields> {
        var table = ServiceTable<AWSCall, WireFields>(SageMaker.model)
        table.on(.anyKey, listHubs)
        table.on(.anyKey, describeHub)
        table.on(.anyKey, listHubContents)
        table.on(.anyKey, describeHubContent)
        table.on(.genuineKey, createTrainingJob)
        table.on(.anyKey, describeTrainingJob)
        table.on(.anyKey, listTrainingJobs)
        table.on(.anyKey, stopTrainingJob)
        table.on(.anyKey, createPackageGroup)
        table.on(.anyKey, describePackageGroup)
        table.on(.anyKey, describePackage)
        table.on(.genuineKey, createModel)
        table.on(.anyKey, describeModel)
        table.on(.anyKey, listModels)
        table.on(.anyKey, deleteModel)
        table.on(.genuineKey, createEndpointConfig)
        table.on(.anyKey, describeEndpointConfig)
        table.on(.anyKey, listEndpointConfigs)
        table.on(.anyKey, deleteEndpointConfig)
        table.on(.genuineKey, createEndpoint)
        table.on(.anyKey, describeEndpoint)
        table.on(.anyKey, listEndpoints)
        table.on(.genuineKey, updateEndpoint)
        table.on(.anyKey, deleteEndpoint)
        table.on(.anyKey, addTags)
        table.on(.anyKey, listTags)
        table.on(.anyKey, deleteTags)
        return table
    }

    /// Cloud time, which stamps all records.
    var now: Date { clock.instant.date }

    /// Refuses a role that the service could not assume for the resource that is about to be made.
    func checkRole(_ arn: String?, for resource: String, _ scope: ResourceScope) throws {
        guard let roles, let arn else { return }
        let request = TrustPolicy.Request(
            caller: .service("sagemaker.amazonaws.com"),
            context: [
                "aws:sourceaccount": scope.account, "aws:sourcearn": resource, "aws:requestedregion": scope.region,
                "aws:principalisawsservice": "true", "aws:principalservicename": "sagemaker.amazonaws.com",
            ])
        guard let role = roles.role(arn: arn), roles.allows(request, toAssume: role) else {
            throw SageMakerFault.validation(
                "Could not assume role \(arn). Please ensure that the role exists and allows principal "
                    + "'sagemaker.amazonaws.com' to assume the role.")
        }
    }
}
