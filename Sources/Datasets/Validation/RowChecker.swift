/// Holds rows against a ``RowSchema``. Each thread has its own, so that nothing is shared in the hot path.
final class RowChecker {
    private let context = CheckContext()
    private let object: ObjectChecker
    private let different: [(first: Int, second: Int, name: String, other: String)]
    private let tokenLimit: RowSchema.TokenLimit?
    private let media: RowSchema.MediaLimits?
    private let uniform: RowSchema.Uniform
    /// Members that not every row needs to have, as bits of their slots.
    private let optional: UInt64
    private let names: [String]
    /// Members that the schema does not list, as they were met; they get the bits behind the slots.
    private var others: [ByteName] = []

    /// Bits of the signature that no member gets: whether the row has images, or a video.
    private static let imageBit: UInt64 = 1 << 63
    private static let videoBit: UInt64 = 1 << 62

    /// What the row that was checked last has, of all that must be the same in all rows; see ``uniformNames(_:)``.
    private(set) var signature: UInt64 = 0

    init(_ schema: RowSchema) {
        let object = ObjectChecker(schema.row, turns: [], context)
        self.object = object
        different = schema.different.compactMap { pair in
            guard let first = object.slot(pair.first), let second = object.slot(pair.second) else { return nil }
            return (first, second, pair.second, pair.first)
        }
        tokenLimit = schema.tokenLimit
        media = schema.media
        uniform = schema.uniform
        names = schema.members.map(\.name)
        optional = schema.members.enumerated().reduce(0) { bits, member in
            member.element.isRequired || member.element.mayVary ? bits : bits | 1 << UInt64(member.offset)
        }
    }

    /// Reports everything that is wrong with a row.
    ///
    /// - Parameter report: gets path, rule and message of each problem.
    func check(_ row: TapeValue, _ report: (_ path: String, _ rule: Rule, _ message: String) -> Void) {
        check(row, bytes: 0) { report($0.path, $0.rule, $0.message) }
    }

    /// Reports everything that is wrong with a row.
    ///
    /// - Parameter bytes: length of the row's line; tokens are counted only in rows that are long enough.
    func check(_ row: TapeValue, bytes: Int, _ report: Finding.Report) {
        context.begin(row)
        signature = 0
        guard row.isObject else {
            return context.report(.notObject, "\(row.kind.name) stands where an object should be", row, report)
        }
        switch uniform {
        case .nothing: object.check(row, context, report) { _, _ in }
        case .members:
            var unlisted: UInt64 = 0
            object.check(row, context, report) { key, _ in unlisted |= bit(of: key) }
            signature = object.present & optional | unlisted
        case .images:
            object.check(row, context, report) { _, _ in }
            signature = context.images > 0 ? 1 : 0
        }
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

    /// Names behind the bits of a signature.
    func uniformNames(_ signature: UInt64) -> [String] {
        if uniform == .images { return signature == 0 ? [] : [FieldPresence.images] }
        let all = names + others.map(\.text)
        let kinds = [(Self.imageBit, FieldPresence.imageRows), (Self.videoBit, FieldPresence.videoRows)]
        return all.indices.filter { signature & (1 << UInt64($0)) != 0 }.map { all[$0] }
            + kinds.filter { signature & $0.0 != 0 }.map(\.1)
    }

    private func bit(of key: UnsafeRawBufferPointer) -> UInt64 {
        for index in others.indices where others[index].matches(key) { return 1 << UInt64(names.count + index) }
        // Rows with names of their own each must not fill the memory.
        guard names.count + others.count < 62, key.count <= 256 else { return 0 }
        others.append(ByteName(Array(key)))
        return 1 << UInt64(names.count + others.count - 1)
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
            signature |= context.images > 0 ? Self.imageBit : context.videos > 0 ? Self.videoBit : 0
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
