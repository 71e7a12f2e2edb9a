internal import Core
package import Datasets
internal import HTTPTypes

/// Datasets of the Hugging Face hub as sources: converted Parquet files, or files of the repository.
package struct HubFiles: RemoteFiles {
    private let client: HubClient
    private let say: @Sendable (String) -> Void

    /// How often in a row a connection may break without bringing ``progressBytes``.
    private static let breaksAllowed = 5
    /// What a connection must bring to count as getting somewhere.
    private static let progressBytes = 64 << 10
    private static let maximumFiles = 10_000

    /// - Parameter say: hears what was chosen without being named, and that a conversion is partial.
    package init(_ client: HubClient, say: @escaping @Sendable (String) -> Void = { _ in }) {
        self.client = client
        self.say = say
    }

    package var schemes: Set<String> { ["hf"] }

    /// - Throws: `data.address_invalid`, `data.source_missing`, `data.source_forbidden`, `hub.choice_needed`,
    ///   `hub.not_ready`, `hub.refused`, `http.…`.
    package func files(_ address: String) async throws -> [RemoteFile] {
        let address = try HubAddress(address)
        let dataset = HubDataset(client: client, address: address)
        if address.path != nil || address.revision != nil { return try await repositoryFiles(dataset) }
        let choice = try dataset.choose(try await dataset.splits())
        let (files, isPartial) = try await dataset.parquet(choice)
        if let remark = choice.remark { say(remark) }
        if isPartial {
            say(
                "only a first part of \(dataset.name) is converted (the server stops after 5 GB): "
                    + "what follows is not the whole of \(choice.split)")
        }
        return try files.map { file in
            // Only the place in the repository counts: files come from the hub, whatever host the server names.
            guard let place = HubURL(file.url).flatMap({ HubAddress(resolving: $0) }) else {
                throw HubError(
                    HubError.refused,
                    "the dataset server names a file at \(TerminalText.escape(file.url, limit: 120)), which is no "
                        + "address of a dataset's file")
            }
            return RemoteFile(address: place.file, name: file.name, bytes: file.bytes)
        }
    }

    package func read(
        _ file: RemoteFile, from offset: Int, receive: @escaping @Sendable ([UInt8]) async throws -> Void
    ) async throws {
        let url = try url(of: file)
        var position = offset
        var version: String?
        var total = file.bytes
        var breaks = 0
        while true {
            let before = position
            var failure: HTTPTransportError?
            let reply = try await open(url, file, position)
            try Self.check(reply, file, offset: position, version: &version, total: &total)
            var skip = reply.status.code == 200 ? position : 0
            var body = reply.body.makeAsyncIterator()
            while failure == nil {
                do {
                    guard var piece = try await body.next() else { break }
                    // A server that ignores ranges sends the beginning again.
                    let skipped = min(skip, piece.count)
                    skip -= skipped
                    if skipped > 0 { piece.removeFirst(skipped) }
                    guard !piece.isEmpty else { continue }
                    position += piece.count
                    try await Self.hand(piece, to: receive)
                } catch let error as HTTPTransportError {
                    failure = error
                }
            }
            // A connection that breaks behind the last byte has brought all of them.
            if let total, position >= total { break }
            if total == nil, failure == nil { break }
            breaks = position - before >= Self.progressBytes ? 1 : breaks + 1
            guard breaks <= Self.breaksAllowed else {
                throw DatasetError(
                    DatasetError.sourceUnreadable,
                    "\(TerminalText.escape(file.name)) broke off at byte \(position), \(breaks) times in a row",
                    hint: "run the same command again", underlying: failure)
            }
            try await client.pause(breaks)
        }
        if let total, position != total {
            throw DatasetError(
                DatasetError.sourceChanged,
                "\(TerminalText.escape(file.name)) has \(position) bytes, not the \(total) that it was said to have",
                hint: "run the command again")
        }
    }

    // MARK: Pieces

    /// Where a file's bytes are.
    private func url(of file: RemoteFile) throws -> HubURL {
        let address = try HubAddress(file.address)
        guard let path = address.path else {
            throw DatasetError(
                DatasetError.addressInvalid, "\(TerminalText.escape(file.address)) names no file of the hub")
        }
        return client.settings.hub.at(
            ["datasets"] + address.dataset.split(separator: "/").map(String.init)
                + ["resolve", address.revision ?? "main"] + path.split(separator: "/").map(String.init))
    }

    private func open(_ url: HubURL, _ file: RemoteFile, _ position: Int) async throws -> HTTPReply {
        let what = "the file \(TerminalText.escape(url.shown, limit: 200))"
        do {
            return try await client.get(url, offset: position, what: what)
        } catch let refusal as HubClient.Refusal {
            if refusal.status == 404 {
                throw DatasetError(DatasetError.sourceMissing, "\(what) does not exist (\(refusal.said))")
            }
            if refusal.status == 401 || refusal.status == 403 {
                throw DatasetError(
                    DatasetError.sourceForbidden, "\(what): missing, private or gated (\(refusal.said))",
                    hint: HubDataset.accessHint(try HubAddress(file.address).dataset, client.settings, refusal))
            }
            if refusal.status == 416 {
                throw DatasetError(
                    DatasetError.sourceChanged, "\(what) is shorter than \(position) bytes: it changed meanwhile")
            }
            throw HubError(HubError.refused, "\(what): \(refusal.host) answered with \(refusal.said)")
        }
    }

    /// Holds a reply to the ones before: the same file, from the byte that was asked for.
    private static func check(
        _ reply: HTTPReply, _ file: RemoteFile, offset: Int, version: inout String?, total: inout Int?
    ) throws {
        let tag = reply.headers[.eTag]
        if let version, let tag, tag != version { throw changed(file) }
        version = version ?? tag
        if let range = reply.headers[.contentRange] {
            // bytes 100-199/2000
            let parts = range.split(separator: " ").last?.split(separator: "/")
            let start = parts?.first?.split(separator: "-").first.flatMap { Int($0) }
            guard reply.status.code != 206 || start == offset else { throw changed(file) }
            if let whole = parts?.last.flatMap({ Int($0) }) {
                if let known = total, known != whole { throw changed(file) }
                total = whole
            }
        } else if reply.status.code == 200, let length = reply.headers[.contentLength].flatMap({ Int($0) }) {
            if let known = total, known != length { throw changed(file) }
            total = length
        }
    }

    private static func changed(_ file: RemoteFile) -> DatasetError {
        DatasetError(
            DatasetError.sourceChanged, "\(TerminalText.escape(file.name)) was replaced while it was read",
            hint: "run the command again")
    }

    private static func hand(
        _ piece: [UInt8], to receive: @Sendable ([UInt8]) async throws -> Void
    ) async throws {
        do {
            try await receive(piece)
        } catch let error as HTTPTransportError {
            throw DatasetError(DatasetError.sourceUnreadable, error.message, hint: error.hint, underlying: error)
        }
    }

    /// Files of the repository itself, by path or pattern.
    private func repositoryFiles(_ dataset: HubDataset) async throws -> [RemoteFile] {
        let address = dataset.address
        let revision = address.revision ?? "main"
        let owner = address.dataset.split(separator: "/").map(String.init)
        let pattern = address.path ?? ""
        let fixed = pattern.prefix { $0 != "*" && $0 != "?" && $0 != "[" }
        let folder = fixed.split(separator: "/", omittingEmptySubsequences: false).dropLast().map(String.init)
        var url: HubURL? = client.settings.hub.at(
            ["api", "datasets"] + owner + ["tree", revision] + folder, [("recursive", "true")])
        let what = "the files of \(address.dataset) at \(TerminalText.escape(revision, limit: 80))"
        var there: [RemoteFile] = []
        while let page = url {
            let answer: (document: JSONValue, next: HubURL?)
            do {
                answer = try await client.page(page, what: what)
            } catch let refusal as HubClient.Refusal {
                throw await dataset.translated(refusal, what: what)
            }
            for item in answer.document.array ?? [] where item["type"]?.string == "file" {
                guard let path = item["path"]?.string, DataFileName.isCandidate(path) else { continue }
                there.append(Self.repositoryFile(path, item, address.dataset, revision))
            }
            guard there.count <= Self.maximumFiles else {
                throw DatasetError(
                    DatasetError.tooManyFiles, "\(what): more than \(Self.maximumFiles)", hint: "name a folder of it")
            }
            url = answer.next
        }
        return try chosen(there, dataset, revision: revision)
    }

    private static func repositoryFile(
        _ path: String, _ item: JSONValue, _ dataset: String, _ revision: String
    ) -> RemoteFile {
        let place = HubAddress(dataset: dataset, revision: revision, path: path)
        // A large file's pointer has a size of its own; the content's stands in `lfs`.
        let bytes = item["lfs"]?["size"]?.int ?? item["size"]?.int
        return RemoteFile(
            address: place.file, name: path, bytes: bytes.flatMap { Int(exactly: $0) },
            version: item["lfs"]?["oid"]?.string ?? item["oid"]?.string)
    }

    private func chosen(_ there: [RemoteFile], _ dataset: HubDataset, revision: String) throws -> [RemoteFile] {
        let address = dataset.address
        let names = there.map(\.name)
        let base = "hf://\(address.dataset)" + (address.revision.map { "@" + $0.replacing("/", with: "%2F") } ?? "")
        let examples = names.prefix(8).map { TerminalText.escape("\(base)/\($0)", limit: 200) }
            .joined(separator: ", ")
        guard let path = address.path else {
            if there.count == 1 { return there }
            throw HubError(
                HubError.choiceNeeded,
                "the dataset server converts only the newest revision; \(address.dataset) has \(there.count) data files "
                    + "at \(TerminalText.escape(revision, limit: 80))",
                hint: there.isEmpty ? nil : "name one, or a pattern: \(examples)")
        }
        let pattern = KeyPattern(path)
        // A path may hold a star or a bracket itself, and then that file is meant.
        let exact = there.filter { $0.name == path }
        let found = exact.isEmpty ? there.filter { pattern.matches($0.name) } : exact
        guard !found.isEmpty else {
            let near = Spelling.near(path, in: names)
            let words = near.map { TerminalText.escape("\(base)/\($0)", limit: 200) }.joined(separator: ", ")
            throw DatasetError(
                DatasetError.sourceMissing,
                "\(address.dataset) has no data file \(TerminalText.escape(path, limit: 200)) at "
                    + TerminalText.escape(revision, limit: 80) + (near.isEmpty ? "" : "; near names: \(words)"),
                hint: names.isEmpty ? nil : "files that could be meant: \(examples)")
        }
        return found.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    }
}
