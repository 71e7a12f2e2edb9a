internal import AWSClient
internal import Core
internal import Lifecycle

/// What plans do in IAM.
enum IAMOperations {
    static let all: [CloudOperation<AWSSite>] = [
        role.creating(window: 15, "GetRole shows our tags"),
        .upsert("iam.PutRolePolicy", "the same document again leaves the same policy", wantsGone: false),
    ]

    static let role = CloudResource<AWSSite>(
        kind: "iam.Role", nameMember: "RoleName",
        describe: { site, name in
            try await site.describe("iam", "GetRole", ["RoleName": .string(name)])?["Role"]
        },
        observeCreation: { _, role, context in
            let arn = role["Arn"] ?? .null
            return RunTags.observation(
                of: RunTags.read(role["Tags"]), context, what: arn.string ?? "the role", result: ["Role": ["Arn": arn]])
        },
        creation: "iam.CreateRole")
}
