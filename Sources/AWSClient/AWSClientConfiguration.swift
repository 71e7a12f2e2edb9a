package import AWSWire

/// Who calls, where, and how often a call is tried.
package struct AWSClientConfiguration: Sendable {
    package var credentials: AWSCredentials
    package var region: String
    package var endpoints: EndpointResolver
    package var retry: RetryPolicy

    package init(
        credentials: AWSCredentials, region: String, endpoints: EndpointResolver, retry: RetryPolicy = RetryPolicy()
    ) {
        self.credentials = credentials
        self.region = region
        self.endpoints = endpoints
        self.retry = retry
    }

    /// What the environment and the profile files say, with flags on top.
    ///
    /// - Throws: `aws.credentials_missing`, `aws.credentials_unsupported`, `aws.region_missing`,
    ///   `aws.endpoint_invalid`, `aws.configuration_invalid`.
    package init(settings: AWSSettings, region: String? = nil, endpointURL: String? = nil) throws {
        let region = try settings.region(explicit: region)
        self.init(
            credentials: try settings.credentials(), region: region,
            endpoints: try EndpointResolver(region: region, explicitURL: endpointURL, settings: settings))
    }

    /// One URL for all services and keys that are given; no variable and no file is looked at.
    ///
    /// - Throws: `aws.endpoint_invalid`.
    package init(endpointURL: String, region: String, keys: SigV4Credentials, source: String) throws {
        self.init(
            credentials: AWSCredentials(keys: keys, source: source), region: region,
            endpoints: try EndpointResolver(region: region, explicitURL: endpointURL))
    }
}
