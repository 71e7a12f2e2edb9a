internal import CZlibSystem
internal import Core
internal import Foundation

/// A tar archive with gzip's compression or without, as `model.tar.gz` is one. Only plain files are taken out of it.
struct TarArchive {
    private let path: String
    private let file: gzFile
    /// Bytes that may be unpacked: a small archive must not fill the disk.
    private var room: Int64

    /// Unpacks the plain files at the archive's top that `accepts` takes by name. Blocking.
    ///
    /// - Parameter room: the most bytes to read out of the archive.
    /// - Throws: `control_plane.artifact_unusable` for what is no tar archive, for links and devices, for names that
    ///   would leave the folder, and beyond `room`.
    static func unpack(
        _ path: String, into folder: String, room: Int64 = 64 << 30, accepts: (String) -> Bool
    ) throws {
        guard let file = gzopen(path, "rb") else { throw unusable("it cannot be opened") }
        defer { gzclose(file) }
        var archive = TarArchive(path: path, file: file, room: room)
        try archive.unpack(into: folder, accepts: accepts)
    }

    private mutating func unpack(into folder: String, accepts: (String) -> Bool) throws {
        // What a header before the file's own says of it: names are at most 100 bytes long in the old form.
        var longName: String?
        var longSize: Int64?
        while let header = try header() {
            let size = longSize ?? header.size
            switch header.kind {
            case UInt8(ascii: "0"), 0:
                let name = try Self.name(longName ?? header.name)
                let isWanted = !name.contains("/") && accepts(name)
                try copy(size, to: isWanted ? folder + "/" + name : nil)
            case UInt8(ascii: "5"), UInt8(ascii: "g"): try copy(size, to: nil)
            case UInt8(ascii: "L"):
                longName = String(decoding: try text(size).prefix { $0 != 0 }, as: UTF8.self)
                continue
            case UInt8(ascii: "x"):
                let records = Self.records(try text(size))
                longName = records["path"] ?? longName
                longSize = records["size"].flatMap { Int64($0) }
                continue
            default: throw Self.unusable("it holds a link or a device: \(TerminalText.escape(header.name, limit: 100))")
            }
            (longName, longSize) = (nil, nil)
        }
    }

    private struct Header {
        var name: String
        var size: Int64
        var kind: UInt8
    }

    /// The next header; nil at the archive's end.
    private mutating func header() throws -> Header? {
        let block = try read(512)
        if block.allSatisfy({ $0 == 0 }) { return nil }
        func text(_ range: Range<Int>) -> String {
            String(decoding: block[range].prefix { $0 != 0 }, as: UTF8.self)
        }
        func octal(_ range: Range<Int>) -> Int64? {
            Int64(text(range).filter { $0 != " " }, radix: 8)
        }
        let sum = block.enumerated().reduce(Int64(0)) {
            $0 + ((148..<156).contains($1.offset) ? 32 : Int64($1.element))
        }
        guard octal(148..<156) == sum, let size = octal(124..<136), size >= 0 else {
            throw Self.unusable("it is no tar archive")
        }
        let prefix = text(257..<262) == "ustar" ? text(345..<500) : ""
        let name = text(0..<100)
        return Header(name: prefix.isEmpty ? name : prefix + "/" + name, size: size, kind: block[156])
    }

    /// The text of an extended header.
    private mutating func text(_ size: Int64) throws -> [UInt8] {
        guard size <= 1 << 20 else { throw Self.unusable("a header in it is too long") }
        let padded = try read(Int((size + 511) / 512 * 512))
        return Array(padded.prefix(Int(size)))
    }

    /// Passes a file's bytes on to a new file, or over.
    private mutating func copy(_ size: Int64, to target: String?) throws {
        var output: FileHandle?
        if let target {
            guard FileManager.default.createFile(atPath: target, contents: nil) else {
                throw Self.unusable("\(target) cannot be written")
            }
            output = FileHandle(forWritingAtPath: target)
        }
        defer { try? output?.close() }  // Clean-up: what was not written was thrown before.
        var left = size
        while left > 0 {
            let piece = try read(Int(min(left, 1 << 20)))
            try output?.write(contentsOf: piece)
            left -= Int64(piece.count)
        }
        _ = try read(Int((512 - size % 512) % 512))
    }

    private mutating func read(_ count: Int) throws -> [UInt8] {
        room -= Int64(count)
        guard room >= 0 else { throw Self.unusable("it holds too much") }
        guard count > 0 else { return [] }
        let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
            filled = max(0, Int(gzread(file, buffer.baseAddress, UInt32(count))))
        }
        guard bytes.count == count else { throw Self.unusable("it is cut off or damaged") }
        return bytes
    }

    /// A name without `./`, refused where it leads out of the folder.
    private static func name(_ text: String) throws -> String {
        let parts = text.split(separator: "/").filter { $0 != "." }
        guard !text.hasPrefix("/"), !parts.isEmpty, !parts.contains("..") else {
            throw unusable("a name in it would leave its folder: \(TerminalText.escape(text, limit: 100))")
        }
        return parts.joined(separator: "/")
    }

    /// The records `LENGTH KEY=VALUE\n` of an extended header.
    private static func records(_ text: [UInt8]) -> [String: String] {
        var records: [String: String] = [:]
        for line in String(decoding: text, as: UTF8.self).split(separator: "\n") {
            let pair = line.drop { $0 != " " }.dropFirst().split(separator: "=", maxSplits: 1)
            if pair.count == 2 { records[String(pair[0])] = String(pair[1]) }
        }
        return records
    }

    private static func unusable(_ why: String) -> ControlPlaneError {
        ControlPlaneError(ControlPlaneError.artifactUnusable, "the model's archive cannot be unpacked: \(why)")
    }
}
