/// What conversion does to a row beyond writing it. Each thread has its own.
final class RowNotes {
    let fixes: Set<DataFix>
    /// The fixes that the row needed.
    private(set) var mended: RowKey.Flags = []
    /// What the row says and the format cannot, in words.
    private(set) var lost: Set<String> = []

    init(_ fixes: Set<DataFix>) { self.fixes = fixes }

    /// Forgets the row before.
    func beginRow() {
        mended = []
        if !lost.isEmpty { lost.removeAll() }
    }

    func mend(_ fix: DataFix) { mended.formUnion(fix.flag) }

    /// Strangers' names are cut: the report is to be read.
    func lose(_ name: String) { lost.insert(name.count > 80 ? name.prefix(80) + "…" : name) }
}

extension DataFix {
    /// Repairs of the order of messages.
    static let turns: Set<DataFix> = [.mergeTurns, .dropGreeting, .dropLastUser, .joinSystem]

    /// How a row's key remembers it; duplicates are counted elsewhere.
    var flag: RowKey.Flags {
        switch self {
        case .trim: .trimmed
        case .nfc: .normalized
        case .mergeTurns: .merged
        case .dropGreeting: .greeted
        case .dropLastUser: .cut
        case .joinSystem: .joined
        case .dedupe: []
        }
    }
}
