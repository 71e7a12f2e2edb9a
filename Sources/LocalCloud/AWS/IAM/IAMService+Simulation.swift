import AWSShapes
import AWSWire
import Core

extension IAMService {
    /// Evaluates the documents that a role or user really has, with those of the request: one result an action and
    /// resource.
    func simulatePrincipalPolicy(_ input: IAM.SimulatePrincipalPolicyInput, _ call: AWSCall) throws -> WireFields {
        let documents = try documents(of: input.policySourceARN) + (input.policyInputList ?? [])
        let policies = try documents.map(AccessPolicy.init)
        var context: [String: String] = [
            "aws:principalarn": input.callerARN ?? input.policySourceARN, "aws:principalaccount": call.account,
        ]
        for entry in input.contextEntries ?? [] {
            guard let name = entry.contextKeyName, let value = entry.contextKeyValues?.first else { continue }
            context[name.lowercased()] = value
        }
        for action in input.actionNames where !action.contains(":") {
            throw AWSFault("InvalidInput", "Invalid Action: \(TerminalText.escape(action, limit: 128))")
        }
        let pairs = input.actionNames.flatMap { action in
            (input.resourceARNs ?? ["*"]).map { (action: action, resource: $0) }
        }
        let numbered = pairs.enumerated().map { (key: format($0.offset), pair: $0.element) }
        return try page(
            numbered, by: \.key, after: input.marker, input.maxItems, as: "EvaluationResults"
        ) { _, pair in
            let request = AccessPolicy.Request(action: pair.action, resource: pair.resource, context: context)
            let (decision, missing) = AccessPolicy.decide(request, by: policies)
            return [
                "EvalActionName": .string(pair.action), "EvalResourceName": .string(pair.resource),
                "EvalDecision": .string(decision.rawValue), "MatchedStatements": .list([]),
                "MissingContextValues": .list(missing.map { .string($0) }),
            ]
        }
    }

    /// A number whose texts sort as the numbers do.
    private func format(_ number: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, 8 - digits.count)) + digits
    }

    /// Every policy of a role or user, inline and attached.
    ///
    /// - Throws: ``AWSFault`` `NoSuchEntity`, `InvalidInput`, `NotImplemented`.
    private func documents(of arn: String) throws -> [String] {
        let holder: (any PolicyHolder)? = roles.with(arn: arn) ?? users.with(arn: arn)
        guard let holder else {
            guard arn.hasPrefix("arn:aws:iam::") else {
                throw AWSFault("InvalidInput", "ARN \(TerminalText.escape(arn, limit: 200)) is not valid.")
            }
            throw AWSFault.noSuchEntity("\(TerminalText.escape(arn, limit: 200)) was not found.")
        }
        return Array(holder.inline.values) + (try holder.attached.map(text(ofPolicy:)))
    }
}
