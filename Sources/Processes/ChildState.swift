import Core
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

/// What a child's runner and its owner share. The runner lives until the guard has ended and its output is read.
final class ChildState: Sendable {
    enum Start: Sendable {
        case running(Int32)
        case failed(ProcessError)
    }

    private struct Shared {
        var lastWords: LastWords
        var lifeline: StandardInputWriter?
        var killNow: (@Sendable () -> Void)?
    }

    /// How much longer than the program's grace the guard gets before it is killed too.
    private static let guardGrace: Swift.Duration = .seconds(5)

    /// More standard error than this before the greeting means that the executable is no guard.
    private static let longestHead = 1 << 20

    let started = Latch<Start>()
    let exit = Latch<ChildExit>()
    let output = Handoff<[UInt8]>(capacity: 8)
    private let spec: ChildSpec
    private let ledger: ProcessLedger?
    private let nonce: String
    private let shared: Mutex<Shared>

    init(_ spec: ChildSpec, ledger: ProcessLedger?, nonce: String) {
        self.spec = spec
        self.ledger = ledger
        self.nonce = nonce
        shared = Mutex(Shared(lastWords: LastWords(maximumLines: spec.lastLines)))
    }

    var lastWords: String { shared.withLock { $0.lastWords }.text }

    func endLifeline() async {
        guard let lifeline = shared.withLock({ $0.lifeline }) else { return }
        // It fails only when the guard has ended, which is what was wanted.
        try? await lifeline.finish()
    }

    func sendKill() { shared.withLock { $0.killNow }?() }

    func run(under guardian: GuardProgram) async {
        do {
            let result = try await Subprocess.run(
                configuration(guardian), input: .inputWriter, output: .sequence, error: .sequence
            ) { execution in
                shared.withLock {
                    $0.lifeline = execution.standardInputWriter
                    // By signal, not through the pipe: writing to a guard that has just ended would raise SIGPIPE here.
                    // It fails only when the guard has ended, which is what was wanted.
                    $0.killNow = { try? execution.send(signal: .quit) }
                }
                async let errors: Void = readErrors(
                    execution.standardError, guardID: execution.processIdentifier.value)
                do {
                    for try await piece in execution.standardOutput where spec.output == .stream {
                        await output.send(piece.withUnsafeBytes(Array.init))
                    }
                } catch {
                    // Nothing more can be read; the end of the process is reported all the same.
                }
                output.finish()
                // The guard keeps standard error open to its own end, so this waits for the child's end too.
                await errors
            }
            switch result.terminationStatus {
            case .exited(let status): end(.exited(status))
            case .signaled(let signal): end(.signalled(signal))
            }
        } catch let error as SubprocessError {
            end(.signalled(SIGKILL), reason: "\(error)")
        } catch {
            end(.signalled(SIGTERM), reason: "it was stopped")
        }
    }

    private func configuration(_ guardian: GuardProgram) -> Configuration {
        var options = PlatformOptions()
        options.createSession = true
        options.teardownSequence = [.gracefulShutDown(allowedDurationToNextStep: spec.grace + Self.guardGrace)]
        let milliseconds = max(0, spec.grace / .milliseconds(1))
        var environment = spec.environment
        environment[ProcessLedger.nonceVariable] = nonce
        return Configuration(
            executable: .path(FilePath(guardian.executable)),
            arguments: Arguments(
                [ProcessGuard.argument, String(Int32(min(milliseconds, 3_600_000))), spec.executable] + spec.arguments),
            environment: .custom(environment.map { Array("\($0.key)=\($0.value)\0".utf8) }),
            workingDirectory: spec.workingFolder.map { FilePath($0) },
            platformOptions: options)
    }

    /// Takes the guard's greeting out of standard error, and keeps what the program says.
    private func readErrors(_ errors: SubprocessOutputSequence, guardID: Int32) async {
        var log = spec.logFile.map { ChildLog(path: $0) }
        var head: [UInt8]? = []
        do {
            for try await piece in errors {
                var bytes = piece.withUnsafeBytes(Array.init)
                if let earlier = head {
                    bytes = earlier + bytes
                    // A quick program may speak before its guard does.
                    guard let greeting = Self.greeting(in: bytes) else {
                        if bytes.count < Self.longestHead {
                            head = bytes
                            continue
                        }
                        kill(guardID, SIGKILL)
                        return
                    }
                    head = nil
                    take(greeting: String(decoding: bytes[greeting], as: UTF8.self), guardID: guardID)
                    bytes.removeSubrange(greeting.lowerBound...greeting.upperBound)
                }
                shared.withLock { $0.lastWords.append(bytes) }
                log?.append(bytes)
            }
        } catch {
            // Nothing more can be read; the end of the process is reported all the same.
        }
        if let head { shared.withLock { $0.lastWords.append(head) } }
    }

    /// The guard's greeting without its line end. It was written in one piece, so nothing stands inside it.
    private static func greeting(in bytes: [UInt8]) -> Range<Int>? {
        let mark = Array(ProcessGuard.greeting.utf8)
        var start = bytes.startIndex
        while let found = bytes[start...].firstIndex(of: mark[0]) {
            if bytes[found...].starts(with: mark) {
                return bytes[found...].firstIndex(of: 0x0A).map { found..<$0 }
            }
            start = found + 1
        }
        return nil
    }

    private func take(greeting: String, guardID: Int32) {
        let text = greeting.dropFirst(ProcessGuard.greeting.count)
        if let processID = Int32(text) {
            record(processID, guardID: guardID)
            started.set(.running(processID))
        } else {
            let number = text.split(separator: " ").last.flatMap { Int32($0) } ?? EINVAL
            started.set(.failed(startError(DurableFile.reason(number))))
        }
    }

    private func record(_ processID: Int32, guardID: Int32) {
        guard let ledger, let child = ProcessIdentity.of(processID) else { return }
        let entry = ProcessLedger.Entry(
            name: spec.name, nonce: nonce, child: child, guardian: ProcessIdentity.of(guardID))
        do {
            try ledger.add(entry)
        } catch {
            // The lifeline still holds; only the second line of defence is missing, and the log says so.
            shared.withLock { $0.lastWords.append(Array("the ledger entry was not written: \(error)\n".utf8)) }
        }
    }

    private func end(_ exit: ChildExit, reason: String? = nil) {
        shared.withLock { ($0.lifeline, $0.killNow) = (nil, nil) }
        output.finish()
        // A guard that was killed by force could not end its group.
        if case .running(let processID)? = started.current, case .signalled = exit { kill(-processID, SIGKILL) }
        ledger?.remove(nonce: nonce)
        started.set(.failed(startError(reason ?? [exit.description, lastWords].joined(separator: ": "))))
        self.exit.set(exit)
    }

    private func startError(_ reason: String) -> ProcessError {
        ProcessError(ProcessError.startFailed, "\(spec.name): \(spec.executable) cannot be started: \(reason)")
    }
}
