import Core
import Processes

extension EngineInstaller {
    /// Runs one program of the installation to its end.
    ///
    /// - Parameter line: takes each line of its standard output.
    /// - Throws: the engine error that its last words speak of.
    func step(
        _ name: String, _ executable: String, _ arguments: [String], line: (String) -> Void = { _ in }
    ) async throws {
        var variables = ChildEnvironment.network(from: environment, prefixes: ["PIP_", "SLIPWAY_TORCH_INDEX"])
        variables["PYTHONUNBUFFERED"] = "1"
        variables["PYTHONNOUSERSITE"] = "1"
        variables["PIP_NO_INPUT"] = "1"
        let spec = ChildSpec(
            name: name, executable: executable, arguments: arguments, environment: variables, grace: .seconds(3))
        let child = try await ChildProcess.start(spec, under: run.guardian)
        var splitter = LineSplitter(limit: 1 << 16)
        var output = LastWords(maximumLines: 20)
        do {
            for try await piece in child.output {
                output.append(piece)
                splitter.push(piece).forEach { line($0.trimmed) }
            }
            try Task.checkCancellation()
        } catch {
            await child.stop()
            throw error
        }
        let exit = await child.exit
        guard !exit.isSuccess else { return }
        throw Self.error(name, exit, words: [output.text, child.lastWords].joined(separator: "\n"))
    }

    /// Translates pip's and Python's last words into the error that tells people what to do.
    static func error(_ name: String, _ exit: ChildExit, words: String) -> EngineError {
        let shown = TerminalText.escape(
            words.split(separator: "\n").suffix(6).joined(separator: " / "), limit: 1_200)
        func has(_ texts: String...) -> Bool { texts.contains { words.contains($0) } }
        if has("No space left on device", "Errno 28", "os error 28", "Disk quota exceeded") {
            return EngineError(
                EngineError.installDiskFull, "\(name): the disk is full: \(shown)",
                hint: "make room, or set SLIPWAY_ENGINE to a folder on another disk, then: slipway engine install")
        }
        if has("DO NOT MATCH THE HASHES", "do not match the hashes") {
            return EngineError(
                EngineError.installDigest, "\(name): a file is not the one that the lock names: \(shown)",
                hint: "check the package index and its mirrors; the lock is right or Slipway is out of date")
        }
        if has(
            "No matching distribution", "Could not find a version", "Connection", "connection", "Temporary failure",
            "Name or service not known", "timed out", "SSLError", "ProxyError", "HTTPError", "HTTP error", "403", "503")
        {
            return EngineError(
                EngineError.installNetwork, "\(name): a package cannot be fetched: \(shown)",
                hint: "check the network, proxy and pip's settings (pip config list); what was fetched is kept: "
                    + "slipway engine install goes on from there")
        }
        if has("ensurepip is not available", "No module named venv", "No module named ensurepip") {
            return EngineError(
                EngineError.noPython, "\(name): this Python cannot make environments: \(shown)",
                hint: "apt-get install python3-venv, then: slipway engine install")
        }
        return EngineError(
            EngineError.installFailed, "\(name) ended with \(exit): \(shown)",
            hint: "slipway engine install tries again and keeps what was fetched")
    }
}

extension String {
    /// Without white space at both ends.
    fileprivate var trimmed: String {
        String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
    }
}
