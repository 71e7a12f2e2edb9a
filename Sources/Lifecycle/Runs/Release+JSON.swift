package import Core

extension ReleaseContent {
    /// The content as actions and the journal hold it.
    package var json: JSONValue {
        var variables = JSONObject()
        for (name, value) in containerEnvironment.sorted(by: { $0.key < $1.key }) { variables[name] = .string(value) }
        return [
            "artifactURI": .string(artifactURI), "artifactDigest": .string(artifactDigest.hex),
            "baseModel": .string(baseModel), "container": .string(container),
            "containerEnvironment": .object(variables), "configuration": .object(configuration),
            "trainingJob": trainingJob.map { .string($0) } ?? .null,
        ]
    }

    /// Reads the request of `slipway.RecordRelease`, results filled in.
    ///
    /// - Throws: `plan.malformed` with the member's path.
    package init(json: JSONValue) throws {
        var reader = try StrictReader(json, at: "release")
        guard case .object(let configuration) = try reader.required("configuration") else {
            throw StrictReader.malformed("release.configuration", "an object is expected")
        }
        self.init(
            artifactURI: try reader.string("artifactURI"), artifactDigest: try reader.digest("artifactDigest"),
            baseModel: try reader.string("baseModel"), container: try reader.string("container"),
            containerEnvironment: try reader.stringMap("containerEnvironment"), configuration: configuration,
            trainingJob: try reader.optionalString("trainingJob"))
        try reader.finish()
    }
}

extension Release {
    /// What `releases list --json` prints.
    package var json: JSONValue {
        [
            "id": .string(id.rawValue), "project": .string(project), "environment": .string(environment),
            "content": content.json, "run": run.map { .string($0.rawValue) } ?? .null,
            "created": .string(Timestamp.iso8601(created)),
        ]
    }
}

extension OperationID {
    /// Records in the journal what a run made; its request is a ``ReleaseContent``. The runner performs it itself.
    package static let recordRelease = OperationID("slipway.RecordRelease")
}
