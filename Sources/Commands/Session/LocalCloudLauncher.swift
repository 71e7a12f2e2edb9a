import Core
import LocalCloud
import Processes

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// Starts and stops the local cloud as a process of its own.
struct LocalCloudLauncher: Sendable {
    private let home: SlipwayHome
    private let variables: [String: String]
    private let note: @Sendable (String) -> Void
    private var data: String { home.local }

    init(_ request: PlaceRequest) {
        home = request.home
        variables = request.variables
        note = request.note
    }

    /// The port when nobody names one; the first choice of clients that are pointed at local clouds.
    static let standardPort = 4566

    /// The running local cloud; starts one, and says so, when there is none.
    ///
    /// - Throws: `command.local_cloud_failed` with the child's last words.
    func ensureRunning() async throws -> LocalInstance {
        if let running = try LocalInstance.running(folder: data) { return running }
        note("starting the local cloud (slipway local stop ends it)")
        let port = try Self.port(of: data)
        do {
            return try await start(data: data, port: port, timeScale: nil, extra: [])
        } catch let error as CommandError where error.code == LocalCloudError.portInUse {
            note("port \(port) is in use; another one is taken")
            return try await start(data: data, port: 0, timeScale: nil, extra: [])
        }
    }

    /// The port for a local cloud's next start. After a crash it comes back where it was: clients and plans know it.
    static func port(of data: String) throws -> Int { try LocalInstance.read(folder: data)?.port ?? standardPort }

    /// Starts the local cloud and waits until it answers.
    func start(data: String, port: Int, timeScale: Double?, extra: [String]) async throws -> LocalInstance {
        try DurableFile.makeFolder(data, permissions: 0o700)
        var arguments = ["local", "start", "--foreground", "--data", data, "--port", String(port)]
        if let timeScale { arguments += ["--time-scale", String(timeScale)] }
        // Nothing of the user's clouds reaches the server; what it needs is named here.
        let allowed = [
            "HOME", "PATH", "TMPDIR", "LANG", "LC_ALL", "USER", "SLIPWAY_HOME", "SLIPWAY_ENGINE", "SLIPWAY_LOCAL_DATA",
        ]
        let spec = ChildSpec(
            name: "local cloud", executable: try GuardProgram.ownExecutable(), arguments: arguments + extra,
            environment: variables.filter { allowed.contains($0.key) }, logFile: data + "/cloud.log")
        do {
            _ = try await DetachedProcess.start(spec, timeout: .seconds(60))
        } catch let refusal as DetachedProcess.Refusal {
            throw await named(CommandError(said: refusal.words), port: port)
        }
        guard let running = try LocalInstance.running(folder: data) else {
            throw CommandError(
                CommandError.localCloudFailed, "the local cloud ended as soon as it was ready",
                hint: "see \(data)/cloud.log")
        }
        return running
    }

    /// Says of a port that is in use whether another local cloud has it.
    private func named(_ error: CommandError, port: Int) async -> CommandError {
        guard error.code == LocalCloudError.portInUse else { return error }
        var error = error
        // A file that cannot be read names nobody.
        if let known = (try? LocalInstance.running(folder: self.data)) ?? nil, known.port == port {
            error.message =
                "port \(port) on 127.0.0.1 is in use by the local cloud with its data in \(known.dataFolder)"
        } else if await LocalControl.answers(on: port) {
            error.message = "port \(port) on 127.0.0.1 is in use by another local cloud of Slipway"
        }
        return error
    }

    /// Asks the local cloud to end, and waits until it has.
    ///
    /// - Returns: false when none was running.
    func stop(data: String) async throws -> Bool {
        guard let running = try LocalInstance.running(folder: data) else { return false }
        kill(pid_t(running.pid), SIGTERM)
        let clock = ContinuousClock()
        let deadline = clock.now.advanced(by: .seconds(30))
        while kill(pid_t(running.pid), 0) == 0 {
            if clock.now >= deadline {
                throw CommandError(
                    CommandError.localCloudFailed,
                    "the local cloud (process \(running.pid)) did not end within 30 s",
                    hint: "kill -9 \(running.pid); nothing that was acknowledged is lost")
            }
            try await Task.sleep(for: .milliseconds(20))
        }
        return true
    }
}
