/// Which units are for validation: those of the lowest ranks that fit, until there are enough.
///
/// A unit that is larger than what is still wanted is passed over and stays in training; so one group of half of all rows
/// does not make the validation half of all rows. Deterministic: ranks decide, not the order in which units come.
struct ValidationChoice: Sendable {
    /// Rows that are never parted.
    struct Unit: Sendable {
        var rank: UInt64
        var rows: Int
        var bytes: Int
    }

    /// All rows together.
    struct Total: Sendable {
        var rows: Int
        var bytes: Int
    }

    /// Units that may be passed over before the search ends.
    static let patience = 1_024

    private let total: Total
    private let wanted: Int
    private let fits: @Sendable (Total) -> Bool
    /// The highest rank that was chosen.
    private var last: UInt64?
    private var passedOver: Set<UInt64> = []
    /// The smallest unit that was passed over and might be better than nothing.
    private var spare: Unit?
    /// What was chosen.
    private(set) var chosen = Total(rows: 0, bytes: 0)
    /// Whether no more units are looked at.
    private(set) var isFull = false

    /// - Parameters:
    ///   - share: the share of rows, above 0 and below 1.
    ///   - fits: whether the limits hold for a validation file of that size.
    init(share: Double, of total: Total, fits: @escaping @Sendable (Total) -> Bool = { _ in true }) {
        self.total = total
        self.fits = fits
        wanted = min(max(1, Int((Double(total.rows) * share).rounded())), total.rows - 1)
        isFull = wanted < 1
    }

    /// Looks at a unit. Units come by ascending rank.
    mutating func offer(_ unit: Unit) {
        guard !isFull else { return }
        let next = Total(rows: chosen.rows + unit.rows, bytes: chosen.bytes + unit.bytes)
        if next.rows <= wanted, fits(next) {
            choose(unit)
            isFull = chosen.rows == wanted
            return
        }
        if next.rows < total.rows, unit.rows < spare?.rows ?? .max, fits(next) { spare = unit }
        passedOver.insert(unit.rank)
        isFull = passedOver.count == Self.patience
    }

    /// Ends the search: a unit that was passed over is chosen after all when that comes nearer to what is wanted.
    mutating func finish() {
        isFull = true
        guard let spare, chosen.rows < wanted else { return }
        let next = Total(rows: chosen.rows + spare.rows, bytes: chosen.bytes + spare.bytes)
        guard next.rows < total.rows, fits(next) else { return }
        guard chosen.rows == 0 || next.rows - wanted < wanted - chosen.rows else { return }
        passedOver.remove(spare.rank)
        choose(spare)
    }

    /// Whether a unit of this rank was chosen.
    func contains(_ rank: UInt64) -> Bool {
        guard let last, rank <= last else { return false }
        return !passedOver.contains(rank)
    }

    private mutating func choose(_ unit: Unit) {
        chosen.rows += unit.rows
        chosen.bytes += unit.bytes
        last = max(last ?? 0, unit.rank)
    }
}
