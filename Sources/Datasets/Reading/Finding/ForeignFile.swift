import Core

/// Kinds of files that people name by mistake, known by their first bytes.
struct ForeignFile {
    private let kind: String
    private let wayOut: String

    private static let known: [(start: [UInt8], kind: String, wayOut: String)] = [
        ([0x50, 0x4B, 3, 4], "a ZIP archive (Excel files are such)", "export the sheet as CSV, or unpack the archive"),
        ([0xD0, 0xCF, 0x11, 0xE0], "an old Excel or Word file", "export the sheet as CSV"),
        ([0x42, 0x5A, 0x68], "a bzip2 file", "unpack it: bunzip2 -k FILE"),
        ([0xFD, 0x37, 0x7A, 0x58, 0x5A], "an xz file", "unpack it: unxz -k FILE"),
        ([0x37, 0x7A, 0xBC, 0xAF], "a 7-Zip archive", "unpack it"),
        (Array("ARROW1".utf8), "an Arrow file", "convert it with duckdb or pyarrow to Parquet"),
        ([0xFF, 0xFF, 0xFF, 0xFF], "an Arrow stream", "convert it with pyarrow to Parquet"),
        (Array("Obj\u{1}".utf8), "an Avro file", "convert it to Parquet or JSON lines"),
        (Array("ORC".utf8), "an ORC file", "convert it to Parquet"),
        (
            Array("SQLite format 3".utf8), "an SQLite database",
            "write the table out: sqlite3 -csv -header FILE 'SELECT …'"
        ),
        (Array("%PDF".utf8), "a PDF document", "name a file with rows"),
        ([0x89, 0x50, 0x4E, 0x47], "an image", "name a file with rows"),
        (Array("\u{93}NUMPY".unicodeScalars.map { UInt8($0.value) }), "a NumPy array", "write it as CSV"),
        (Array("<!DOCTYPE".utf8), "a web page", "download the file itself, not the page about it"),
        (Array("<!doctype".utf8), "a web page", "download the file itself, not the page about it"),
        (Array("<html".utf8), "a web page", "download the file itself, not the page about it"),
        (Array("version https://git-lfs".utf8), "a Git LFS pointer, not the file", "fetch the file: git lfs pull"),
    ]

    init?(_ start: [UInt8]) {
        if let found = Self.known.first(where: { start.starts(with: $0.start) }) {
            (kind, wayOut) = (found.kind, found.wayOut)
        } else if start.count > 262, start[257..<262].elementsEqual("ustar".utf8) {
            (kind, wayOut) = ("a tar archive", "unpack it and name the files")
        } else {
            return nil
        }
    }

    /// The error for bytes that are no text in any encoding: more control characters than any text has.
    ///
    /// Those that separate columns or fields somewhere are not counted.
    static func refusal(ofBinary sample: [UInt8], name: String) -> DatasetError? {
        let controls = sample.count { $0 == 0 || (2...8).contains($0) || (14...26).contains($0) }
        guard controls >= 32, controls > sample.count / 20 else { return nil }
        if sample.allSatisfy({ $0 == 0 }) {
            return DatasetError(
                DatasetError.sourceDamaged,
                "\(name) begins with \(sample.count) zero bytes: it was not written to its end",
                hint: "copy or download the file again")
        }
        return DatasetError(
            DatasetError.containerNotBuilt, "\(name) is no text, and no kind of file that is known by its first bytes",
            hint: "name a file with rows; what it is: file \(ShellWord.quoted(name))")
    }

    func refusal(of name: String) -> DatasetError {
        DatasetError(DatasetError.containerNotBuilt, "\(name) is \(kind), which is not read", hint: wayOut)
    }
}
