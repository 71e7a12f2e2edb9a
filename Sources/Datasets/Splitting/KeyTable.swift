/// Keys with how often they came and what belongs to them: open addressing in one allocation.
struct KeyTable: ~Copyable {
    /// One key.
    struct Entry: BitwiseCopyable {
        var key: UInt64
        var check: UInt64
        /// Records of this key; 0 says that the place is free.
        var count: UInt64
        var value: UInt64
    }

    /// Different keys that a table holds at most: 4 MiB.
    static let limit = 98_304

    private let slots: UnsafeMutableBufferPointer<Entry>
    private let mask: Int
    /// Different keys.
    private(set) var count = 0

    init(expecting count: Int) {
        var capacity = 16
        while capacity * 3 < count * 4 { capacity *= 2 }
        slots = .allocate(capacity: capacity)
        slots.initialize(repeating: Entry(key: 0, check: 0, count: 0, value: 0))
        mask = capacity - 1
    }

    deinit { slots.deallocate() }

    /// Adds a record; false when it has a new key and there is no more room.
    @inline(__always)
    mutating func add(
        _ key: UInt64, _ check: UInt64, _ value: UInt64, limit: Int, _ combine: (inout Entry, UInt64) -> Void
    ) -> Bool {
        let place = place(key, check)
        guard slots[place].count == 0 else {
            slots[place].count += 1
            combine(&slots[place], value)
            return true
        }
        guard count < limit else { return false }
        count += 1
        slots[place] = Entry(key: key, check: check, count: 1, value: value)
        return true
    }

    /// What a key has; nil when it never came.
    @inline(__always)
    func entry(_ key: UInt64, _ check: UInt64) -> Entry? {
        let entry = slots[place(key, check)]
        return entry.count == 0 ? nil : entry
    }

    /// All keys, ascending.
    func sorted() -> [Entry] {
        slots.filter { $0.count > 0 }.sorted { ($0.key, $0.check) < ($1.key, $1.check) }
    }

    @inline(__always)
    private func place(_ key: UInt64, _ check: UInt64) -> Int {
        // The upper bits are those that the keys of a range share: the product brings all of them down.
        let product = (key ^ check).multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
        var place = Int(truncatingIfNeeded: product.high ^ product.low) & mask
        while slots[place].count > 0, slots[place].key != key || slots[place].check != check {
            place = (place + 1) & mask
        }
        return place
    }
}
