import AWSClient
import AWSWire
import Core
import TestSupport
import Testing

struct AWSSettingsTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func settings(
        _ environment: [String: String] = [:], config: String = "", credentials: String = "", profile: String? = nil
    ) throws -> AWSSettings {
        try DurableFile.write(Array(config.utf8), to: folder.file("config"))
        try DurableFile.write(Array(credentials.utf8), to: folder.file("credentials"))
        var environment = environment
        environment["AWS_CONFIG_FILE"] = folder.file("config")
        environment["AWS_SHARED_CREDENTIALS_FILE"] = folder.file("credentials")
        return try AWSSettings(environment: environment, profile: profile)
    }

    @Test func environmentComesFirst() throws {
        let found = try settings(
            ["AWS_ACCESS_KEY_ID": "ENV", "AWS_SECRET_ACCESS_KEY": "s", "AWS_SESSION_TOKEN": "t"],
            credentials: "[default]\naws_access_key_id = FILE\naws_secret_access_key = x\n"
        ).credentials()
        #expect(found.keys.accessKeyID == "ENV")
        #expect(found.keys.sessionToken?.reveal() == "t")
        #expect(found.source == "environment")
    }

    @Test func anExplicitProfileBeatsTheEnvironmentButAWSProfileDoesNot() throws {
        let environment = ["AWS_ACCESS_KEY_ID": "ENV", "AWS_SECRET_ACCESS_KEY": "s", "AWS_PROFILE": "dev"]
        let file = "[dev]\naws_access_key_id = FILE\naws_secret_access_key = x\n"
        #expect(try settings(environment, credentials: file).credentials().keys.accessKeyID == "ENV")
        #expect(try settings(environment, credentials: file, profile: "dev").credentials().keys.accessKeyID == "FILE")
    }

    @Test func theCredentialsFileBeatsTheConfigFile() throws {
        let found = try settings(
            ["AWS_PROFILE": "my dev"],
            config: "[profile \"my dev\"]\nregion=eu-west-1\naws_access_key_id=CONFIG\naws_secret_access_key=c\n",
            credentials: "[my dev]\r\naws_access_key_id = FILE\r\naws_secret_access_key = f=/+\r\n")
        #expect(try found.credentials().keys.accessKeyID == "FILE")
        #expect(try found.credentials().keys.secretAccessKey.reveal() == "f=/+")
        #expect(try found.region() == "eu-west-1")
    }

    @Test func nothingFoundSaysWhereItLooked() throws {
        let error = #expect(throws: AWSClientError.self) { try settings().credentials() }
        #expect(error?.code == AWSClientError.credentialsMissing)
        #expect(error?.message.contains(folder.file("credentials")) == true)
        #expect(error?.message.contains("AWS_ACCESS_KEY_ID") == true)
        #expect(error?.hint != nil)
    }

    @Test func halfAKeyPairIsAnErrorWithoutTheSecret() throws {
        let error = #expect(throws: AWSClientError.self) {
            try settings(["AWS_SECRET_ACCESS_KEY": "hush"]).credentials()
        }
        #expect(error?.message.contains("AWS_ACCESS_KEY_ID") == true)
        #expect(error?.description.contains("hush") == false)
    }

    @Test func anUnknownProfileIsAnError() {
        let error = #expect(throws: AWSClientError.self) { try settings(profile: "nobody") }
        #expect(error?.code == AWSClientError.profileMissing)
    }

    @Test(arguments: [
        "role_arn = arn:aws:iam::1:role/x\nsource_profile = default", "sso_session = corp",
        "credential_process = /bin/keys", "web_identity_token_file = /token",
    ])
    func unbuiltSourcesAreNamed(keys: String) throws {
        let name = String(keys.prefix { $0 != " " })
        let error = #expect(throws: AWSClientError.self) {
            try settings(config: "[default]\n\(keys)\n").credentials()
        }
        #expect(error?.code == AWSClientError.credentialsUnsupported)
        #expect(error?.message.contains("not built yet") == true)
        #expect(error?.message.contains(name) == true)
    }

    @Test(arguments: [
        ("aws_access_key_id = hush\n[default]", 1), ("[default]\nhush", 2), ("[default", 1),
        ("[a]\nx = 1\n[a]\n", 3),
    ])
    func brokenFilesNameTheLineButNotItsText(text: String, line: Int) {
        let error = #expect(throws: AWSClientError.self) { try settings(config: text) }
        #expect(error?.code == AWSClientError.configurationInvalid)
        #expect(error?.message.contains("config:\(line):") == true)
        #expect(error?.description.contains("hush") == false)
    }

    @Test func regionsHaveAnOrderAndAForm() throws {
        let both = ["AWS_REGION": "eu-west-1", "AWS_DEFAULT_REGION": "eu-west-2"]
        #expect(try settings(both).region() == "eu-west-1")
        #expect(try settings(both).region(explicit: "us-east-1") == "us-east-1")
        #expect(try settings(["AWS_DEFAULT_REGION": "eu-west-2"]).region() == "eu-west-2")
        #expect(throws: AWSClientError.self) { try settings().region() }
        #expect(throws: AWSClientError.self) { try settings().region(explicit: "evil.example.com/") }
    }

    @Test func endpointURLsHaveAnOrder() throws {
        let config = """
            [default]
            services = local
            endpoint_url = http://profile
            [services local]
            sagemaker_runtime =
              endpoint_url = http://nested
            s3 =
              endpoint_url = http://s3
            """
        let files = try settings(config: config)
        #expect(try files.endpointURL(service: "sagemaker-runtime")?.url == "http://nested")
        #expect(try files.endpointURL(service: "sagemaker")?.url == "http://profile")
        let general = try settings(["AWS_ENDPOINT_URL": "http://all"], config: config)
        #expect(try general.endpointURL(service: "s3")?.url == "http://all")
        let special = try settings(
            ["AWS_ENDPOINT_URL": "http://all", "AWS_ENDPOINT_URL_SAGEMAKER_RUNTIME": "http://one"], config: config)
        #expect(try special.endpointURL(service: "sagemaker-runtime")?.url == "http://one")
        #expect(try special.endpointURL(service: "sagemaker")?.url == "http://all")
        let ignored = try settings(
            ["AWS_ENDPOINT_URL": "http://all", "AWS_IGNORE_CONFIGURED_ENDPOINT_URLS": "true"], config: config)
        #expect(try ignored.endpointURL(service: "s3") == nil)
    }

    @Test func aMissingServicesSectionIsAnError() throws {
        let files = try settings(config: "[default]\nservices = gone\n")
        #expect(throws: AWSClientError.self) { try files.endpointURL(service: "s3") }
    }
}
