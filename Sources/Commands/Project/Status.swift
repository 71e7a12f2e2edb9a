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
        output.line("local cloud  " + (instance.map { "\($0.url), process \($0.pid)" } ?? "not running"))
        guard let project else {
            output.document(.object(document))
            output.line("project      none here; next: slipway init")
            return
        }
        let environment =
            global.environment
            ?? (project.environments["dev"] != nil ? "dev" : project.environments.keys.min() ?? "dev")
        let board: StageBoard
        var unfinished: [RunRecord] = []
        var debts: [(run: RunID, debt: Debt, reason: String?)] = []
        if DurableFile.exists(home.journal) {
            let store = try JournalStore(home: home)
            defer { try? store.close() }  // Nothing was written; a failing close loses nothing.
            let runs = try await store.runs(project: project.name, limit: 50).filter { $0.environment == environment }
            let releases = try await store.releases(project: project.name, environment: environment)
            unfinished = runs.filter { !$0.status.isEnded }
            debts = try await store.debts(project: project.name)
            board = StageBoard(project: project, prepared: prepared(project), runs: runs, releases: releases)
        } else {
            board = StageBoard(project: project, prepared: prepared(project), runs: [], releases: [])
        }
        document["environment"] = .string(environment)
        var stages = JSONObject()
        for (stage, state) in board.stages { stages[stage.rawValue] = state.json }
        document["stages"] = .object(stages)
        document["unfinished"] = .array(
            unfinished.map { ["run": .string($0.id.rawValue), "command": .string($0.command)] })
        document["debts"] = .array(
            debts.map { ["run": .string($0.run.rawValue), "summary": .string($0.debt.summary)] })
        output.document(.object(document))
        output.line("project      \(project.name), environment \(environment)")
        for (stage, state) in board.stages { output.line("\(stage.rawValue.padded(to: 12)) \(Self.words(state))") }
        for run in unfinished {
            output.line("unfinished   \(run.command) \(run.subject): slipway resume \(run.id)")
        }
        for debt in debts { output.line("left to you  \(TerminalText.escape(debt.debt.summary))") }
    }

    /// Where the prepared data lies, when there is any.
    private func prepared(_ project: ProjectFile) -> String? {
        guard let source = project.dataset?.source else { return nil }
        let path = global.inProject(source)
        return DurableFile.exists(path + "/train.jsonl") ? path : nil
    }

    private static func words(_ state: StageState) -> String {
        switch state {
        case .met(let what): TerminalText.escape(what)
        case .next(let command): "next: \(command)"
        case .waiting: "waits for what is above"
        case .unfinished(let run, let status): "\(status.rawValue): slipway resume \(run)"
        case .undecided(let key): "not decided: \(key)"
        }
    }
}

extension String {
    /// The text followed by spaces, `width` characters in all.
    fileprivate func padded(to width: Int) -> String { self + String(repeating: " ", count: max(0, width - count)) }
}
