/// Where checkers are in a row, and what they have seen of it. One for each ``RowChecker``.
///
/// The way down is kept as numbers, so that a row without a problem makes no text at all.
final class CheckContext {
    /// Elements by their number, members by the complement of their label's index.
    private let steps: UnsafeMutablePointer<Int>
    private var depth = 0
    private var labels: [String] = []
    /// The texts that were checked since they were taken. A pointer, because every text comes by here: a property of a
    /// class would be guarded each time.
    let texts: UnsafeMutablePointer<TextMeasure>

    /// What is known of members that the schema leaves free.
    let free: UnsafeMutablePointer<FreeMembers>
    /// Whether an optional member that is null counts as absent, which is how tables store gaps.
    let nullIsAbsent: Bool

    /// The row that is looked at.
    var row: TapeValue?
    /// The role of the message that is looked at, as an index into its conversation's turns; -1 outside.
    var turn = -1
    /// What the row's parts said about it.
    var hasTools = false
    var images = 0
    var videos = 0
    var documents = 0

    /// Schemas are trees of a few levels; lists in lists count double.
    private static let maximumDepth = 64

    init(nullIsAbsent: Bool) {
        self.nullIsAbsent = nullIsAbsent
        free = .allocate(capacity: 1)
        free.initialize(to: FreeMembers())
        steps = .allocate(capacity: Self.maximumDepth)
        texts = .allocate(capacity: 1)
        texts.initialize(to: TextMeasure())
    }

    deinit {
        steps.deallocate()
        texts.deallocate()
        free.pointee.deallocate()
        free.deinitialize(count: 1)
        free.deallocate()
    }

    /// The number that stands for a member's name; while checkers are made.
    func label(_ name: String) -> Int {
        if let index = labels.firstIndex(of: name) { return ~index }
        labels.append(name)
        return ~(labels.count - 1)
    }

    /// Begins a row.
    @inline(__always)
    func begin(_ row: TapeValue) {
        self.row = row
        depth = 0
        turn = -1
        hasTools = false
        images = 0
        videos = 0
        documents = 0
    }

    /// Goes down to an element or to a member's label.
    @inline(__always)
    func enter(_ step: Int) {
        precondition(depth < Self.maximumDepth)
        steps[depth] = step
        depth += 1
    }

    @inline(__always)
    func leave() { depth -= 1 }

    /// Reports what is wrong here, or at a path below.
    @inline(never)
    func report(
        _ rule: Rule, _ message: String, at below: String = "", _ value: TapeValue?, isWarning: Bool = false,
        _ report: Finding.Report
    ) {
        report(Finding(path: path + below, rule: rule, message: message, value: value, isWarning: isWarning))
    }

    /// Where this is in all rows: as the path, with `[]` for elements.
    var place: String {
        (0..<depth).reduce("$") { $0 + (steps[$1] >= 0 ? "[]" : MemberPath.member(labels[~steps[$1]])) }
    }

    private var path: String {
        var text = "$"
        for index in 0..<depth {
            let step = steps[index]
            text += step >= 0 ? "[\(step)]" : MemberPath.member(labels[~step])
        }
        return text
    }
}

/// Steps of a path in text form.
enum MemberPath {
    /// `.name`, or `["na me"]` for a name that is no identifier. Long names are cut.
    static func member(_ name: String) -> String {
        let isPlain =
            !name.isEmpty
            && name.utf8.allSatisfy {
                ($0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A) || ($0 >= 0x30 && $0 <= 0x39) || $0 == 0x5F || $0 == 0x2D
            }
        let shown =
            name.unicodeScalars.count > 64
            ? String(String.UnicodeScalarView(name.unicodeScalars.prefix(64))) + "…" : name
        return isPlain ? "." + shown : "[\"\(shown)\"]"
    }

    static func member(_ name: UnsafeRawBufferPointer) -> String {
        member(String(decoding: name.prefix(512), as: UTF8.self))
    }
}
