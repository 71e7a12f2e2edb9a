import Core
import Dispatch

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// Runs a program to its end with files as its streams.
///
/// Foundation's `Process` loses the end of children that start at the same time, as parallel tests do.
enum TestProgram {
    /// - Returns: the exit status; 255 when a signal ended the program.
    static func run(
        _ path: String, _ arguments: [String], input: String = "/dev/null", output: String, errors: String = "/dev/null"
    ) async throws -> Int32 {
        try await withCheckedThrowingContinuation { continuation in
            DispatchQueue(label: "test program").async {
                continuation.resume(with: Result { try runBlocking(path, arguments, input, output, errors) })
            }
        }
    }

    private static func runBlocking(
        _ path: String, _ arguments: [String], _ input: String, _ output: String, _ errors: String
    ) throws -> Int32 {
        #if canImport(Darwin)
        var actions: posix_spawn_file_actions_t?
        #else
        var actions = posix_spawn_file_actions_t()
        #endif
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 0, input, O_RDONLY, 0)
        posix_spawn_file_actions_addopen(&actions, 1, output, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
        posix_spawn_file_actions_addopen(&actions, 2, errors, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
        var words: [UnsafeMutablePointer<CChar>?] = ([path] + arguments).map { strdup($0) } + [nil]
        defer { for word in words { free(word) } }
        var identifier: pid_t = 0
        let started = posix_spawn(&identifier, path, &actions, nil, &words, environ)
        guard started == 0 else {
            throw CoreError(CoreError.fileUnreadable, "\(path) does not start: \(DurableFile.reason(started))")
        }
        var status: Int32 = 0
        while waitpid(identifier, &status, 0) < 0, errno == EINTR {}
        return status & 0x7F == 0 ? (status >> 8) & 0xFF : 255
    }
}
