package import Core
package import Lifecycle

/// The stages of a project, in order. They are the verbs that `apply` runs.
package enum ProjectStage: String, Sendable, Hashable, CaseIterable {
    case data, tune, deploy
}

/// Where a stage stands.
package enum StageState: Hashable, Sendable {
    /// Nothing more to do; the text says what is there.
    case met(String)
    /// The next thing to do, with the command.
    case next(String)
    /// Waits for the stages before it.
    case waiting
    /// A run is under way or was stopped; `resume` goes on.
    case unfinished(RunID, RunStatus)
    /// What `slipway.yaml` does not say yet.
    case undecided(String)
}

/// Reads a project's state from its file and the journal.
package struct StageBoard: Hashable, Sendable {
    /// Every stage with its state, in order.
    package let stages: [(stage: ProjectStage, state: StageState)]
    /// The last run of the stage that is next, when it failed.
    package let failure: RunRecord?

    /// - Parameters:
    ///   - project: the project file.
    ///   - prepared: the prepared data in words; nil when there is none.
    ///   - runs: the runs of this project in this environment, newest first.
    ///   - releases: its releases, newest first.
    package init(project: ProjectFile, prepared: String?, runs: [RunRecord], releases: [Release]) {
        var stages: [(ProjectStage, StageState)] = []
        var isBlocked = false
        var failure: RunRecord?
        for stage in ProjectStage.allCases {
            let state: StageState
            let last = runs.first { Self.stage($0) == stage }
            if let run = last, !run.status.isEnded {
                state = .unfinished(run.id, run.status)
            } else if let met = Self.met(stage, project, prepared, runs, releases) {
                state = .met(met)
            } else if isBlocked {
                state = .waiting
            } else if let missing = Self.missing(stage, project) {
                state = .undecided(missing)
            } else {
                state = .next(Self.command(stage))
                if last?.status == .failed { failure = last }
            }
            if case .met = state {} else { isBlocked = true }
            stages.append((stage, state))
        }
        self.stages = stages
        self.failure = failure
    }

    /// Reads the board of a project in an environment from the journal.
    ///
    /// - Parameters:
    ///   - prepared: the prepared data in words; nil when there is none.
    ///   - store: the journal; nil while there is none.
    package static func read(
        _ project: ProjectFile, environment: String, prepared: String?, store: (any RunStore)?
    ) async throws -> StageBoard {
        let runs = try await store?.runs(project: project.name, limit: 50) ?? []
        let releases = try await store?.releases(project: project.name, environment: environment) ?? []
        return StageBoard(
            project: project, prepared: prepared, runs: runs.filter { $0.environment == environment },
            releases: releases)
    }

    /// The stage that `apply` would run; nil when all are met or something must be decided or resumed first.
    package var next: ProjectStage? {
        stages.first { if case .next = $0.state { true } else { false } }?.stage
    }

    /// The stage that is to be done now; nil when all are met.
    ///
    /// - Throws: `decision.needed` when a run has to be resumed or something has to be decided first.
    package func due() throws -> ProjectStage? {
        for (stage, state) in stages {
            if case .unfinished(let run, _) = state {
                throw LifecycleError(
                    LifecycleError.decisionNeeded, "the stage \(stage.rawValue) has an unfinished run",
                    hint: "slipway resume \(run)")
            }
            if case .undecided(let key) = state {
                throw LifecycleError(
                    LifecycleError.decisionNeeded, "\(ProjectFile.fileName) does not say \(key) yet",
                    hint: "add it; slipway init --help shows the keys")
            }
        }
        return next
    }

    package static func == (lhs: StageBoard, rhs: StageBoard) -> Bool {
        lhs.stages.count == rhs.stages.count && lhs.failure == rhs.failure
            && zip(lhs.stages, rhs.stages).allSatisfy { $0.stage == $1.stage && $0.state == $1.state }
    }

    package func hash(into hasher: inout Hasher) {
        for (stage, state) in stages {
            hasher.combine(stage)
            hasher.combine(state)
        }
    }

    private static func stage(_ run: RunRecord) -> ProjectStage? {
        switch run.intent {
        case .tune?: .tune
        case .deploy?: .deploy
        case .update?, .cleanup?, .deleteEndpoint?, .upload?, .roles?, nil: nil
        }
    }

    private static func met(
        _ stage: ProjectStage, _ project: ProjectFile, _ prepared: String?, _ runs: [RunRecord], _ releases: [Release]
    ) -> String? {
        switch stage {
        case .data: return prepared
        case .tune: return releases.first.map { "release \($0.id)" }
        case .deploy:
            guard let endpoint = project.deploy?.endpoint else { return nil }
            // What came last decides: a deployment that was removed since is not there.
            let last = runs.first {
                $0.status == .succeeded
                    && ($0.intent == .cleanup
                        || [.deploy, .deleteEndpoint].contains($0.intent) && $0.subject == endpoint)
            }
            return last?.intent == .deploy ? "endpoint \(endpoint)" : nil
        }
    }

    private static func missing(_ stage: ProjectStage, _ project: ProjectFile) -> String? {
        switch stage {
        case .data:
            project.dataset == nil ? "dataset.source" : project.dataset?.format == nil ? "dataset.format" : nil
        case .tune: project.model == nil ? "model.id" : project.model?.technique == nil ? "model.technique" : nil
        case .deploy: project.deploy == nil ? "deploy.endpoint" : nil
        }
    }

    private static func command(_ stage: ProjectStage) -> String {
        switch stage {
        case .data: "slipway apply"
        case .tune: "slipway tune start"
        case .deploy: "slipway deploy"
        }
    }
}

extension StageState {
    /// `{"state", …}`.
    package var json: JSONValue {
        switch self {
        case .met(let what): ["state": "met", "what": .string(what)]
        case .next(let command): ["state": "next", "command": .string(command)]
        case .waiting: ["state": "waiting"]
        case .unfinished(let run, let status):
            ["state": "unfinished", "run": .string(run.rawValue), "status": .string(status.rawValue)]
        case .undecided(let key): ["state": "undecided", "key": .string(key)]
        }
    }
}
