import Core

/// The files of an object store as sources: one object, what lies under a prefix, what a pattern fits.
package struct ObjectStoreFiles: RemoteFiles {
    private let store: any ObjectStore
    private let maximumFiles: Int
    private let maximumKeys: Int

    /// - Parameters:
    ///   - store: where the objects are.
    ///   - maximumFiles: most files of one source.
    ///   - maximumKeys: most keys that are looked through for a pattern or a prefix.
    package init(_ store: any ObjectStore, maximumFiles: Int = 10_000, maximumKeys: Int = 100_000) {
        self.store = store
        self.maximumFiles = maximumFiles
        self.maximumKeys = maximumKeys
    }

    package var schemes: Set<String> { [store.scheme] }

    /// - Throws: `data.address_invalid`, `data.source_missing` with near keys, `data.source_forbidden`,
    ///   `data.too_many_files`; what the store answers.
    package func files(_ address: String) async throws -> [RemoteFile] {
        let place = try ObjectAddress(address, scheme: store.scheme)
        if place.key.isEmpty {
            throw DatasetError(
                DatasetError.addressInvalid, "\(place) names a whole bucket",
                hint: "name an object or a prefix in it; what is there: slipway data discover \(place)")
        }
        if place.key.hasSuffix("/") { return try await under(place) }
        if KeyPattern.isPattern(place.key) {
            // A key may hold a star or a bracket itself, and then that object is meant.
            if let object = try await exact(place) { return [file(object)] }
            return try await fitting(place)
        }
        guard let object = try await asked(place, { try await store.head(bucket: place.bucket, key: place.key) }) else {
            throw try await missing(place)
        }
        return [file(object)]
    }

    package func read(
        _ file: RemoteFile, from offset: Int, receive: @escaping @Sendable ([UInt8]) async throws -> Void
    ) async throws {
        let place = try ObjectAddress(file.address, scheme: store.scheme)
        let object = ObjectInfo(
            bucket: place.bucket, key: place.key, bytes: file.bytes ?? 0, version: file.version ?? "")
        guard offset < object.bytes else { return }
        try await store.read(object, range: offset..<object.bytes, receive: receive)
    }

    private func under(_ place: ObjectAddress) async throws -> [RemoteFile] {
        let found = try await listed(place, prefix: place.key)
        let files = found.filter { DataFileName.isCandidate($0.key) && $0.bytes > 0 }
        guard !files.isEmpty else {
            if found.isEmpty { throw try await missing(place) }
            throw DatasetError(
                DatasetError.sourceMissing,
                "none of the \(found.count) objects under \(shown(place)) is a file of rows "
                    + "(\(DataFileName.endings.joined(separator: ", ")), also .gz and .zst)",
                hint: "there, for example: " + examples(found))
        }
        return try bounded(files, place)
    }

    /// The object whose key is the pattern itself; nil when there is none, or nobody says.
    private func exact(_ place: ObjectAddress) async throws -> ObjectInfo? {
        do {
            return try await asked(place) { try await store.head(bucket: place.bucket, key: place.key) }
        } catch let error as DatasetError where error.code == DatasetError.sourceForbidden {
            // Whoever may list only some prefixes is told nothing about other keys: the listing decides.
            return nil
        }
    }

    private func fitting(_ place: ObjectAddress) async throws -> [RemoteFile] {
        let pattern = KeyPattern(place.key)
        let found = try await listed(place, prefix: pattern.prefix)
        let files = found.filter { pattern.matches($0.key) && !$0.key.hasSuffix("/") }
        guard !files.isEmpty else {
            let folder = pattern.prefix.split(separator: "/", omittingEmptySubsequences: false).dropLast()
                .map { $0 + "/" }.joined()
            if found.isEmpty, !folder.isEmpty {
                let around = try await asked(place) { try await near.place(of: folder, in: place.bucket) }
                if around.missing != nil { throw try await missing(place.with(key: folder), around) }
            }
            throw DatasetError(
                DatasetError.sourceMissing,
                "no object fits \(shown(place)) (\(store.place)); \(found.count) objects begin with "
                    + shown(place.with(key: pattern.prefix)),
                hint: found.isEmpty ? nil : "there, for example: " + examples(found))
        }
        return try bounded(files, place)
    }

    private func listed(_ place: ObjectAddress, prefix: String) async throws -> [ObjectInfo] {
        let (found, isCut) = try await asked(place) {
            try await store.objects(bucket: place.bucket, prefix: prefix, limit: maximumKeys)
        }
        guard !isCut else { throw tooMany("more than \(maximumKeys) objects begin with", place.with(key: prefix)) }
        return found
    }

    private func bounded(_ objects: [ObjectInfo], _ place: ObjectAddress) throws -> [RemoteFile] {
        guard objects.count <= maximumFiles else { throw tooMany("\(objects.count) objects are meant by", place) }
        return objects.sorted { Array($0.key.utf8).lexicographicallyPrecedes(Array($1.key.utf8)) }.map(file)
    }

    private func tooMany(_ what: String, _ place: ObjectAddress) -> DatasetError {
        DatasetError(
            DatasetError.tooManyFiles, "\(what) \(shown(place)); one source may have \(maximumFiles)",
            hint: "name a longer prefix, or a pattern such as part-*.jsonl")
    }

    private func file(_ object: ObjectInfo) -> RemoteFile {
        let name = object.key.split(separator: "/").last.map(String.init) ?? object.key
        let address = ObjectAddress(scheme: store.scheme, bucket: object.bucket, key: object.key).description
        return RemoteFile(
            address: address, name: name, bytes: object.bytes,
            version: object.version.isEmpty ? nil : object.version)
    }

    private var near: NearObjects { NearObjects(store: store) }

    /// What the store says; where the bucket is missing, the error names near ones.
    private func asked<Answer>(_ place: ObjectAddress, _ ask: () async throws -> Answer) async throws -> Answer {
        do {
            return try await ask()
        } catch let error as DatasetError where error.code == DatasetError.sourceMissing {
            throw await near.missingBucket(place.bucket, error)
        }
    }

    /// The error for what is not there, with what stands near where listing is allowed.
    private func missing(_ place: ObjectAddress) async throws -> DatasetError {
        do {
            return try await missing(
                place, try await asked(place) { try await near.place(of: place.key, in: place.bucket) })
        } catch let error as DatasetError where error.code == DatasetError.sourceForbidden {
            // Listing may be forbidden where reading is allowed: then there are no names to offer.
            return DatasetError(DatasetError.sourceMissing, "\(nothing(at: place)) (\(store.place))")
        }
    }

    private func missing(_ place: ObjectAddress, _ around: NearObjects.Place) async throws -> DatasetError {
        if around.isFolder, !place.key.hasSuffix("/"), around.folder + (around.missing ?? "") == place.key {
            return DatasetError(
                DatasetError.sourceMissing, "\(nothing(at: place)) (\(store.place)), but some under it",
                hint: "with a slash at its end it is a prefix: \(shown(place))/")
        }
        let found = try await near.completed(place.key, around, in: place.bucket)
        let words = found.map { shown(place.with(key: $0)) }.joined(separator: ", ")
        var message = "\(nothing(at: place)) (\(store.place))"
        if let missing = around.missing, around.folder + missing + (place.key.hasSuffix("/") ? "/" : "") != place.key {
            message += ": there is no \(shown(place.with(key: around.folder + missing)))/"
        }
        if !found.isEmpty { message += "; near names: \(words)" }
        let others = around.level.objects.filter { DataFileName.isCandidate($0.key) && !found.contains($0.key) }
        let folders = around.level.folders.filter { !found.contains($0) }.map { shown(place.with(key: $0)) }
        return DatasetError(
            DatasetError.sourceMissing, message,
            hint: !others.isEmpty
                ? "files that could be meant: " + examples(others)
                : folders.isEmpty ? nil : "there, for example: " + folders.prefix(8).joined(separator: ", "))
    }

    private func nothing(at place: ObjectAddress) -> String {
        (place.key.hasSuffix("/") ? "no object stands under " : "there is no object ") + shown(place)
    }

    private func examples(_ objects: [ObjectInfo]) -> String {
        let places = objects.prefix(8).map {
            ObjectAddress(scheme: store.scheme, bucket: $0.bucket, key: $0.key)
        }
        return places.map(shown).joined(separator: ", ")
    }

    private func shown(_ place: ObjectAddress) -> String { TerminalText.escape(place.description, limit: 300) }
}
