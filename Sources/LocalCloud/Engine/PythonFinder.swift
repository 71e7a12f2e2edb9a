import Core
import Processes

/// Finds a Python that the engine's lock is made for.
struct PythonFinder: Sendable {
    /// A Python interpreter of this machine.
    struct Interpreter: Hashable, Sendable {
        var path: String
        /// For example `3.11.7`.
        var version: String
    }

    /// Minor versions of Python 3 that the lock covers, best first.
    static let minors = [12, 13, 11, 14]

    let finder: ProgramFinder
    let run: ProgramRun
    let environment: [String: String]

    /// The best interpreter of the `PATH` that has the `venv` module.
    ///
    /// - Throws: `engine.no_python`, saying what was found and what to install.
    func find() async throws -> Interpreter {
        var seen: [String] = []
        var paths: Set<String> = []
        // The system's own first: it is the one that people maintain.
        for name in ["python3"] + Self.minors.map({ "python3.\($0)" }) {
            guard let path = finder.find(name), paths.insert(path).inserted else { continue }
            let result = try await run.toEnd(
                ChildSpec(
                    name: name, executable: path, arguments: ["-c", Self.probe],
                    environment: ChildEnvironment.basic(from: environment)), limit: 4_096)
            let words = result.text.split(separator: " ").map(String.init)
            guard result.exit.isSuccess, words.count == 3, let minor = Int(words[1]) else {
                seen.append("\(path) (does not run: \(result.exit))")
                continue
            }
            let version = words[0]
            if !Self.minors.contains(minor) || !version.hasPrefix("3.") {
                seen.append("\(path) (version \(version))")
            } else if words[2] != "venv" {
                seen.append("\(path) (version \(version), without the venv module)")
            } else {
                return Interpreter(path: path, version: version)
            }
        }
        throw EngineError(
            EngineError.noPython,
            "the engine needs Python 3.11 to 3.14 with its venv module; "
                + (seen.isEmpty
                    ? "no python3 was found in \(finder.folders.joined(separator: ":"))"
                    : "found only \(seen.joined(separator: ", "))"),
            hint: "apt-get install python3 python3-venv  (macOS: brew install python3), then slipway engine install")
    }

    /// Prints version, minor version, and whether environments can be made.
    private static let probe = [
        "import sys", "try:", " import venv, ensurepip; has = 'venv'", "except ImportError:", " has = 'bare'",
        "print('%d.%d.%d' % sys.version_info[:3], sys.version_info[1], has)",
    ].joined(separator: "\n")
}
