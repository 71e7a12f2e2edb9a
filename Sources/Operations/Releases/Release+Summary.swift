package import Core
package import Lifecycle

extension Release {
    /// What lists and replies show of a release.
    package var summary: JSONValue {
        [
            "id": .string(id.rawValue), "project": .string(project), "environment": .string(environment),
            "created": .string(Timestamp.iso8601(created)), "run": run.map { .string($0.rawValue) } ?? .null,
            "artifactURI": .string(content.artifactURI), "artifactDigest": .string(content.artifactDigest.description),
            "baseModel": .string(content.baseModel), "container": .string(content.container),
            "containerEnvironment": .object(JSONObject(sorting: content.containerEnvironment)),
            "trainingJob": content.trainingJob.map { .string($0) } ?? .null,
        ]
    }
}
