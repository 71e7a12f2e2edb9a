/// A thread's own memory for a block of lines, with padding behind it.
final class LineBuffer {
    private(set) var memory: UnsafeMutableRawBufferPointer
    private(set) var count = 0

    init(capacity: Int) { memory = Self.allocate(capacity) }

    deinit { memory.deallocate() }

    /// How many bytes fit, padding aside.
    var capacity: Int { memory.count - RowParser.padding }

    var bytes: UnsafeRawBufferPointer { UnsafeRawBufferPointer(rebasing: memory[..<count]) }

    /// Where more bytes go.
    var free: UnsafeMutableRawBufferPointer { UnsafeMutableRawBufferPointer(rebasing: memory[count..<capacity]) }

    /// Forgets everything and goes back to `capacity` bytes.
    func reset(capacity wanted: Int) {
        count = 0
        guard capacity != wanted else { return }
        memory.deallocate()
        memory = Self.allocate(wanted)
    }

    func append(_ more: [UInt8]) {
        reserve(count + more.count)
        more.withUnsafeBytes { free.copyMemory(from: $0) }
        count += more.count
    }

    /// Says that `more` bytes were written to ``free``.
    func grew(by more: Int) { count += more }

    /// Keeps the first `kept` bytes.
    func truncate(to kept: Int) { count = kept }

    /// Forgets the first `dropped` bytes.
    func dropFirst(_ dropped: Int) {
        guard dropped > 0, let base = memory.baseAddress else { return }
        base.copyMemory(from: base + dropped, byteCount: count - dropped)
        count -= dropped
    }

    /// Makes room for `wanted` bytes, keeping what is there.
    func reserve(_ wanted: Int) {
        guard wanted > capacity else { return }
        let larger = Self.allocate(wanted)
        larger.copyMemory(from: bytes)
        memory.deallocate()
        memory = larger
    }

    private static func allocate(_ capacity: Int) -> UnsafeMutableRawBufferPointer {
        let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: capacity + RowParser.padding, alignment: 64)
        // The padding is read by the parser; its values do not matter, but they must be defined.
        memory.initializeMemory(as: UInt8.self, repeating: 0)
        return memory
    }
}

/// Writing JSON into a buffer whose memory grows by doubling.
extension LineBuffer {
    /// Where at least `wanted` more bytes may be written.
    @inline(__always)
    func room(_ wanted: Int) -> UnsafeMutableRawPointer {
        if capacity - count < wanted { reserve(max(capacity * 2, count + wanted)) }
        // A buffer always has memory: that of its padding.
        return UnsafeMutableRawPointer(memory.baseAddress.unsafelyUnwrapped) + count
    }

    @inline(__always)
    func add(_ byte: UInt8) {
        room(1).storeBytes(of: byte, as: UInt8.self)
        grew(by: 1)
    }

    @inline(__always)
    func add(_ bytes: [UInt8]) {
        bytes.withUnsafeBytes { source in
            guard let start = source.baseAddress else { return }
            room(source.count).copyMemory(from: start, byteCount: source.count)
        }
        grew(by: bytes.count)
    }

    @inline(__always)
    func add(_ bytes: UnsafeRawBufferPointer) {
        guard let start = bytes.baseAddress else { return }
        room(bytes.count).copyMemory(from: start, byteCount: bytes.count)
        grew(by: bytes.count)
    }

    @inline(__always)
    func add(_ text: StaticString) {
        room(text.utf8CodeUnitCount).copyMemory(from: text.utf8Start, byteCount: text.utf8CodeUnitCount)
        grew(by: text.utf8CodeUnitCount)
    }

    /// Appends a byte of a JSON text that may not stand there as it is.
    @inline(__always)
    func addEscaped(_ byte: UInt8) {
        switch byte {
        case 0x22: add("\\\"")
        case 0x5C: add("\\\\")
        case 9: add("\\t")
        case 10: add("\\n")
        case 13: add("\\r")
        case 0..<0x20:
            let digits = StaticString("0123456789abcdef")
            add("\\u00")
            add(digits.utf8Start[Int(byte >> 4)])
            add(digits.utf8Start[Int(byte & 15)])
        default: add(byte)
        }
    }

    /// Appends line feeds.
    func addLines(_ number: Int) {
        guard number > 0 else { return }
        room(number).initializeMemory(as: UInt8.self, repeating: 10, count: number)
        grew(by: number)
    }
}
