import ArgumentParser
import Core
import LocalCloud
import Processes

/// `slipway engine install`
struct EngineInstall: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "install",
        abstract: "Installs PyTorch, Transformers, PEFT and TRL from a hash-locked list, and the small model.",
        discussion: """
            Once, under Slipway's home. What was fetched is kept when it is cut off; a second run does nothing. Uses pip and \
            respects its settings. On Linux without a GPU, PyTorch comes from its own index of builds for CPUs, where that \
            can be reached; SLIPWAY_TORCH_INDEX names another one, and none when it is empty.

            Example: slipway engine install
            """)

    @OptionGroup var global: GlobalOptions

    mutating func run() async throws {
        let output = global.output
        let environment = ProcessEnvironment.current
        let layout = EngineLayout(home: try ProcessEnvironment.home())
        let before = EngineStatus.read(layout)
        if before.state == .ready { output.say("the engine is installed already") }
        let line = ProgressLine(output, label: "engine")
        let installer = EngineInstaller(
            layout: layout, guardian: try GuardProgram.own(), environment: environment)
        let status: EngineStatus
        do {
            status = try await installer.install { line.update($0) }
        } catch {
            line.finish()
            throw error
        }
        line.finish()
        EngineStatusCommand.show(status, output)
    }
}

/// `slipway engine status`
struct EngineStatusCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "status", abstract: "Says what of the engine is installed.",
        discussion: "Example: slipway engine status --json")

    @OptionGroup var global: GlobalOptions

    mutating func run() async throws {
        Self.show(EngineStatus.read(EngineLayout(home: try ProcessEnvironment.home())), global.output)
    }

    static func show(_ status: EngineStatus, _ output: Output) {
        output.document([
            "state": .string(status.state.rawValue), "folder": .string(status.folder), "lock": .string(status.lock),
            "python": status.pythonVersion.map { .string($0) } ?? .null,
            "packages": status.packages.map { .int(Int64($0)) } ?? .null,
            "model": status.baseModelFolder.map { .string($0) } ?? .null,
            "modelDigest": status.baseModelDigest.map { .string($0.description) } ?? .null,
        ])
        output.line("engine   \(status.state.rawValue), \(status.folder)")
        if let python = status.pythonVersion { output.line("python   \(python), \(status.packages ?? 0) packages") }
        if let model = status.baseModelFolder { output.line("model    \(model)") }
        if status.state != .ready { output.line("next     slipway engine install") }
    }
}

extension ProgressLine {
    /// Shows a step of the installation.
    fileprivate func update(_ progress: InstallProgress) {
        switch progress {
        case .python(let path, let version): update(fraction: nil, detail: "Python \(version), \(path)", always: true)
        case .fetchingCPUBuild:
            update(fraction: nil, detail: "PyTorch for CPUs, from its own index (no GPU is here)", always: true)
        case .chosen(onlyCPU: true): update(fraction: nil, detail: "about 0.5 GB are fetched once", always: true)
        case .chosen(onlyCPU: false):
            #if os(Linux)
            let why = "about 3 GB are fetched once, most of it CUDA's libraries, which PyPI's PyTorch for Linux needs"
            #else
            let why = "about 0.5 GB are fetched once"
            #endif
            update(fraction: nil, detail: why, always: true)
        case .fetching(let package, let index, let count, let bytes, let rate):
            let speed = rate.map { ", \(Int($0 / 1e6)) MB/s" } ?? ""
            update(
                fraction: Double(index) / Double(max(count, 1)),
                detail:
                    "\(TerminalText.escape(package, limit: 40)) (\(index) of \(count), \(bytes / 1_000_000) MB\(speed))"
            )
        case .installing(let count): update(fraction: nil, detail: "unpacking \(count) packages", always: true)
        case .fetchingModel: update(fraction: nil, detail: "fetching the small model", always: true)
        case .converting(let stage):
            update(
                fraction: nil, detail: "converting the model: \(TerminalText.escape(stage, limit: 60))", always: true)
        case .published(let path): update(fraction: nil, detail: "ready: \(path)", always: true)
        }
    }
}
