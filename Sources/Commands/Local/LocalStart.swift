import ArgumentParser
import Core
import Gateway
import Lifecycle
import LocalCloud
import Logging
import Processes
import ServiceLifecycle

/// `slipway local start`
struct LocalStart: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "start",
        abstract: "Starts the local cloud and returns when it answers.",
        discussion: """
            SageMaker, S3, IAM, STS and CloudWatch on one loopback port. State survives a restart.

            Example: slipway local start --time-scale 10
            """)

    @OptionGroup var global: GlobalOptions
    @Option(
        help: ArgumentHelp(
            "The port on 127.0.0.1; 0 takes a free one (default: the one before a crash, else "
                + "\(LocalCloudLauncher.standardPort))."))
    var port: Int?
    @OptionGroup var place: LocalDataOption
    @Option(name: .customLong("time-scale"), help: "How many times as fast as real time the cloud's clock runs.")
    var timeScale: Double?
    @Flag(help: "Run in this process until Ctrl-C.")
    var foreground = false
    @Flag(name: .customLong("any-key"), help: "Take any signature for operations that cannot lead to code being run.")
    var anyKey = false

    func validate() throws {
        guard (0...65_535).contains(port ?? 0) else { throw ValidationError("--port takes 0 to 65535") }
        if let timeScale, !(timeScale > 0 && timeScale <= 100_000) {
            throw ValidationError("--time-scale takes a number from above 0 to 100000")
        }
    }

    mutating func run() async throws {
        let home = try ProcessEnvironment.home()
        let output = global.output
        let folder = place.folder(home)
        if foreground { return try await serve(home: home, folder: folder, output: output) }
        let launcher = LocalCloudLauncher(try global.place(needsProject: false))
        let instance: LocalInstance
        if let running = try LocalInstance.running(folder: folder) {
            guard timeScale == nil, !anyKey else {
                throw CommandError(
                    CommandError.badArgument,
                    "a local cloud runs on \(folder) already, and --time-scale and --any-key are for a new one",
                    hint: timeScale.map { "slipway local clock --scale \($0)" }
                        ?? "slipway local stop, then start it again")
            }
            output.say("a local cloud runs on \(folder) already")
            instance = running
        } else {
            instance = try await launcher.start(
                data: folder, port: try port ?? LocalCloudLauncher.port(of: folder), timeScale: timeScale,
                extra: anyKey ? ["--any-key"] : [])
        }
        output.document([
            "url": .string(instance.url), "pid": .int(Int64(instance.pid)), "data": .string(folder),
        ])
        output.line("local cloud at \(instance.url), process \(instance.pid), data in \(folder)")
    }

    private func serve(home: SlipwayHome, folder: String, output: Output) async throws {
        let environment = ProcessEnvironment.current
        let layout = EngineLayout(home: home)
        let setting = LocalCloudSetting(
            dataFolder: folder, port: try port ?? LocalCloudLauncher.port(of: folder),
            region: TargetResolver.localRegion, allowsAnyKey: anyKey,
            timeScale: timeScale, engineFolder: layout.folder)
        var logger = Logger(label: "slipway.local") { StreamLogHandler.standardError(label: $0) }
        logger.logLevel = global.verbose ? .debug : .notice
        let guardian = try GuardProgram.own()
        // The data folder's own list of children: another local cloud's children are none of ours.
        let ledger = ProcessLedger(folder: folder + "/running")
        let runtime: @Sendable () throws -> EngineRuntime = {
            try EngineRuntime.locate(layout, guardian: guardian, ledger: ledger, environment: environment)
        }
        // While another process owns the folder, these are its living children.
        if try LocalInstance.running(folder: folder) == nil {
            for left in try ledger.reapLeftovers() { output.say("ended \(left.name), left over from a crash") }
        }
        let engines = LocalCloudEngines(
            training: PythonTrainingEngine(runtime: runtime), launcher: PythonReplicaLauncher(runtime: runtime),
            gateway: Gateway(clock: ContinuousClock()), baseModelFolder: layout.baseModelFolder)
        let server = LocalCloudServer(setting, engines: engines, logger: logger) { instance in
            DetachedProcess.announceReady(instance.url, environment: environment)
            output.say("local cloud at \(instance.url), process \(instance.pid), data in \(folder)")
        }
        try await server.run()
    }
}
