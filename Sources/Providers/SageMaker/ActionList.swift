internal import Core
internal import Lifecycle

/// Collects a plan's actions and numbers them.
struct ActionList {
    private(set) var actions: [Action] = []

    /// Adds an action and gives back its id, for references to its result.
    @discardableResult
    mutating func add(
        _ operation: String, tier: Tier, _ summary: String, _ request: JSONValue, guards: [LiveGuard] = [],
        debt: Debt? = nil
    ) -> ActionID {
        let id = ActionID("a\(actions.count + 1)")
        actions.append(
            Action(
                id: id, tier: tier, operation: OperationID(operation), summary: summary, request: request,
                guards: guards, debt: debt))
        return id
    }
}

/// The kinds of objects that guards name.
enum ObjectKind {
    static let endpoint = "sagemaker.Endpoint"
    static let endpointConfig = "sagemaker.EndpointConfig"
    static let model = "sagemaker.Model"
    static let trainingJob = "sagemaker.TrainingJob"
    static let packageGroup = "sagemaker.ModelPackageGroup"
    static let bucket = "s3.Bucket"
    static let role = "iam.Role"
    static let alarm = "cloudwatch.Alarm"
}
