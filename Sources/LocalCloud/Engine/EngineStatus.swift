package import Core

/// What of the engine is installed, read from two small files without starting Python.
package struct EngineStatus: Hashable, Sendable {
    package enum State: String, Hashable, Sendable {
        case absent
        /// The Python environment is there, the base model is not.
        case environmentOnly = "environment-only"
        case ready
    }

    package var state: State
    /// The engine's folder.
    package var folder: String
    /// For example `3.11.7`; nil without an environment.
    package var pythonVersion: String?
    /// Number of installed packages; nil without an environment.
    package var packages: Int?
    /// Folder of the base model; nil without one.
    package var baseModelFolder: String?
    /// `sha256:…` of the base model's weights.
    package var baseModelDigest: SHA256Digest?
    /// First 16 digits of the lock's digest.
    package var lock: String

    /// Reads the status. Blocking, under a millisecond.
    package static func read(_ layout: EngineLayout) -> EngineStatus {
        var status = EngineStatus(
            state: .absent, folder: layout.folder, lock: String(EngineFiles.lockDigest.prefix(16)))
        // A record that cannot be read is as good as none: installing anew is the remedy for both.
        if let record = record(layout.environmentRecord) {
            status.state = .environmentOnly
            status.pythonVersion = record["python"]?.string
            status.packages = record["packages"]?.int.map(Int.init)
        }
        if let record = record(layout.baseModelRecord), let digest = record["sha256"]?.string {
            status.baseModelFolder = layout.baseModelFolder
            status.baseModelDigest = SHA256Digest(digest)
            if status.state == .environmentOnly { status.state = .ready }
        }
        return status
    }

    /// - Throws: `engine.not_installed` while models cannot be trained and served.
    package func checkReady() throws {
        guard state != .ready else { return }
        throw EngineError(
            EngineError.notInstalled,
            state == .absent
                ? "the engine is not installed in \(folder)" : "the engine in \(folder) has no base model yet",
            hint: "slipway engine install")
    }

    private static func record(_ path: String) -> JSONValue? {
        (try? DurableFile.read(path, limit: 1 << 16)).flatMap { try? JSONValue(parsing: $0) }
    }
}
