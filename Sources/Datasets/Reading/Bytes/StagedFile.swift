import Core
internal import Dispatch
internal import Synchronization

/// A copy of a source's content in the temporary folder, for a program that needs a file. Only its owner may read it.
struct StagedFile: Sendable {
    let path: String
    /// What is copied, for messages.
    let name: String

    /// Writes everything, decompressed.
    ///
    /// - Parameter progress: hears bytes read and of how many.
    /// - Returns: the path.
    /// - Throws: `data.output_unwritable` when the disk is full, `data.source_damaged`, and what the source throws.
    func fill(
        from source: sending any ByteSource, progress: @escaping @Sendable (Int, Int?) -> Void
    ) async throws -> String {
        // Blocking reads have a thread of their own; the mutex hands the source over to it.
        let handed = Mutex(source)
        let isStopped = Atomic(false)
        return try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                DispatchQueue(label: "slipway.stage").async {
                    continuation.resume(
                        with: Result {
                            try handed.withLock { source in
                                try copy(source, progress) { isStopped.load(ordering: .acquiring) }
                            }
                        })
                }
            }
        } onCancel: {
            isStopped.store(true, ordering: .releasing)
        }
    }

    private func copy(
        _ source: any ByteSource, _ progress: @Sendable (Int, Int?) -> Void, isStopped: @escaping @Sendable () -> Bool
    ) throws -> String {
        (source as? PipeByteSource)?.isStopped = isStopped
        let decoded = DecodingByteSource(source, name: name)
        var read = 0
        do {
            let file = try AppendFile(path: path)
            while true {
                if isStopped() { throw CancellationError() }
                let piece = try decoded.readStart(1 << 20)
                if piece.isEmpty { return path }
                read += piece.count
                progress(decoded.filePosition ?? read, source.totalBytes)
                try file.append(piece)
            }
        } catch let error as DatasetError where error.code == DatasetError.outputUnwritable {
            throw DatasetError(
                error.code, "the copy of \(name) that is needed for a while cannot be written: \(error.message)",
                hint: "free space there, or name a folder with more: TMPDIR=FOLDER slipway …", underlying: error)
        }
    }
}
