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
        guard let role = roles.with(arn: arn), roles.allows(request, toAssume: role) else {
            throw SageMakerFault.validation(
                "Could not assume role \(arn). Please ensure that the role exists and allows principal "
                    + "'sagemaker.amazonaws.com' to assume the role.")
        }
    }
}
