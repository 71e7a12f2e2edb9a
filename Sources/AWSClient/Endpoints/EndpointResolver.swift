internal import Core

/// Decides which endpoint a service's calls go to, and with which region they are signed.
package struct EndpointResolver: Sendable {
    /// One service's endpoint.
    package struct Resolved: Hashable, Sendable {
        package var endpoint: ServiceEndpoint
        /// The region of the signature, which a replaced URL does not change.
        package var signingRegion: String
        /// Where the URL was set; nil for AWS's own endpoint.
        package var source: String?
    }

    private let region: String
    private let explicit: ServiceEndpoint?
    private let settings: AWSSettings?

    /// - Parameters:
    ///   - region: the region of the calls.
    ///   - explicitURL: a URL for all services that beats everything else (`--endpoint-url`, the local cloud's URL).
    ///   - settings: variables and files that may set URLs; nil when none are to be looked at.
    /// - Throws: `aws.endpoint_invalid`.
    package init(region: String, explicitURL: String? = nil, settings: AWSSettings? = nil) throws {
        self.region = region
        explicit = try explicitURL.map { try ServiceEndpoint(url: $0, source: "--endpoint-url") }
        self.settings = settings
    }

    /// The endpoint of a service.
    ///
    /// - Parameter service: its name with hyphens, as botocore has it: `sagemaker-runtime`, `s3`, `cloudwatch`.
    /// - Throws: `aws.endpoint_invalid`, `aws.configuration_invalid`.
    package func resolve(service: String) throws -> Resolved {
        let signingRegion = service == "iam" ? Self.iamRegion(region) : region
        if let explicit {
            return Resolved(endpoint: explicit, signingRegion: signingRegion, source: "--endpoint-url")
        }
        if let found = try settings?.endpointURL(service: service) {
            let endpoint = try ServiceEndpoint(url: found.url, source: found.source)
            return Resolved(endpoint: endpoint, signingRegion: signingRegion, source: found.source)
        }
        let isFIPS = settings?.isOn("AWS_USE_FIPS_ENDPOINT", "use_fips_endpoint") ?? false
        let isDualStack = settings?.isOn("AWS_USE_DUALSTACK_ENDPOINT", "use_dualstack_endpoint") ?? false
        guard let host = ServiceHost(service).name(region: region, isFIPS: isFIPS, isDualStack: isDualStack) else {
            throw AWSClientError(
                AWSClientError.configurationInvalid, "\(service) has no FIPS endpoint in \(region)",
                hint: "unset AWS_USE_FIPS_ENDPOINT and use_fips_endpoint, or choose another region")
        }
        return Resolved(endpoint: ServiceEndpoint(host: host), signingRegion: signingRegion, source: nil)
    }

    /// IAM is one global service a partition; its requests are signed for the region where it lives.
    private static func iamRegion(_ region: String) -> String {
        if region.hasPrefix("cn-") { return "cn-north-1" }
        return region.hasPrefix("us-gov-") ? "us-gov-west-1" : "us-east-1"
    }
}
