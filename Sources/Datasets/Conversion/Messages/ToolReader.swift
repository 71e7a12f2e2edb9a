/// Turns messages in which tools are called or answer, as OpenAI has them, into content parts of a dialect. Each thread has
/// its own.
///
/// Parts are written as JSON at once: what a parser read of one call's arguments is gone with the next.
final class ToolReader {
    /// Where a message or a call stands, for faults.
    struct Place {
        var role: String
        var text: String

        func fault(_ rule: Rule, _ words: String) -> ConversionFault {
            ConversionFault(role: role, rule: rule, message: "\(text): \(words)")
        }

        func below(_ step: String) -> Place { Place(role: role, text: text + step) }
    }

    private struct Call {
        /// The data's own, or one made for the dialect.
        var id: [UInt8]
        var name: [UInt8]
        var isAnswered = false
    }

    let dialect: ToolDialect
    let texts: JSONTexts
    /// Reads texts that hold calls, whose arguments may be texts again.
    private let outer: JSONTexts
    private var writer = JSONLineWriter(capacity: 1024)
    /// Calls of the last message that has some. A row may have so many that they must not be searched one by one.
    private var calls: [Call] = []
    private var byID: [[UInt8]: Int] = [:]
    /// Of each function, the calls that wait for a result, the last first, and some that do not any more; made when the
    /// first result without an id comes.
    private var byName: [[UInt8]: [Int]]?
    private var waiting = 0
    /// Calls of the row that have no id of their own.
    private var unnamed = 0

    /// - Throws: `data.out_of_memory`.
    init(_ dialect: ToolDialect) throws {
        self.dialect = dialect
        texts = try JSONTexts()
        outer = try JSONTexts()
    }

    /// Forgets the row before.
    func beginRow() {
        unnamed = 0
        if !calls.isEmpty { beginCalls() }
    }

    /// Forgets the calls of the message before.
    func beginCalls() {
        calls.removeAll(keepingCapacity: true)
        byID.removeAll(keepingCapacity: true)
        byName = nil
        waiting = 0
    }

    // MARK: Calls

    /// The calls of a message, each as a part.
    ///
    /// - Throws: ``ConversionFault``; `data.out_of_memory`.
    func calls(of message: TapeValue, at place: Place) throws -> [[UInt8]] {
        beginCalls()
        var parts: [[UInt8]] = []
        let (list, old) = (message.filled("tool_calls"), message.filled("function_call"))
        if list != nil, old != nil {
            throw place.fault(.oneOf, "tool_calls and function_call stand together; keep tool_calls")
        }
        if let list {
            guard list.isList else {
                throw place.fault(.type, "\(list.kind.name) stands in tool_calls where a list of calls should be")
            }
            try list.forEachElement { number, call in
                parts.append(try part(call, place.below(".tool_calls[\(number)]")))
            }
        }
        if let old { parts.append(try part(old, place.below(".function_call"))) }
        return parts
    }

    /// The calls that a text holds, one or a list of them, as ShareGPT writes them.
    ///
    /// - Throws: ``ConversionFault``; `data.out_of_memory`.
    func calls(in text: TapeValue, at place: Place) throws -> [[UInt8]] {
        beginCalls()
        var calls = text
        if text.isString {
            switch try outer.read(text.bytes) {
            case .refused(let fault): throw place.fault(fault.rule, "the call is no JSON: \(fault.message)")
            case .value(let value): calls = value
            }
        }
        guard calls.isList else { return [try part(calls, place)] }
        var parts: [[UInt8]] = []
        try calls.forEachElement { number, call in parts.append(try part(call, place.below("[\(number)]"))) }
        return parts
    }

    /// One call as a part, whoever wrote it.
    ///
    /// - Throws: ``ConversionFault``; `data.out_of_memory`.
    func part(_ call: TapeValue, _ place: Place) throws -> [UInt8] {
        guard call.isObject else { throw place.fault(.type, "\(call.kind.name) stands where a call should be") }
        if let type = call.given("type"), !type.isText("function"), !type.isText("tool_use") {
            throw place.fault(.choice, "the type is not function, and nothing else can be converted")
        }
        let function = call.given("function") ?? call
        guard let name = function.given("name"), name.isString, !name.bytes.isBlank else {
            throw place.fault(.missing, "the call has no name of a function; add it")
        }
        let id = try id(call, place)
        if byID[id] == nil { byID[id] = calls.count }
        calls.append(Call(id: id, name: Array(name.bytes)))
        waiting += 1
        writer.truncate(to: 0)
        switch dialect {
        case .converse:
            writer.raw("{\"toolUse\":{\"toolUseId\":")
            id.withUnsafeBytes { writer.string($0) }
            writer.raw(",\"name\":")
            writer.string(name.bytes)
            writer.raw(",\"input\":")
        case .gemini:
            writer.raw("{\"functionCall\":{\"name\":")
            writer.string(name.bytes)
            writer.raw(",\"args\":")
        }
        try writeArguments(function.given("arguments", "input", "args"), place)
        writer.raw("}}")
        return written
    }

    /// What was written, without the room that the writer keeps.
    private var written: [UInt8] { writer.bytes.withUnsafeBytes { [UInt8]($0) } }

    /// The call's own id, or one by its number: chat templates and the older function_call do without.
    private func id(_ call: TapeValue, _ place: Place) throws(ConversionFault) -> [UInt8] {
        guard let id = call.given("id", "toolUseId") else {
            unnamed += 1
            return Array("call_\(unnamed)".utf8)
        }
        guard id.isString else { throw place.fault(.type, "the id is \(id.kind.name); write it as a text") }
        return Array(id.bytes)
    }

    private func writeArguments(_ arguments: TapeValue?, _ place: Place) throws {
        guard let arguments, !arguments.isNull else { return writer.raw("{}") }
        guard arguments.isString else {
            guard arguments.isObject else {
                throw place.fault(
                    .type, "the arguments are \(arguments.kind.name); write an object, or its JSON as a text")
            }
            return arguments.write(to: &writer)
        }
        if arguments.bytes.isBlank { return writer.raw("{}") }
        switch try texts.read(arguments.bytes) {
        case .refused(let fault): throw place.fault(fault.rule, "the arguments are no JSON: \(fault.message)")
        case .value(let value):
            guard value.isObject else {
                throw place.fault(.type, "the arguments hold \(value.kind.name); write an object")
            }
            value.write(to: &writer)
        }
    }

    // MARK: Results

    /// The result in a message as a part, and which of the calls before it answers.
    ///
    /// - Throws: ``ConversionFault``; `data.out_of_memory`.
    func result(in message: TapeValue, at place: Place) throws -> (call: Int, part: [UInt8]) {
        let index = try answered(message, place)
        calls[index].isAnswered = true
        waiting -= 1
        guard let given = message.given("content", "value", "response") else {
            throw place.fault(.missing, "the result has no content; add it")
        }
        let content = Self.unwrapped(given, isResponse: message.given("content", "value") == nil)
        writer.truncate(to: 0)
        switch dialect {
        case .converse:
            writer.raw("{\"toolResult\":{\"toolUseId\":")
            calls[index].id.withUnsafeBytes { writer.string($0) }
            writer.raw(",\"content\":[")
            if content.isObject {
                writer.raw("{\"json\":")
                content.write(to: &writer)
                writer.raw("}")
            } else {
                for (number, text) in try said(content, place).enumerated() {
                    writer.raw(number > 0 ? ",{\"text\":" : "{\"text\":")
                    writer.string(text)
                    writer.raw("}")
                }
            }
            writer.raw(message.saysFailure ? "],\"status\":\"error\"}}" : "]}}")
        case .gemini:
            writer.raw("{\"functionResponse\":{\"name\":")
            calls[index].name.withUnsafeBytes { writer.string($0) }
            writer.raw(",\"response\":")
            // Converse says by itself whether a result is an object or a text.
            try writeResponse(content, place, readsTexts: message.member("toolUseId") == nil)
            writer.raw("}}")
        }
        return (index, written)
    }

    /// Which call a message answers: by its id, or, where calls have none, by the function's name, or because it is the
    /// only one without a result.
    private func answered(_ message: TapeValue, _ place: Place) throws(ConversionFault) -> Int {
        if let id = message.given("tool_call_id", "toolUseId", "tool_use_id") {
            guard id.isString, let index = byID[Array(id.bytes)] else {
                throw place.fault(
                    .toolPairing,
                    "no call in the message of the assistant before has this tool_call_id; correct it, or remove the result"
                )
            }
            guard !calls[index].isAnswered else {
                throw place.fault(.toolPairing, "the call of this tool_call_id has a result already; keep one")
            }
            return index
        }
        if let name = message.given("name"), name.isString {
            if let index = nextCall(of: Array(name.bytes)) { return index }
            throw place.fault(
                .toolPairing,
                "the message of the assistant before has no call of this name that waits for a result; correct it, or "
                    + "remove the result")
        }
        guard waiting == 1, let index = calls.firstIndex(where: { !$0.isAnswered }) else {
            throw place.fault(
                .toolPairing,
                waiting == 0
                    ? "the message of the assistant before has no call that waits for a result; remove the result"
                    : "the result has no tool_call_id, and \(waiting) calls wait for one; add it")
        }
        return index
    }

    /// The first call of a function that waits for a result.
    private func nextCall(of name: [UInt8]) -> Int? {
        var names = byName ?? [:]
        if byName == nil {
            for index in calls.indices.reversed() { names[calls[index].name, default: []].append(index) }
        }
        byName = nil
        defer { byName = names }
        while let index = names[name]?.popLast() {
            if !calls[index].isAnswered { return index }
        }
        return nil
    }

    /// What stands in a wrapper that only one dialect has: Converse's list of one `json`, Gemini's `output`.
    private static func unwrapped(_ content: TapeValue, isResponse: Bool) -> TapeValue {
        var (count, only): (Int, TapeValue?) = (0, nil)
        if content.isList {
            content.forEachElement { _, part in
                count += 1
                only = part.given("json")
            }
        } else if isResponse, content.isObject {
            content.forEachMember { key, value in
                count += 1
                only = key.elementsEqual("output".utf8) && (value.isString || value.isList) ? value : nil
            }
        }
        return count == 1 ? only ?? content : content
    }

    /// The texts of a result: one, or a list of text parts.
    private func said(_ content: TapeValue, _ place: Place) throws(ConversionFault) -> [MappedText] {
        guard content.isList else { return [.tape(content)] }
        var texts: [MappedText] = []
        try content.forEachElement { number, element throws(ConversionFault) in
            guard let text = element.isString ? element : element.member("text"), text.isString else {
                throw place.below(".content[\(number)]").fault(
                    .type, "the part is no text, and a result's other parts cannot be converted")
            }
            texts.append(.tape(text))
        }
        guard !texts.isEmpty else { throw place.fault(.empty, "the content is an empty list; fill it in") }
        return texts
    }

    /// An object is the response itself, also where a text holds it; other texts are its output.
    private func writeResponse(_ content: TapeValue, _ place: Place, readsTexts: Bool) throws {
        if content.isObject { return content.write(to: &writer) }
        let said = try said(content, place)
        if readsTexts, said.count == 1, case .tape(let text) = said[0], text.isString, text.bytes.beginsObject,
            case .value(let value) = try texts.read(text.bytes), value.isObject
        {
            return value.write(to: &writer)
        }
        writer.raw(said.count == 1 ? "{\"output\":" : "{\"output\":[")
        for (number, text) in said.enumerated() {
            if number > 0 { writer.raw(",") }
            writer.string(text)
        }
        writer.raw(said.count == 1 ? "}" : "]}")
    }
}

extension TapeValue {
    /// Whether a tool's result is an error.
    var saysFailure: Bool { member("status")?.isText("error") == true || member("is_error")?.kind == .yes }

    /// Whether the value is this text.
    func isText(_ text: StaticString) -> Bool {
        isString && bytes.elementsEqual(UnsafeRawBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }
}

extension UnsafeRawBufferPointer {
    /// Whether an object of JSON may stand here: saves parsing what is plainly none.
    fileprivate var beginsObject: Bool { first { $0 > 0x20 } == UInt8(ascii: "{") }
}
