import ArgumentParser
import Core
import Datasets
import Foundation

/// `slipway data`: from a file to a prepared dataset.
struct DataCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "data",
        abstract: "Look at, check and prepare training data.",
        discussion: """
            Sources are JSON lines, JSON arrays, CSV, TSV and Parquet, plain or as .gz or .zst: files, folders, patterns \
            and addresses. Rows are read to the last one; what is wrong with a row is told with its line.

            Example: slipway data prepare tickets.csv --format sft-chat --map prompt=text completion=category --out data
            """,
        subcommands: [
            DataDiscover.self, DataInspect.self, DataValidate.self, DataPrepare.self, DataRender.self, DataUpload.self,
            DataFormats.self,
        ])

    init() {}
}

extension DataOperations {
    /// The operations with DuckDB, all cores, and progress on stderr. What killed commands left is removed first.
    ///
    /// - Parameter options: say which cloud `s3://` is in; without them only local sources are read.
    static func forCommand(_ progress: ProgressLine, _ options: GlobalOptions? = nil) -> DataOperations {
        let environment = ProcessEnvironment.current
        let operations = DataOperations(
            program: DuckDBProgram(environment: environment),
            temporaryFolder: ProcessEnvironment.temporaryFolder(environment),
            threads: ProcessInfo.processInfo.activeProcessorCount,
            remotes: options.map(RemoteSources.all) ?? [], note: { text in options?.output.say(text) }
        ) { seen in
            let fraction = seen.totalBytes.map { $0 > 0 ? Double(seen.bytesRead) / Double($0) : 1 }
            progress.update(fraction: fraction, detail: Figures.bytes(seen.bytesRead))
        }
        operations.removeLeftovers()
        return operations
    }
}

/// `NAME=VALUE` arguments.
enum Assignment {
    /// Splits at the first `=`.
    ///
    /// - Throws: `command.bad_argument`.
    static func parse(_ text: String, option: String, form: String) throws -> (name: String, value: String) {
        guard let mark = text.firstIndex(of: "="), mark != text.startIndex, text.index(after: mark) != text.endIndex
        else {
            throw CommandError(
                CommandError.badArgument, "\(option) has \(TerminalText.escape(text, limit: 80)), which is not \(form)",
                hint: "write it as \(option) \(form)")
        }
        return (String(text[..<mark]), String(text[text.index(after: mark)...]))
    }

    /// All assignments; a name may come once.
    static func parse(_ texts: [String], option: String, form: String) throws -> [String: String] {
        var result: [String: String] = [:]
        for text in texts {
            let (name, value) = try parse(text, option: option, form: form)
            guard result.updateValue(value, forKey: name) == nil else {
                throw CommandError(
                    CommandError.badArgument, "\(option) names \(TerminalText.escape(name, limit: 80)) twice")
            }
        }
        return result
    }
}
