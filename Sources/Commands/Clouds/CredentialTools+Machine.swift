import AWSClient
import Core
import HTTPClient
import Logging
import Processes

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

extension CredentialTools {
    /// Nothing is logged: errors say what there is to say.
    static let silence = Logger(label: "slipway") { _ in SwiftLogNoOpLogHandler() }

    /// This machine's clocks and programs, and whoever sits at its terminal.
    static func ofThisMachine(_ transport: AsyncHTTPTransport, variables: [String: String]) -> CredentialTools {
        CredentialTools(
            transport: transport, clock: ContinuousClock(), wallClock: SystemWallClock(),
            random: SystemRandomSource(), logger: silence,
            run: { try await program($0, variables: variables) },
            askMFACode: { serial in
                guard isatty(STDIN_FILENO) == 1, isatty(STDERR_FILENO) == 1 else { return nil }
                let output = Output(
                    isJSON: true, isColoured: false, isInteractive: true, canAsk: true, isVerbose: false)
                let typed = output.ask("Code of the MFA device \(TerminalText.escape(serial, limit: 200)):")
                try Task.checkCancellation()
                return typed
            })
    }

    /// Runs a user's `credential_process`, with all of the user's variables. It ends with us.
    private static func program(
        _ arguments: [String], variables: [String: String]
    ) async throws -> ProgramResult {
        let path = try ProgramFinder(environment: variables).require(
            arguments[0], hint: "credential_process takes a program of PATH, or an absolute path")
        let result = try await ProgramRun(guardian: .own()).toEnd(
            ChildSpec(
                name: "credential_process", executable: path, arguments: Array(arguments.dropFirst()),
                environment: variables))
        return ProgramResult(isSuccess: result.exit.isSuccess, output: result.output, lastWords: result.lastWords)
    }
}
