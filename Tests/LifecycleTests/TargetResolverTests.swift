import Core
import Lifecycle
import Testing

@Suite struct TargetResolverTests {
    static let project = ProjectFile(
        name: "t",
        environments: [
            "dev": EnvironmentSettings(cloud: .local),
            "prod": EnvironmentSettings(
                cloud: .aws, account: "123456789012", profile: "filed", region: "eu-west-1",
                deployRegion: "eu-central-1"),
        ])

    func resolve(
        _ flags: TargetResolver.Flags = .init(), _ variables: [String: String] = [:],
        stage: TargetResolver.Stage = .tune, project: ProjectFile? = project
    ) throws -> TargetResolver.Unverified {
        try TargetResolver(flags: flags, project: project, variables: variables).resolve(stage)
    }

    @Test func theLocalCloudIsTheDefault() throws {
        #expect(try resolve().cloud == .local)
        #expect(try resolve(project: nil).environment == "dev")
    }

    @Test func theLocalCloudNeverReadsCloudVariables() throws {
        let ambient = [
            "AWS_REGION": "eu-north-1", "AWS_DEFAULT_REGION": "eu-north-1", "AWS_PROFILE": "rich",
            "AWS_ENDPOINT_URL": "https://sagemaker.eu-north-1.amazonaws.com", "AWS_ENDPOINT_URL_S3": "https://s3",
        ]
        #expect(try resolve(.init(), ambient) == resolve())
        #expect(try resolve(.init(), ambient).region == TargetResolver.localRegion)
    }

    @Test func flagThenFileThenVariable() throws {
        let variables = ["AWS_REGION": "eu-north-1", "AWS_PROFILE": "ambient", "SLIPWAY_ENV": "prod"]
        let filed = try resolve(.init(), variables)
        #expect(
            filed.region == "eu-west-1" && filed.profile == "filed" && filed.isProfileChosen
                && filed.environment == "prod")
        let flagged = try resolve(.init(environment: "prod", region: "us-west-2", profile: "flag"), variables)
        #expect(flagged.region == "us-west-2" && flagged.profile == "flag" && flagged.isProfileChosen)
        let bare = ProjectFile(
            name: "t", environments: ["prod": EnvironmentSettings(cloud: .aws, account: "123456789012")])
        let ambient = try resolve(.init(), variables, project: bare)
        #expect(ambient.region == "eu-north-1" && ambient.profile == "ambient" && !ambient.isProfileChosen)
    }

    @Test func stagesHaveTheirRegions() throws {
        let flags = TargetResolver.Flags(environment: "prod")
        #expect(try resolve(flags, stage: .tune).region == "eu-west-1")
        #expect(try resolve(flags, stage: .deploy).region == "eu-central-1")
    }

    @Test(arguments: [
        "http://localhost:4566", "http://LOCALHOST", "http://127.0.0.1:4566/x", "http://127.9.9.9", "http://[::1]:80",
        "http://0.0.0.0", "http://[::]", "http://[::ffff:127.0.0.1]", "http://[::ffff:7f00:1]", "http://127.1",
        "http://2130706433", "http://0x7f000001", "http://0177.0.0.1", "http://me@localhost/", "http://a.localhost.",
    ])
    func loopbackIsSeenInEverySpelling(url: String) {
        #expect(Loopback.isLoopback(url: url))
        #expect(throws: LifecycleError.self) { try resolve(.init(environment: "prod", endpointURL: url)) }
        #expect(throws: LifecycleError.self) { try resolve(.init(environment: "prod"), ["AWS_ENDPOINT_URL_S3": url]) }
    }

    @Test(arguments: [
        "https://sagemaker.eu-west-1.amazonaws.com", "https://128.0.0.1", "https://localhost.example.com",
        "https://10.0.0.1", "https://[2001:db8::1]",
    ])
    func otherHostsAreNotLoopback(url: String) throws {
        #expect(!Loopback.isLoopback(url: url))
        #expect(throws: LifecycleError.self) { try resolve(.init(environment: "dev", endpointURL: url)) }
        #expect(try resolve(.init(environment: "prod", endpointURL: url)).endpointURL == url)
    }

    @Test func variablesWithURLsCanBeIgnored() throws {
        let variables = [
            "AWS_ENDPOINT_URL": "https://proxy.example.com", "AWS_ENDPOINT_URL_S3": "https://s3.example.com",
        ]
        let target = try resolve(.init(environment: "prod"), variables)
        #expect(target.endpointURL == "https://proxy.example.com")
        #expect(target.serviceURLs == ["s3": "https://s3.example.com"])
        let ignored = try resolve(
            .init(environment: "prod"), variables.merging(["AWS_IGNORE_CONFIGURED_ENDPOINT_URLS": "true"]) { $1 })
        #expect(ignored.endpointURL == nil && ignored.serviceURLs.isEmpty)
    }

    @Test func anUnknownEnvironmentIsNamed() {
        let error = #expect(throws: LifecycleError.self) { try resolve(.init(environment: "prd")) }
        #expect(error?.code == LifecycleError.environmentUnknown)
        #expect(error?.hint == "did you mean --env prod?")
    }

    @Test func aForeignAccountEndsWithStatusThree() throws {
        let target = try resolve(.init(environment: "prod"))
        let error = #expect(throws: LifecycleError.self) {
            try target.verified(account: "210987654321", principal: nil)
        }
        #expect(error?.code == LifecycleError.targetAccountMismatch)
        #expect(error?.code.exitStatus == .invalid)
        let verified = try target.verified(account: "123456789012", principal: "arn:aws:iam::123456789012:user/a")
        #expect(verified.line == "aws · 123456789012 · prod · eu-west-1 · profile filed")
    }

    @Test func aLocalTargetCarriesItsInstance() throws {
        #expect(throws: LifecycleError.self) { try resolve().verified(account: "000000000000", principal: nil) }
        let target = try resolve().verified(
            account: "000000000000", principal: nil, instance: "0123456789abcdef", localURL: "http://127.0.0.1:4566")
        #expect(target.line == "local · 000000000000 · dev · us-east-1 · http://127.0.0.1:4566 · instance 01234567")
    }

    @Test func awsWithoutARegionIsRefused() {
        let project = ProjectFile(
            name: "t", environments: ["p": EnvironmentSettings(cloud: .aws, account: "123456789012")])
        let error = #expect(throws: LifecycleError.self) { try resolve(project: project) }
        #expect(error?.code == LifecycleError.targetInvalid)
    }

    @Test(arguments: ["", "eu", "EU-WEST-1", "eu-west-1.evil.com", "eu-west-x", "eu--1", "eu-west-123"])
    func otherTextIsNoRegion(text: String) {
        #expect(throws: LifecycleError.self) { try resolve(.init(environment: "prod", region: text)) }
    }
}
