import AWSClient
import Core
import Testing

struct EndpointResolverTests {
    @Test(arguments: [
        ("sagemaker", "us-west-2", "api.sagemaker.us-west-2.amazonaws.com", "us-west-2"),
        ("sagemaker-runtime", "eu-central-1", "runtime.sagemaker.eu-central-1.amazonaws.com", "eu-central-1"),
        ("s3", "us-west-2", "s3.us-west-2.amazonaws.com", "us-west-2"),
        ("sts", "us-west-2", "sts.us-west-2.amazonaws.com", "us-west-2"),
        ("iam", "eu-west-1", "iam.amazonaws.com", "us-east-1"),
        ("cloudwatch", "us-west-2", "monitoring.us-west-2.amazonaws.com", "us-west-2"),
        ("sagemaker", "cn-north-1", "api.sagemaker.cn-north-1.amazonaws.com.cn", "cn-north-1"),
    ])
    func realHosts(service: String, region: String, host: String, signing: String) throws {
        let resolved = try EndpointResolver(region: region).resolve(service: service)
        #expect(resolved.endpoint.description == "https://" + host)
        #expect(resolved.signingRegion == signing)
    }

    @Test func theExplicitURLBeatsEverything() throws {
        let settings = try AWSSettings(environment: ["AWS_ENDPOINT_URL_S3": "http://other"])
        let resolver = try EndpointResolver(
            region: "us-west-2", explicitURL: "HTTP://LocalHost:4566/base/", settings: settings)
        let resolved = try resolver.resolve(service: "s3")
        #expect(resolved.endpoint.description == "http://localhost:4566/base")
        #expect(resolved.endpoint.isLoopback)
    }

    @Test(arguments: [
        "localhost:4566", "ftp://x", "http://", "http://user:hush@host", "http://host?x", "http://:80", "http://ho st",
        "http://host#x",
    ])
    func badURLsAreRefused(url: String) {
        let error = #expect(throws: AWSClientError.self) { try ServiceEndpoint(url: url, source: "the flag") }
        #expect(error?.code == AWSClientError.endpointInvalid)
        #expect(error?.description.contains("hush") == false)
    }

    @Test(arguments: [
        ("http://127.0.0.1:4566", true), ("http://[::1]:80", true), ("http://localhost", true),
        ("https://127.0.0.1.example.com", false), ("https://s3.us-west-2.amazonaws.com", false),
    ])
    func loopbackIsRecognised(url: String, isLoopback: Bool) throws {
        #expect(try ServiceEndpoint(url: url, source: "test").isLoopback == isLoopback)
    }

    @Test func theStandardPortIsNotInTheHostHeader() throws {
        #expect(try ServiceEndpoint(url: "https://host:443", source: "test").authority == "host")
        #expect(try ServiceEndpoint(url: "http://host:443", source: "test").authority == "host:443")
    }
}
