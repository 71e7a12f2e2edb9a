import ArgumentParser

/// `slipway tune …`
struct Tune: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Fine-tunes models.", discussion: "Example: slipway tune start --plan-only",
        subcommands: [TuneStart.self, TuneWatch.self, TuneList.self])
}

/// `slipway releases …`
struct Releases: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Lists and adds releases: what is deployed, replaced and rolled back to.",
        discussion: "Example: slipway releases list", subcommands: [ReleasesList.self, ReleasesAdd.self])
}

/// `slipway endpoints …`
struct Endpoints: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Lists, shows, asks, measures, imports and deletes endpoints.",
        discussion: "Example: slipway endpoints invoke ticket-triage --text \"Where is my card?\"",
        subcommands: [
            EndpointsList.self, EndpointsShow.self, EndpointsInvoke.self, EndpointsEvaluate.self, EndpointsLoad.self,
            EndpointsImport.self, EndpointsDelete.self,
        ])
}

/// `slipway update …`
struct Update: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Replaces what is behind an endpoint, and proves what serves afterwards.",
        discussion: "Example: slipway update start ticket-triage --release r2",
        subcommands: [UpdateStart.self, UpdateWatch.self, UpdateLintCommand.self, UpdateVerifyCommand.self])
}

/// `slipway local …`
struct Local: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Runs the local cloud: SageMaker, S3, IAM, STS and CloudWatch on this machine.",
        discussion: "Example: slipway local start && eval \"$(slipway local env)\"",
        subcommands: [
            LocalStart.self, LocalStop.self, LocalStatus.self, LocalEnv.self, LocalInject.self, LocalClock.self,
        ])
}

/// `slipway engine …`
struct Engine: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Installs the Python engine that trains and serves on the local cloud.",
        discussion: "Example: slipway engine install", subcommands: [EngineInstall.self, EngineStatusCommand.self])
}
