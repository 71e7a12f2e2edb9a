/// Whether tool calls of a message have their results in the next one, results have their call, and the tools are declared.
///
/// Looked at only in rows that have such parts.
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
        let declared = context.row.flatMap { declaredNames($0) }
        messages.forEachElement { number, message in
            let calls = parts(words.call, of: message, number)
            var results = parts(words.result, of: message, number)
            for call in open {
                if let index = results.firstIndex(where: { $0.key.isSame(as: call.key) }) {
                    results.remove(at: index)
                } else {
                    context.report(
                        .toolPairing,
                        "the next message has no \(words.result[0]) with the \(words.key) of this call; add it",
                        at: call.path + "." + words.key, call.key, report)
                }
            }
            for result in results {
                context.report(
                    .toolPairing,
                    "the message before has no \(words.call[0]) with this \(words.key); correct it or remove the result",
                    at: result.path + "." + words.key, result.key, report)
            }
            if let declared {
                for call in calls {
                    guard let name = call.name, !declared.contains(where: { $0.isSame(as: name) }) else { continue }
                    context.report(
                        .toolUnknown,
                        "the row's \(dialect == .converse ? "toolConfig" : "tools") declare no such tool; add it",
                        at: call.path + ".name", name, report)
                }
            }
            if dialect == .converse { reportTwice(calls, context, report) }
            open = calls
        }
    }

    private func reportTwice(_ calls: [Part], _ context: CheckContext, _ report: Finding.Report) {
        for (index, call) in calls.enumerated() where calls[..<index].contains(where: { $0.key.isSame(as: call.key) }) {
            context.report(
                .toolPairing, "two calls of the message have the same \(words.key); give each its own",
                at: call.path + "." + words.key, call.key, report)
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
    private func declaredNames(_ row: TapeValue) -> [TapeValue]? {
        guard let tools = dialect == .converse ? row.member("toolConfig")?.member("tools") : row.member("tools"),
            tools.isList
        else { return nil }
        var names: [TapeValue] = []
        tools.forEachElement { _, tool in
            switch dialect {
            case .converse: if let name = tool.member("toolSpec")?.member("name") { names.append(name) }
            case .gemini:
                guard let list = tool.member("functionDeclarations") ?? tool.member("function_declarations"),
                    list.isList
                else { return }
                list.forEachElement { _, declaration in
                    if let name = declaration.member("name") { names.append(name) }
                }
            }
        }
        return names
    }
}
