import Core

/// Holds an object against an ``ObjectSchema``.
final class ObjectChecker: ValueChecker {
    private struct NameSpelling {
        let name: ByteName
        let slot: Int
        /// Stands for this spelling in paths.
        let label: Int
    }

    private struct Slot {
        let name: String
        let label: Int
        let isRequired: Bool
        let value: ValueChecker
        /// Index of the only turn in which it may stand; -1 for any.
        let onlyIn: Int
        let onlyInRole: String
        let mark: Member.Mark?
    }

    private struct Refused {
        let name: ByteName
        let advice: String
    }

    private let schema: ObjectSchema
    private let spellings: [NameSpelling]
    private let slots: [Slot]
    private let refused: [Refused]
    private let anyOf: [[Int]]
    /// Slots of which exactly one must be there, as bits; 0 when that is no rule.
    private let union: UInt64
    /// The slot of the member that names it; -1 when there is none.
    private let kind: Int
    /// For each slot, the tape index of its value (0 when it is absent) and the label that it was written with.
    private let found: UnsafeMutablePointer<(index: Int, label: Int)>
    /// Which slots the last object had; more than 64 are not told apart.
    private(set) var present: UInt64 = 0
    private let place: Int

    init(_ schema: ObjectSchema, turns: [String], _ context: CheckContext) {
        place = context.free.pointee.makePlace()
        self.schema = schema
        let members = schema.members + (schema.kindMember.map { [.optional($0, .text(.nothing))] } ?? [])
        union = schema.isUnion ? (1 << UInt64(schema.members.count)) - 1 : 0
        kind = schema.kindMember == nil ? -1 : schema.members.count
        spellings = members.enumerated().flatMap { slot, member in
            ([member.name] + member.aliases).map {
                NameSpelling(name: ByteName($0), slot: slot, label: context.label($0))
            }
        }
        slots = members.map { member in
            Slot(
                name: member.name, label: context.label(member.name), isRequired: member.isRequired,
                value: ValueChecker.make(member.value, turns: turns, context),
                onlyIn: member.onlyIn.flatMap { turns.firstIndex(of: $0) } ?? -1, onlyInRole: member.onlyIn ?? "",
                mark: member.mark)
        }
        refused = schema.refused.map { Refused(name: ByteName($0.name), advice: $0.advice) }
        anyOf = schema.anyOf.map { group in
            group.compactMap { name in schema.members.firstIndex { $0.name == name } }
        }
        found = .allocate(capacity: max(1, slots.count))
    }

    deinit { found.deallocate() }

    override func fits(_ kind: TapeValue.Kind) -> Bool { kind == .object }
    override var wanted: String { "an object" }

    override func check(_ value: TapeValue, _ context: CheckContext, _ report: Finding.Report) {
        guard value.isObject else { return reportKind(value, context, report) }
        check(value, context, report) { _, _ in }
    }

    /// Checks an object; `other` gets the members that the schema lets through without listing them, with their numbers in
    /// ``FreeMembers``.
    @inline(__always)
    func check(
        _ value: TapeValue, _ context: CheckContext, _ report: Finding.Report,
        other: (UnsafeRawBufferPointer, Int?) -> Void
    ) {
        present = 0
        var (nulls, object): (UInt64, Int) = (0, 0)
        for slot in slots.indices { found[slot] = (0, 0) }
        value.forEachMember { key, member in
            for index in spellings.indices where spellings[index].name.matches(key) {
                let (slot, label) = (spellings[index].slot, spellings[index].label)
                let bit = 1 &<< UInt64(truncatingIfNeeded: slot)
                if found[slot].index != 0 || nulls & bit != 0 {
                    context.enter(label)
                    context.report(.duplicate, "the member stands twice; keep one", member, report)
                    context.leave()
                }
                if member.isNull, context.nullIsAbsent, !slots[slot].isRequired {
                    nulls |= bit
                    context.free.pointee.absent.insert(member.index)
                    return
                }
                found[slot] = (member.index, label)
                present |= bit
                return
            }
            if schema.others == .allowed && refused.isEmpty || !reportUnlisted(key, member, context, report) {
                if object == 0 { object = context.free.pointee.beginObject() }
                other(key, context.free.pointee.look(at: member, key, of: place, in: object, context, report))
            }
        }
        for slot in slots.indices {
            let place = found[slot]
            guard place.index != 0 else {
                if slots[slot].isRequired { reportMissing(slot, context, report) }
                continue
            }
            let member = TapeValue(tape: value.tape, strings: value.strings, index: place.index)
            context.enter(place.label)
            if let mark = slots[slot].mark {
                switch mark {
                case .image: context.images += 1
                case .video: context.videos += 1
                case .document: context.documents += 1
                case .tool: context.hasTools = true
                }
            }
            if slots[slot].onlyIn >= 0, context.turn >= 0, slots[slot].onlyIn != context.turn {
                reportMisplaced(slot, member, context, report)
            }
            slots[slot].value.check(member, context, report)
            context.leave()
        }
        if union != 0 {
            let here = present & union
            if here == 0 || here & (here &- 1) != 0 {
                reportUnion(value, hasNulls: nulls != 0, context, report)
            } else if kind >= 0 {
                checkKind(value, here.trailingZeroBitCount, context, report)
            }
        } else if present == 0, !schema.mayBeEmpty, value.isEmpty {
            context.report(.empty, "the object is empty; fill it in", value, report)
        }
        if !anyOf.isEmpty { checkGroups(value, context, report) }
    }

    /// The value of a member of the object that was checked last.
    func value(_ slot: Int, of object: TapeValue) -> TapeValue? {
        guard found[slot].index != 0 else { return nil }
        return TapeValue(tape: object.tape, strings: object.strings, index: found[slot].index)
    }

    /// The slot of a member.
    func slot(_ name: String) -> Int? { slots.firstIndex { $0.name == name } }
}

extension ObjectChecker {
    /// Returns whether the member must not stand here, after reporting it.
    @inline(never)
    private func reportUnlisted(
        _ key: UnsafeRawBufferPointer, _ value: TapeValue, _ context: CheckContext, _ report: Finding.Report
    ) -> Bool {
        for entry in refused where entry.name.matches(key) {
            context.report(
                .forbidden, "the format has no member of this name; \(entry.advice)", at: MemberPath.member(key), value,
                report)
            return true
        }
        guard schema.others == .refused else { return false }
        let names = schema.members.map(\.name)
        let near = Spelling.near(String(decoding: key.prefix(64), as: UTF8.self), in: names).first
        let advice =
            near.map { "write it as \($0), or remove it" } ?? "remove it; known are \(names.joined(separator: ", "))"
        context.report(
            .unknownMember, "the service refuses members that it does not know; \(advice)", at: MemberPath.member(key),
            value, report)
        return true
    }

    @inline(never)
    private func reportMissing(_ slot: Int, _ context: CheckContext, _ report: Finding.Report) {
        context.report(
            .missing, "the member is missing; add it", at: MemberPath.member(slots[slot].name), nil, report)
    }

    @inline(never)
    private func reportMisplaced(
        _ slot: Int, _ value: TapeValue, _ context: CheckContext, _ report: Finding.Report
    ) {
        let role = slots[slot].onlyInRole
        context.report(
            .misplaced, "this may stand only in a message of \(role); move it or remove it", value, report)
    }

    @inline(never)
    private func reportUnion(
        _ value: TapeValue, hasNulls: Bool, _ context: CheckContext, _ report: Finding.Report
    ) {
        let names = schema.members.map(\.name)
        if present & union == 0 {
            // With unknown members, those have been reported, and are what stands in the place.
            if schema.others == .refused, !value.isEmpty, !hasNulls { return }
            context.report(.missing, "one of \(names.joined(separator: ", ")) should be here; add it", value, report)
        } else {
            let here = names.indices.filter { present & (1 << UInt64($0)) != 0 }.map { names[$0] }
            context.report(
                .oneOf, "\(here.joined(separator: " and ")) stand together; keep one, or write one element for each",
                value, report)
        }
    }

    @inline(never)
    private func checkKind(_ value: TapeValue, _ slot: Int, _ context: CheckContext, _ report: Finding.Report) {
        let name = slots[slot].name
        let place = MemberPath.member(slots[kind].name)
        guard let named = self.value(kind, of: value) else {
            if schema.kindless.contains(name) { return }
            return context.report(
                .missing, "the member is missing; add it with the text \(name)", at: place, nil, report)
        }
        if named.isString, !named.bytes.elementsEqual(name.utf8) {
            context.report(
                .choice, "the text must be \(name), which is what stands beside it", at: place, named, report)
        }
    }

    @inline(never)
    private func checkGroups(_ value: TapeValue, _ context: CheckContext, _ report: Finding.Report) {
        for group in anyOf where !group.contains(where: { found[$0].index != 0 }) {
            let names = group.map { slots[$0].name }.joined(separator: " or ")
            let place = group.first.map { MemberPath.member(slots[$0].name) } ?? ""
            context.report(.missing, "\(names) is missing; add one of them", at: place, nil, report)
        }
    }
}
