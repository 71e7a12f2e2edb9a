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

    /// The hosts that botocore 1.43.11 resolves; the letters stand for the FIPS and the dual-stack switch.
    @Test(arguments: [
        ("logs", "eu-central-1", "", "logs.eu-central-1.amazonaws.com"),
        ("lambda", "eu-central-1", "", "lambda.eu-central-1.amazonaws.com"),
        ("service-quotas", "us-west-2", "", "servicequotas.us-west-2.amazonaws.com"),
        ("ec2", "cn-north-1", "", "ec2.cn-north-1.amazonaws.com.cn"),
        ("sso", "eu-west-1", "", "portal.sso.eu-west-1.amazonaws.com"),
        ("sso-oidc", "eu-west-1", "", "oidc.eu-west-1.amazonaws.com"),
        ("sagemaker", "us-west-2", "F", "api-fips.sagemaker.us-west-2.amazonaws.com"),
        ("sagemaker", "us-west-2", "D", "api.sagemaker.us-west-2.api.aws"),
        ("sagemaker", "us-west-2", "FD", "api.sagemaker-fips.us-west-2.api.aws"),
        ("sagemaker", "us-gov-west-1", "F", "api-fips.sagemaker.us-gov-west-1.amazonaws.com"),
        ("sagemaker", "cn-north-1", "F", "api.sagemaker-fips.cn-north-1.amazonaws.com.cn"),
        ("sagemaker", "cn-north-1", "D", "api.sagemaker.cn-north-1.api.amazonwebservices.com.cn"),
        ("sagemaker-runtime", "us-west-2", "F", "runtime-fips.sagemaker.us-west-2.amazonaws.com"),
        ("sagemaker-runtime", "us-gov-west-1", "F", "runtime.sagemaker.us-gov-west-1.amazonaws.com"),
        ("sagemaker-runtime", "us-gov-west-1", "FD", "runtime.sagemaker-fips.us-gov-west-1.api.aws"),
        ("sagemaker-metrics", "us-gov-west-1", "F", "metrics.sagemaker-fips.us-gov-west-1.amazonaws.com"),
        ("sts", "us-gov-west-1", "F", "sts.us-gov-west-1.amazonaws.com"),
        ("sts", "us-west-2", "F", "sts-fips.us-west-2.amazonaws.com"),
        ("sts", "us-gov-west-1", "FD", "sts-fips.us-gov-west-1.api.aws"),
        ("cloudwatch", "us-gov-west-1", "FD", "monitoring.us-gov-west-1.api.aws"),
        ("bedrock-runtime", "us-gov-west-1", "F", "bedrock-runtime-fips.us-gov-west-1.amazonaws.com"),
        ("sso", "us-west-2", "FD", "portal.sso-fips.us-west-2.api.aws"),
        ("s3", "us-west-2", "F", "s3-fips.us-west-2.amazonaws.com"),
        ("s3", "us-west-2", "FD", "s3-fips.dualstack.us-west-2.amazonaws.com"),
        ("s3", "cn-north-1", "D", "s3.dualstack.cn-north-1.amazonaws.com.cn"),
        ("iam", "us-west-2", "F", "iam-fips.amazonaws.com"), ("iam", "us-west-2", "D", "iam.global.api.aws"),
        ("iam", "us-gov-west-1", "FD", "iam.us-gov.api.aws"),
        ("iam", "cn-north-1", "D", "iam.global.api.amazonwebservices.com.cn"),
        ("pricing", "us-east-1", "", "api.pricing.us-east-1.amazonaws.com"),
    ])
    func switchedHosts(service: String, region: String, switches: String, host: String) throws {
        let settings = try AWSSettings(environment: [
            "AWS_USE_FIPS_ENDPOINT": switches.contains("F") ? "true" : "false",
            "AWS_USE_DUALSTACK_ENDPOINT": switches.contains("D") ? "TRUE" : "",
        ])
        let resolved = try EndpointResolver(region: region, settings: settings).resolve(service: service)
        #expect(resolved.endpoint.description == "https://" + host)
    }

    @Test func aHostThatAWSDoesNotHaveIsAnError() throws {
        let settings = try AWSSettings(environment: ["AWS_USE_FIPS_ENDPOINT": "true"])
        let error = #expect(throws: AWSClientError.self) {
            try EndpointResolver(region: "cn-north-1", settings: settings).resolve(service: "s3")
        }
        #expect(error?.hint?.contains("AWS_USE_FIPS_ENDPOINT") == true)
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
