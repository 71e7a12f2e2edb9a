#if canImport(FoundationEssentials)
package import FoundationEssentials
#else
package import Foundation
#endif

/// What an account holds in one region, whoever made it. Reads only.
package protocol CloudInventory: Sendable {
    /// Every endpoint, in the cloud's order.
    func endpoints() async throws -> [EndpointEntry]
    /// Training jobs, newest first, at most `limit`.
    func tuningJobs(limit: Int) async throws -> [TuningJob]
    /// One training job with its progress; nil when there is none of that name.
    func tuningJob(_ name: String) async throws -> TuningJob?
}

/// One endpoint as lists show it.
package struct EndpointEntry: Hashable, Sendable {
    package var name: String
    /// The cloud's own word.
    package var status: String
    package var lastModified: Date

    package init(name: String, status: String, lastModified: Date) {
        self.name = name
        self.status = status
        self.lastModified = lastModified
    }
}

/// Asks endpoints.
package protocol CloudInference: Sendable {
    /// Sends a request and waits for the whole answer. Never sent again once it may have arrived: it costs money.
    func invoke(_ invocation: Invocation) async throws -> [UInt8]
    /// Sends a request and gives the answer's bytes as the model makes them; lines may be split.
    func stream(_ invocation: Invocation) async throws -> any AsyncSequence<[UInt8], any Error> & Sendable
}

/// One request to a model.
package struct Invocation: Hashable, Sendable {
    package var endpoint: String
    /// JSON, as the model's container takes it.
    package var body: [UInt8]
    /// Attempts in all where a repetition is safe; nil for the client's own number. A load generator sets 1.
    package var maximumAttempts: Int?

    package init(endpoint: String, body: [UInt8], maximumAttempts: Int? = nil) {
        self.endpoint = endpoint
        self.body = body
        self.maximumAttempts = maximumAttempts
    }
}
