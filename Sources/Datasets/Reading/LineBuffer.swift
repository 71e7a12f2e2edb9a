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
