/// Whether tool calls of a message have their results in the next one, results have their call, and the tools are declared.
///
/// Looked at only in rows that have such parts. Ids of Converse are unique in the row, as the checker that AWS publishes
/// has it.
struct ToolPairing {
    private let dialect: ToolDialect
    private let contentName: String

    init(_ dialect: ToolDialect, contentName: String) {
        self.dialect = dialect
        self.contentName = contentName
    }

    private struct Part {
        /// `[2].content[0].toolUse`, below the list of messages.
        var path: String
        /// What joins a call to its result.
        var key: TapeValue
        /// The tool's name, for calls.
        var name: TapeValue?

        /// The key, to look it up by: a row may have so many calls that they must not be compared one by one.
        var id: [UInt8] { Array(key.bytes) }
    }

    /// Words of the dialect.
    private var words: (call: [String], result: [String], key: String) {
        switch dialect {
        case .converse: (["toolUse"], ["toolResult"], "toolUseId")
        case .gemini: (["functionCall", "function_call"], ["functionResponse", "function_response"], "name")
        }
    }

    func check(_ messages: TapeValue, _ context: CheckContext, _ report: Finding.Report) {
        var open: [Part] = []
        var known: Set<[UInt8]> = []
        let declared = context.row.flatMap { declaredNames($0) }
        messages.forEachElement { number, message in
            let calls = parts(words.call, of: message, number)
            pair(open, with: parts(words.result, of: message, number), context, report)
            if let declared {
                for call in calls {
                    guard let name = call.name, !declared.contains(Array(name.bytes)) else { continue }
                    context.report(
                        .toolUnknown,
                        "the row's \(dialect == .converse ? "toolConfig" : "tools") declare no such tool; add it",
                        at: call.path + ".name", name, report)
                }
            }
            if dialect == .converse {
                for call in calls where !known.insert(call.id).inserted {
                    context.report(
                        .toolPairing, "another call of the row has the same \(words.key); give each its own",
                        at: call.path + "." + words.key, call.key, report)
                }
            }
            open = calls
        }
    }

    /// Gives each call its result, and reports what is left over.
    private func pair(_ calls: [Part], with results: [Part], _ context: CheckContext, _ report: Finding.Report) {
        guard !calls.isEmpty || !results.isEmpty else { return }
        var waiting: [[UInt8]: Int] = [:]
        for result in results { waiting[result.id, default: 0] += 1 }
        var answered: [[UInt8]: Int] = [:]
        for call in calls {
            if let count = waiting[call.id], count > 0 {
                waiting[call.id] = count - 1
                answered[call.id, default: 0] += 1
            } else {
                context.report(
                    .toolPairing,
                    "the next message has no \(words.result[0]) with the \(words.key) of this call; add it",
                    at: call.path + "." + words.key, call.key, report)
            }
        }
        for result in results {
            if let count = answered[result.id] {
                answered[result.id] = count - 1
                if count > 0 { continue }
                context.report(
                    .toolPairing, "another \(words.result[0]) has the same \(words.key); keep one for each call",
                    at: result.path + "." + words.key, result.key, report)
            } else {
                context.report(
                    .toolPairing,
                    "the message before has no \(words.call[0]) with this \(words.key); correct it or remove the result",
                    at: result.path + "." + words.key, result.key, report)
            }
        }
    }

    private func parts(_ names: [String], of message: TapeValue, _ number: Int) -> [Part] {
        guard let content = message.member(contentName), content.isList else { return [] }
        var parts: [Part] = []
        content.forEachElement { index, element in
            for name in names {
                guard let part = element.member(name), let key = part.member(words.key), key.isString else { continue }
                let tool = part.member("name").flatMap { $0.isString ? $0 : nil }
                parts.append(Part(path: "[\(number)].\(contentName)[\(index)].\(name)", key: key, name: tool))
            }
        }
        return parts
    }

    /// Names of the tools that the row declares; nil when it declares none at all.
    private func declaredNames(_ row: TapeValue) -> Set<[UInt8]>? {
        guard let tools = dialect == .converse ? row.member("toolConfig")?.member("tools") : row.member("tools"),
            tools.isList
        else { return nil }
        var names: Set<[UInt8]> = []
        func add(_ name: TapeValue?) { if let name, name.isString { names.insert(Array(name.bytes)) } }
        tools.forEachElement { _, tool in
            switch dialect {
            case .converse: add(tool.member("toolSpec")?.member("name"))
            case .gemini:
                guard let list = tool.member("functionDeclarations") ?? tool.member("function_declarations"),
                    list.isList
                else { return }
                list.forEachElement { _, declaration in add(declaration.member("name")) }
            }
        }
        return names
    }
}
