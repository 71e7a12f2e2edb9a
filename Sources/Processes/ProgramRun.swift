import Core

/// Runs programs to their end.
package struct ProgramRun: Sendable {
    /// What a program left.
    package struct Result: Hashable, Sendable {
        package var exit: ChildExit
        package var output: [UInt8]
        /// The last lines of standard error; bounded, untrusted text.
        package var lastWords: String

        /// The output as text, white space at both ends cut.
        package var text: String {
            String(decoding: output, as: UTF8.self).split(
                omittingEmptySubsequences: true, whereSeparator: { $0 == "\n" || $0 == "\r\n" }
            ).joined(separator: "\n")
        }
    }

    package let guardian: GuardProgram
    package let ledger: ProcessLedger?

    package init(guardian: GuardProgram, ledger: ProcessLedger? = nil) {
        self.guardian = guardian
        self.ledger = ledger
    }

    /// Starts a program and gives its standard output in pieces as they come, with back-pressure.
    ///
    /// The sequence ends with `process.program_failed`, with the last lines of standard error, when the program does not
    /// end with status 0. Dropping the sequence and its iterator ends the program.
    ///
    /// - Throws: `process.start_failed`.
    package func stream(_ spec: ChildSpec) async throws -> ChildOutput {
        var spec = spec
        spec.output = .stream
        let child = try await ChildProcess.start(spec, under: guardian, ledger: ledger)
        let handoff = child.output.handoff
        return ChildOutput(handoff: handoff) { try await Self.requireSuccess(child) }
    }

    /// Runs a program to its end and collects its standard output.
    ///
    /// Cancelling the task ends the program.
    ///
    /// - Parameters:
    ///   - limit: the most bytes of output.
    ///   - timeout: how long the program may take, in real time.
    /// - Throws: `process.start_failed`, `process.output_too_large`, `process.timed_out`. An error status is a result.
    package func toEnd(_ spec: ChildSpec, limit: Int = 1 << 20, timeout: Duration = .seconds(60)) async throws -> Result
    {
        var spec = spec
        spec.output = .stream
        let child = try await ChildProcess.start(spec, under: guardian, ledger: ledger)
        let isLate = Latch<Bool>()
        do {
            let output = try await withThrowingTaskGroup(of: [UInt8]?.self) { group in
                group.addTask { try await Self.collect(child, limit: limit) }
                group.addTask {
                    do {
                        try await ContinuousClock().sleep(for: timeout)
                    } catch {
                        // The collecting task may wait for the program's end, which only this brings.
                        await child.stop()
                        throw error
                    }
                    isLate.set(true)
                    await child.stop()
                    return nil
                }
                defer { group.cancelAll() }
                guard let output = try await group.next() ?? nil, isLate.current == nil else {
                    throw ProcessError(
                        ProcessError.timedOut, "\(spec.name) did not end within \(timeout)\(Self.saying(child))")
                }
                return output
            }
            return Result(exit: await child.exit, output: output, lastWords: child.lastWords)
        } catch {
            await child.stop()
            throw error
        }
    }

    private static func collect(_ child: ChildProcess, limit: Int) async throws -> [UInt8] {
        var output: [UInt8] = []
        for try await piece in child.output {
            guard output.count + piece.count <= limit else {
                throw ProcessError(ProcessError.outputTooLarge, "\(child.name) wrote more than \(limit) bytes")
            }
            output += piece
        }
        _ = await child.exit
        return output
    }

    private static func requireSuccess(_ child: ChildProcess) async throws {
        let exit = await child.exit
        guard exit.isSuccess else {
            throw ProcessError(ProcessError.programFailed, "\(child.name) ended with \(exit)\(saying(child))")
        }
    }

    private static func saying(_ child: ChildProcess) -> String {
        let words = child.lastWords
        return words.isEmpty ? "" : ": " + TerminalText.escape(words, limit: 2_000)
    }
}
