import Core
import Datasets
import Foundation
import TestSupport
import Testing

/// A folder and the operations to work on files in it.
struct Workbench {
    let folder: TemporaryFolder
    let operations: DataOperations

    init(program: (any TabularProgram)? = nil, threads: Int = 2) throws {
        folder = try TemporaryFolder()
        operations = DataOperations(
            program: program ?? DuckDBForTests.installed ?? NoDuckDB(), temporaryFolder: folder.path, threads: threads)
    }

    /// Writes a file and returns its path.
    func write(_ name: String, _ text: String) throws -> String { try write(name, Array(text.utf8)) }

    func write(_ name: String, _ bytes: [UInt8]) throws -> String {
        try DurableFile.write(bytes, to: folder.file(name))
        return folder.file(name)
    }

    /// Makes a folder and returns its path.
    func folder(named name: String) throws -> String {
        try DurableFile.makeFolder(folder.file(name))
        return folder.file(name)
    }

    func lines(_ path: String) throws -> [JSONValue] {
        try DurableFile.read(path, limit: 1 << 30).split(separator: 10).map { try JSONValue(parsing: Array($0)) }
    }

    func prepare(
        _ source: String, _ format: FormatID = .sft, map: [String: String] = [:], out: String = "out",
        _ change: (inout PrepareRequest) throws -> Void = { _ in }
    ) async throws -> PrepareReport {
        var request = PrepareRequest(source: source, format: format, columns: map, outputFolder: folder.file(out))
        try change(&request)
        return try await operations.prepare(request)
    }
}

/// The code of the error that `body` throws; nil when it throws none.
func errorCode(_ body: () async throws -> Void) async throws -> ErrorCode? {
    do {
        try await body()
        return nil
    } catch let error as any CodedError {
        return error.code
    }
}

/// The error that `body` throws.
func codedError(_ body: () async throws -> Void) async throws -> (any CodedError)? {
    do {
        try await body()
        return nil
    } catch let error as any CodedError {
        return error
    }
}
