/// Holds one value against a ``ValueSchema``. Made once a thread, asked for every row.
class ValueChecker {
    /// Reports everything that is wrong with `value`, which stands where `context` is.
    func check(_ value: TapeValue, _ context: CheckContext, _ report: Finding.Report) {}

    /// Whether a value of this kind can be meant; for alternatives.
    func fits(_ kind: TapeValue.Kind) -> Bool { true }

    /// What should stand here, as in "a text".
    var wanted: String { "a value" }

    /// Reports a value of another kind.
    final func reportKind(_ value: TapeValue, _ context: CheckContext, _ report: Finding.Report) {
        let advice = value.isNull ? "; give it a value or leave the member out" : ""
        context.report(.type, "\(value.kind.name) stands where \(wanted) should be\(advice)", value, report)
    }

    /// - Parameter turns: roles of the conversation around it.
    static func make(_ schema: ValueSchema, turns: [String], _ context: CheckContext) -> ValueChecker {
        switch schema {
        case .text(let reserved): TextChecker(reserved)
        case .choice(let texts): ChoiceChecker(texts)
        case .advice(let text): AdviceChecker(text)
        case .reference(let reference): ReferenceChecker(reference)
        case .number(let allowed): NumberChecker(allowed)
        case .value: GivenChecker(context)
        case .anything: ValueChecker()
        case .object(let object): ObjectChecker(object, turns: turns, context)
        case .list(let list): ListChecker(list, turns: turns, context)
        case .messages(let conversation): ConversationChecker(conversation, context)
        case .preferences(let preferences): PreferenceChecker(preferences, context)
        case .either(let schemas): EitherChecker(schemas.map { make($0, turns: turns, context) }, context)
        }
    }
}

/// A text that a model is trained on.
final class TextChecker: ValueChecker {
    private let reserved: ReservedWords

    init(_ reserved: ReservedWords) { self.reserved = reserved }

    override func fits(_ kind: TapeValue.Kind) -> Bool { kind == .string }
    override var wanted: String { "a text" }

    override func check(_ value: TapeValue, _ context: CheckContext, _ report: Finding.Report) {
        guard value.isString else { return reportKind(value, context, report) }
        context.texts.pointee.add(value.bytes)
        if let fault = TextRules.fault(value.bytes, reserved) {
            context.report(fault.rule, fault.message, value, isWarning: fault.isWarning, report)
        }
    }
}

/// One of a few texts.
final class ChoiceChecker: ValueChecker {
    private let choices: [ByteName]

    init(_ texts: [String]) { choices = texts.map { ByteName($0) } }

    override func fits(_ kind: TapeValue.Kind) -> Bool { kind == .string }
    override var wanted: String { "one of the texts \(choices.map(\.text).joined(separator: ", "))" }

    override func check(_ value: TapeValue, _ context: CheckContext, _ report: Finding.Report) {
        guard value.isString else { return reportKind(value, context, report) }
        for choice in choices where choice.matches(value.bytes) { return }
        let names = choices.map(\.text).joined(separator: ", ")
        context.report(
            .choice, choices.count == 1 ? "the text must be \(names); write it so" : "the text must be one of \(names)",
            value, report)
    }
}

/// A text, best a certain one.
final class AdviceChecker: ValueChecker {
    private let advised: ByteName

    init(_ text: String) { advised = ByteName(text) }

    override func fits(_ kind: TapeValue.Kind) -> Bool { kind == .string }
    override var wanted: String { "a text" }

    override func check(_ value: TapeValue, _ context: CheckContext, _ report: Finding.Report) {
        guard value.isString else { return reportKind(value, context, report) }
        if let fault = TextRules.fault(value.bytes, .nothing) {
            context.report(fault.rule, fault.message, value, report)
        } else if !advised.matches(value.bytes) {
            context.report(
                .choice, "the service documents only \(advised.text) here; write it so", value, isWarning: true, report)
        }
    }
}

/// The name of a file or a page.
final class ReferenceChecker: ValueChecker {
    private let schema: ReferenceSchema
    private let prefixes: [[UInt8]]

    init(_ schema: ReferenceSchema) {
        self.schema = schema
        prefixes = schema.prefixes.map { Array($0.utf8) }
    }

    override func fits(_ kind: TapeValue.Kind) -> Bool { kind == .string }
    override var wanted: String {
        schema.isMediaType ? "a media type" : schema.prefixes.isEmpty ? "a text" : "a reference"
    }

    override func check(_ value: TapeValue, _ context: CheckContext, _ report: Finding.Report) {
        guard value.isString else { return reportKind(value, context, report) }
        let bytes = value.bytes
        if let fault = TextRules.fault(bytes, .nothing) {
            return context.report(fault.rule, fault.message, value, report)
        }
        if schema.isMediaType {
            let slash = bytes.firstIndex(of: 0x2F) ?? 0
            if slash == 0 || slash == bytes.count - 1 || bytes.contains(where: { $0 <= 0x20 }) {
                context.report(.reference, "the media type should look like image/png", value, report)
            }
            return
        }
        guard !prefixes.isEmpty else { return }
        // A scheme alone names nothing.
        for prefix in prefixes where bytes.count > prefix.count && bytes.prefix(prefix.count).elementsEqual(prefix) {
            if schema.isPlainKey, !bytes.dropFirst(prefix.count).allSatisfy(Self.isPlain) {
                context.report(
                    .reference,
                    "the reference may have only letters, digits, _ - . and / behind \(schema.prefixes[0]); rename the file",
                    value, report)
            }
            return
        }
        let list = schema.prefixes.joined(separator: ", ")
        context.report(
            .reference,
            prefixes.count == 1
                ? "the reference must begin with \(list)" : "the reference must begin with one of \(list)",
            value, report)
    }
}

extension ReferenceChecker {
    /// Letters beyond ASCII count as letters.
    private static func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x80...0xFF: true
        case 0x2D, 0x2E, 0x2F, 0x5F: true
        default: false
        }
    }
}

/// A number, perhaps one of a few.
final class NumberChecker: ValueChecker {
    private let allowed: [Double]

    init(_ allowed: [Double]) { self.allowed = allowed }

    override func fits(_ kind: TapeValue.Kind) -> Bool { kind == .signed || kind == .unsigned || kind == .double }
    override var wanted: String { "a number" }

    override func check(_ value: TapeValue, _ context: CheckContext, _ report: Finding.Report) {
        guard let number = value.number else { return reportKind(value, context, report) }
        guard !allowed.isEmpty, !allowed.contains(number) else { return }
        let list = allowed.map { "\(Int($0))" }.joined(separator: " or ")
        context.report(.choice, "the number must be \(list)", value, report)
    }
}

/// Anything but null, blank text and empty lists and objects.
final class GivenChecker: ValueChecker {
    private let place: Int

    init(_ context: CheckContext) { place = context.free.pointee.makePlace() }

    override func check(_ value: TapeValue, _ context: CheckContext, _ report: Finding.Report) {
        switch value.kind {
        case .null: reportKind(value, context, report)
        case .string:
            context.texts.pointee.add(value.bytes)
            if let fault = TextRules.fault(value.bytes, .nan) {
                context.report(fault.rule, fault.message, value, report)
            }
        case .list, .object:
            if value.isEmpty { context.report(.empty, "\(value.kind.name) is empty; fill it in", value, report) }
        case .signed, .unsigned, .double, .yes, .no: break
        }
        context.free.pointee.look(at: value, place, context, report)
    }
}

/// One of several, told apart by kind.
final class EitherChecker: ValueChecker {
    private let checkers: [ValueChecker]
    private let place: Int

    init(_ checkers: [ValueChecker], _ context: CheckContext) {
        self.checkers = checkers
        place = context.free.pointee.makePlace()
    }

    override func fits(_ kind: TapeValue.Kind) -> Bool { checkers.contains { $0.fits(kind) } }
    override var wanted: String { checkers.map(\.wanted).joined(separator: " or ") }

    override func check(_ value: TapeValue, _ context: CheckContext, _ report: Finding.Report) {
        let kind = value.kind
        context.free.pointee.note(value, place, context)
        for checker in checkers where checker.fits(kind) { return checker.check(value, context, report) }
        reportKind(value, context, report)
    }
}
