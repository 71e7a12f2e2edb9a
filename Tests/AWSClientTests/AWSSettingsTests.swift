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

    @Test func anUnknownProfileIsAnError() {
        let error = #expect(throws: AWSClientError.self) { try settings(profile: "nobody") }
        #expect(error?.code == AWSClientError.profileMissing)
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

    @Test func retriesAreSetByVariablesAndByTheProfile() throws {
        let config = "[default]\nretry_mode = adaptive\nmax_attempts = 7\n"
        #expect(try settings(config: config).retryPolicy().isAdaptive)
        #expect(try settings(config: config).retryPolicy().maximumAttempts == 7)
        let variables = ["AWS_RETRY_MODE": "standard", "AWS_MAX_ATTEMPTS": "1"]
        #expect(try !settings(variables, config: config).retryPolicy().isAdaptive)
        #expect(try settings(variables, config: config).retryPolicy().maximumAttempts == 1)
        #expect(throws: AWSClientError.self) { try settings(["AWS_RETRY_MODE": "often"]).retryPolicy() }
        #expect(throws: AWSClientError.self) { try settings(["AWS_MAX_ATTEMPTS": "0"]).retryPolicy() }
    }

    @Test func certificatesAreNamedInBotocoresOrder() throws {
        let config = "[default]\nca_bundle = ~/profile.pem\n"
        let all = ["AWS_CA_BUNDLE": "/aws.pem", "REQUESTS_CA_BUNDLE": "/requests.pem", "HOME": "/home/x"]
        #expect(try settings(all, config: config).certificateFile == "/aws.pem")
        #expect(try settings(["HOME": "/home/x"], config: config).certificateFile == "/home/x/profile.pem")
        #expect(try settings(["REQUESTS_CA_BUNDLE": "/requests.pem"]).certificateFile == "/requests.pem")
        #expect(try settings().certificateFile == nil)
    }

    @Test func servicesAreCalledAsBotocoreCallsThem() throws {
        let files = try settings(["AWS_ENDPOINT_URL_CLOUDWATCH_LOGS": "http://logs"])
        #expect(try files.endpointURL(service: "logs")?.url == "http://logs")
        let scaling = try settings(["AWS_ENDPOINT_URL_APPLICATION_AUTO_SCALING": "http://scaling"])
        #expect(try scaling.endpointURL(service: "application-autoscaling")?.url == "http://scaling")
    }
}
