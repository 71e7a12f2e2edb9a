import AWSClient
import AWSWire
import Core
import Foundation
import HTTPClient
import Logging
import TestSupport
import Testing

private enum AWSStandIn {
    static let hasTools = ["python3", "openssl"].allSatisfy { name in
        (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").contains {
            FileManager.default.isExecutableFile(atPath: "\($0)/\(name)")
        }
    }
}

/// The built program with `--cloud aws`, through a proxy that ends TLS and hands AWS's hosts to a local cloud.
@Suite(
    .timeLimit(.minutes(5)),
    .enabled("needs the slipway executable, python3 and openssl", { SlipwayProgram.path != nil && AWSStandIn.hasTools })
)
struct AWSReachTests {
    private let slipway: SlipwayProgram

    init() throws { slipway = try SlipwayProgram() }

    private struct Keys {
        var id: String
        var secret: String
        var url: String
    }

    /// A local cloud with the stand-in before it; the program's variables lead there.
    private func withAWS(
        _ body: (_ program: SlipwayProgram, _ base: String, _ keys: Keys) async throws -> Void
    ) async throws {
        let started = try await slipway.run("local", "start", "--port", "0", "--json")
        #expect(started.status == 0, "\(started.errors)")
        let variables = try await slipway.run("local", "env", "--format", "json").json
        let keys = Keys(
            id: try #require(variables["AWS_ACCESS_KEY_ID"]?.string),
            secret: try #require(variables["AWS_SECRET_ACCESS_KEY"]?.string),
            url: try #require(variables["AWS_ENDPOINT_URL"]?.string))
        let process = Process()
        let (input, output) = (Pipe(), Pipe())
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = [
            "python3",
            URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
                .appending(path: "Clients/aws_stand_in.py").path,
            keys.url, keys.id, keys.secret, slipway.folder.file("ca.pem"),
        ]
        process.standardInput = input
        process.standardOutput = output
        try process.run()
        let line = String(decoding: output.fileHandleForReading.availableData, as: UTF8.self)
        var program = slipway
        let base = "http://127.0.0.1:\(line.filter { $0.isNumber })"
        program.variables = [
            "HTTPS_PROXY": base, "AWS_CA_BUNDLE": slipway.folder.file("ca.pem"), "AWS_REGION": "us-west-2",
            "AWS_EC2_METADATA_DISABLED": "true",
        ]
        func end() async throws {
            try input.fileHandleForWriting.close()
            process.waitUntilExit()
            #expect(try await slipway.run("local", "stop").status == 0)
        }
        do {
            try await body(program, base, keys)
        } catch {
            try await end()
            throw error
        }
        try await end()
    }

    private func write(_ text: String, to name: String, permissions: UInt16 = 0o600) throws {
        let path = slipway.folder.file(name)
        try DurableFile.makeFolder(String(path[..<(path.lastIndex(of: "/") ?? path.endIndex)]))
        try DurableFile.write(Array(text.utf8), to: path, permissions: permissions)
    }

    /// A token as an identity provider gives it, signed with the local cloud's secret key.
    private func token(_ keys: Keys) -> String {
        func part(_ bytes: [UInt8]) -> String {
            Base64.encode(bytes).replacing("+", with: "-").replacing("/", with: "_").filter { $0 != "=" }
        }
        let claims: JSONValue = [
            "iss": "https://id.example.com", "sub": "pod", "aud": "sts.amazonaws.com", "exp": 7_226_582_400,
        ]
        let text = part(JSONValue.object(["alg": "HS256"]).bytes) + "." + part(claims.bytes)
        return text + "." + part(HMACSHA256.code(of: text.utf8, key: Array(keys.secret.utf8)))
    }

    @Test func everySourceReachesTheAccount() async throws {
        try await withAWS { program, base, keys in
            let transport = AsyncHTTPTransport()
            let client = AWSClient(
                try AWSClientConfiguration(
                    endpointURL: keys.url, region: "us-west-2",
                    keys: SigV4Credentials(accessKeyID: keys.id, secretAccessKey: Secret(keys.secret)), source: "test"),
                transport: transport, clock: ContinuousClock(), wallClock: SystemWallClock(),
                random: SystemRandomSource(), logger: Logger(label: "test", factory: { _ in SwiftLogNoOpLogHandler() }))
            let account = try await STSClient(client).caller().account
            for (name, statement) in [
                ("tuner", #""Action":"sts:AssumeRole","Principal":{"AWS":"\#(account)"}"#),
                (
                    "pod",
                    #""Action":"sts:AssumeRoleWithWebIdentity","Principal":{"Federated":"arn:aws:iam::\#(account):oidc-provider/id.example.com"},"Condition":{"StringEquals":{"id.example.com:sub":"pod"}}"#
                ),
            ] {
                _ = try await client.call(
                    service: "iam", operation: "CreateRole",
                    request: [
                        "RoleName": .string(name),
                        "AssumeRolePolicyDocument": .string(#"{"Statement":{"Effect":"Allow",\#(statement)}}"#),
                    ])
            }
            try await transport.shutdown()
            try write(
                """
                #!/bin/sh
                echo '{"Version":1,"AccessKeyId":"\(keys.id)","SecretAccessKey":"\(keys.secret)"}'
                """, to: "keys.sh", permissions: 0o700)
            try write(token(keys), to: "token")
            try write(
                #"{"accessToken":"sso-token","expiresAt":"2199-01-01T00:00:00Z"}"#,
                to: ".aws/sso/cache/\(Hex.encode(InsecureHasher.digest(.sha1, of: Array("corp".utf8)))).json")
            try write(
                "[file]\naws_access_key_id=\(keys.id)\naws_secret_access_key=\(keys.secret)\n", to: ".aws/credentials")
            try write(
                """
                [profile program]
                credential_process = \(slipway.folder.file("keys.sh"))
                [profile role]
                role_arn = arn:aws:iam::\(account):role/tuner
                source_profile = program
                [profile pod]
                role_arn = arn:aws:iam::\(account):role/pod
                web_identity_token_file = ~/token
                [profile stranger]
                role_arn = arn:aws:iam::\(account):role/pod
                source_profile = file
                [profile sso]
                sso_session = corp
                sso_account_id = \(account)
                sso_role_name = tuner
                [sso-session corp]
                sso_start_url = https://corp.example.com
                sso_region = us-west-2
                """, to: ".aws/config")
            let container = [
                "AWS_CONTAINER_CREDENTIALS_FULL_URI": base + "/container",
                "AWS_CONTAINER_AUTHORIZATION_TOKEN": "container-token",
            ]
            let sources: [(String, [String: String], profile: String?)] = [
                ("environment", ["AWS_ACCESS_KEY_ID": keys.id, "AWS_SECRET_ACCESS_KEY": keys.secret], nil),
                (
                    "environment beside AWS_PROFILE",
                    [
                        "AWS_ACCESS_KEY_ID": keys.id, "AWS_SECRET_ACCESS_KEY": keys.secret, "AWS_PROFILE": "stranger",
                        "AWS_ENDPOINT_URL": "https://elsewhere.us-west-2.amazonaws.com",
                        "AWS_ENDPOINT_URL_SAGEMAKER": "https://api.sagemaker.us-west-2.amazonaws.com",
                    ], nil
                ),
                ("file", [:], "file"), ("program", [:], "program"), ("role", [:], "role"), ("pod", [:], "pod"),
                ("sso", [:], "sso"), ("container", container, nil),
                (
                    "instance",
                    ["AWS_EC2_METADATA_DISABLED": "false", "AWS_EC2_METADATA_SERVICE_ENDPOINT": base], nil
                ),
            ]
            for (name, variables, profile) in sources {
                var user = program
                user.variables.merge(variables) { $1 }
                let listed = try await user.run(
                    ["endpoints", "list", "--cloud", "aws", "--json"] + (profile.map { ["--profile", $0] } ?? []))
                #expect(listed.status == 0, "\(name): \(listed.errors)")
                #expect(!listed.output.contains(keys.secret) && !listed.errors.contains(keys.secret))
            }
            let refused = try await program.run(
                ["endpoints", "list", "--cloud", "aws", "--profile", "stranger"])
            #expect(refused.status == 7)
            #expect(refused.errors.contains("AccessDenied"))
            let asked = String(
                decoding: try DurableFile.read(slipway.folder.file("ca.pem.log")), as: UTF8.self
            ).split(separator: "\n")
            #expect(asked.count { $0 == "api.sagemaker.us-west-2.amazonaws.com /" } == sources.count)
            #expect(asked.count { $0 == "elsewhere.us-west-2.amazonaws.com /" } == 1)
            #expect(asked.contains("portal.sso.us-west-2.amazonaws.com /federation/credentials"))
        }
    }
}
