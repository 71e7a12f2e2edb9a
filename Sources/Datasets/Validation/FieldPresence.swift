import Core

/// How many rows have each of the members that all rows should have or lack together, and where that first differs.
///
/// Holds a few figures for each member, however many rows and however they differ.
struct FieldPresence: Sendable {
    /// Stands for "the row has an image", which is no member's name.
    static let images = "\u{0}images"
    /// Stand for "the row has images" and "the row has a video" where a file may have one kind only.
    static let imageRows = "\u{0}image rows"
    static let videoRows = "\u{0}video rows"
    /// Stands for "the row has tools".
    static let toolRows = "\u{0}tool rows"

    /// A row.
    struct Row: Sendable {
        var part = 0
        var line: Int
        var isValid: Bool

        func isBefore(_ other: Row) -> Bool { (part, line) < (other.part, other.line) }

        func moved(to place: RowPlace) -> Row {
            Row(part: place.part, line: line + place.offset, isValid: isValid)
        }
    }

    /// A member that at least one row has.
    private struct Field: Sendable {
        var isListed: Bool
        /// Whether some rows may have it and others not.
        var mayVary: Bool
        var count: Int
        /// The first row that has it.
        var having: Row
        /// The first that has not; nil when all have it.
        var lacking: Row?
    }

    /// More members than this that the format does not list are not compared: files of strangers must not fill the memory.
    static let unlistedLimit = 1_000

    private var rows = 0
    private var first: Row?
    /// The kinds of value that free members have.
    var kinds = MemberKinds()
    private var fields: [String: Field] = [:]
    private var hasTooMany = false

    /// Adds rows of a block, or of the next block, which stands at `place`.
    mutating func append(_ later: FieldPresence, at place: RowPlace) {
        guard let laterFirst = later.first?.moved(to: place) else { return }
        for (name, var field) in later.fields {
            field.having = field.having.moved(to: place)
            field.lacking = field.lacking?.moved(to: place)
            if var known = fields[name] {
                known.count += field.count
                known.lacking = known.lacking ?? field.lacking
                fields[name] = known
            } else {
                field.lacking = first ?? field.lacking
                fields[name] = field
            }
        }
        for (name, field) in fields where field.lacking == nil && later.fields[name] == nil {
            fields[name]?.lacking = laterFirst
        }
        kinds.append(later.kinds, at: place)
        rows += later.rows
        first = first ?? laterFirst
        hasTooMany = hasTooMany || later.hasTooMany
        forgetTooMany()
    }

    private mutating func forgetTooMany() {
        if fields.count > Self.unlistedLimit, fields.values.count(where: { !$0.isListed }) > Self.unlistedLimit {
            hasTooMany = true
        }
        if hasTooMany { fields = fields.filter(\.value.isListed) }
    }

    /// What is wrong with the rows as a whole.
    struct Findings {
        var problems: [Problem] = []
        var warnings: [Problem] = []
        /// Rows that are broken by nothing else, by part and line.
        fileprivate var broken: Set<[Int]> = []
        var newlyBroken: Int { broken.count }

        fileprivate mutating func add(
            _ row: Row, _ path: String, _ rule: Rule, _ message: String, other: Row? = nil, isWarning: Bool = false
        ) {
            var problem = Problem(line: row.line, path: path, rule: rule, message: message)
            problem.part = row.part
            problem.other = other.map { RowPlace(part: $0.part, offset: $0.line) }
            if isWarning { return warnings.append(problem) }
            problems.append(problem)
            if row.isValid { broken.insert([row.part, row.line]) }
        }
    }

    /// One problem for each member that some rows have and others lack, at the first row of those that are fewer, and for
    /// each further kind of value that a member has.
    ///
    /// - Parameter target: where the rows go; nil when nobody said so.
    func findings(_ schema: RowSchema, _ target: TuningTarget?) -> Findings {
        var findings = Findings()
        func add(_ row: Row, _ path: String, _ rule: Rule, _ message: String, isWarning: Bool = false) {
            findings.add(row, path, rule, message, isWarning: isWarning)
        }
        for (name, field) in compared {
            guard let lacking = field.lacking, name != Self.toolRows || schema.uniform == .members,
                !schema.members.contains(where: { $0.name == name && $0.advisedBy != nil })
            else { continue }
            let without = rows - field.count
            let isLacking = field.count == without ? field.having.isBefore(lacking) : without < field.count
            add(
                isLacking ? lacking : field.having,
                name == Self.images || name == Self.toolRows ? "$.messages" : "$" + MemberPath.member(name), .uneven,
                Self.message(name, with: field.count, of: rows, isLacking: isLacking), isWarning: field.mayVary)
        }
        for member in schema.members {
            guard let whom = member.advisedBy, let lacking = fields[member.name].map(\.lacking) ?? first else {
                continue
            }
            add(
                lacking, "$" + MemberPath.member(member.name), .missing,
                "\(rows - (fields[member.name]?.count ?? 0)) of \(rows) rows do not have the member, this is the first; "
                    + "\(whom) asks for it: add it", isWarning: true)
        }
        if let notice = schema.toolNotice, notice.target == nil || notice.target == target?.name,
            let tools = fields[Self.toolRows]
        {
            add(
                tools.having, "$", .reported,
                "\(tools.count) of \(rows) rows have tools, this is the first; \(notice.words)", isWarning: true)
        }
        for (path, kinds) in kinds.mixed {
            for (kind, row) in kinds.dropFirst() {
                findings.add(
                    row, path, .mixedKinds,
                    "\(kind.name) stands here, \(kinds[0].0.name) elsewhere: what reads the file as a table, such as the "
                        + "Python library datasets, stops or changes them; write one kind in all rows",
                    other: kinds[0].1,
                    isWarning: target?.readsTables != true)
            }
        }
        if kinds.isCut, let first {
            add(
                first, "$", .mixedKinds,
                "there are more than \(FreeMembers.limit) different members; the kinds of the others are not compared",
                isWarning: true)
        }
        if hasTooMany, let first { add(first, "$", .uneven, "\(Self.tooMany), too many to compare; remove them") }
        if let images = fields[Self.imageRows], let videos = fields[Self.videoRows] {
            let isVideo =
                videos.count == images.count
                ? images.having.isBefore(videos.having) : videos.count < images.count
            add(
                isVideo ? videos.having : images.having, "$.messages", .media,
                "\(images.count) rows have images and \(videos.count) a video, this is the first with "
                    + "\(isVideo ? "a video" : "images"); a file may have one kind only: make two of it")
        }
        return findings
    }

    /// What some rows have and others lack, or must not stand in one file, in words; kept short.
    func differences(without ignored: Set<String>) -> [String] {
        var words = compared.compactMap { name, field -> String? in
            guard field.lacking != nil, !field.mayVary, !ignored.contains(name) else { return nil }
            let shown = name == Self.images ? "images" : TerminalText.escape(name, limit: 80)
            return "\(shown) in \(field.count) of \(rows) rows"
        }
        if hasTooMany { words.append(Self.tooMany) }
        if let images = fields[Self.imageRows], let videos = fields[Self.videoRows] {
            words.append("images in \(images.count) rows and videos in \(videos.count)")
        }
        return words
    }

    /// The members that all rows should have or lack together, by name.
    private var compared: [(key: String, value: Field)] {
        fields.filter { $0.key != Self.imageRows && $0.key != Self.videoRows }.sorted { $0.key < $1.key }
    }

    private static let tooMany =
        "the rows have more than \(unlistedLimit) different members that the format does not list"

    private static func message(_ name: String, with count: Int, of rows: Int, isLacking: Bool) -> String {
        let here = isLacking ? "this is the first without" : "this is the first with"
        if name == toolRows {
            return
                "\(count) of \(rows) rows use tools, \(here); what reads the file as a table may stop at it: keep them in "
                + "files of their own"
        }
        if name == images {
            return
                "\(count) of \(rows) rows have an image, \(here); rows without one are dropped where others have one: "
                + "keep them in files of their own"
        }
        return "\(count) of \(rows) rows have this member, \(here); give it to every row or to none"
    }
}

extension FieldPresence {
    /// Which members a row has, by number; numbers are those of one ``RowChecker`` in one block.
    struct Members: Sendable {
        /// One bit for each of the first ``listedCount`` numbers.
        var listed: UInt64 = 0
        /// The numbers behind those, in any order.
        var others: [Int32] = []
        /// Stands for ``others``, whatever their order.
        var othersHash: UInt64 = 0

        static let listedCount = 64

        func isSame(as other: Members) -> Bool { listed == other.listed && othersHash == other.othersHash }
    }

    /// Counts the rows of one block by the numbers of their members. Costs next to nothing as long as rows are alike.
    struct Tally: Sendable {
        private struct Entry: Sendable {
            var count = 0
            var having: Row?
            var lacking: Row?
            /// The turn of ``count()`` that met it last.
            var turn = 0
        }

        private var rows = 0
        private var first: Row?
        private var entries: [Entry] = []
        /// Numbers of members that all rows have so far.
        private var everywhere: [Int] = []
        private var turn = 0
        /// Rows with the same members that are not in `entries` yet.
        private var waiting: (members: Members, count: Int, row: Row)?

        @inline(__always)
        mutating func add(_ members: Members, line: Int, isValid: Bool) {
            if waiting?.members.isSame(as: members) == true {
                waiting?.count += 1
            } else {
                begin(members, Row(line: line, isValid: isValid))
            }
        }

        @inline(never)
        private mutating func begin(_ members: Members, _ row: Row) {
            count()
            waiting = (members, 1, row)
        }

        private mutating func count() {
            guard let (members, count, row) = waiting else { return }
            turn += 1
            var bits = members.listed
            while bits != 0 {
                add(bits.trailingZeroBitCount, count, row)
                bits &= bits - 1
            }
            for number in members.others { add(Int(number), count, row) }
            everywhere.removeAll { number in
                if entries[number].turn == turn { return false }
                entries[number].lacking = row
                return true
            }
            first = first ?? row
            rows += count
            waiting = nil
        }

        private mutating func add(_ number: Int, _ count: Int, _ row: Row) {
            if number >= entries.count {
                entries.append(contentsOf: repeatElement(Entry(), count: number + 1 - entries.count))
            }
            // A member that stands twice is another rule's matter.
            if entries[number].turn == turn { return }
            entries[number].turn = turn
            entries[number].count += count
            guard entries[number].having == nil else { return }
            entries[number].having = row
            entries[number].lacking = first
            if first == nil { everywhere.append(number) }
        }

        /// What was counted.
        ///
        /// - Parameters:
        ///   - hasTooMany: whether members were left out because there are too many.
        ///   - name: the member behind a number, whether the format lists it, and whether rows may differ in it.
        mutating func presence(
            hasTooMany: Bool, _ name: (Int) -> (name: String, isListed: Bool, mayVary: Bool)
        ) -> FieldPresence {
            count()
            var presence = FieldPresence()
            presence.rows = rows
            presence.first = first
            presence.hasTooMany = hasTooMany
            for (number, entry) in entries.enumerated() {
                guard let having = entry.having else { continue }
                let (name, isListed, mayVary) = name(number)
                presence.fields[name] = Field(
                    isListed: isListed, mayVary: mayVary, count: entry.count, having: having, lacking: entry.lacking)
            }
            presence.forgetTooMany()
            return presence
        }
    }
}
