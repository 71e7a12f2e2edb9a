/// Unicode normalisation form C: the same text on every machine, whatever its system's Unicode version.
///
/// Characters that the tables do not know yet stay as they are. Our own, because Foundation's is wrong on Linux: of Swift
/// 6.3, it composes U+10041 as if it were U+0041, and leaves U+D558 U+11AB in two; the tests here show it.
struct CanonicalForm: Sendable {
    /// The tables, read once; 0.1 MB.
    static let shared = CanonicalForm()

    /// What a page of ``pages`` says of a scalar: 0 is an ordinary character that nothing composes with.
    private static let pageBits: UInt32 = 7
    private static let changes: UInt16 = 0x100
    private static let combines: UInt16 = 0x200

    private let pageNumbers: [UInt16]
    /// Low byte: combining class; then whether composition changes the scalar, and whether it may join the one before.
    private let pages: [UInt16]
    private let decompositions: [UInt32: (UInt32, UInt32)]
    private let compositions: [UInt64: UInt32]

    /// `bytes` in form C; nil when they are in it already. `bytes` are UTF-8.
    func normalized(_ bytes: UnsafeRawBufferPointer) -> [UInt8]? {
        // Below U+0300 nothing composes or changes; its first byte is 0xCC.
        guard let position = Self.firstAbove(bytes), !isNormal(bytes, from: position) else { return nil }
        var scalars: [UInt32] = []
        scalars.reserveCapacity(bytes.count)
        var next = 0
        while next < bytes.count { decompose(Self.scalar(bytes, &next), into: &scalars) }
        order(&scalars)
        compose(&scalars)
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        for scalar in scalars { Self.append(scalar, to: &result) }
        // What only might have changed may turn out to be as it was.
        return result.withUnsafeBytes { $0.elementsEqual(bytes) } ? nil : result
    }

    private static func firstAbove(_ bytes: UnsafeRawBufferPointer) -> Int? {
        var position = 0
        while position + 8 <= bytes.count {
            let word = bytes.loadUnaligned(fromByteOffset: position, as: UInt64.self)
            if word & 0x8080_8080_8080_8080 != 0 { break }
            position += 8
        }
        while position < bytes.count {
            if bytes[position] >= 0xCC { return position }
            position += 1
        }
        return nil
    }

    /// Whether nothing changes, told without decomposing; may say no where all is well.
    private func isNormal(_ bytes: UnsafeRawBufferPointer, from start: Int) -> Bool {
        var position = start
        var last: UInt16 = 0
        while position < bytes.count {
            if bytes[position] < 0xCC {
                last = 0
                position += bytes[position] < 0x80 ? 1 : 2
                continue
            }
            let entry = entry(Self.scalar(bytes, &position))
            if entry == 0 {
                last = 0
                continue
            }
            let combining = entry & 0xFF
            if entry & (Self.changes | Self.combines) != 0 || (combining != 0 && combining < last) { return false }
            last = combining
        }
        return true
    }

    @inline(__always)
    private func entry(_ scalar: UInt32) -> UInt16 {
        let page = Int(pageNumbers[Int(scalar >> Self.pageBits)])
        return pages[page << Int(Self.pageBits) | Int(scalar & (1 << Self.pageBits - 1))]
    }

    private func decompose(_ scalar: UInt32, into scalars: inout [UInt32]) {
        if scalar < 0xC0 { return scalars.append(scalar) }
        if Hangul.syllables.contains(scalar) { return Hangul.decompose(scalar, into: &scalars) }
        guard let (first, second) = decompositions[scalar] else { return scalars.append(scalar) }
        decompose(first, into: &scalars)
        if second != 0 { scalars.append(second) }
    }

    /// Puts runs of combining characters in the order of their classes, keeping the order of equal ones.
    private func order(_ scalars: inout [UInt32]) {
        var start = 0
        while start < scalars.count {
            guard entry(scalars[start]) & 0xFF != 0 else {
                start += 1
                continue
            }
            var end = start
            while end < scalars.count, entry(scalars[end]) & 0xFF != 0 { end += 1 }
            if end - start > 1 {
                let run = scalars[start..<end].enumerated().sorted { left, right in
                    (entry(left.element) & 0xFF, left.offset) < (entry(right.element) & 0xFF, right.offset)
                }
                for (offset, element) in run.enumerated() { scalars[start + offset] = element.element }
            }
            start = end
        }
    }

    private func compose(_ scalars: inout [UInt32]) {
        var written = 0
        var starter: Int?
        // The class of the last scalar that stayed behind the starter; 0 when none did.
        var last: UInt16 = 0
        for scalar in scalars {
            let combining = entry(scalar) & 0xFF
            if let place = starter, last < combining || (last == 0 && place == written - 1),
                let joined = composed(scalars[place], scalar)
            {
                scalars[place] = joined
                continue
            }
            if combining == 0 { starter = written }
            last = combining
            scalars[written] = scalar
            written += 1
        }
        scalars.removeLast(scalars.count - written)
    }

    private func composed(_ first: UInt32, _ second: UInt32) -> UInt32? {
        Hangul.composed(first, second) ?? compositions[UInt64(first) << 32 | UInt64(second)]
    }

    private init() {
        var decompositions: [UInt32: (UInt32, UInt32)] = [:]
        var compositions: [UInt64: UInt32] = [:]
        var entries: [UInt32: UInt16] = [:]
        for entry in Self.entries(CanonicalTables.classes) {
            let parts = entry.split { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ":") }.map { Self.number($0) }
            for code in parts[0]...parts[1] { entries[code] = UInt16(parts[2]) }
        }
        for entry in Self.entries(CanonicalTables.decompositions) {
            let parts = entry.split { $0 == UInt8(ascii: "=") || $0 == UInt8(ascii: ",") }.map { Self.number($0) }
            let (code, first, second) = (parts[0], parts[1], parts.count > 2 ? parts[2] : 0)
            decompositions[code] = (first, second)
            if entry.contains(UInt8(ascii: "!")) {
                entries[code, default: 0] |= Self.changes
            } else {
                compositions[UInt64(first) << 32 | UInt64(second)] = code
                entries[second, default: 0] |= Self.combines
            }
        }
        for code in Hangul.joining { entries[code, default: 0] |= Self.combines }
        var numbers = [UInt16](repeating: 0, count: 0x110000 >> Int(Self.pageBits))
        var pages = [UInt16](repeating: 0, count: 1 << Int(Self.pageBits))
        for (code, entry) in entries {
            let page = Int(code >> Self.pageBits)
            if numbers[page] == 0 {
                numbers[page] = UInt16(pages.count >> Int(Self.pageBits))
                pages += [UInt16](repeating: 0, count: 1 << Int(Self.pageBits))
            }
            pages[Int(numbers[page]) << Int(Self.pageBits) | Int(code & (1 << Self.pageBits - 1))] = entry
        }
        (pageNumbers, self.pages) = (numbers, pages)
        (self.decompositions, self.compositions) = (decompositions, compositions)
    }

    private static func entries(_ text: StaticString) -> [Slice<UnsafeBufferPointer<UInt8>>] {
        UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount).split(separator: 0x20)
    }

    /// A hexadecimal number; other characters in it are passed over.
    private static func number(_ digits: Slice<UnsafeBufferPointer<UInt8>>) -> UInt32 {
        digits.reduce(0) { number, digit in
            switch digit {
            case 0x30...0x39: number << 4 | UInt32(digit - 0x30)
            case 0x41...0x46: number << 4 | UInt32(digit - 0x37)
            default: number
            }
        }
    }
}

// MARK: UTF-8

extension CanonicalForm {
    /// The scalar at `position`, which moves behind it; `bytes` are valid UTF-8.
    @inline(__always)
    static func scalar(_ bytes: UnsafeRawBufferPointer, _ position: inout Int) -> UInt32 {
        let first = UInt32(bytes[position])
        func more(_ offset: Int) -> UInt32 {
            position + offset < bytes.count ? UInt32(bytes[position + offset]) & 0x3F : 0
        }
        switch first {
        case ..<0x80:
            position += 1
            return first
        case ..<0xE0:
            defer { position += 2 }
            return (first & 0x1F) << 6 | more(1)
        case ..<0xF0:
            defer { position += 3 }
            return (first & 0x0F) << 12 | more(1) << 6 | more(2)
        default:
            defer { position += 4 }
            return (first & 0x07) << 18 | more(1) << 12 | more(2) << 6 | more(3)
        }
    }

    /// Appends a scalar as UTF-8.
    static func append(_ scalar: UInt32, to bytes: inout [UInt8]) {
        switch scalar {
        case ..<0x80: bytes.append(UInt8(scalar))
        case ..<0x800:
            bytes.append(0xC0 | UInt8(scalar >> 6))
            bytes.append(0x80 | UInt8(scalar & 0x3F))
        case ..<0x10000:
            bytes.append(0xE0 | UInt8(scalar >> 12))
            bytes.append(0x80 | UInt8(scalar >> 6 & 0x3F))
            bytes.append(0x80 | UInt8(scalar & 0x3F))
        default:
            bytes.append(0xF0 | UInt8(scalar >> 18 & 0x07))
            bytes.append(0x80 | UInt8(scalar >> 12 & 0x3F))
            bytes.append(0x80 | UInt8(scalar >> 6 & 0x3F))
            bytes.append(0x80 | UInt8(scalar & 0x3F))
        }
    }
}

// MARK: Hangul

/// Korean syllables, which are composed by arithmetic.
private enum Hangul {
    static let syllables: Range<UInt32> = 0xAC00..<0xAC00 + 11172
    private static let leading: Range<UInt32> = 0x1100..<0x1113
    private static let vowels: Range<UInt32> = 0x1161..<0x1176
    private static let trailing: Range<UInt32> = 0x11A8..<0x11C3

    /// Scalars that may join the one before.
    static var joining: [UInt32] { Array(vowels) + Array(trailing) }

    static func decompose(_ syllable: UInt32, into scalars: inout [UInt32]) {
        let index = syllable - syllables.lowerBound
        scalars.append(leading.lowerBound + index / 588)
        scalars.append(vowels.lowerBound + index % 588 / 28)
        if index % 28 > 0 { scalars.append(trailing.lowerBound - 1 + index % 28) }
    }

    static func composed(_ first: UInt32, _ second: UInt32) -> UInt32? {
        if leading.contains(first), vowels.contains(second) {
            return syllables.lowerBound + (first - leading.lowerBound) * 588 + (second - vowels.lowerBound) * 28
        }
        if syllables.contains(first), (first - syllables.lowerBound) % 28 == 0, trailing.contains(second) {
            return first + second - (trailing.lowerBound - 1)
        }
        return nil
    }
}
