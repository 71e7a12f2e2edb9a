package import Core
import Subprocess
import Synchronization

#if canImport(System)
import System
#else
import SystemPackage
#endif
#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// A program that runs as our child, behind a guard that ends its whole process group when we end.
///
/// Letting go of the last reference stops the program too.
package final class ChildProcess: Sendable {
    /// What the child is called in errors.
    package let name: String
    /// The program's own process number, which is also its group's.
    package let processID: Int32
    /// Standard output, when the spec asked for it; empty else. For one reader.
    package var output: ChildOutput { ChildOutput(handoff: state.output, end: {}) }

    private let state: ChildState
    private let running: Task<Void, Never>

    /// Starts a program and returns when it runs.
    ///
    /// - Parameters:
    ///   - guardian: the executable that becomes the guard.
    ///   - ledger: where the child is recorded while it runs.
    ///   - random: makes the child's nonce.
    /// - Throws: `process.start_failed`: no such program, not executable, no such working folder, no more processes.
    package static func start(
        _ spec: ChildSpec, under guardian: GuardProgram, ledger: ProcessLedger? = nil,
        random: some RandomSource = SystemRandomSource()
    ) async throws -> ChildProcess {
        let nonce = random.hex(bytes: 16)
        let state = ChildState(spec, ledger: ledger, nonce: nonce)
        // Owned by the child that is returned; when the start fails, it has ended.
        let running = Task { await state.run(under: guardian) }
        switch await state.started.value {
        case .running(let processID):
            return ChildProcess(name: spec.name, processID: processID, state: state, running: running)
        case .failed(let error):
            await running.value
            throw error
        }
    }

    private init(name: String, processID: Int32, state: ChildState, running: Task<Void, Never>) {
        self.name = name
        self.processID = processID
        self.state = state
        self.running = running
    }

    deinit {
        state.output.close()
        running.cancel()
    }

    /// Waits for the program's end.
    package var exit: ChildExit {
        get async { await state.exit.value }
    }

    /// How the program ended; nil while it runs.
    package var exitIfEnded: ChildExit? { state.exit.current }

    /// The last lines of standard error so far; bounded, untrusted text.
    package var lastWords: String { state.lastWords }

    /// Ends the program and its group, SIGTERM first and SIGKILL after the spec's grace, and waits until it is gone.
    @discardableResult
    package func stop() async -> ChildExit {
        state.output.close()
        await state.endLifeline()
        return await exit
    }

    /// Ends the program and its group by SIGKILL and waits until it is gone.
    @discardableResult
    package func kill() async -> ChildExit {
        state.output.close()
        state.sendKill()
        return await exit
    }
}
