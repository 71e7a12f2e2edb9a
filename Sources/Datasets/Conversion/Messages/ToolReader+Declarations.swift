extension ToolReader {
    /// The tools that a row declares, read where they are a text; nil when there are none. Valid until the next call or
    /// text is read.
    ///
    /// - Throws: ``ConversionFault``; `data.out_of_memory`.
    func declared(_ fields: MappedRow) throws -> TapeValue? { try texts.value(fields, "tools") }

    /// Appends tools in the dialect: those in OpenAI's form are converted, others copied as they are.
    func write(_ tools: TapeValue, to writer: inout JSONLineWriter) throws(ConversionFault) {
        switch dialect {
        case .converse:
            if tools.isObject { return tools.write(to: &writer) }
            guard tools.isList else {
                throw Self.fault(.type, "\(tools.kind.name) stands where toolConfig or a list of tools should be")
            }
            writer.raw("{\"tools\":")
            try writeFunctions(tools, to: &writer)
            writer.raw("}")
        case .gemini:
            let tools = tools.isObject ? tools.given("tools") ?? tools : tools
            guard tools.isList else {
                throw Self.fault(.type, "\(tools.kind.name) stands where a list of tools should be")
            }
            if !Self.isForeign(tools) { return tools.write(to: &writer) }
            writer.raw("[{\"functionDeclarations\":")
            try writeFunctions(tools, to: &writer)
            writer.raw("}]")
        }
    }

    /// Whether tools are functions as OpenAI, Anthropic or Converse has them, by the first one.
    private static func isForeign(_ tools: TapeValue) -> Bool {
        var isFound = false
        tools.forEachElement { number, tool in
            if number == 0 { isFound = tool.given("function", "name", "toolSpec") != nil }
        }
        return isFound
    }

    private func writeFunctions(_ tools: TapeValue, to writer: inout JSONLineWriter) throws(ConversionFault) {
        writer.raw("[")
        var isFirst = true
        try tools.forEachElement { number, tool throws(ConversionFault) in
            // Gemini has several functions in one tool.
            guard let functions = tool.given("functionDeclarations", "function_declarations"), functions.isList else {
                if !isFirst { writer.raw(",") }
                isFirst = false
                return try write(tool, number, to: &writer)
            }
            try functions.forEachElement { _, function throws(ConversionFault) in
                if !isFirst { writer.raw(",") }
                isFirst = false
                try write(function, number, to: &writer)
            }
        }
        writer.raw("]")
    }

    private func write(_ tool: TapeValue, _ number: Int, to writer: inout JSONLineWriter) throws(ConversionFault) {
        if let type = tool.given("type"), !type.isText("function") {
            throw Self.fault(.choice, "the type is not function, and nothing else can be converted", number)
        }
        // The older list of functions has no wrapper.
        let function = tool.given("function", "toolSpec") ?? tool
        guard let name = function.given("name"), name.isString else {
            throw Self.fault(
                .missing, "there is no name of a function; write {\"type\":\"function\",\"function\":{\"name\":…}}",
                number)
        }
        writer.raw(dialect == .converse ? "{\"toolSpec\":{\"name\":" : "{\"name\":")
        writer.string(name.bytes)
        if let description = function.given("description"), !description.isString || !description.bytes.isBlank {
            writer.raw(",\"description\":")
            description.write(to: &writer)
        }
        let parameters = try parameters(function, number)
        switch dialect {
        case .converse:
            writer.raw(",\"inputSchema\":{\"json\":")
            if let parameters {
                writer.schema(parameters)
            } else {
                writer.raw("{\"type\":\"object\",\"properties\":{}}")
            }
            writer.raw("}}}")
        case .gemini:
            if let parameters {
                writer.raw(",\"parameters\":")
                parameters.write(to: &writer)
            }
            writer.raw("}")
        }
    }

    /// The schema of a function's parameters; nil when it takes none, which OpenAI lets people leave out.
    private func parameters(_ function: TapeValue, _ number: Int) throws(ConversionFault) -> TapeValue? {
        guard
            let parameters = function.given("parameters", "input_schema")
                ?? function.given("inputSchema")?.given("json"),
            !(parameters.isObject && parameters.isEmpty)
        else {
            return nil
        }
        // Some datasets list the parameters' names there, which no service reads.
        guard parameters.isObject, parameters.given("type") != nil else {
            throw Self.fault(
                .type,
                "the parameters are no JSON schema; write {\"type\":\"object\",\"properties\":{…}}, with each parameter in "
                    + "properties", number)
        }
        return parameters
    }

    private static func fault(_ rule: Rule, _ words: String, _ number: Int? = nil) -> ConversionFault {
        ConversionFault(role: "tools", rule: rule, message: number.map { "tools[\($0)]: \(words)" } ?? words)
    }
}

extension JSONLineWriter {
    private static let types = ["STRING", "NUMBER", "INTEGER", "BOOLEAN", "ARRAY", "OBJECT", "NULL"]

    /// Appends a JSON schema, with the names of types in small letters: Gemini may have them in capitals.
    fileprivate mutating func schema(_ value: TapeValue) {
        var isFirst = true
        if value.isList {
            raw("[")
            value.forEachElement { number, element in
                if number > 0 { raw(",") }
                schema(element)
            }
            return raw("]")
        }
        guard value.isObject else { return value.write(to: &self) }
        raw("{")
        value.forEachMember { key, member in
            if !isFirst { raw(",") }
            isFirst = false
            string(key)
            raw(":")
            if key.elementsEqual("type".utf8), let type = member.text, Self.types.contains(type) {
                string(type.lowercased())
            } else {
                schema(member)
            }
        }
        raw("}")
    }
}
