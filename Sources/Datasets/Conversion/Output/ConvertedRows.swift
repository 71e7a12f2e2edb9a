import Core

/// Where converted rows go: straight into the training file, or aside until it is known what becomes of each.
struct ConvertedRows: ~Copyable {
    /// The files that go out together, finished but without their names.
    struct Written {
        var train: OutputFile
        var trainTally = FileTally()
        var validation: OutputFile?
        var validationTally = FileTally()
        var duplicates = 0
        var dropped = 0
        var notTaken = 0
        /// Rows that stay and were mended, by fix.
        var fixed: [DataFix: Int] = [:]
        /// Rows that stay and have no group.
        var singles = 0
        var units: Int?
        var joinedGroups = 0
        /// What the share alone would have chosen for validation, when limits chose less.
        var wanted: ValidationChoice.Total?
    }

    /// The folder of the outputs, on whose disk there has to be room for the rows anyway.
    private let folder: String
    private let rules: DivisionRules
    private let tokenLimit: Int
    private var written: Written
    private var counter: DuplicateCounter
    /// Rows and keys that wait; nil when nothing has to.
    private let waiting: (rows: ScratchFile, keys: RowKeyFile)?
    private var rows = 0

    /// - Parameters:
    ///   - folder: the folder that the files go to.
    ///   - tokenLimit: tokens of a row above which it is counted as long.
    /// - Throws: `data.output_unwritable`.
    init(folder: String, rules: DivisionRules, tokenLimit: Int) throws {
        let train = try OutputFile(path: folder + "/train.jsonl")
        let waiting = rules.isNeeded ? (try ScratchFile(in: folder), try RowKeyFile(folder: folder)) : nil
        self.folder = folder
        self.rules = rules
        self.tokenLimit = tokenLimit
        self.waiting = waiting
        written = Written(train: train)
        counter = DuplicateCounter(folder: folder)
    }

    /// Adds a block's rows: as they are written, and their keys.
    ///
    /// - Throws: `data.output_unwritable`.
    mutating func add(_ bytes: [UInt8], _ keys: [RowKey]) throws {
        rows += keys.count
        if let waiting {
            try bytes.withUnsafeBytes { try waiting.rows.append($0) }
            try waiting.keys.append(keys)
            return
        }
        try written.train.write(bytes, rows: keys.count)
        for key in keys {
            try counter.add(key.content)
            count(key, .train)
        }
    }

    /// Divides what waited, and finishes the files.
    ///
    /// - Throws: `data.output_unwritable`, `data.source_unreadable`, `CancellationError`.
    consuming func finish() throws -> Written {
        if let waiting {
            try divide(waiting.rows, waiting.keys)
        } else {
            written.duplicates = try counter.duplicates()
        }
        return written
    }

    private mutating func divide(_ waitingRows: ScratchFile, _ keys: RowKeyFile) throws {
        let division = try RowDivision(keys, rows: rows, rules: rules, folder: folder)
        written.duplicates = division.duplicates
        written.dropped = division.dropped
        written.notTaken = division.notTaken
        written.units = division.units
        written.joinedGroups = division.joinedGroups
        if let wanted = division.wanted, let chosen = division.validation, chosen.rows < wanted.rows {
            written.wanted = wanted
        }
        let validation = rules.share > 0 ? try OutputFile(path: folder + "/validation.jsonl") : nil
        written.validation = validation
        let reader = ScratchReader(waitingRows)
        try division.forEachRow { key, side in
            let row = try reader.next(Int(key.bytes))
            guard let side else { return }
            count(key, side)
            try (side == .validation ? validation ?? written.train : written.train).write(row, rows: 1)
        }
    }

    private mutating func count(_ key: RowKey, _ side: RowDivision.Side) {
        switch side {
        case .train: written.trainTally.add(key, tokenLimit: tokenLimit)
        case .validation: written.validationTally.add(key, tokenLimit: tokenLimit)
        }
        guard key.flags != [] else { return }
        for fix in DataFix.allCases where !key.flags.isDisjoint(with: fix.flag) { written.fixed[fix, default: 0] += 1 }
        if key.flags.contains(.single) { written.singles += 1 }
    }
}

/// Reads a scratch file piece by piece, from its start.
private final class ScratchReader {
    private let file: ScratchFile
    private var buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 20, alignment: 16)
    private var start = 0
    private var end = 0
    private var position = 0

    init(_ file: ScratchFile) { self.file = file }

    deinit { buffer.deallocate() }

    /// The next `count` bytes, valid until the next call.
    func next(_ count: Int) throws -> UnsafeRawBufferPointer {
        if end - start < count {
            let rest = UnsafeRawBufferPointer(rebasing: buffer[start..<end])
            if count > buffer.count {
                let larger = UnsafeMutableRawBufferPointer.allocate(byteCount: count * 2, alignment: 16)
                larger.copyMemory(from: rest)
                buffer.deallocate()
                buffer = larger
            } else {
                buffer.copyMemory(from: rest)
            }
            (start, end) = (0, end - start)
            let read = try file.read(at: position, into: UnsafeMutableRawBufferPointer(rebasing: buffer[end...]))
            position += read
            end += read
        }
        let piece = UnsafeRawBufferPointer(rebasing: buffer[start..<min(end, start + count)])
        start += piece.count
        return piece
    }
}
