/// Messages with calls of tools as OpenAI has them, for suites that need them.
protocol ToolMessages {}

extension ToolMessages {
    static func call(_ id: String, _ name: String, _ arguments: String) -> String {
        #"{"id":"\#(id)","type":"function","function":{"name":"\#(name)","arguments":\#(arguments)}}"#
    }

    static func assistant(_ calls: String..., content: String = "null") -> String {
        #"{"role":"assistant","content":\#(content),"tool_calls":[\#(calls.joined(separator: ","))]}"#
    }

    static func result(_ id: String, _ content: String) -> String {
        #"{"role":"tool","tool_call_id":"\#(id)","content":\#(content)}"#
    }

    static func row(_ messages: String..., rest: String = "") -> String {
        #"{"messages":[\#(messages.joined(separator: ","))]\#(rest)}"#
    }

    static var user: String { #"{"role":"user","content":"q"}"# }
    static var answer: String { #"{"role":"assistant","content":"a"}"# }
    static var function: String {
        #"{"type":"function","function":{"name":"f","description":"d","parameters":"#
            + #"{"type":"object","properties":{"n":{"type":"integer"}}}}}"#
    }
}
