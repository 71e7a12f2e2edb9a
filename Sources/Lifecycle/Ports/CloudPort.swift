package import Core
package import Rollouts

/// Performs and observes the actions of plans in one cloud. Implemented by Providers.
package protocol CloudPort: Sendable {
    /// Every operation that this cloud's plans may hold.
    var operations: OperationTable { get }

    /// Everything that is wrong with an action's request, one line each: members that the service does not know, values of
    /// another type, broken limits. References to files and earlier results count as present. Asks nobody.
    func problems(of action: Action) -> [String]

    /// The rollout that an action begins; nil for an action that begins none.
    ///
    /// - Parameter fleet: instances of the new fleet.
    func rollout(of action: Action, fleet: Int) -> NativeRollout?

    /// The endpoint that an action is about; nil when it is about none.
    func endpoint(of action: Action) -> String?

    /// The alarm that an action makes, as it will be while all is well; nil for an action that makes none.
    func alarm(madeBy action: Action) -> AlarmObservation?

    /// Where an action that stored a file says that it lies; nil for the result of another action.
    func address(ofStored result: JSONValue) -> String?

    /// Sends one action, once, and gives back the reply's members.
    ///
    /// A waiting operation (`sagemaker.WaitTrainingJob`) returns when what it waits for has ended well and throws when
    /// it has ended badly; it may be repeated at any time. Nothing below this call resends a mutating request whose
    /// outcome is unknown.
    ///
    /// - Returns: the reply's members, with what later actions need; it is journalled, so it holds no secret.
    /// - Throws: a `CodedError`. Its `retry` decides what happens next: `.never`, the call was refused and had no
    ///   effect; `.after`, it had no effect and may be sent again; `.unknownOutcome`, nobody knows — also when the
    ///   cloud says that the object exists already. Any other error counts as an unknown outcome.
    func perform(_ action: Action, context: ActionContext) async throws -> JSONValue

    /// Looks whether an action took effect, the way that its row in ``operations`` names.
    func observe(_ action: Action, context: ActionContext) async throws -> Observation

    /// The live value of a guard's field: the member of the describe reply, null when the member or the object is
    /// absent, a boolean for ``LiveGuard/exists``, a run's id for ``LiveGuard/run``.
    func liveValue(of guarded: LiveGuard, target: ResolvedTarget) async throws -> JSONValue
}

/// What was found where an action should have had its effect.
package enum Observation: Hashable, Sendable {
    /// It did not take effect (as far as the cloud's consistency lets one see now).
    case absent
    /// It took effect, and it was this run's request: tag and request digest match. `result` holds of what `perform`
    /// would have returned what later actions need.
    case ours(result: JSONValue)
    /// Something with that name exists and is not this run's; the text says what differs.
    case foreign(String)
}

/// The rollout that one request asks a cloud for.
package struct NativeRollout: Hashable, Sendable {
    package var endpoint: String
    /// The configuration that shall serve.
    package var configuration: String
    /// How the cloud will move the traffic; nil for a policy that Slipway does not know.
    package var spec: RolloutSpec?

    package init(endpoint: String, configuration: String, spec: RolloutSpec?) {
        self.endpoint = endpoint
        self.configuration = configuration
        self.spec = spec
    }
}

/// What surrounds an action while it runs.
package struct ActionContext: Sendable {
    package var run: RunID
    package var plan: SHA256Digest
    package var target: ResolvedTarget
    package var project: String
    /// Counts from 1; the same for a call that is repeated after an observation as in its first life.
    package var attempt: Int
    /// For operations that take a client token: the same on every attempt of this action of this run.
    package var clientToken: String
    /// Results of the actions before. `action.request` comes with them filled in already.
    package var results: [ActionID: JSONValue]
    /// The request as it stands in the plan, before results were filled in: its digest labels what it makes.
    package var planned: JSONValue
    /// Says how a long action gets on. Not journalled.
    package var report: @Sendable (ActionProgress) -> Void

    package init(
        run: RunID, plan: SHA256Digest, target: ResolvedTarget, project: String, attempt: Int, clientToken: String,
        results: [ActionID: JSONValue], planned: JSONValue,
        report: @escaping @Sendable (ActionProgress) -> Void
    ) {
        self.run = run
        self.plan = plan
        self.target = target
        self.project = project
        self.attempt = attempt
        self.clientToken = clientToken
        self.results = results
        self.planned = planned
        self.report = report
    }
}

/// How a long action gets on.
package struct ActionProgress: Hashable, Sendable {
    /// Where it is: `Training`, `Uploading`, `Creating`.
    package var stage: String
    /// From 0 to 1; nil when nobody knows.
    package var fraction: Double?
    /// Numbers worth showing, in order: loss, learning rate, bytes.
    package var figures: [String: Double]
    package var message: Untrusted?

    package init(stage: String, fraction: Double? = nil, figures: [String: Double] = [:], message: Untrusted? = nil) {
        self.stage = stage
        self.fraction = fraction
        self.figures = figures
        self.message = message
    }
}
