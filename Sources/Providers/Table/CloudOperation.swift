internal import Core
internal import Lifecycle
internal import Rollouts

/// One operation of a cloud's plans: all that Slipway knows of it, in one value. Adding an operation adds one of these.
///
/// `Site` is what reaches the cloud: its clients, its region, how often it is looked at.
struct CloudOperation<Site: CloudSite>: Sendable {
    /// Sends an action once, or waits for what it names.
    typealias Performing = @Sendable (Site, Action, ActionContext) async throws -> JSONValue
    /// Looks whether an action took effect.
    typealias Observing = @Sendable (Site, Action, ActionContext) async throws -> Observation

    let row: OperationRow
    let perform: Performing
    let observe: Observing
    /// What is wrong with a request, where the service model does not know; nil leaves it to the model.
    let check: (@Sendable (JSONValue) -> [String])?

    private init(
        _ row: OperationRow, perform: @escaping Performing, observe: @escaping Observing,
        check: (@Sendable (JSONValue) -> [String])? = nil
    ) {
        self.row = row
        self.perform = perform
        self.observe = observe
        self.check = check
    }

    /// A change, sent literally unless `perform` says otherwise.
    static func change(
        _ operation: OperationID, _ safety: RepeatSafety, window seconds: Int, _ observation: String,
        rollout: OperationRow.RolloutPart? = nil, check: (@Sendable (JSONValue) -> [String])? = nil,
        perform: @escaping Performing = { try await $0.send($1, context: $2, wantsGone: false) },
        observe: @escaping Observing
    ) -> CloudOperation {
        CloudOperation(
            OperationRow(
                operation, safety, window: .seconds(seconds), observation: observation, rollout: rollout),
            perform: perform, observe: observe, check: check)
    }

    /// A change that leaves the same state however often it arrives: it is sent again without a look.
    ///
    /// - Parameter wantsGone: whether it deletes.
    static func upsert(_ operation: OperationID, _ observation: String, wantsGone: Bool) -> CloudOperation {
        change(
            operation, .upsert, window: 0, observation,
            perform: { try await $0.send($1, context: $2, wantsGone: wantsGone) }, observe: { _, _, _ in .absent })
    }

    /// A wait, which may be repeated at any time.
    static func wait(
        _ operation: OperationID, needs members: [String], rollout: OperationRow.RolloutPart? = nil,
        perform: @escaping Performing
    ) -> CloudOperation {
        CloudOperation(
            OperationRow(operation, nil, rollout: rollout), perform: perform, observe: { _, _, _ in .absent },
            check: { request in
                members.filter { request[$0]?.string?.isEmpty ?? true }.map { "\($0): a name is expected" }
            })
    }
}

/// What reaches one cloud: the state that its operations and resources share.
protocol CloudSite: Sendable {
    /// Holds an action to the place that this site calls.
    ///
    /// - Throws: `provider.other_target`.
    func check(_ target: ResolvedTarget) throws
    /// Sends an action's request literally, once, with its client token where the operation takes one.
    ///
    /// - Parameter wantsGone: whether the answer that there is no such object means that it is done.
    func send(_ action: Action, context: ActionContext, wantsGone: Bool) async throws -> JSONValue
    /// Everything that the service's model says is wrong with a request; references count as present.
    func problems(of operation: OperationID, request: JSONValue) -> [String]
    /// The rollout that a request begins with a new fleet of that size; nil when it cannot be read.
    func rollout(of request: JSONValue, fleet: Int) -> NativeRollout?
    /// The endpoint that a request is about; nil when it names none.
    func endpoint(of request: JSONValue) -> String?
    /// Where a result says that a file lies; nil for other results.
    func address(ofStored result: JSONValue) -> String?
    /// The alarm that a request makes, as it will be while all is well; nil for other operations.
    func alarm(madeBy operation: OperationID, _ request: JSONValue) -> AlarmObservation?
}
