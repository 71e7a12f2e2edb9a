import Core

/// Holds a list of messages against a ``ConversationSchema``.
final class ConversationChecker: ValueChecker {
    private let schema: ConversationSchema
    private let turns: [ByteName]
    private let first: Int
    private let last: Int
    private let content: ValueChecker
    /// What contents must not be where they are texts; nil when they never are.
    private let plainText: ReservedWords?
    private let contentName: ByteName
    private let contentLabel: Int
    /// Checks what stands in a message besides role and content; nil when nothing else matters.
    private let rest: ObjectChecker?
    /// The messages' place, where nothing else matters.
    private let place: Int
    /// Checks the last message where it has candidates in place of content.
    private let candidates: ValueChecker?
    private let candidatesName: ByteName
    private let candidatesLabel: Int
    private let weight: Int?
    private let tools: ToolPairing?

    private static let system = -1
    private static let unknown = -2
    private static let roleName = ByteName("role")
    private static let systemName = ByteName("system")

    init(_ schema: ConversationSchema, _ context: CheckContext) {
        self.schema = schema
        turns = schema.turns.map { ByteName($0) }
        first = schema.turns.firstIndex(of: schema.first) ?? Self.unknown
        last = schema.turns.firstIndex(of: schema.last) ?? Self.unknown
        content = ValueChecker.make(schema.content, turns: schema.turns, context)
        plainText = Self.plainText(schema.content)
        contentName = ByteName(schema.contentName)
        contentLabel = context.label(schema.contentName)
        if schema.members.isEmpty, schema.others == .allowed {
            rest = nil
        } else {
            // Role and content are checked here, and listed so that they are known.
            var listed = [Member.optional("role", .anything), .optional(schema.contentName, .anything)]
            if let candidates = schema.candidates { listed.append(.optional(candidates.name, .anything)) }
            rest = ObjectChecker(
                ObjectSchema(members: listed + schema.members, others: schema.others), turns: schema.turns, context)
        }
        place = context.free.pointee.makePlace()
        candidates = schema.candidates.map { ValueChecker.make($0.value, turns: schema.turns, context) }
        candidatesName = ByteName(schema.candidates?.name ?? "")
        candidatesLabel = context.label(schema.candidates?.name ?? "")
        weight = schema.weight.flatMap { [rest] name in rest?.slot(name) }
        tools = schema.tools.map { ToolPairing($0, contentName: schema.contentName) }
    }

    private static func plainText(_ content: ValueSchema) -> ReservedWords? {
        switch content {
        case .text(let reserved): reserved
        case .either(let schemas): schemas.lazy.compactMap { plainText($0) }.first
        default: nil
        }
    }

    override func fits(_ kind: TapeValue.Kind) -> Bool { kind == .list }
    override var wanted: String { "a list of messages" }

    /// What is known of the messages so far.
    private struct Progress {
        var count = 0
        var turns = 0
        var previous = ConversationChecker.unknown
        /// Messages that could be trained on, and those of them that are switched off.
        var trainable = 0
        var switchedOff = 0
    }

    override func check(_ value: TapeValue, _ context: CheckContext, _ report: Finding.Report) {
        guard value.isList else { return reportKind(value, context, report) }
        let (outerTurn, lastEnd) = (context.turn, value.end - 1)
        var progress = Progress()
        value.forEachElement { number, message in
            context.enter(number)
            let role = check(message, isLast: message.end == lastEnd, &progress, context, report)
            order(role, progress, message, context, report)
            if role != Self.system { progress.turns += 1 }
            progress.previous = role
            progress.count += 1
            context.leave()
        }
        context.turn = outerTurn
        if progress.count == 0 || progress.turns == 0 || progress.turns < schema.minimum || progress.previous != last
            || progress.switchedOff > 0
        {
            reportEnd(progress, value, context, report)
        }
        if context.hasTools, let tools { tools.check(value, context, report) }
    }

    /// Checks one message; returns the index of its role, ``system`` or ``unknown``.
    @inline(__always)
    private func check(
        _ message: TapeValue, isLast: Bool, _ progress: inout Progress, _ context: CheckContext,
        _ report: Finding.Report
    ) -> Int {
        guard message.isObject else {
            context.report(.type, "\(message.kind.name) stands where a message should be", message, report)
            return Self.unknown
        }
        var (role, content, candidates): (TapeValue?, TapeValue?, TapeValue?)
        var object = 0
        message.forEachMember { key, value in
            if Self.roleName.matches(key) {
                if role != nil, rest == nil { reportTwice(".role", value, context, report) }
                role = value
            } else if value.isNull, context.nullIsAbsent, self.candidates != nil {
                return
            } else if contentName.matches(key) {
                if content != nil, rest == nil { reportTwice("." + schema.contentName, value, context, report) }
                content = value
            } else if self.candidates != nil, candidatesName.matches(key) {
                candidates = value
            } else if rest == nil {
                if object == 0 { object = context.free.pointee.beginObject() }
                context.free.pointee.look(at: value, key, of: place, in: object, context, report)
            }
        }
        let turn = role.map { $0.isString ? index(of: $0.bytes) : Self.unknown } ?? Self.unknown
        context.turn = turn
        if let candidates {
            checkCandidates(candidates, content, isLast: isLast, context, report)
        } else if let content {
            if let plainText, content.isString {
                context.texts.pointee.add(content.bytes)
                if let fault = TextRules.fault(content.bytes, plainText) {
                    context.report(
                        fault.rule, fault.message, at: "." + schema.contentName, content, isWarning: fault.isWarning,
                        report)
                }
            } else {
                context.enter(contentLabel)
                self.content.check(content, context, report)
                context.leave()
            }
        } else {
            context.report(
                .missing, "the message has no \(schema.contentName); add it", at: "." + schema.contentName, nil, report)
        }
        if let rest {
            rest.check(message, context, report)
            if let weight, turn == last {
                progress.trainable += 1
                if let value = rest.value(weight, of: message), value.number == 0 { progress.switchedOff += 1 }
            }
        }
        if turn < 0 || (self.candidates != nil && isLast && candidates == nil) {
            reportRole(role, turn, isLast: isLast && candidates == nil, context, report)
        }
        return turn
    }

    @inline(__always)
    private func index(of role: UnsafeRawBufferPointer) -> Int {
        for index in turns.indices where turns[index].matches(role) { return index }
        return Self.systemName.matches(role) ? Self.system : Self.unknown
    }

    @inline(__always)
    private func order(
        _ role: Int, _ progress: Progress, _ message: TapeValue, _ context: CheckContext, _ report: Finding.Report
    ) {
        if role >= 0, progress.turns == 0 ? role == first : role != progress.previous { return }
        if role == Self.system, progress.count == 0, schema.allowsSystem { return }
        reportOrder(role, progress, message, context, report)
    }
}

// MARK: What is wrong

extension ConversationChecker {
    private var allowed: String { ((schema.allowsSystem ? ["system"] : []) + schema.turns).joined(separator: ", ") }

    @inline(never)
    private func reportTwice(
        _ place: String, _ value: TapeValue, _ context: CheckContext, _ report: Finding.Report
    ) {
        context.report(.duplicate, "the member stands twice; keep one", at: place, value, report)
    }

    @inline(never)
    private func reportRole(
        _ role: TapeValue?, _ turn: Int, isLast: Bool, _ context: CheckContext, _ report: Finding.Report
    ) {
        if isLast, let name = schema.candidates?.name {
            context.report(
                .missing, "the last message has no \(name); add them in place of its \(schema.contentName)",
                at: MemberPath.member(name), nil, report)
        }
        guard turn < 0 else { return }
        guard let role else {
            return context.report(
                .missing, "the message has no role; add one of \(allowed)", at: ".role", nil, report)
        }
        guard role.isString else {
            return context.report(
                .type, "\(role.kind.name) stands where a role should be; write one of \(allowed)", at: ".role", role,
                report)
        }
        if turn == Self.system {
            guard !schema.allowsSystem else { return }
            return context.report(
                .role, "a system message may not stand here; " + systemAdvice, at: ".role", role, report)
        }
        context.report(
            .role, "the role is none of those allowed: \(allowed)\(advice(role))", at: ".role", role, report)
    }

    private var systemAdvice: String {
        switch schema.tools {
        case .converse: "put its text into the row's member system"
        case .gemini: "put its text into the row's member systemInstruction"
        case nil: "use \(allowed)"
        }
    }

    /// The role that was probably meant.
    private func advice(_ role: TapeValue) -> String {
        switch String(decoding: role.bytes.prefix(32), as: UTF8.self).lowercased() {
        case "human", "user": "; write user"
        case "assistant", "model", "gpt", "bot", "chatbot", "nova_assistant":
            "; write \(schema.turns.first { $0 != "user" } ?? "assistant")"
        case "system", "developer":
            schema.allowsSystem ? "; write system" : "; " + systemAdvice
        case "tool", "function", "ipython":
            schema.tools == nil ? "; leave tool calls out" : "; tool results stand in a message of user"
        default:
            Spelling.near(
                String(decoding: role.bytes.prefix(32), as: UTF8.self),
                in: (schema.allowsSystem ? ["system"] : []) + schema.turns
            ).first.map { "; write \($0)" } ?? ""
        }
    }

    @inline(never)
    private func reportOrder(
        _ role: Int, _ progress: Progress, _ message: TapeValue, _ context: CheckContext, _ report: Finding.Report
    ) {
        let value = message.member("role")
        if role == Self.system, schema.allowsSystem, progress.count > 0 {
            context.report(.order, "a system message may only be the first; move it", at: ".role", value, report)
        }
        guard role >= 0 else { return }
        if progress.turns == 0 {
            context.report(
                .order, "the first message should be of \(schema.first); remove or add one", at: ".role", value, report)
        } else {
            context.report(
                .order, "two messages of \(schema.turns[role]) follow each other; join them or add what lies between",
                at: ".role", value, report)
        }
    }

    @inline(never)
    private func checkCandidates(
        _ value: TapeValue, _ content: TapeValue?, isLast: Bool, _ context: CheckContext, _ report: Finding.Report
    ) {
        guard let candidates, let name = schema.candidates?.name else { return }
        context.enter(candidatesLabel)
        if !isLast {
            context.report(.misplaced, "\(name) may stand only in the last message; move them", value, report)
        } else if content != nil {
            context.report(
                .oneOf, "\(schema.contentName) and \(name) stand together; remove the \(schema.contentName)", value,
                report)
        }
        candidates.check(value, context, report)
        context.leave()
    }

    @inline(never)
    private func reportEnd(
        _ progress: Progress, _ value: TapeValue, _ context: CheckContext, _ report: Finding.Report
    ) {
        if progress.count == 0 {
            context.report(.empty, "the list has no messages; begin with one of \(schema.first)", value, report)
        } else if progress.turns == 0 {
            context.report(
                .order, "there is only a system message; a message of \(schema.first) should follow", value, report)
        } else {
            if progress.turns < schema.minimum {
                context.report(
                    .count, "there are \(progress.turns) messages; at least \(schema.minimum) are needed", value, report
                )
            }
            if progress.previous >= 0, progress.previous != last {
                context.report(
                    .order, "the last message should be of \(schema.last); remove or add one",
                    at: "[\(progress.count - 1)].role", nil, report)
            }
        }
        if progress.switchedOff > 0, progress.switchedOff == progress.trainable, let name = schema.weight {
            context.report(
                .untrained, "every message of \(schema.last) has \(name) 0, so that nothing is trained; set one to 1",
                value, report)
        }
    }
}
