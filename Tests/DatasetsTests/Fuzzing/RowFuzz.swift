import Core

@testable import Datasets

/// One line: our scanner and simdjson agree, and a value survives being written and read again.
struct RowFuzz {
    private let parser: RowParser
    private let second: RowParser

    init() throws {
        parser = try RowParser()
        second = try RowParser()
    }

    func check(_ line: [UInt8]) throws {
        try text(line)
        let buffer = LineBuffer(capacity: max(1, line.count))
        buffer.append(line)
        guard !buffer.bytes.isBlank else { return }
        var scanner = StrictJSONScanner(bytes: buffer.bytes, maximumDepth: RowParser.maximumDepth)
        let fault = scanner.scan()
        switch try parser.parse(buffer.bytes) {
        case .refused(let refusal):
            try FuzzFinding.require(
                refusal == fault, "refused with \(refusal), scanned with \(String(describing: fault))")
            try FuzzFinding.require(
                (1...line.count + 1).contains(refusal.column), "column \(refusal.column) of \(line.count)")
        case .value(let value):
            if let fault { throw FuzzFinding("simdjson takes a row that the scanner refuses: \(fault)") }
            if let last = value.lastWord {
                try FuzzFinding.require(value.end == last, "the value ends elsewhere than the tape")
            }
            let scanned = scanner.tape.withUnsafeBufferPointer { tape in
                scanner.strings.withUnsafeBufferPointer { strings -> [UInt8] in
                    guard let tape = tape.baseAddress else { return [] }
                    // A row without texts has no strings, and asks for none.
                    return withUnsafePointer(to: UInt8(0)) { none in
                        Self.written(TapeValue(tape: tape, strings: strings.baseAddress ?? none, index: 1))
                    }
                }
            }
            let written = Self.written(value)
            try FuzzFinding.require(written == scanned, "simdjson and the scanner read different values")
            try again(written)
            _ = value.sample(limit: 40)
        }
    }

    /// What was written is read as the same value.
    private func again(_ written: [UInt8]) throws {
        let buffer = LineBuffer(capacity: max(1, written.count))
        buffer.append(written)
        guard case .value(let value) = try second.parse(buffer.bytes) else {
            throw FuzzFinding("what was written cannot be read: \(String(decoding: written, as: UTF8.self))")
        }
        try FuzzFinding.require(Self.written(value) == written, "what was written reads as another value")
    }

    private static func written(_ value: TapeValue) -> [UInt8] {
        var writer = JSONLineWriter()
        value.write(to: &writer)
        return writer.bytes
    }

    /// UTF-8 is judged and measured as the standard library does it.
    private func text(_ line: [UInt8]) throws {
        let invalid = line.withUnsafeBytes { UTF8Scan.firstInvalid(in: $0) }
        let text = String(validating: line, as: UTF8.self)
        try FuzzFinding.require((invalid == nil) == (text != nil), "the standard library judges UTF-8 otherwise")
        guard let text else { return }
        var measure = TextMeasure()
        line.withUnsafeBytes { measure.add($0) }
        try FuzzFinding.require(measure.characters == text.unicodeScalars.count, "characters were miscounted")
        try FuzzFinding.require(
            measure.tokenRange.contains(measure.estimatedTokens), "the estimate is out of its range")
    }
}

extension TapeValue {
    /// Index of the tape's last word, the root's second; nil for a tape of our scanner.
    fileprivate var lastWord: Int? {
        let end = Int(tape[0] & 0x00FF_FFFF_FFFF_FFFF)
        return end == 0 ? nil : end - 1
    }
}
