package import Core
package import Gateway
package import Logging
#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#else
internal import Darwin
#endif

/// What fleets need from their surroundings.
package struct FleetTools: Sendable {
    package var gateway: Gateway
    package var launcher: any ReplicaLauncher
    package var library: ModelLibrary
    /// The cloud's time, in which starts take part.
    package var clock: CloudClock
    /// The machine's own time: back-off and draining.
    package var machineClock: any Clock<Duration>
    package var random: any RandomSource
    package var logger: Logger
    package var faults: FleetFaults

    package init(
        gateway: Gateway, launcher: any ReplicaLauncher, library: ModelLibrary, clock: CloudClock,
        machineClock: any Clock<Duration>, random: any RandomSource, logger: Logger, faults: FleetFaults
    ) {
        self.gateway = gateway
        self.launcher = launcher
        self.library = library
        self.clock = clock
        self.machineClock = machineClock
        self.random = random
        self.logger = logger
        self.faults = faults
    }

    /// Whether a variable of a model's environment reaches its replica: only those that serving containers define.
    static func isPassedOn(_ name: String) -> Bool {
        name.hasPrefix("OPTION_") || name.hasPrefix("SM_") || name == "MAX_TOTAL_TOKENS"
    }

    /// Ends a replica as a crash would. One without a process of its own is asked to end.
    func kill(_ handle: any ReplicaHandle) async {
        if handle.processID > 1 {
            #if canImport(Glibc)
            _ = Glibc.kill(handle.processID, SIGKILL)
            #elseif canImport(Musl)
            _ = Musl.kill(handle.processID, SIGKILL)
            #else
            _ = Darwin.kill(handle.processID, SIGKILL)
            #endif
        } else {
            await handle.stop()
        }
    }
}

/// Growing waits between the starts of a replica: 1, 2, 4, … 30 seconds.
struct BackOff {
    private var seconds = 0.5

    mutating func next() -> Duration {
        seconds = min(30, seconds * 2)
        return .seconds(seconds)
    }

    mutating func reset() { seconds = 0.5 }
}
