import ArgumentParser
import Core
import Lifecycle

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// The options that every command takes.
struct GlobalOptions: ParsableArguments {
    @Option(name: [.customShort("C"), .customLong("dir")], help: "The project's directory.")
    var directory = "."

    @Option(name: .customLong("env"), help: "The environment of slipway.yaml (default: dev, else the only one).")
    var environment: String?

    @Option(help: "local or aws; must agree with the environment.")
    var cloud: String?

    @Option(help: "The cloud's region.")
    var region: String?

    @Option(help: "The profile of the shared AWS configuration.")
    var profile: String?

    @Option(name: .customLong("endpoint-url"), help: "The base URL of the cloud's services.")
    var endpointURL: String?

    @Flag(help: "Write exactly one JSON document to stdout.")
    var json = false

    @Flag(name: .customLong("no-color"), help: "No colours.")
    var noColor = false

    @Flag(name: .shortAndLong, help: "Show details.")
    var verbose = false

    init() {}

    /// The output that these options ask for.
    var output: Output {
        let environment = ProcessEnvironment.current
        let isInteractive = isatty(STDERR_FILENO) == 1 && environment["TERM"] != "dumb"
        return Output(
            isJSON: json, isColoured: isInteractive && !noColor && environment["NO_COLOR"] == nil,
            isInteractive: isInteractive, canAsk: isatty(STDIN_FILENO) == 1 && isatty(STDERR_FILENO) == 1,
            isVerbose: verbose)
    }

    /// The directory as an absolute path.
    var projectFolder: String { PathText.absolute(directory) }
}

/// The process's environment, read in one place.
enum ProcessEnvironment {
    static var current: [String: String] {
        var result: [String: String] = [:]
        var entry = environ
        while let pointer = entry.pointee {
            let text = String(cString: pointer)
            if let mark = text.firstIndex(of: "=") {
                result[String(text[..<mark])] = String(text[text.index(after: mark)...])
            }
            entry += 1
        }
        return result
    }

    /// Where files lie for a while: `TMPDIR`, unless it is empty.
    static func temporaryFolder(_ environment: [String: String]) -> String {
        environment["TMPDIR"].flatMap { $0.isEmpty ? nil : $0 } ?? "/tmp"
    }

    /// Slipway's home.
    ///
    /// - Throws: `core.home_unwritable`.
    static func home() throws -> SlipwayHome { try SlipwayHome(environment: current) }
}

/// Paths as text.
enum PathText {
    /// The path from the root, without `.`, `..` and doubled slashes; links are not followed.
    static func absolute(_ path: String) -> String {
        var whole = path
        if !whole.hasPrefix("/") {
            var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
            let folder = getcwd(&buffer, buffer.count).map { String(cString: $0) } ?? "/"
            whole = folder + "/" + path
        }
        var parts: [Substring] = []
        for part in whole.split(separator: "/") where part != "." {
            if part == ".." { _ = parts.popLast() } else { parts.append(part) }
        }
        return "/" + parts.joined(separator: "/")
    }
}
