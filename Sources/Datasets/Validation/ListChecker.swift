/// A list of values of one kind.
final class ListChecker: ValueChecker {
    private let element: ValueChecker
    private let minimum: Int
    /// The elements' checker, where a member must not be all that they have.
    private let union: ObjectChecker?
    private let insufficient: (slot: Int, name: String)
    private let unique: [String]

    init(_ schema: ListSchema, turns: [String], _ context: CheckContext) {
        let checker = ValueChecker.make(schema.element, turns: turns, context)
        element = checker
        minimum = schema.minimum
        union = schema.insufficient == nil ? nil : checker as? ObjectChecker
        insufficient = (schema.insufficient.flatMap { [union] in union?.slot($0) } ?? 0, schema.insufficient ?? "")
        unique = schema.unique
    }

    override func fits(_ kind: TapeValue.Kind) -> Bool { kind == .list }
    override var wanted: String { "a list" }

    override func check(_ value: TapeValue, _ context: CheckContext, _ report: Finding.Report) {
        guard value.isList else { return reportKind(value, context, report) }
        var count = 0
        var present: UInt64 = 0
        value.forEachElement { number, element in
            context.enter(number)
            self.element.check(element, context, report)
            context.leave()
            if let union { present |= element.isObject ? union.present : 0 }
            count += 1
        }
        if count == 0, minimum > 0 {
            context.report(.empty, "the list is empty; fill it in", value, report)
        } else if count < minimum {
            context.report(.count, "the list has \(count) elements; at least \(minimum) are needed", value, report)
        } else if union != nil, present == 1 << UInt64(insufficient.slot) {
            context.report(
                .missing, "the list has nothing but \(insufficient.name); add what should stand beside it", value,
                report)
        }
        if !unique.isEmpty, count > 1 { reportTwice(value, context, report) }
    }

    @inline(never)
    private func reportTwice(_ value: TapeValue, _ context: CheckContext, _ report: Finding.Report) {
        var known: Set<[UInt8]> = []
        value.forEachElement { number, element in
            var place: TapeValue? = element
            for name in unique { place = place?.member(name) }
            guard let place, place.isString, !known.insert(Array(place.bytes)).inserted else { return }
            context.report(
                .duplicateTool, "another element has the same \(unique.last ?? ""); give each its own",
                at: "[\(number)]" + unique.map { MemberPath.member($0) }.joined(), place, report)
        }
    }
}
