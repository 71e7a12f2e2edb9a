import Core

/// What the first bytes of a file, and its name, say about it.
struct PartProbe {
    let container: SourceContainer
    let compression: SourceCompression
    /// How CSV is written; nil for other containers.
    let dialect: CSVDialect?

    /// How much of a text is looked at.
    static let sampleSize = CSVDialect.sampleSize

    /// What an ending says, without a look.
    init(container: SourceContainer, compression: SourceCompression) {
        self.container = container
        self.compression = compression
        dialect = nil
    }

    /// Looks at the beginning of a file, decompressing it as far as it goes.
    ///
    /// - Parameters:
    ///   - name: for messages.
    ///   - fileName: the name whose ending counts.
    ///   - raw: the file.
    ///   - isWhole: whether `raw` ends where the file does.
    ///   - delimiter: the byte between columns when it is known.
    /// - Throws: `data.source_empty`, `data.source_damaged`, `data.container_not_built`, `data.encoding_unknown`,
    ///   `data.header_invalid`.
    init(name: String, fileName: String, raw: any ByteSource, isWhole: Bool, delimiter: UInt8?) throws {
        let start = try raw.readStart(4)
        compression = SourceCompression(start: start)
        let text = DecodingByteSource(PrefixedByteSource(prefix: start, rest: raw), name: name)
        let sample: [UInt8]
        if isWhole {
            sample = try text.readStart(Self.sampleSize)
        } else {
            // What was cut off on purpose is not damaged.
            var bytes: [UInt8] = []
            while bytes.count < Self.sampleSize, let more = try? text.readStart(4_096), !more.isEmpty { bytes += more }
            sample = bytes
        }
        let place = SamplePlace(
            name: name, compression: compression, sample: sample, isWhole: isWhole && sample.count < Self.sampleSize)
        guard !sample.isEmpty else {
            throw DatasetError(
                DatasetError.sourceEmpty, "\(name) is empty: 0 bytes",
                hint: SourceFinder.candidates(in: SourceName.folder(name), except: SourceName.last(name)))
        }
        if sample.starts(with: Array("PAR1".utf8)) || sample.starts(with: Array("PARE".utf8)) {
            (container, dialect) = (.parquet, nil)
            return
        }
        let inner = SourceCompression(start: Array(sample.prefix(4)))
        if compression != .none, inner != .none {
            throw DatasetError(
                DatasetError.containerNotBuilt,
                "\(name) is \(inner.rawValue) inside \(compression.rawValue), of which only one is unpacked",
                hint: "unpack one of them: "
                    + UnpackingCommand(name, compression)
                    .text(piping: inner == .gzip ? "zcat" : "zstd -dc", mark: "unpacked"))
        }
        if let kind = ForeignFile(sample) { throw kind.refusal(of: name) }
        if let encoding = SourceEncoding(start: sample) { throw encoding.refusal(of: name, compression) }
        if let refusal = ForeignFile.refusal(ofBinary: sample, name: name) { throw refusal }
        guard !place.isBlank else {
            throw DatasetError(DatasetError.sourceEmpty, "\(name) holds only white space: no rows")
        }
        container = try place.container(named: SourceName(fileName).container)
        if let encoding = SourceEncoding(sample: sample) { throw encoding.refusal(of: name, compression) }
        dialect = container.isTabular ? try place.dialect(delimiter ?? (container == .tsv ? 9 : nil)) : nil
    }
}

/// The beginning of a text.
private struct SamplePlace {
    let name: String
    let compression: SourceCompression
    let sample: [UInt8]
    /// Whether the text ends with the sample.
    let isWhole: Bool

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (9...13).contains(byte) }

    private var text: ArraySlice<UInt8> { sample.starts(with: [0xEF, 0xBB, 0xBF]) ? sample.dropFirst(3) : sample[...] }

    var isBlank: Bool { isWhole && text.allSatisfy(Self.isSpace) }

    /// The name decides where it can, but not against what the text plainly is.
    func container(named: SourceContainer?) throws -> SourceContainer {
        let first = text.first { !Self.isSpace($0) }
        switch named {
        case .csv, .tsv: return named ?? .csv
        case .parquet:
            throw DatasetError(
                DatasetError.sourceDamaged, "\(name) is no Parquet file: it does not begin with PAR1",
                hint: "copy or download the file again, or give it the ending of what it holds")
        case .jsonl:
            if first == 0x7B {
                try refuseColumns()
                try refuseUnlined()
            }
            return first == 0x5B && !isFirstLine(endingWith: 0x5D) ? .jsonArray : .jsonl
        default: break
        }
        if first == 0x5B { return .jsonArray }
        if first == 0x7B {
            try checkIsLines()
            return .jsonl
        }
        if named == .jsonArray {
            throw DatasetError(
                DatasetError.sourceDamaged, "\(name) is no JSON: it begins with neither [ nor {",
                hint: "give it the ending of what it holds, such as .csv")
        }
        let line = text.prefix { $0 != 10 }
        return line.contains(9) && !line.contains(0x2C) ? .tsv : .csv
    }

    private var firstLine: ArraySlice<UInt8> {
        let begun = text.drop(while: Self.isSpace)
        return begun.prefix { $0 != 10 }
    }

    private func isFirstLine(endingWith byte: UInt8) -> Bool { firstLine.last { !Self.isSpace($0) } == byte }

    /// JSON lines begin with a whole object on the first line; one object over many lines is something else.
    private func checkIsLines() throws {
        try refuseColumns()
        let line = firstLine
        let isCut = line.endIndex == sample.endIndex
        let isOnly = isWhole && sample[line.endIndex...].allSatisfy(Self.isSpace)
        let wrapper = wrappedList
        if isOnly { try refuseTemplate() }
        if wrapper == nil { try refuseUnlined() }
        if isFirstLine(endingWith: 0x7D) || isCut, !(isOnly || isCut && !isWhole) || wrapper == nil { return }
        throw DatasetError(
            DatasetError.sourceDamaged,
            "\(name) is one JSON object, not a list of rows or one object on each line"
                + (wrapper.map { "; its rows seem to be in \(TerminalText.escape($0, limit: 80))" } ?? ""),
            hint: wrapper.map {
                "take them out: jq -c '.[\"\(TerminalText.escape($0, limit: 80))\"][]' FILE > rows.jsonl"
            }
                ?? "write each object on one line: jq -c . FILE > rows.jsonl")
    }

    /// Objects that do not stand on a line each are told once, with what mends the whole file, and not at every line.
    private func refuseUnlined() throws {
        guard let (kind, program) = unlined else { return }
        throw DatasetError(
            DatasetError.sourceDamaged, "\(name) has \(kind); datasets have one JSON object on each line",
            hint: "write it again: " + UnpackingCommand(name, compression).text(piping: program, mark: "rows"))
    }

    /// What the text has instead of JSON lines, and the program that makes them of it; nil when the first line may be one.
    private var unlined: (kind: String, program: String)? {
        let begun = text.drop(while: Self.isSpace)
        if begun.dropFirst().first(where: { !Self.isSpace($0) }) == 0x27 {
            return ("rows as Python prints them, with single quotes", PythonText.rowsProgram)
        }
        // What a sample cuts off is no fault of the text.
        let lines = isWhole ? begun : begun[..<(begun.lastIndex(of: 10) ?? begun.endIndex)]
        let end = lines.withUnsafeBytes { bytes in
            var scanner = StrictJSONScanner(bytes: bytes, maximumDepth: RowParser.maximumDepth)
            _ = scanner.scan()
            return scanner.valueEnd
        }
        guard let end else { return nil }
        let isSpread = lines.prefix(end).contains(10)
        let rest = lines.dropFirst(end).drop { $0 == 0x20 || $0 == 9 }
        if rest.first == 13, rest.first(where: { $0 != 13 }) == 0x7B {
            return ("lines that end in a carriage return alone", #"perl -pe 'tr/\r/\n/'"#)
        }
        guard rest.first == 0x2C else { return isSpread ? ("objects over several lines", "jq -c .") : nil }
        let isAtEnd = rest.dropFirst().prefix { $0 != 10 }.allSatisfy(Self.isSpace)
        return (
            isSpread ? "objects over several lines with commas between them" : "a comma behind each object",
            isSpread || !isAtEnd
                ? #"perl -0777 -pe 's/^\xEF\xBB\xBF|,\s*\z//g; $_ = "[\n$_\n]"'"# : "sed 's/,[[:space:]]*$//'"
        )
    }

    /// A template of JumpStart's looks like a row of prompt and completion.
    private func refuseTemplate() throws {
        // Whether the text is JSON, is told elsewhere.
        guard let object = (try? JSONValue(parsing: Array(text)))?.object, object.count == 2,
            let prompt = object["prompt"]?.string, let completion = object["completion"]?.string
        else { return }
        let columns = (prompt + completion).split(separator: "{").dropFirst().compactMap { part -> String? in
            let name = part.prefix { $0.isLetter || $0.isNumber || $0 == "_" }
            return !name.isEmpty && part.dropFirst(name.count).first == "}" ? "{\(name)}" : nil
        }
        guard !columns.isEmpty else { return }
        throw DatasetError(
            DatasetError.sourceDamaged,
            "\(name) is a template, as SageMaker JumpStart takes it beside the rows, and no row: "
                + "\(columns.prefix(8).joined(separator: ", ")) stand for columns",
            hint: "name the files with the rows; prepare fills it in with --template \(ShellWord.quoted(name))")
    }

    /// An object of columns looks like a single row, and would be taken for one.
    private func refuseColumns() throws {
        guard ColumnarObject.isOne(text, isWhole: isWhole) else { return }
        throw DatasetError(
            DatasetError.sourceDamaged,
            "\(name) is one JSON object with a member for each column, as pandas writes it unless told otherwise; "
                + "datasets have one object for each row",
            hint: "write it again: df.to_json(\"x.jsonl\", orient=\"records\", lines=True)")
    }

    /// The first member of the first object that is a list of objects, unless it is one that rows have.
    private var wrappedList: String? {
        let usual: Set<String> = [
            "messages", "conversation", "conversations", "contents", "prompt", "completion", "chosen", "rejected",
            "tools",
        ]
        var (depth, isText, isEscaped, textStart, key) = (0, false, false, 0, ArraySlice<UInt8>())
        for (position, byte) in text.enumerated().map({ ($0.offset + text.startIndex, $0.element) }) {
            if isText {
                if isEscaped {
                    isEscaped = false
                } else if byte == 0x5C {
                    isEscaped = true
                } else if byte == 0x22 {
                    isText = false
                    if depth == 1 { key = sample[textStart..<position] }
                }
                continue
            }
            switch byte {
            case 0x22: (isText, textStart) = (true, position + 1)
            case 0x5B where depth == 1:
                let next = sample[(position + 1)...].first { !Self.isSpace($0) }
                let name = String(decoding: key, as: UTF8.self)
                if next == 0x7B, !usual.contains(name) { return name }
                depth += 1
            case 0x7B, 0x5B: depth += 1
            case 0x7D, 0x5D:
                depth -= 1
                if depth == 0 { return nil }
            default: break
            }
        }
        return nil
    }

    func dialect(_ delimiter: UInt8?) throws -> CSVDialect {
        if !sample.contains(10), sample.contains(13) {
            throw DatasetError(
                DatasetError.headerInvalid, "the lines of \(name) end with carriage returns alone, as on old systems",
                hint: "convert them: tr '\\r' '\\n' < FILE > NEW")
        }
        // The last row of a whole text counts also without its line feed.
        let whole = isWhole && sample.last != 10 ? sample + [10] : sample
        return try CSVDialect(start: whole, delimiter: delimiter, name: name)
    }
}
