internal import Core

/// Decides at which path of a replica an invocation's body is understood.
enum InvocationBody {
    /// A UTF-8 byte order mark, which serving containers do not take.
    static func hasByteOrderMark(_ body: [UInt8]) -> Bool { body.starts(with: [0xEF, 0xBB, 0xBF]) }

    /// `/v1/chat/completions` for `messages`, `/v1/completions` for `prompt`, else `/invocations`, where the replica
    /// takes `{inputs, parameters}` and answers anything else with the error that a container would give.
    static func path(for body: [UInt8]) -> String {
        guard let object = try? JSONValue(parsing: body).object else { return "/invocations" }  // The replica says why.
        if object["messages"] != nil { return "/v1/chat/completions" }
        if object["prompt"] != nil { return "/v1/completions" }
        return "/invocations"
    }
}
