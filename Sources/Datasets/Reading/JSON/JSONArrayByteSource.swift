/// Turns a JSON array into JSON lines as it streams by: each element becomes a line.
///
/// Only what stands between elements is judged here; elements are judged by the parser, like any row. Nothing is kept of an
/// element, so that its size does not matter. Line feeds inside an element become spaces.
final class JSONArrayByteSource: ByteSource {
    private enum State {
        case beforeArray
        /// After `[` or a comma.
        case beforeElement(isFirst: Bool)
        /// Inside lists and objects.
        case nested
        case text
        case escape
        /// A number or a word.
        case word
        case afterElement
        case afterArray
    }

    private let inner: any ByteSource
    private let name: String
    private let lines: LineTable
    private let input = LineBuffer(capacity: BlockCutter.chunkSize)
    private var state = State.beforeArray
    private var depth = 0
    private var line = 1
    /// The line on which the element began.
    private var elementLine = 1
    private var newLines: [Int] = []
    private var isFirstRead = true
    private let output = LineBuffer(capacity: BlockCutter.chunkSize + 64)
    private var handedOut = 0
    private var taken = 0

    /// - Parameters:
    ///   - name: for messages.
    ///   - lines: hears on which line each element begins.
    init(_ inner: any ByteSource, name: String, lines: LineTable) {
        self.inner = inner
        self.name = name
        self.lines = lines
    }

    var totalBytes: Int? { inner.totalBytes }
    var filePosition: Int? { inner.filePosition ?? taken }

    func read(into buffer: UnsafeMutableRawBufferPointer) throws -> Int {
        while handedOut == output.count {
            handedOut = 0
            output.truncate(to: 0)
            input.truncate(to: 0)
            let count = try inner.read(into: input.free)
            guard count > 0 else {
                try checkEnd()
                return 0
            }
            taken += count
            input.grew(by: count)
            let hasMark = isFirstRead && input.bytes.starts(with: [0xEF, 0xBB, 0xBF])
            isFirstRead = false
            try convert(UnsafeRawBufferPointer(rebasing: input.bytes[(hasMark ? 3 : 0)...]))
            lines.append(newLines)
            newLines.removeAll(keepingCapacity: true)
        }
        let count = min(buffer.count, output.count - handedOut)
        buffer.copyMemory(from: UnsafeRawBufferPointer(rebasing: output.bytes[handedOut..<handedOut + count]))
        handedOut += count
        return count
    }

    private func convert(_ bytes: UnsafeRawBufferPointer) throws {
        var position = 0
        while position < bytes.count {
            let byte = bytes[position]
            switch state {
            case .text:
                // Most bytes are in texts: they are copied as they are.
                let end = Self.endOfRun(bytes, position)
                output.add(UnsafeRawBufferPointer(rebasing: bytes[position..<end]))
                position = end
                if position < bytes.count {
                    inText(bytes[position])
                    position += 1
                }
                continue
            case .escape:
                add(byte)
                state = .text
            case .nested:
                let end = Self.endOfPlain(bytes, position)
                output.add(UnsafeRawBufferPointer(rebasing: bytes[position..<end]))
                position = end
                if position < bytes.count {
                    inNested(bytes[position])
                    position += 1
                }
                continue
            case .word:
                if byte == 0x2C || byte == 0x5D || Self.isSpace(byte) {
                    endElement()
                    continue
                }
                add(byte)
            case .beforeArray, .beforeElement, .afterElement, .afterArray:
                if byte == 10 { line += 1 }
                if !Self.isSpace(byte) { try between(byte) }
            }
            position += 1
        }
    }

    /// A byte inside an element. A line feed may not stand in a text; what takes its place may not either.
    private func add(_ byte: UInt8) {
        guard byte == 10 else { return output.add(byte) }
        line += 1
        if case .nested = state { output.add(0x20) } else { output.add(0x0D) }
    }

    private func inText(_ byte: UInt8) {
        add(byte)
        if byte == 0x5C {
            state = .escape
        } else if byte == 0x22 {
            if depth == 0 { endElement() } else { state = .nested }
        }
    }

    private func inNested(_ byte: UInt8) {
        add(byte)
        switch byte {
        case 0x22: state = .text
        case 0x7B, 0x5B: depth += 1
        case 0x7D, 0x5D:
            depth -= 1
            if depth == 0 { endElement() }
        default: break
        }
    }

    private func endElement() {
        output.add(UInt8(10))
        state = .afterElement
    }

    private func between(_ byte: UInt8) throws {
        switch state {
        case .beforeArray:
            guard byte == 0x5B else { throw fault("an array should begin with [") }
            state = .beforeElement(isFirst: true)
        case .beforeElement(let isFirst):
            if byte == 0x5D {
                guard isFirst else { throw fault("the array has a comma behind its last element; remove it") }
                state = .afterArray
            } else if byte == 0x2C {
                throw fault("a comma stands where an element should be; remove it")
            } else {
                begin(byte)
            }
        case .afterElement:
            if byte == 0x2C {
                state = .beforeElement(isFirst: false)
            } else if byte == 0x5D {
                state = .afterArray
            } else {
                throw fault("a comma or ] should stand behind the element that begins on line \(elementLine)")
            }
        default: throw fault("something stands behind the end of the array; keep one array in a file")
        }
    }

    private func begin(_ byte: UInt8) {
        elementLine = line
        newLines.append(line)
        switch byte {
        case 0x7B, 0x5B:
            state = .nested
            depth = 1
        case 0x22:
            state = .text
            depth = 0
        default: state = .word
        }
        output.add(byte)
    }

    private func checkEnd() throws {
        switch state {
        case .afterArray: return
        case .beforeArray: throw fault("an array should begin with [")
        case .nested, .text, .escape:
            throw fault("the file ends within the element that begins on line \(elementLine); it may be cut short")
        default: throw fault("the file ends before the array does; it may be cut short, or its ] is missing")
        }
    }

    private func fault(_ reason: String) -> DatasetError {
        DatasetError(
            DatasetError.sourceDamaged, "\(name) is no JSON array: on line \(line), \(reason)",
            hint: "mend it there; one JSON object on each line, without [ and commas, would do as well")
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (byte <= 13 && byte >= 9) }

    /// Offset of the next byte that means something between texts.
    private static func endOfPlain(_ bytes: UnsafeRawBufferPointer, _ start: Int) -> Int {
        var position = start
        while position < bytes.count {
            // Brackets and braces differ in one bit.
            let byte = bytes[position]
            if byte == 0x22 || byte == 10 || byte & 0xDF == 0x5B || byte & 0xDF == 0x5D { break }
            position += 1
        }
        return position
    }

    /// Offset of the next quote, backslash or line feed.
    private static func endOfRun(_ bytes: UnsafeRawBufferPointer, _ start: Int) -> Int {
        guard let base = bytes.baseAddress else { return start }
        let (ones, highs): (UInt64, UInt64) = (0x0101_0101_0101_0101, 0x8080_8080_8080_8080)
        var position = start
        while position + 8 <= bytes.count {
            let word = UInt64(littleEndian: base.loadUnaligned(fromByteOffset: position, as: UInt64.self))
            let (quote, slash, feed) = (word ^ (0x22 &* ones), word ^ (0x5C &* ones), word ^ (0x0A &* ones))
            let found = (((quote &- ones) & ~quote) | ((slash &- ones) & ~slash) | ((feed &- ones) & ~feed)) & highs
            if found != 0 { return position + found.trailingZeroBitCount >> 3 }
            position += 8
        }
        while position < bytes.count, bytes[position] != 0x22, bytes[position] != 0x5C, bytes[position] != 10 {
            position += 1
        }
        return position
    }
}
