import ArgumentParser
import Core
import LocalCloud
import Journal
import Lifecycle
import Operations

/// `slipway status`
struct Status: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Shows where the project stands: stages, unfinished runs, releases, debts.",
        discussion: """
            Reads only local files; asks no cloud.

            Example: slipway status --json
            """)

    @OptionGroup var global: GlobalOptions

    mutating func run() async throws {
        let output = global.output
        let home = try ProcessEnvironment.home()
        let project = try global.loadProject(isNeeded: false)
        let instance = try LocalInstance.running(folder: home.local)
        var document: JSONObject = [
            "project": project.map { .string($0.name) } ?? .null,
            "localCloud": instance.map { ["url": .string($0.url), "pid": .int(Int64($0.pid))] } ?? .null,
        ]
        let place = try project.map { project in
            let flags = try global.targetFlags()
            let (name, settings) = try TargetResolver(
                flags: flags, project: project, variables: ProcessEnvironment.current
            ).environment()
            return (environment: name, cloud: flags.cloud ?? settings.cloud)
        }
        if (place?.cloud ?? .local) == .local {
            output.line("local cloud  " + (instance.map { "\($0.url), process \($0.pid)" } ?? "not running"))
        }
        guard let project, let environment = place?.environment else {
            output.document(.object(document))
            output.line("project      none here; next: slipway init")
            return
        }
        let store = DurableFile.exists(home.journal) ? try JournalStore(home: home) : nil
        defer { try? store?.close() }  // Nothing was written; a failing close loses nothing.
        let (data, dataFault) = await Self.data(of: project, global)
        let status = try await ProjectStatus(project, environment: environment, prepared: data, store: store)
        for (key, value) in status.json.members { document[key] = value }
        output.document(.object(document))
        let flag = global.environment.map { " --env \($0)" } ?? ""
        output.line("project      \(project.name), environment \(environment)")
        for (stage, state) in status.board.stages {
            output.line("\(stage.rawValue.padded(to: 12)) \(Self.words(state, status, flag))")
            if stage == .data, let dataFault { output.line("             \(dataFault)") }
            if case .next = state, let failed = status.board.failure {
                let reason = TerminalText.escape(failed.reason ?? "it does not say why", limit: 400)
                output.line("             the last run failed: \(reason)")
            }
        }
        for endpoint in status.endpoints {
            output.line("serving      \(endpoint.release) on \(TerminalText.escape(endpoint.name, limit: 80))")
            guard let failed = endpoint.failedUpdate else { continue }
            output.line("             its last update: \(TerminalText.escape(failed.reason ?? "failed", limit: 400))")
        }
        for entry in status.unfinished {
            let run = entry.run
            let next = entry.isExecuting ? "under way in another process" : "slipway resume \(run.id)\(flag)"
            output.line("unfinished   \(run.command) \(run.subject): \(next)")
        }
        for debt in status.debts { output.line(status.line(of: debt)) }
    }

    /// What is prepared, in words; or why nobody can say.
    private static func data(of project: ProjectFile, _ global: GlobalOptions) async -> (String?, fault: String?) {
        let progress = ProgressLine(global.output, label: "reading")
        defer { progress.finish() }
        do {
            let stage = global.datasetStage(of: project, progress, asksRemotes: false)
            guard case .prepared(let folder) = try await stage.standing(asksRemotes: false) else { return (nil, nil) }
            return (folder.words, nil)
        } catch {
            let words = (error as? any CodedError)?.message ?? String(describing: error)
            return (nil, TerminalText.escape(words, limit: 400))
        }
    }

    /// - Parameter flag: what every command that is named has to be given to mean this environment.
    private static func words(_ state: StageState, _ status: ProjectStatus, _ flag: String) -> String {
        switch state {
        case .met(let what): TerminalText.escape(what)
        case .next(let command): "next: \(command)\(flag)"
        case .waiting: "waits for what is above"
        case .unfinished(let run, _) where status.isExecuting(run): "under way in another process"
        case .unfinished(let run, let ended): "\(ended.rawValue): slipway resume \(run)\(flag)"
        case .undecided(let key): "not decided: \(key)"
        }
    }
}

extension String {
    /// The text followed by spaces, `width` characters in all.
    fileprivate func padded(to width: Int) -> String { self + String(repeating: " ", count: max(0, width - count)) }
}
