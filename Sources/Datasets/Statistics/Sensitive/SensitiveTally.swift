/// How often each kind was found, in how many rows, and where first. Holds places only, never what was found.
struct SensitiveTally: Sendable {
    /// Places that are kept for each kind.
    static let placeLimit = 10

    /// Where something was found.
    struct Place: Sendable, Equatable {
        var part = 0
        /// Row in the part, from 1, until it is located; then the physical line.
        var line: Int
        var path: String
    }

    /// One kind.
    struct Entry: Sendable {
        var count = 0
        var rows = 0
        var places: [Place] = []
    }

    private(set) var entries: [SensitiveKind: Entry] = [:]
    /// Rows with a likely secret.
    private(set) var secretRows = 0
    /// Rows with data about people.
    private(set) var personalRows = 0

    init() {}

    /// Adds the finds of a row; `row` is the row's value, `line` its number in the block.
    mutating func add(_ finds: [RowSurvey.Find], in row: TapeValue, line: Int) {
        var kinds: [SensitiveKind] = []
        var lastIndex: [SensitiveKind: Int] = [:]
        for find in finds {
            entries[find.kind, default: Entry()].count += 1
            if !kinds.contains(find.kind) { kinds.append(find.kind) }
            guard (entries[find.kind]?.places.count ?? 0) < Self.placeLimit, lastIndex[find.kind] != find.index else {
                continue
            }
            lastIndex[find.kind] = find.index
            entries[find.kind]?.places.append(Place(line: line, path: row.path(to: find.index)))
        }
        for kind in kinds { entries[kind]?.rows += 1 }
        if kinds.contains(where: \.isSecret) { secretRows += 1 }
        if kinds.contains(where: { $0.nature == .person }) { personalRows += 1 }
    }

    /// Adds the tally of a block that stands at `place`, behind all that was added.
    mutating func append(_ later: SensitiveTally, at place: RowPlace) {
        secretRows += later.secretRows
        personalRows += later.personalRows
        for (kind, entry) in later.entries {
            entries[kind, default: Entry()].count += entry.count
            entries[kind, default: Entry()].rows += entry.rows
            let room = Self.placeLimit - (entries[kind]?.places.count ?? 0)
            for var found in entry.places.prefix(room) {
                found.part = place.part
                found.line += place.offset
                entries[kind]?.places.append(found)
            }
        }
    }

    /// Turns row numbers into physical lines.
    mutating func locate(_ end: RowStream.End) throws {
        var order: [(kind: SensitiveKind, index: Int, place: Place)] = []
        for (kind, entry) in entries {
            for (index, place) in entry.places.enumerated() { order.append((kind, index, place)) }
        }
        guard !order.isEmpty else { return }
        order.sort { ($0.place.part, $0.place.line) < ($1.place.part, $1.place.line) }
        var locator = end.makeLocator()
        for (kind, index, place) in order {
            entries[kind]?.places[index].line = try locator.line(part: place.part, row: place.line) { _ in }
        }
    }
}

extension TapeValue {
    /// The path from this value to the one at `index` on the tape: `$.messages[1].content`. Names are masked and bounded.
    func path(to index: Int) -> String {
        var path = "$"
        var value = self
        while value.index != index {
            var inside: (TapeValue, String)?
            if value.isObject {
                value.forEachMember { key, member in
                    guard member.index <= index, index < member.end else { return }
                    let name = SensitiveMask.masked(String(decoding: key.prefix(256), as: UTF8.self))
                    inside = (member, "." + String(name.prefix(64)))
                }
            } else if value.isList {
                value.forEachElement { number, element in
                    if element.index <= index, index < element.end { inside = (element, "[\(number)]") }
                }
            }
            guard let (next, step) = inside else { return path }
            path += step
            value = next
            if path.utf8.count > 512 { return path + "…" }
        }
        return path
    }
}
