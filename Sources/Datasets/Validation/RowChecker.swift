/// Holds rows against a ``RowSchema``. Each thread has its own, so that nothing is shared in the hot path.
final class RowChecker {
    private let context: CheckContext
    private let object: ObjectChecker
    private let different: [(first: Int, second: Int, name: String, other: String)]
    private let tokenLimit: RowSchema.TokenLimit?
    private let media: RowSchema.MediaLimits?
    private let uniform: RowSchema.Uniform
    /// Members that not every row needs to have, as bits of their slots.
    private let optional: UInt64
    private let listed: [Member]
    /// Whether the block's rows have too many members that the schema does not list; the numbers of the others are behind
    /// those of the slots.
    private var hasTooMany = false

    /// Numbers of members that no slot has: whether the row has images, a video or tools.
    private static let imageBit: UInt64 = 1 << 63
    private static let videoBit: UInt64 = 1 << 62
    private static let toolBit: UInt64 = 1 << 61

    /// What the row that was checked last has, of all that must be the same in all rows; see ``presence(_:)``.
    private(set) var members = FieldPresence.Members()

    init(_ schema: RowSchema) {
        context = CheckContext(nullIsAbsent: schema.nullIsAbsent)
        let object = ObjectChecker(schema.row, turns: [], context)
        self.object = object
        different = schema.different.compactMap { pair in
            guard let first = object.slot(pair.first), let second = object.slot(pair.second) else { return nil }
            return (first, second, pair.second, pair.first)
        }
        tokenLimit = schema.tokenLimit
        media = schema.media
        uniform = schema.uniform
        listed = schema.members
        optional = schema.members.enumerated().reduce(0) { bits, member in
            member.element.isRequired ? bits : bits | 1 << UInt64(member.offset)
        }
    }

    /// Reports everything that is wrong with a row.
    ///
    /// - Parameters:
    ///   - bytes: length of the row's line; tokens are counted only in rows that are long enough.
    ///   - line: the row's number in its block, from 1.
    func check(_ row: TapeValue, bytes: Int, line: Int = 1, _ report: Finding.Report) {
        context.begin(row)
        context.free.pointee.begin(line: line)
        members.listed = 0
        if !members.others.isEmpty { members = FieldPresence.Members() }
        guard row.isObject else {
            return context.report(.notObject, "\(row.kind.name) stands where an object should be", row, report)
        }
        switch uniform {
        case .nothing: object.check(row, context, report) { _, _ in }
        case .members:
            object.check(row, context, report) { key, number in note(key, number) }
            members.listed = object.present & optional
        case .images:
            object.check(row, context, report) { _, _ in }
            members.listed = context.images > 0 ? 1 : 0
        }
        if context.hasTools { members.listed |= Self.toolBit }
        for pair in different {
            guard let first = object.value(pair.first, of: row), let second = object.value(pair.second, of: row),
                first.isSame(as: second)
            else { continue }
            context.report(
                .same, "\(pair.name) is the same as \(pair.other); keep rows in which they differ",
                at: MemberPath.member(pair.name), second, report)
        }
        if let media, context.images | context.videos | context.documents != 0 { check(media, row, report) }
        // An estimate never gives a text more tokens than bytes.
        if let tokenLimit, bytes > tokenLimit.tokens { measure(row, tokenLimit, report) }
    }

    /// What the texts that were checked since the last call add up to.
    func takeTexts() -> TextMeasure {
        defer { context.texts.pointee = TextMeasure() }
        return context.texts.pointee
    }

    /// Ends the row that was checked last, after it was seen whether it has problems.
    @inline(__always)
    func end(isValid: Bool) { context.free.pointee.end(isValid: isValid) }

    /// The nulls of the row that was checked last that count as absent, by their index on the tape.
    var absent: Set<Int> { context.free.pointee.absent }

    /// What was counted of the block's rows. After it the next block may begin.
    func presence(_ tally: inout FieldPresence.Tally) -> FieldPresence {
        defer { hasTooMany = false }
        var presence = tally.presence(hasTooMany: hasTooMany) { number in
            if number >= FieldPresence.Members.listedCount {
                return (context.free.pointee.name(number - FieldPresence.Members.listedCount), false, false)
            }
            switch UInt64(1) << UInt64(number) {
            case Self.imageBit: return (FieldPresence.imageRows, true, false)
            case Self.videoBit: return (FieldPresence.videoRows, true, false)
            case Self.toolBit: return (FieldPresence.toolRows, true, true)
            default:
                return uniform == .images
                    ? (FieldPresence.images, true, false) : (listed[number].name, true, listed[number].mayVary)
            }
        }
        presence.kinds = context.free.pointee.takeKinds()
        return presence
    }

    /// Notes a member that the schema does not list.
    private func note(_ key: UnsafeRawBufferPointer, _ index: Int?) {
        guard let index else {
            hasTooMany = hasTooMany || key.count <= 256
            return
        }
        members.others.append(Int32(FieldPresence.Members.listedCount + index))
        members.othersHash &+= StableHash.finish(UInt64(index) + 1)
    }

    /// Holds what was counted of a row's media against the limits, and notes the kind for the file's sake.
    @inline(never)
    private func check(_ limits: RowSchema.MediaLimits, _ row: TapeValue, _ report: Finding.Report) {
        let counts = [
            (context.images, limits.images, "image"), (context.videos, limits.videos, "video"),
            (context.documents, limits.documents, "document"),
        ]
        for (count, limit, name) in counts where count > limit {
            context.report(
                .count,
                "there are \(count) \(name)s; a row may have \(limit == 0 ? "none" : "at most \(limit)"); leave some out",
                at: ".messages", nil, report)
        }
        if context.videos > 0, context.images + context.documents > 0 {
            context.report(
                .media, "a video stands with \(context.images > 0 ? "images" : "a document"); keep one kind",
                at: ".messages", nil, report)
        } else {
            members.listed |= context.images > 0 ? Self.imageBit : context.videos > 0 ? Self.videoBit : 0
        }
    }

    @inline(never)
    private func measure(_ row: TapeValue, _ limit: RowSchema.TokenLimit, _ report: Finding.Report) {
        var measure = TextMeasure()
        row.forEachText { measure.add($0) }
        let tokens = measure.estimatedTokens
        guard tokens > limit.tokens else { return }
        context.report(
            .tokens, "the row has about \(tokens) tokens, more than \(limit.tokens): \(limit.whose); shorten it", nil,
            report)
    }
}

extension TapeValue {
    /// Calls `body` with every text in the value, names of members left out.
    func forEachText(_ body: (UnsafeRawBufferPointer) -> Void) {
        switch kind {
        case .string: body(bytes)
        case .list: forEachElement { _, value in value.forEachText(body) }
        case .object: forEachMember { _, value in value.forEachText(body) }
        default: break
        }
    }
}

/// Something that is wrong with a row, while the row can still be looked at.
struct Finding {
    /// Where in the row: `$.prompt[1].role`.
    var path: String
    var rule: Rule
    /// What is wrong and how to mend it.
    var message: String
    /// The value at fault; nil when it is absent. Valid only while the row is.
    var value: TapeValue?
    /// Whether the row may be used all the same.
    var isWarning = false

    /// What gets findings, in the order of the row.
    typealias Report = (Finding) -> Void
}
