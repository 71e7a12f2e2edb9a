import Core
import Dispatch
import Synchronization

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// A program that outlives us: a server in a session of its own, whose output goes to a log file.
///
/// The program finds the number of an open descriptor in `SLIPWAY_READY_FD`; when it is ready it writes one line there
/// and closes it (see ``announceReady(_:environment:)``). That line, or the program's end, is what the start waits for.
package struct DetachedProcess: Hashable, Sendable {
    package let processID: Int32
    /// What the program said when it was ready.
    package let readyLine: String

    private static let readyVariable = "SLIPWAY_READY_FD"
    private static let readyDescriptor: Int32 = 3
    #if canImport(Darwin)
    private static let newSession = Int16(POSIX_SPAWN_SETSID)
    #else
    /// `POSIX_SPAWN_SETSID`, which the C library's headers hide behind a feature macro.
    private static let newSession: Int16 = 0x80
    #endif

    /// Starts a program and waits until it is ready.
    ///
    /// - Parameters:
    ///   - spec: its `environment` is the whole environment; `logFile` takes both outputs and is required.
    ///   - timeout: how long it may take to become ready, in real time. It is ended when that is over.
    /// - Throws: ``Refusal`` when the program said why it does not start; `process.start_failed`, with the end of the log
    ///   when it ended without; `process.timed_out`.
    package static func start(_ spec: ChildSpec, timeout: Duration) async throws -> DetachedProcess {
        guard let logFile = spec.logFile else {
            throw ProcessError(ProcessError.startFailed, "\(spec.name): a detached program needs a log file")
        }
        var ends: [Int32] = [-1, -1]
        guard pipe(&ends) == 0 else { throw failure(spec, DurableFile.reason(errno)) }
        let (reading, writing) = (ends[0], ends[1])
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        defer { close(reading) }
        let logStart = size(of: logFile)
        let processID: Int32
        do {
            defer { close(writing) }
            processID = try spawn(spec, logFile: logFile, ready: writing)
        }
        let milliseconds = Int32(clamping: Int64(timeout / .milliseconds(1)))
        switch await readLine(reading, milliseconds: milliseconds) {
        case .line(let line) where line.hasPrefix(refusalMark):
            var status: Int32 = 0
            kill(-processID, SIGTERM)
            waitpid(processID, &status, 0)
            throw Refusal(words: String(line.dropFirst(refusalMark.count)))
        case .line(let line):
            return DetachedProcess(processID: processID, readyLine: line)
        case .ended:
            var status: Int32 = 0
            // It closed the descriptor without a word; normally because it ended.
            kill(-processID, SIGTERM)
            waitpid(processID, &status, 0)
            throw failure(spec, lastWords(logFile, from: logStart, lines: spec.lastLines))
        case .late:
            kill(-processID, SIGKILL)
            var status: Int32 = 0
            waitpid(processID, &status, 0)
            let words = lastWords(logFile, from: logStart, lines: spec.lastLines)
            throw ProcessError(
                ProcessError.timedOut,
                "\(spec.name) was not ready within \(timeout)" + (words.isEmpty ? "" : ": \(words)"))
        }
    }

    /// Called by the detached program itself: says that it is ready. Does nothing when nobody waits.
    ///
    /// - Parameter line: what the waiting side gets; no line feed in it.
    package static func announceReady(_ line: String, environment: [String: String]) {
        announce(line, environment)
    }

    /// Called by the detached program itself: says why it ends instead of becoming ready. Does nothing when nobody waits.
    ///
    /// - Parameter words: what ``Refusal`` carries to the waiting side; no line feed in it.
    package static func announceRefusal(_ words: String, environment: [String: String]) {
        announce(refusalMark + words, environment)
    }

    /// What a program said that did not become ready.
    package struct Refusal: Error {
        package let words: String
    }

    private static let refusalMark = "\u{15}"

    /// Afterwards the descriptor is closed, and its number may be another file's.
    private static let hasAnnounced = Atomic(false)

    private static func announce(_ line: String, _ environment: [String: String]) {
        guard !hasAnnounced.exchange(true, ordering: .relaxed) else { return }
        guard let descriptor = environment[readyVariable].flatMap({ Int32($0) }), descriptor > 2 else { return }
        let bytes = Array((line + "\n").utf8)
        _ = bytes.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
        close(descriptor)
    }

    private enum Ready: Sendable {
        case line(String)
        case ended
        case late
    }

    private static func spawn(_ spec: ChildSpec, logFile: String, ready: Int32) throws -> Int32 {
        #if canImport(Darwin)
        var actions: posix_spawn_file_actions_t?
        var attributes: posix_spawnattr_t?
        #else
        var actions = posix_spawn_file_actions_t()
        var attributes = posix_spawnattr_t()
        #endif
        posix_spawn_file_actions_init(&actions)
        posix_spawnattr_init(&attributes)
        defer {
            posix_spawn_file_actions_destroy(&actions)
            posix_spawnattr_destroy(&attributes)
        }
        posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_addopen(
            &actions, STDOUT_FILENO, logFile, O_WRONLY | O_CREAT | O_APPEND, mode_t(0o600))
        posix_spawn_file_actions_adddup2(&actions, STDOUT_FILENO, STDERR_FILENO)
        // A descriptor that is already number 3 would keep its close-on-exec mark if it were copied onto itself.
        let source = fcntl(ready, F_DUPFD_CLOEXEC, 10)
        guard source >= 0 else { throw failure(spec, DurableFile.reason(errno)) }
        defer { close(source) }
        posix_spawn_file_actions_adddup2(&actions, source, readyDescriptor)
        var none = sigset_t()
        sigemptyset(&none)
        var all = sigset_t()
        sigfillset(&all)
        posix_spawnattr_setsigmask(&attributes, &none)
        posix_spawnattr_setsigdefault(&attributes, &all)
        posix_spawnattr_setflags(
            &attributes, newSession | Int16(POSIX_SPAWN_SETSIGMASK) | Int16(POSIX_SPAWN_SETSIGDEF))
        var environment = spec.environment
        environment[readyVariable] = String(readyDescriptor)
        var arguments = ([spec.executable] + spec.arguments).map { strdup($0) }
        var variables = environment.map { strdup("\($0.key)=\($0.value)") }
        arguments.append(nil)
        variables.append(nil)
        defer { for text in arguments + variables { free(text) } }
        var processID: pid_t = 0
        let number = posix_spawn(&processID, spec.executable, &actions, &attributes, arguments, variables)
        guard number == 0 else { throw failure(spec, DurableFile.reason(number)) }
        return processID
    }

    /// Reads a line on a thread of its own: `poll` and `read` block.
    private static func readLine(_ descriptor: Int32, milliseconds: Int32) async -> Ready {
        await withCheckedContinuation { continuation in
            DispatchQueue(label: "slipway.ready").async {
                var line: [UInt8] = []
                let start = ContinuousClock.now
                while true {
                    let spent = Int32(clamping: Int64((ContinuousClock.now - start) / .milliseconds(1)))
                    var watched = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
                    let count = poll(&watched, 1, max(0, milliseconds - spent))
                    if count == 0 { return continuation.resume(returning: .late) }
                    guard count > 0 else { continue }
                    var byte: UInt8 = 0
                    guard read(descriptor, &byte, 1) == 1, line.count < 1 << 16 else {
                        return continuation.resume(returning: .ended)
                    }
                    if byte == 0x0A {
                        return continuation.resume(returning: .line(String(decoding: line, as: UTF8.self)))
                    }
                    line.append(byte)
                }
            }
        }
    }

    private static func lastWords(_ path: String, from start: Int, lines: Int) -> String {
        var words = LastWords(maximumLines: lines)
        // No log means no last words.
        if let bytes = try? DurableFile.read(path) { words.append(Array(bytes.dropFirst(start))) }
        return TerminalText.escape(words.text, limit: 4_000)
    }

    private static func size(of path: String) -> Int {
        var status = stat()
        return stat(path, &status) == 0 ? Int(status.st_size) : 0
    }

    private static func failure(_ spec: ChildSpec, _ reason: String) -> ProcessError {
        ProcessError(
            ProcessError.startFailed,
            "\(spec.name): \(spec.executable) did not become ready: \(reason.isEmpty ? "it ended without a word" : reason)"
        )
    }
}
