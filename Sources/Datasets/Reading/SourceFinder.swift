import Core

#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#else
internal import Darwin
#endif
#if canImport(FoundationEssentials)
internal import FoundationEssentials
#else
internal import Foundation
#endif

/// Finds the files that a source's name means, and looks at their first bytes.
enum SourceFinder {
    /// Finds a local file. Blocking.
    ///
    /// - Throws: `data.source_missing` with near names and candidates, `data.source_is_folder` with candidates,
    ///   `data.source_empty`, `data.source_unreadable`, `data.container_not_built`, `data.encoding_unknown`.
    static func find(_ name: String) throws -> SourcePart {
        for (prefix, kind) in [("s3://", "S3"), ("gs://", "Google Cloud Storage"), ("hf://", "Hugging Face")]
        where name.hasPrefix(prefix) {
            throw DatasetError(
                DatasetError.containerNotBuilt, "\(name) is on \(kind); this version reads local files only",
                hint: "download it and name the local file")
        }
        var status = stat()
        guard stat(name, &status) == 0 else { throw missing(name) }
        guard status.st_mode & S_IFMT != S_IFDIR else { throw folder(name) }
        let file = try FileByteSource(path: name)
        let start = try firstBytes(file)
        guard !start.isEmpty else {
            throw DatasetError(DatasetError.sourceEmpty, "\(name) is empty: 0 bytes", hint: candidates(beside: name))
        }
        let container = try container(of: name, start: start)
        guard start.contains(where: { $0 != 0x20 && $0 != 9 && $0 != 10 && $0 != 13 }) || start.count == 65_536 else {
            throw DatasetError(DatasetError.sourceEmpty, "\(name) holds only white space: no rows")
        }
        return SourcePart(name: name, place: .local(path: name), container: container, bytes: file.totalBytes)
    }

    private static func firstBytes(_ file: FileByteSource) throws -> [UInt8] {
        try withUnsafeTemporaryAllocation(byteCount: 65_536, alignment: 16) { buffer in
            var count = 0
            while count < buffer.count {
                let read = try file.read(into: UnsafeMutableRawBufferPointer(rebasing: buffer[count...]))
                if read == 0 { break }
                count += read
            }
            return Array(buffer[..<count])
        }
    }

    /// The bytes decide where they can, then the name, then what the text looks like.
    private static func container(of name: String, start: [UInt8]) throws -> SourceContainer {
        if start.starts(with: [0x1F, 0x8B]) { throw notBuilt(name, "gzip", "unpack it: gunzip -k '\(name)'") }
        if start.starts(with: [0x28, 0xB5, 0x2F, 0xFD]) {
            throw notBuilt(name, "zstd", "unpack it: zstd -d '\(name)'")
        }
        if start.starts(with: Array("PAR1".utf8)) { throw notBuilt(name, "parquet", conversion) }
        if let encoding = SourceEncoding.named(by: Array(start.prefix(4))) { throw SourceEncoding.refusal(encoding) }
        var text = start[...]
        if text.starts(with: [0xEF, 0xBB, 0xBF]) { text = text.dropFirst(3) }
        let first = text.first { $0 != 0x20 && $0 != 9 && $0 != 10 && $0 != 13 }
        switch name.split(separator: "/").last?.split(separator: ".").last?.lowercased() {
        case "jsonl", "ndjson": return .jsonl
        case "csv": return .csv
        case "tsv", "tab": return .tsv
        case "parquet": throw notBuilt(name, "parquet", conversion)
        default: break
        }
        if first == UInt8(ascii: "[") { throw notBuilt(name, "json", conversion) }
        if first == UInt8(ascii: "{") { return .jsonl }
        let line = text.prefix { $0 != 10 }
        return line.contains(9) && !line.contains(UInt8(ascii: ",")) ? .tsv : .csv
    }

    private static let conversion =
        "convert it to CSV or JSON lines, for example with duckdb: COPY … TO 'rows.jsonl' (FORMAT json)"

    private static func notBuilt(_ name: String, _ kind: String, _ hint: String) -> DatasetError {
        DatasetError(
            DatasetError.containerNotBuilt, "\(name) is a \(kind) file; this version reads jsonl, csv and tsv",
            hint: hint)
    }

    private static func missing(_ name: String) -> DatasetError {
        let near = NearNames.nearest(to: lastName(name), among: files(in: folderName(name)))
        return DatasetError(
            DatasetError.sourceMissing,
            "the source \(name) does not exist" + (near.isEmpty ? "" : "; near names: \(near.joined(separator: ", "))"),
            hint: candidates(beside: name))
    }

    private static func folder(_ name: String) -> DatasetError {
        DatasetError(
            DatasetError.sourceIsFolder, "the source \(name) is a folder; this version reads one file",
            hint: candidates(in: name))
    }

    private static func candidates(beside name: String) -> String? {
        candidates(in: folderName(name), except: lastName(name))
    }

    private static func candidates(in folder: String, except name: String? = nil) -> String? {
        let names = files(in: folder).filter { file in
            file != name
                && ["jsonl", "ndjson", "csv", "tsv"].contains(file.split(separator: ".").last?.lowercased() ?? "")
        }
        let prefix = folder == "." ? "" : (folder.hasSuffix("/") ? folder : folder + "/")
        guard !names.isEmpty else { return "there is no .jsonl, .csv or .tsv file in \(folder)" }
        return "files that could be meant: "
            + names.prefix(8).map { TerminalText.escape(prefix + $0) }.joined(separator: ", ")
    }

    private static func files(in folder: String) -> [String] {
        // A folder that cannot be listed offers no names; the error about the source itself says enough.
        ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()
    }

    private static func folderName(_ path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    private static func lastName(_ path: String) -> String {
        path.split(separator: "/").last.map(String.init) ?? path
    }
}
