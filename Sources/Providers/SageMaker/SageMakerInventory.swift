package import AWSClient
internal import AWSShapes
internal import Core
package import Lifecycle

/// What a SageMaker account holds in one region, and asks its endpoints.
package struct SageMakerInventory: CloudInventory, CloudInference {
    private let client: AWSClient
    private let runtime: SageMakerRuntimeClient

    package init(_ client: AWSClient) {
        self.client = client
        runtime = SageMakerRuntimeClient(client)
    }

    package func endpoints() async throws -> [EndpointEntry] {
        var entries: [EndpointEntry] = []
        var token: String?
        repeat {
            let page = try await client.call(
                SageMaker.Operations.listEndpoints, SageMaker.ListEndpointsInput(nextToken: token, maxResults: 100))
            entries += page.endpoints.map {
                EndpointEntry(
                    name: $0.endpointName, status: $0.endpointStatus.rawValue, lastModified: $0.lastModifiedTime)
            }
            token = page.nextToken
        } while token != nil
        return entries
    }

    package func tuningJobs(limit: Int) async throws -> [TuningJob] {
        let page = try await client.call(
            SageMaker.Operations.listTrainingJobs,
            SageMaker.ListTrainingJobsInput(maxResults: limit, sortBy: .creationTime, sortOrder: .descending))
        return page.trainingJobSummaries.map { TuningJob($0) }
    }

    package func tuningJob(_ name: String) async throws -> TuningJob? {
        try await SageMakerClient(client).trainingJob(name).map { TuningJob($0) }
    }

    package func invoke(_ invocation: Invocation) async throws -> [UInt8] {
        try await runtime.invoke(.init(invocation)).body
    }

    package func stream(_ invocation: Invocation) async throws -> any AsyncSequence<[UInt8], any Error> & Sendable {
        try await runtime.stream(.init(invocation))
    }
}

extension SageMakerRuntimeClient.Invocation {
    fileprivate init(_ invocation: Lifecycle.Invocation) {
        self.init(
            endpoint: invocation.endpoint, body: invocation.body, maximumAttempts: invocation.maximumAttempts)
    }
}
