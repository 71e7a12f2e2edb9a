import Core
internal import Synchronization

/// Looks through a place for data: lists its files, reads the first rows of each, says what could be done with it.
///
/// Bounded in everything: so many files, so many bytes of each, so many at a time. Nothing stays behind.
struct Discovery: Sendable {
    let operations: DataOperations
    let limits: DataSample.Limits
    let progress: @Sendable (Int, Int) -> Void

    /// Files that are looked into at the same time.
    private static let parallel = 3

    func run(_ place: any CandidatePlace, limit: Int) async throws -> DiscoveryReport {
        let list = try await place.candidates(limit: limit)
        let done = Mutex(0)
        let looks = try await list.found.mapBounded(limit: Self.parallel) { candidate in
            let look = try await look(at: candidate, in: place)
            progress(
                done.withLock {
                    $0 += 1
                    return $0
                }, list.found.count)
            return look
        }
        // One file that cannot be fetched is that file's matter; all of them are the connection's.
        let failures = looks.compactMap(\.failure)
        if let failure = failures.first, failures.count == looks.count { throw failure }
        return DiscoveryReport(place: place.name, files: looks.map(\.file), list: list)
    }

    /// A file, and why its bytes did not come where the reason is the connection or the credentials.
    private struct Look: Sendable {
        var file: DiscoveryReport.File
        var failure: (any CodedError)?
    }

    /// One file; what is wrong with it becomes its reason, so that the others are looked at all the same.
    private func look(at candidate: Candidate, in place: any CandidatePlace) async throws -> Look {
        var file = DiscoveryReport.File(candidate: candidate)
        var failure: (any CodedError)?
        file.use = .unread
        file.command = "slipway data inspect \(ShellWord.quoted(candidate.source))"
        let scratch = StreamFiles(folder: operations.temporaryFolder)
        defer { scratch.removeAll() }
        do {
            let sample = try await Sampler(place: place, limits: limits, scratch: scratch).sample(candidate)
            do {
                let report = try await operations.quiet.inspect(DataSource([sample.path]))
                take(report, of: sample, into: &file)
            } catch let error as DatasetError {
                // People know the file by its own name, not by that of its sample.
                let words = error.message.replacing(sample.path, with: candidate.source)
                file.reason = TerminalText.escape(words, limit: 300)
                if error.code != DatasetError.tabularProgramMissing { file.command = nil }
            }
        } catch let unread as DataSample.Unread {
            file.reason = unread.reason
        } catch let error as any CodedError {
            // A call that was cancelled may end with any error.
            try Task.checkCancellation()
            file.reason = TerminalText.escape(error.message, limit: 300)
            if Self.isOfTransport(error) { failure = error }
        }
        return Look(file: file, failure: failure)
    }

    private static func isOfTransport(_ error: any CodedError) -> Bool {
        if error.retry.mayPass || error.retry == .whenMended(.credentials) { return true }
        return (error.underlying as? any CodedError).map(isOfTransport) ?? false
    }

    private func take(_ report: InspectReport, of sample: DataSample, into file: inout DiscoveryReport.File) {
        let isWhole = sample.isWhole
        let source = ShellWord.quoted(file.candidate.source)
        file.container = sample.container ?? report.container
        file.compression = sample.compression
        file.columns = report.columns
        file.rows = report.rows
        file.isWhole = isWhole
        file.format = report.format
        file.confidence = report.confidence
        file.suggestion = report.formats.first
        let rows = isWhole ? "all \(report.rows) rows" : "the first \(report.rows) rows"
        if report.rows == 0 || report.unreadable == report.rows {
            file.use = .unread
            file.reason = report.rows == 0 ? "it has no rows" : "none of \(rows) can be read"
            file.command = nil
        } else if let format = report.format {
            file.use = report.confidence == .high ? .ready : .unclear
            file.reason =
                report.confidence == .high
                ? "\(rows) have the format \(format)" : "\(rows) look like \(format): \(report.reason)"
            file.command = "slipway data validate \(source) --format \(format)"
        } else if let suggestion = report.formats.first {
            file.use = .convertible
            let maps = suggestion.map.map { ShellWord.quoted("\($0.role)=\($0.column)") }
            let words = suggestion.map.map { "\($0.role) from \(TerminalText.escape($0.column, limit: 40))" }
            file.reason = "could become \(suggestion.format): \(words.joined(separator: ", ")) (by \(rows))"
            file.command =
                "slipway data prepare \(source) --format \(suggestion.format) --map \(maps.joined(separator: " ")) --out data"
        } else {
            file.use = .unclear
            file.reason = "no format fits the columns by their names; inspect says more"
        }
    }
}

extension DataOperations {
    /// Looks through a place; see ``CandidatePlace``.
    ///
    /// - Parameters:
    ///   - limit: most files that are looked into; the others are counted.
    ///   - progress: hears how many of how many are done.
    /// - Throws: `data.source_missing` when nothing is there; what the place throws.
    package func discover(
        _ place: any CandidatePlace, limit: Int = 50, progress: @escaping @Sendable (Int, Int) -> Void = { _, _ in }
    ) async throws -> DiscoveryReport {
        try await Discovery(operations: self, limits: DataSample.Limits(), progress: progress).run(place, limit: limit)
    }

    /// The same operations for small inputs: nothing is told, nothing remote is opened.
    var quiet: DataOperations { DataOperations(program: program, temporaryFolder: temporaryFolder, threads: 1) }
}
