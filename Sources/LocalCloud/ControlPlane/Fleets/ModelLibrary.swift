internal import Core
#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#else
internal import Darwin
#endif
internal import Foundation

/// Model folders on this machine: brings the objects under an S3 prefix into a folder that a replica can load.
///
/// A folder is named for the digest of what is in it, is filled under a temporary name and renamed, and is never
/// changed afterwards, so any number of replicas may share it.
package actor ModelLibrary {
    private let artifacts: any ArtifactStore
    private let root: String
    private let baseModelFolder: String
    private var underWay: [String: Task<String, any Error>] = [:]
    private var temporary = 0

    /// Only these are given to a replica: no code, no pickles.
    private static let suffixes = [".json", ".safetensors", ".txt", ".model", ".jinja", ".md"]
    private static let fileLimit = 512

    /// - Parameters:
    ///   - root: a folder of this library's own; what an earlier process left there is removed.
    ///   - baseModelFolder: the installed model, which stands behind every base artifact of the public hub.
    package init(artifacts: any ArtifactStore, root: String, baseModelFolder: String) throws {
        self.artifacts = artifacts
        self.root = root
        self.baseModelFolder = baseModelFolder
        try? FileManager.default.removeItem(atPath: root)  // Clean-up: it is a cache, and often not there at all.
        try DurableFile.makeFolder(root)
    }

    /// Whether a whole model lies under the prefix, or an archive at the location where it names no prefix.
    ///
    /// - Parameter isServed: false for a model that the engine will not load: then it is enough that something is there.
    /// - Returns: nil when it does, else what is wrong, as a sentence.
    package func problem(with artifact: S3Location, isServed: Bool = true) async throws -> String? {
        if let model = Self.hubModelFolder(artifact, base: baseModelFolder) {
            return DurableFile.exists(model + "/config.json")
                ? nil : "the base model is not installed on this machine; run 'slipway engine install'"
        }
        guard try await artifacts.hasBucket(artifact.bucket) else { return "the bucket does not exist" }
        if artifact.isObject {
            return try await archive(artifact) == nil ? "there is no object of this name" : nil
        }
        let names = try await files(of: artifact).map(\.name)
        if names.isEmpty { return "there are no objects under this prefix" }
        if !isServed { return nil }
        if !names.contains("config.json") { return "there is no config.json directly under this prefix" }
        if !names.contains(where: { $0.hasSuffix(".safetensors") }) {
            return "there are no *.safetensors files directly under this prefix"
        }
        return nil
    }

    /// The local folder with the model's files; made when it is not there yet.
    ///
    /// - Throws: `control_plane.artifact_unusable`, or what the object store throws.
    package func folder(for artifact: S3Location) async throws -> String {
        if let problem = try await problem(with: artifact) {
            throw ControlPlaneError(
                ControlPlaneError.artifactUnusable, "the model at \(artifact) cannot be loaded: \(problem)")
        }
        if let folder = Self.hubModelFolder(artifact, base: baseModelFolder) { return folder }
        let files: [File] =
            if artifact.isObject {
                try await archive(artifact).map { [$0] } ?? []
            } else {
                try await files(of: artifact).filter { Self.isTaken($0.name) && !$0.name.contains("/") }
            }
        var hasher = SHA256Hasher()
        for file in files {
            hasher.update(Array("\(artifact.bucket)\u{0}\(file.object.key)\u{0}\(file.object.etag)\u{0}".utf8))
        }
        let target = root + "/" + hasher.finish().hex.prefix(32)
        if let task = underWay[target] { return try await task.value }
        if DurableFile.exists(target) { return target }
        temporary += 1
        let partial = target + ".partial-\(temporary)"
        let task = Task { try await Self.fill(target, partial, files, artifact, from: artifacts) }
        underWay[target] = task
        defer { underWay[target] = nil }
        return try await task.value
    }

    /// The installed model's folder when the location is a base artifact of the public hub.
    private static func hubModelFolder(_ artifact: S3Location, base: String) -> String? {
        artifact.bucket.hasPrefix("jumpstart-cache-prod-") && artifact.key.contains("/artifacts/") ? base : nil
    }

    private struct File: Sendable {
        var name: String
        var object: ArtifactObject
    }

    private static func isTaken(_ name: String) -> Bool { suffixes.contains { name.hasSuffix($0) } }

    /// The one object at a location; nil when it is not there.
    private func archive(_ artifact: S3Location) async throws -> File? {
        try await artifacts.list(artifact, limit: 1).first { $0.key == artifact.key }
            .map { File(name: "model.tar.gz", object: $0) }
    }

    /// The objects under the prefix with names relative to it.
    private func files(of artifact: S3Location) async throws -> [File] {
        var prefix = artifact
        if !prefix.key.isEmpty, !prefix.key.hasSuffix("/") { prefix.key += "/" }
        let objects = try await artifacts.list(prefix, limit: Self.fileLimit + 1)
        guard objects.count <= Self.fileLimit else {
            throw ControlPlaneError(
                ControlPlaneError.artifactUnusable,
                "there are more than \(Self.fileLimit) objects under \(artifact)")
        }
        return try objects.compactMap { object in
            let name = String(object.key.dropFirst(prefix.key.count))
            if name.isEmpty || name.hasSuffix("/") { return nil }
            let parts = name.split(separator: "/", omittingEmptySubsequences: false)
            guard parts.allSatisfy({ !$0.isEmpty && $0 != "." && $0 != ".." && !$0.contains("\u{0}") }) else {
                throw ControlPlaneError(
                    ControlPlaneError.artifactUnusable,
                    "an object under \(artifact) has a name that would leave its folder: "
                        + TerminalText.escape(name, limit: 100))
            }
            return File(name: name, object: object)
        }
    }

    // Unpacking takes a while: not on the actor.
    @concurrent
    private static func fill(
        _ target: String, _ partial: String, _ files: [File], _ artifact: S3Location,
        from artifacts: any ArtifactStore
    ) async throws -> String {
        try DurableFile.makeFolder(partial)
        do {
            for file in files {
                let location = S3Location(bucket: artifact.bucket, key: file.object.key)
                try await artifacts.export(location, to: partial + "/" + file.name)
            }
            if artifact.isObject { try unpack(partial) }
        } catch {
            try? FileManager.default.removeItem(atPath: partial)  // Clean-up: a partial folder is never used.
            throw error
        }
        guard rename(partial, target) == 0 else {
            throw ControlPlaneError(
                ControlPlaneError.artifactUnusable, "\(target) cannot be made: \(DurableFile.reason(errno))")
        }
        return target
    }

    private static func unpack(_ folder: String) throws {
        let archive = folder + "/model.tar.gz"
        try TarArchive.unpack(archive, into: folder, accepts: isTaken)
        try FileManager.default.removeItem(atPath: archive)
        let names = try FileManager.default.contentsOfDirectory(atPath: folder)
        guard names.contains("config.json"), names.contains(where: { $0.hasSuffix(".safetensors") }) else {
            throw ControlPlaneError(
                ControlPlaneError.artifactUnusable,
                "the model's archive has no config.json and *.safetensors files at its top")
        }
    }
}
