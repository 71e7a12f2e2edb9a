internal import Core

/// What every ``CloudPort`` must do with an action that makes something, as checks that a test runs against it.
///
/// It stands beside the port so that no cloud can be added without it. A check leaves behind what it made.
package struct CloudPortConformance: Sendable {
    /// One promise of the port.
    package enum Check: String, Sendable, CaseIterable {
        case aSoundRequestHasNoProblems, anUnknownMemberIsTold, whatWasNotSentIsAbsent, whatWasSentIsOurs,
            whatAnotherRunMadeIsForeign, aRepeatIsSafe
    }

    private let port: any CloudPort
    private let context: @Sendable (Action, RunID) -> ActionContext

    /// - Parameter context: what surrounds an action of a run.
    package init(_ port: any CloudPort, context: @escaping @Sendable (Action, RunID) -> ActionContext) {
        self.port = port
        self.context = context
    }

    /// Runs one check on an action whose operation has a row, whose request holds no references, and whose object does
    /// not exist.
    ///
    /// - Parameters:
    ///   - run: the run that the action belongs to.
    ///   - other: another run.
    /// - Returns: what the cloud did wrong, one line each; empty when it keeps the promise.
    /// - Throws: an error that the port does not promise.
    package func failures(of check: Check, _ action: Action, run: RunID, other: RunID) async throws -> [String] {
        guard let row = port.operations.row(for: action.operation), row.safety != nil else {
            return ["\(action.operation) has no row that says how it is made safe to repeat"]
        }
        let ours = context(action, run)
        switch check {
        case .aSoundRequestHasNoProblems:
            return port.problems(of: action).map { "a sound request is refused: \($0)" }
        case .anUnknownMemberIsTold:
            var wrong = action
            var members = action.request.object ?? [:]
            members["NoSuchMember"] = "x"
            wrong.request = .object(members)
            let told = port.problems(of: wrong).contains { $0.contains("NoSuchMember") }
            return told ? [] : ["the member NoSuchMember is not told"]
        case .whatWasNotSentIsAbsent:
            let seen = try await port.observe(action, context: ours)
            return seen == .absent ? [] : ["before it is sent it is \(seen)"]
        case .whatWasSentIsOurs:
            let result = try await port.perform(action, context: ours)
            let seen = try await port.observe(action, context: ours)
            return Self.isOurs(seen, of: result) ? [] : ["the reply was \(result), and what is seen is \(seen)"]
        case .whatAnotherRunMadeIsForeign:
            // The others are known by their name or by what they say.
            guard row.safety == .uniqueNameAndTag else { return [] }
            _ = try await port.perform(action, context: ours)
            let seen = try await port.observe(action, context: context(action, other))
            if case .foreign(let difference) = seen, !difference.isEmpty { return [] }
            return ["to another run it is \(seen)"]
        case .aRepeatIsSafe:
            let first = try await port.perform(action, context: ours)
            do {
                let second = try await port.perform(action, context: ours)
                if second != first { return ["the repeat made something else: \(second) after \(first)"] }
            } catch let error as any CodedError {
                // The name is taken: nobody may conclude from it that nothing took effect.
                if error.retry != .unknownOutcome { return ["the repeat says '\(error.retry)': \(error.message)"] }
            }
            let seen = try await port.observe(action, context: ours)
            return Self.isOurs(seen, of: first) ? [] : ["after the repeat it is \(seen)"]
        }
    }

    /// Whether an observation gives back what the reply said; a reply may say more than later actions need.
    private static func isOurs(_ seen: Observation, of reply: JSONValue) -> Bool {
        guard case .ours(let result) = seen else { return false }
        return holds(reply, result)
    }

    private static func holds(_ whole: JSONValue, _ part: JSONValue) -> Bool {
        guard let members = part.object else { return whole == part }
        return members.keys.allSatisfy { key in
            whole[key].flatMap { value in members[key].map { holds(value, $0) } } ?? false
        }
    }
}
