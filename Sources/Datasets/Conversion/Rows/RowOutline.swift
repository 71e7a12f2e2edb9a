import Core

/// Takes a row of one format apart for another: which of its values are which role. What the other cannot say is noted.
struct RowOutline {
    /// The format that the rows have.
    let id: FormatID
    private struct Place {
        let role: String
        /// Ways to the value, member by member; the first that is there counts.
        let paths: [[String]]
    }

    private let places: [Place]
    /// Ways to the answers of which some are preferred; their list is the last message's where it is no member of the row.
    private let answers: (member: String, list: String, schema: PreferenceSchema)?
    private let required: Set<String>
    private let target: any DatasetFormat
    private let carried: Set<String>
    /// Members of the row that are looked at, each with those of its own members that are.
    private let known: [String: Set<String>]

    init(_ source: any DatasetFormat, for target: any DatasetFormat) {
        id = source.id
        self.target = target
        let members = source.schema.members
        places = source.roles.compactMap { role in
            let own = members.first { ([role.name] + role.aliases).contains($0.name) }
            let paths = role.places.isEmpty ? own.map { [$0.name] } ?? [] : role.places
            return paths.isEmpty
                ? nil : Place(role: role.name, paths: paths.map { $0.split(separator: ".").map(String.init) })
        }
        answers =
            members.lazy.compactMap { member in
                switch member.value {
                case .preferences(let schema): return (member.name, member.name, schema)
                case .messages(let messages):
                    guard let candidates = messages.candidates, case .preferences(let schema) = candidates.value else {
                        return nil
                    }
                    return (member.name, candidates.name, schema)
                default: return nil
                }
            }.first
        required = Set(source.roles.filter { $0.isRequired && $0.alternative == nil }.map(\.name))
        // Converters themselves refuse what they cannot put into messages.
        carried = Set(target.roles.map(\.name) + ["messages", "prompt", "completion", "system"])
        var known: [String: Set<String>] = ["schemaVersion": []]
        for path in places.flatMap(\.paths) { known[path[0], default: []].formUnion(path.dropFirst()) }
        if let answers { known[answers.member] = [] }
        self.known = known
    }

    /// The roles that rows may have.
    private var provided: Set<String> {
        Set(places.map(\.role)).union(answers == nil ? [] : ["chosen", "rejected"])
    }

    /// The first role of the target that its rows need, and rows of this format do not have; nil when they have all, and
    /// when what makes them what they are is a role there too.
    ///
    /// - Parameter given: roles that somebody mapped.
    func lack(beside given: Set<String> = []) -> String? {
        let there = provided.union(given)
        let messages: Set<String> = there.contains("messages") ? ["prompt", "completion"] : []
        return target.roles.first { role in
            role.isRequired && !role.isImplied && !there.contains(role.name) && !messages.contains(role.name)
                && !(role.alternative.map(there.contains) ?? false)
        }?.name
    }

    /// Whether a row of this format is one of the target without anybody's help.
    var suffices: Bool { lack() == nil && required.isSubset(of: carried) }

    /// Whether a row says nothing that it would not say by its members' names alone.
    var isPlain: Bool {
        let names = Set(target.roles.map(\.name))
        return answers == nil && places.allSatisfy { $0.paths == [[$0.role]] && names.contains($0.role) }
    }

    /// Whether rows may have a value for the role.
    func has(_ role: String) -> Bool { places.contains { $0.role == role } }

    /// Whether a row's member goes over with the rest.
    func knows(_ member: String) -> Bool { known[member] != nil }

    /// What the row says, by the target's roles.
    ///
    /// - Parameters:
    ///   - given: roles that somebody mapped.
    ///   - kept: members that go over by themselves.
    func values(
        of row: TapeValue, beside given: Set<String>, kept: Set<String>, _ notes: RowNotes
    ) -> [MappedRow.Entry] {
        var values: [MappedRow.Entry] = []
        let hasMessages = target.roles.contains { $0.name == "messages" }
        let isAnswered = !given.isDisjoint(with: ["messages", "prompt"])
        for place in places where !given.contains(place.role) {
            guard let (value, path) = Self.value(place.paths, row), !value.isEmptyValue else { continue }
            if says(value, nothingBeyond: path) { continue }
            guard carried.contains(place.role) else {
                if !kept.contains(path[0]) { notes.lose(path.joined(separator: ".")) }
                continue
            }
            if isAnswered, place.role == "messages" || place.role == "prompt" { continue }
            let role = place.role == "messages" && !hasMessages ? "prompt" : place.role
            values.append((role, path.joined(separator: "."), .tape(Self.unwrapped(value, place.role)), 0))
        }
        if let answers, let list = list(answers, row) {
            for (role, label) in [("chosen", answers.schema.preferred), ("rejected", answers.schema.rejected)]
            where !given.contains(role) {
                guard let answer = Self.answer(list, answers.schema, label, notes) else { continue }
                values.append((role, answers.list, .tape(answer), 0))
            }
        }
        row.forEachMember { key, value in
            if value.isNull || value.isEmptyValue { return }
            let name = String(decoding: key, as: UTF8.self)
            guard let below = known[Self.plain(name, in: known)] else {
                if !kept.contains(name) { notes.lose(name) }
                return
            }
            if value.isObject, !below.isEmpty, !places.contains(where: { $0.paths.contains([name]) }) {
                value.forEachMember { key, inner in
                    let member = String(decoding: key, as: UTF8.self)
                    if !inner.isNull, !below.contains(member), member != "role", !kept.contains(name) {
                        notes.lose("\(name).\(member)")
                    }
                }
            }
        }
        return values
    }

    /// The other spelling of a member that services read as the same.
    private static func plain(_ name: String, in known: [String: Set<String>]) -> String {
        name == "system_instruction" && known[name] == nil ? "systemInstruction" : name
    }

    private static func value(_ paths: [[String]], _ row: TapeValue) -> (TapeValue, [String])? {
        for path in paths {
            if let value = value(path[...], row) { return (value, path) }
        }
        return nil
    }

    private static func value(_ path: ArraySlice<String>, _ object: TapeValue) -> TapeValue? {
        guard let name = path.first else { return object }
        let names = name == "systemInstruction" ? [name, "system_instruction"] : [name]
        for name in names {
            if let below = object.given(name) { return value(path.dropFirst(), below) }
        }
        return nil
    }

    /// Whether nothing is lost with a value: it is what is written where none is given, or all that stands in it has a place
    /// of its own.
    private func says(_ value: TapeValue, nothingBeyond path: [String]) -> Bool {
        if path.last == "style" { return value.isText("rule") }
        guard value.isObject, path.count == 1, let below = known[path[0]], !below.isEmpty else { return false }
        var isNothing = true
        value.forEachMember { key, _ in
            isNothing = isNothing && below.contains(String(decoding: key, as: UTF8.self))
        }
        return isNothing
    }

    /// A reference that is nothing but a text is the text: so `data prepare` writes it.
    private static func unwrapped(_ value: TapeValue, _ role: String) -> TapeValue {
        guard role == "ground_truth", value.isObject, let text = value.member("text"), text.isString else {
            return value
        }
        var count = 0
        value.forEachMember { _, _ in count += 1 }
        return count == 1 ? text : value
    }

    private func list(
        _ answers: (member: String, list: String, schema: PreferenceSchema), _ row: TapeValue
    ) -> TapeValue? {
        guard let value = row.given(answers.member), value.isList, answers.list != answers.member else {
            return row.given(answers.member).flatMap { $0.isList ? $0 : nil }
        }
        var found: TapeValue?
        value.forEachElement { _, message in found = message.given(answers.list) }
        return found.flatMap { $0.isList ? $0 : nil }
    }

    /// The first answer with this label; further ones cannot go over.
    private static func answer(
        _ list: TapeValue, _ schema: PreferenceSchema, _ label: PreferenceSchema.Label, _ notes: RowNotes
    ) -> TapeValue? {
        var found: TapeValue?
        list.forEachElement { _, element in
            guard let given = element.member(schema.label) else { return }
            switch label {
            case .text(let text): if given.text != text { return }
            case .number(let number): if given.number != number { return }
            }
            if found != nil { return notes.lose("more than two candidates") }
            found = element.given(schema.content)
        }
        return found
    }
}
