import Core
import HummingbirdCore
package import Logging
import NIOCore
import NIOPosix
import Store
import ServiceLifecycle
#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#else
internal import Darwin
#endif

/// A local cloud on a loopback port.
///
/// Takes the data folder's lock, opens the state, listens, writes `instance.json` and tells `onReady`. Ends at graceful
/// shutdown, at cancellation or when the control surface is told to stop; running replies are finished first, within
/// five seconds. What was acknowledged survives any end, `kill -9` included.
package struct LocalCloudServer: Service {
    private let setting: LocalCloudSetting
    private let engines: LocalCloudEngines?
    private let surroundings: LocalCloudSurroundings
    private let logger: Logger
    private let onReady: @Sendable (LocalInstance) async -> Void

    /// - Parameters:
    ///   - engines: nil for a cloud without SageMaker.
    ///   - onReady: called once, when requests are answered and the instance file is written.
    package init(
        _ setting: LocalCloudSetting, engines: LocalCloudEngines? = nil,
        surroundings: LocalCloudSurroundings = LocalCloudSurroundings(), logger: Logger,
        onReady: @escaping @Sendable (LocalInstance) async -> Void = { _ in }
    ) {
        self.setting = setting
        self.engines = engines
        self.surroundings = surroundings
        self.logger = logger
        self.onReady = onReady
    }

    /// Runs the server until it is told to end.
    ///
    /// - Throws: `local.port_in_use`, `local.already_running`, `local.listen_failed`, and what opening the state throws.
    package func run() async throws {
        try DurableFile.makeFolder(setting.dataFolder, permissions: 0o700)
        let pid = getpid()
        let lock = try DataFolderLock.take(folder: setting.dataFolder, pid: pid)
        let admin = StatusAdmin()
        let runtime = try LocalCloudRuntime.open(
            setting, engines: engines, surroundings: surroundings, admin: [admin], logger: logger)
        defer {
            // Clean-up: without the lock nobody believes the file.
            try? runtime.store.close()
            unlink(LocalInstance.path(in: setting.dataFolder))
            withExtendedLifetime(lock) {}
        }
        let server = try HTTPServerBuilder.http1().buildServer(
            configuration: ServerConfiguration(address: .hostname("127.0.0.1", port: setting.port)),
            eventLoopGroup: MultiThreadedEventLoopGroup.singleton, logger: quiet,
            responder: { request, writer, _ in try await FrontResponder.respond(request, writer, runtime.front) },
            onServerRunning: { channel in
                await self.announce(port: channel.localAddress?.port ?? setting.port, pid: pid, runtime, admin)
            })
        var configuration = ServiceGroupConfiguration(
            services: [.init(service: server, successTerminationBehavior: .gracefullyShutdownGroup)], logger: quiet)
        configuration.maximumGracefulShutdownDuration = .seconds(5)
        let group = ServiceGroup(configuration: configuration)
        do {
            try await withThrowingTaskGroup(of: Void.self) { tasks in
                tasks.addTask { try await group.run() }
                tasks.addTask {
                    for await _ in admin.stops.cancelOnGracefulShutdown() { break }
                    await group.triggerGracefulShutdown()
                }
                tasks.addTask { try await runtime.run() }
                // Whoever ends first ends the others: the server at a stop, the services only with an error.
                defer { tasks.cancelAll() }
                try await tasks.next()
                try await tasks.next()
            }
        } catch let error as IOError where error.errnoCode == EADDRINUSE {
            throw portInUse(error)
        } catch let error as NIOCore.IOError {
            throw LocalCloudError(
                LocalCloudError.listenFailed,
                "127.0.0.1:\(setting.port) cannot be listened on: \(DurableFile.reason(error.errnoCode))",
                underlying: error)
        }
    }

    private func portInUse(_ error: any Error) -> LocalCloudError {
        LocalCloudError(
            LocalCloudError.portInUse, "port \(setting.port) on 127.0.0.1 is in use by another program",
            hint: "slipway local start --port \(setting.port + 1), or --port 0 for a free one", underlying: error)
    }

    /// The framework's own words are for its developers.
    private var quiet: Logger {
        var logger = logger
        logger.logLevel = .critical
        return logger
    }

    private func announce(port: Int, pid: Int32, _ runtime: LocalCloudRuntime, _ admin: StatusAdmin) async {
        runtime.front.listen(on: port)
        let identity = runtime.identity
        let instance = LocalInstance(
            port: port, pid: pid, nonce: identity.nonce, token: runtime.token, accessKeyID: identity.accessKeyID,
            secretAccessKey: identity.secretAccessKey, account: identity.account, region: setting.region,
            startedAt: Timestamp.iso8601(surroundings.machine.wall.now), dataFolder: setting.dataFolder,
            engineFolder: setting.engineFolder)
        admin.set(instance)
        do {
            try instance.write()
        } catch {
            logger.error("the instance file cannot be written", metadata: ["error": "\(error)"])
        }
        await onReady(instance)
    }
}
