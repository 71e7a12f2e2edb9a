/// Holds answers with labels against a ``PreferenceSchema``.
final class PreferenceChecker: ValueChecker {
    private let schema: PreferenceSchema
    private let element: ObjectChecker
    private let label: Int
    private let content: Int

    init(_ schema: PreferenceSchema, _ context: CheckContext) {
        self.schema = schema
        element = ObjectChecker(schema.element, turns: [], context)
        label = element.slot(schema.label) ?? 0
        content = element.slot(schema.content) ?? 0
    }

    override func fits(_ kind: TapeValue.Kind) -> Bool { kind == .list }
    override var wanted: String { "a list of answers" }

    override func check(_ value: TapeValue, _ context: CheckContext, _ report: Finding.Report) {
        guard value.isList else { return reportKind(value, context, report) }
        var (count, preferred, rejected, unclear) = (0, 0, 0, 0)
        var (liked, disliked): (TapeValue?, TapeValue?)
        var sameAt = -1
        value.forEachElement { number, answer in
            context.enter(number)
            element.check(answer, context, report)
            context.leave()
            count += 1
            guard answer.isObject, let label = element.value(label, of: answer) else { return unclear += 1 }
            let text = element.value(content, of: answer)
            if matches(label, schema.preferred) {
                preferred += 1
                if let text, let disliked, text.isSame(as: disliked) { sameAt = number }
                liked = text
            } else if matches(label, schema.rejected) {
                rejected += 1
                if let text, let liked, text.isSame(as: liked) { sameAt = number }
                disliked = text
            } else {
                unclear += 1
            }
        }
        if schema.isPair ? count != 2 : count < 2 {
            context.report(
                .count, "there are \(count) answers; \(schema.isPair ? "exactly two" : "at least two") are needed",
                value, report)
        } else if unclear == 0, preferred == 0 || rejected == 0 {
            context.report(
                .preference,
                "one answer should have \(schema.label) \(schema.preferred.json) and "
                    + "\(schema.isPair ? "the other" : "another") \(schema.rejected.json); label them so", value, report
            )
        }
        if sameAt >= 0 {
            context.report(
                .same, "the preferred and the rejected answer are the same; keep rows that differ", at: "[\(sameAt)]",
                value, report)
        }
    }

    private func matches(_ value: TapeValue, _ label: PreferenceSchema.Label) -> Bool {
        switch label {
        case .text(let text): value.isString && value.bytes.elementsEqual(text.utf8)
        case .number(let number): value.number == number
        }
    }
}
