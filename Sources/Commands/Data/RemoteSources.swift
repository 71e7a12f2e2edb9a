import Core
import Datasets
import Lifecycle
import Providers

/// Where a data command's sources may be besides this machine. Nothing is started or contacted before a source needs it.
enum RemoteSources {
    /// Objects of the cloud that the options name, such as `s3://`; `hf://` on the hub.
    static func all(_ options: GlobalOptions) -> [any RemoteFiles] {
        let output = options.output
        let objects = DeferredFiles(schemes: Composition.objectSchemes) {
            let cloud = try await CloudConnection.open(try options.place(needsProject: false), stage: .tune)
            return ObjectStoreFiles(cloud.access.objects(place: cloud.place))
        }
        let hub = DeferredFiles(schemes: ["hf"]) {
            HubFiles(try Composition.hub(environment: ProcessEnvironment.current)) { output.say($0) }
        }
        return [objects, hub, UnreachedFiles()]
    }
}

/// Remote files whose service is found when the first source asks for it, once for all sources of the command.
actor DeferredFiles: RemoteFiles {
    nonisolated let schemes: Set<String>
    private let open: @Sendable () async throws -> any RemoteFiles
    private var opening: Task<any RemoteFiles, any Error>?
    /// What an address meant when it was first asked about: one command sees one state of it, and hears remarks once.
    private var listed: [String: [RemoteFile]] = [:]

    init(schemes: Set<String>, open: @escaping @Sendable () async throws -> any RemoteFiles) {
        self.schemes = schemes
        self.open = open
    }

    func files(_ address: String) async throws -> [RemoteFile] {
        if let known = listed[address] { return known }
        let files = try await opened().files(address)
        listed[address] = files
        return files
    }

    func read(
        _ file: RemoteFile, from offset: Int, receive: @escaping @Sendable ([UInt8]) async throws -> Void
    ) async throws {
        try await opened().read(file, from: offset, receive: receive)
    }

    /// Several readers may ask at the same time; one opens. A failure is not kept.
    private func opened() async throws -> any RemoteFiles {
        let task = opening ?? Task { [open] in try await open() }
        opening = task
        do {
            return try await withTaskCancellationHandler {
                try await task.value
            } onCancel: {
                task.cancel()
            }
        } catch {
            if opening == task { opening = nil }
            throw error
        }
    }
}

/// Stores of objects that are known by name only, so that an address there is refused in words.
struct UnreachedFiles: RemoteFiles {
    let schemes = Set(Composition.unreachedStores.keys)

    /// - Throws: `data.container_not_built`, always.
    func files(_ address: String) async throws -> [RemoteFile] {
        throw Self.refusal(of: address)
    }

    func read(
        _ file: RemoteFile, from offset: Int, receive: @escaping @Sendable ([UInt8]) async throws -> Void
    ) async throws {
        throw Self.refusal(of: file.address)
    }

    static func refusal(of address: String) -> DatasetError {
        let shown = TerminalText.escape(address, limit: 200)
        let store = Composition.unreachedStores[address.prefix { $0 != ":" }.lowercased()]
        return DatasetError(
            DatasetError.containerNotBuilt,
            "\(shown) is on \(store?.name ?? "another cloud"), which this version does not reach yet",
            hint: "copy it: \(store?.copying ?? "cp") '\(shown)' . ; then name the local file")
    }
}
