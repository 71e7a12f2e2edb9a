import ArgumentParser
import Core
import Processes
import Synchronization

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// Runs the command line and ends the process with its exit status.
package enum SlipwayMain {
    package static func run() async -> Never {
        // A reader that goes away (`slipway … | head`) must not kill us in the middle of a journal write.
        signal(SIGPIPE, SIG_IGN)
        let wantsJSON = CommandLine.arguments.contains("--json")
        let ended = await Interrupts.handling { await perform(wantsJSON: wantsJSON) }
        let failure = Output.resultFailure.load(ordering: .relaxed)
        if failure != 0 {
            ErrorReport.write(
                CommandError(
                    CommandError.outputLost, "the result could not be written: \(DurableFile.reason(failure))",
                    hint: "free space where standard output goes, and run the command again"), wantsJSON: false)
        }
        let status = ended.result
        exit(failure != 0 && status == .done ? CommandError.outputLost.exitStatus.rawValue : status.rawValue)
    }

    /// Parses and runs the command, and turns what it throws into words on stderr and an exit status.
    private static func perform(wantsJSON: Bool) async -> ExitStatus {
        let command: any ParsableCommand
        let arguments = ArgumentOrder.sorted(Array(CommandLine.arguments.dropFirst()))
        do {
            command = try Slipway.parseAsRoot(arguments)
        } catch {
            let isWrong = Slipway.exitCode(for: error) != .success
            let slip = isWrong ? CommandSlip(arguments, of: Slipway.self) : nil
            reportUsage(error, slip?.message, wantsJSON: wantsJSON)
            guard let slip else { Slipway.exit(withError: error) }
            Output.write(slip.text, to: STDERR_FILENO)
            return .usage
        }
        do {
            if var asynchronous = command as? any AsyncParsableCommand {
                try await asynchronous.run()
            } else {
                var synchronous = command
                try synchronous.run()
            }
            return .done
        } catch let outcome as CommandOutcome {
            return outcome.status
        } catch is CancellationError {
            let rest = command is any LeavesNothing ? "" : "; slipway status shows what is unfinished"
            if wantsJSON {
                Output.write(
                    ErrorReport.document(CommandError(CommandError.interrupted, "interrupted\(rest)")).pretty + "\n",
                    to: STDOUT_FILENO)
            }
            Output.write("interrupted\(rest)\n", to: STDERR_FILENO)
            return .interrupted
        } catch let error as any CodedError {
            DetachedProcess.announceRefusal(ErrorReport.told(error).text, environment: ProcessEnvironment.current)
            ErrorReport.write(error, wantsJSON: wantsJSON)
            return Task.isCancelled ? .interrupted : error.code.exitStatus
        } catch {
            // Help, version and usage problems are ArgumentParser's own.
            let code = Slipway.exitCode(for: error)
            if code == .success {
                Output.write(Slipway.fullMessage(for: error) + "\n", to: STDOUT_FILENO)
                return .done
            }
            if error is ValidationError || error is CleanExit || code == .validationFailure {
                reportUsage(error, nil, wantsJSON: wantsJSON)
                Output.write(Slipway.fullMessage(for: error) + "\n", to: STDERR_FILENO)
                return .usage
            }
            ErrorReport.write(
                CommandError(CommandError.unexpected, TerminalText.escape(String(describing: error))),
                wantsJSON: wantsJSON)
            return .cloudFailed
        }
    }
}

extension SlipwayMain {
    /// With `--json` a program is told too what is wrong with its arguments; the words for people follow on stderr.
    fileprivate static func reportUsage(_ error: any Error, _ message: String?, wantsJSON: Bool) {
        guard wantsJSON, Slipway.exitCode(for: error) != .success else { return }
        let usage = CommandError(
            CommandError.wrongUsage, message ?? Slipway.message(for: error),
            hint: "the same with --help shows what is taken")
        Output.write(ErrorReport.document(usage).pretty + "\n", to: STDOUT_FILENO)
    }
}

/// Ends a command early with a status, after it has said everything itself.
struct CommandOutcome: Error {
    let status: ExitStatus

    init(_ status: ExitStatus) { self.status = status }
}

/// An error in words for people, and as a document with `--json`.
enum ErrorReport {
    static func write(_ error: any CodedError, wantsJSON: Bool) {
        if wantsJSON {
            Output.write(document(error).pretty + "\n", to: STDOUT_FILENO)
        }
        var text = "error \(error.code): \(error.message)\n"
        if let hint = error.hint { text += "  next: \(hint)\n" }
        Output.write(text, to: STDERR_FILENO)
    }

    /// The document and the exit status, for another process of this program; on one line.
    static func told(_ error: any CodedError) -> JSONValue {
        var inner = document(error)["error"]?.object ?? [:]
        inner["status"] = .int(Int64(error.code.exitStatus.rawValue))
        return ["error": .object(inner)]
    }

    static func document(_ error: any CodedError) -> JSONValue {
        [
            "error": [
                "code": .string(error.code.description), "message": .string(error.message),
                "hint": error.hint.map { .string($0) } ?? .null,
            ]
        ]
    }
}
