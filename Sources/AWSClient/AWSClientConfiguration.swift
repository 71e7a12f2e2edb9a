package import AWSWire

/// Who calls, where, and how often a call is tried.
package struct AWSClientConfiguration: Sendable {
    /// Gives the keys of each request; nil for requests that are not signed.
    package var credentials: CredentialStore?
    package var region: String
    package var endpoints: EndpointResolver
    package var retry: RetryPolicy

    package init(
        credentials: CredentialStore?, region: String, endpoints: EndpointResolver, retry: RetryPolicy = RetryPolicy()
    ) {
        self.credentials = credentials
        self.region = region
        self.endpoints = endpoints
        self.retry = retry
    }

    /// What the environment and the profile files say, with flags on top. Credentials are looked for when the first
    /// request is made.
    ///
    /// - Throws: `aws.region_missing`, `aws.endpoint_invalid`, `aws.configuration_invalid`.
    package init(
        settings: AWSSettings, region: String? = nil, endpointURL: String? = nil, tools: CredentialTools
    ) throws {
        let region = try settings.region(explicit: region)
        let chain = CredentialChain(settings: settings, region: region, tools: tools)
        self.init(
            credentials: CredentialStore(wallClock: tools.wallClock) { try await chain.load() }, region: region,
            endpoints: try EndpointResolver(region: region, explicitURL: endpointURL, settings: settings),
            retry: try settings.retryPolicy())
    }

    /// One URL for all services and keys that are given; no variable and no file is looked at.
    ///
    /// - Throws: `aws.endpoint_invalid`.
    package init(endpointURL: String, region: String, keys: SigV4Credentials, source: String) throws {
        self.init(
            credentials: CredentialStore(AWSCredentials(keys: keys, source: source)), region: region,
            endpoints: try EndpointResolver(region: region, explicitURL: endpointURL))
    }
}
