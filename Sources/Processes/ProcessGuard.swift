import Core

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// The small program between us and a child: it ends the child's whole group when its standard input ends, which is
/// when we close it or when we die, by whatever signal.
///
/// `main` calls ``runIfAsked(_:)`` before anything else, so that the guard starts in a millisecond. Its arguments are
/// `__guard GRACE_MILLISECONDS EXECUTABLE ARGUMENT…`. It must be started in a session of its own. A line on
/// standard error is `\u{1}slipway-guard PID`, or `\u{1}slipway-guard error NUMBER` when the program cannot be started;
/// standard output and all other lines are the program's. It ends with the program's status or signal.
package enum ProcessGuard {
    /// The first argument that makes an executable a guard.
    package static let argument = "__guard"
    /// What the first line on standard error begins with.
    static let greeting = "\u{1}slipway-guard "
    /// The signals that a guard turns into the end of its group: SIGQUIT at once, the others gently.
    fileprivate static let caught = [SIGTERM, SIGINT, SIGHUP, SIGQUIT, SIGCHLD]

    /// Becomes a guard, and never returns, when the arguments ask for it.
    ///
    /// - Parameter arguments: the process's arguments, the program's own name first.
    package static func runIfAsked(_ arguments: [String]) {
        guard arguments.count > 1, arguments[1] == argument else { return }
        guard arguments.count > 3, let grace = Int32(arguments[2]), grace >= 0 else {
            say("error \(EINVAL)")
            exit(64)
        }
        exit(run(graceMilliseconds: grace, command: Array(arguments[3...])))
    }

    private static func run(graceMilliseconds: Int32, command: [String]) -> Int32 {
        var noCore = rlimit(rlim_cur: 0, rlim_max: 0)
        #if canImport(Glibc)
        setrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &noCore)
        #else
        setrlimit(RLIMIT_CORE, &noCore)
        #endif
        var caught = sigset_t()
        sigemptyset(&caught)
        for signal in Self.caught { sigaddset(&caught, signal) }
        pthread_sigmask(SIG_BLOCK, &caught, nil)
        signal(SIGPIPE, SIG_IGN)

        var child: pid_t = 0
        let failure = spawn(command, &child)
        guard failure == 0 else {
            say("error \(failure)")
            return 127
        }
        say(String(child))
        // The reader of standard output must see its end when the program closes it, not when the guard ends.
        close(STDOUT_FILENO)
        return watch(child, graceMilliseconds: graceMilliseconds, signals: startSignalThread())
    }

    /// Waits for the program's end and for reasons to end it.
    private static func watch(_ child: pid_t, graceMilliseconds: Int32, signals: Int32) -> Int32 {
        var lifeline = STDIN_FILENO
        var deadline: Int64?
        func end() {
            guard deadline == nil else { return }
            deadline = milliseconds() + Int64(graceMilliseconds)
            kill(-child, SIGTERM)
            // A stopped group would never see the signal.
            kill(-child, SIGCONT)
        }
        while true {
            var status: Int32 = 0
            if waitpid(child, &status, WNOHANG) == child { return leave(status, group: child) }
            var timeout: Int32 = -1
            if let deadline {
                let rest = deadline - milliseconds()
                if rest <= 0 {
                    kill(-child, SIGKILL)
                } else {
                    timeout = Int32(min(rest, 60_000))
                }
            }
            var watched = [
                pollfd(fd: lifeline, events: Int16(POLLIN), revents: 0),
                pollfd(fd: signals, events: Int16(POLLIN), revents: 0),
            ]
            guard poll(&watched, 2, timeout) > 0 else { continue }
            if watched[0].revents != 0 {
                var byte: UInt8 = 0
                let count = read(lifeline, &byte, 1)
                if count == 0 || (count < 0 && errno != EINTR) {
                    lifeline = -1
                    end()
                }
            }
            if watched[1].revents != 0 {
                var signal: UInt8 = 0
                if read(signals, &signal, 1) == 1, Int32(signal) != SIGCHLD {
                    if Int32(signal) == SIGQUIT { kill(-child, SIGKILL) } else { end() }
                }
            }
        }
    }

    /// Ends what the program left running in its group, and passes its end on.
    private static func leave(_ status: Int32, group: pid_t) -> Int32 {
        kill(-group, SIGKILL)
        let signal = status & 0x7F
        guard signal != 0 else { return (status >> 8) & 0xFF }
        Self.reset(signal)
        raise(signal)
        return 128 + signal
    }

    private static func reset(_ number: Int32) {
        signal(number, SIG_DFL)
        var set = sigset_t()
        sigemptyset(&set)
        sigaddset(&set, number)
        pthread_sigmask(SIG_UNBLOCK, &set, nil)
    }

    /// Starts the program as the leader of a new group, with `/dev/null` as its standard input. Gives an error number.
    private static func spawn(_ command: [String], _ child: inout pid_t) -> Int32 {
        #if canImport(Darwin)
        var actions: posix_spawn_file_actions_t?
        var attributes: posix_spawnattr_t?
        #else
        var actions = posix_spawn_file_actions_t()
        var attributes = posix_spawnattr_t()
        #endif
        posix_spawn_file_actions_init(&actions)
        posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
        posix_spawnattr_init(&attributes)
        defer {
            posix_spawn_file_actions_destroy(&actions)
            posix_spawnattr_destroy(&attributes)
        }
        var none = sigset_t()
        sigemptyset(&none)
        var all = sigset_t()
        sigfillset(&all)
        posix_spawnattr_setsigmask(&attributes, &none)
        posix_spawnattr_setsigdefault(&attributes, &all)
        posix_spawnattr_setpgroup(&attributes, 0)
        posix_spawnattr_setflags(
            &attributes, Int16(POSIX_SPAWN_SETPGROUP) | Int16(POSIX_SPAWN_SETSIGMASK) | Int16(POSIX_SPAWN_SETSIGDEF))
        var arguments = command.map { strdup($0) }
        arguments.append(nil)
        defer { for argument in arguments { free(argument) } }
        return posix_spawn(&child, command[0], &actions, &attributes, arguments, environ)
    }

    /// A thread that turns signals into bytes, so that one `poll` waits for everything.
    private static func startSignalThread() -> Int32 {
        var ends: [Int32] = [-1, -1]
        guard pipe(&ends) == 0 else { return -1 }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        let context = UnsafeMutableRawPointer(bitPattern: Int(ends[1]))
        #if canImport(Darwin)
        var thread: pthread_t?
        #else
        var thread = pthread_t()
        #endif
        pthread_create(&thread, nil, forwardSignals, context)
        return ends[0]
    }

    private static func milliseconds() -> Int64 {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Int64(time.tv_sec) * 1_000 + Int64(time.tv_nsec) / 1_000_000
    }

    private static func say(_ text: String) {
        let line = Array((greeting + text + "\n").utf8)
        _ = line.withUnsafeBytes { write(STDERR_FILENO, $0.baseAddress, $0.count) }
    }
}

#if canImport(Darwin)
private typealias ThreadContext = UnsafeMutableRawPointer
#else
private typealias ThreadContext = UnsafeMutableRawPointer?
#endif

/// The signal thread's body; its context is the number of the descriptor that it writes to.
private func forwardSignals(_ context: ThreadContext) -> UnsafeMutableRawPointer? {
    let end = Int32(Int(bitPattern: context))
    var caught = sigset_t()
    sigemptyset(&caught)
    for signal in ProcessGuard.caught { sigaddset(&caught, signal) }
    while true {
        var signal: Int32 = 0
        guard sigwait(&caught, &signal) == 0 else { continue }
        var byte = UInt8(truncatingIfNeeded: signal)
        _ = write(end, &byte, 1)
    }
}
