import Core

#if canImport(FoundationEssentials)
internal import FoundationEssentials
#else
internal import Foundation
#endif

#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#else
internal import Darwin
#endif

/// The folder of a prepared dataset, held by one run at a time. Not shared.
///
/// While a run works, the folder has a file `.slipway-prepare`, locked by the run. It stays where a run was killed, or
/// wrote no report: then the next run knows that what lies there may be replaced.
final class OutputFolder {
    /// Absolute path.
    let path: String

    static let dataFiles = ["train.jsonl", "validation.jsonl", "rejected.jsonl", "report.md"]
    static let markerName = ".slipway-prepare"

    private let marker: Int32
    /// Whether the folder was made by this run.
    private let isNew: Bool
    /// Whether the marker was left by an earlier run.
    private let wasMarked: Bool
    /// Whether something stands under its own name that has no report.
    private var isTouched = false
    private var isReleased = false

    /// Makes the folder, takes hold of it, and looks whether its files may be replaced.
    ///
    /// - Throws: `data.output_unwritable`, `data.output_in_use`.
    init(_ name: String, source: ResolvedSource) throws {
        isNew = !DurableFile.exists(name)
        do {
            try DurableFile.makeFolder(name)
        } catch let error as CoreError {
            throw DatasetError(
                DatasetError.outputUnwritable, error.message, hint: "choose a folder that you can write, with --out",
                underlying: error)
        }
        path = Self.absolute(name)
        let markerPath = path + "/" + Self.markerName
        wasMarked = DurableFile.exists(markerPath)
        marker = open(markerPath, O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
        guard marker >= 0 else { throw OutputFile.unwritable(markerPath, errno) }
        do {
            try hold()
            try check(source)
            removeLeftovers()
        } catch {
            abandon()
            throw error
        }
    }

    deinit {
        abandon()
        close(marker)
    }

    func file(_ name: String) -> String { path + "/" + name }

    /// Says that files get their names now: until ``finish()``, the folder is no prepared dataset.
    func beginPublishing() throws {
        isTouched = true
        TemporaryFile.remove(file("report.json"))
        try sync()
    }

    /// Makes renames durable.
    func sync() throws {
        do {
            try DurableFile.syncFolder(of: file("report.json"))
        } catch let error as CoreError {
            throw DatasetError(DatasetError.outputUnwritable, error.message, underlying: error)
        }
    }

    /// Says that the folder has its report.
    func finish() {
        unlink(file(Self.markerName))
        release()
    }

    /// Lets go of a folder in which nothing was finished; one that this run made goes away when it is empty.
    func abandon() {
        guard !isReleased else { return }
        if !isTouched, !wasMarked { unlink(file(Self.markerName)) }
        if isNew { rmdir(path) }
        release()
    }

    /// Lets go of the lock at once: readers' threads may hold the folder a moment longer, and a child that is being started
    /// its file.
    private func release() {
        isReleased = true
        flock(marker, LOCK_UN)
    }

    private func hold() throws {
        let isHeld = flock(marker, LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK
        // Whoever ended just now has removed the marker that was opened: its lock says nothing any more. Looked at behind
        // the lock, because it may end between the two.
        var status = stat()
        let isGone = fstat(marker, &status) == 0 && status.st_nlink == 0
        guard isHeld || isGone else { return }
        // The other run's marker is not ours to remove.
        isReleased = true
        throw DatasetError(
            DatasetError.outputInUse, "another run of data prepare writes to the folder \(path)",
            hint: "wait until it has ended, or choose another folder with --out")
    }

    private func check(_ source: ResolvedSource) throws {
        for case .local(let file) in source.parts.map(\.place) {
            let real = Self.absolute(file)
            if let used = Self.dataFiles.first(where: { Self.absolute(path + "/" + $0) == real }) {
                throw DatasetError(
                    DatasetError.outputInUse, "the source \(file) is \(used) in the output folder \(path)",
                    hint: "choose another folder with --out")
            }
        }
        if DurableFile.exists(path + "/report.json") { return try checkReport() }
        if !wasMarked, let used = Self.dataFiles.first(where: { DurableFile.exists(path + "/" + $0) }) {
            throw DatasetError(
                DatasetError.outputInUse, "the folder \(path) has a \(used) that data prepare did not write",
                hint: "move it away, or choose another folder with --out")
        }
    }

    private func checkReport() throws {
        do {
            let report = try JSONValue(parsing: try DurableFile.read(file("report.json")))
            if report["version"]?.int == 1, report["rejectedByRule"] != nil { return }
        } catch is CoreError {
            // Unreadable or no JSON: not ours, which the error below says.
        }
        throw DatasetError(
            DatasetError.outputInUse, "the folder \(path) has a report.json that data prepare did not write",
            hint: "move it away, or choose another folder with --out")
    }

    /// Removes temporary files of a run that was killed: the lock says that no other run writes here.
    private func removeLeftovers() {
        // A folder that cannot be listed has leftovers that nobody minds.
        for name in (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? [] {
            let stem = name.dropLast(12)
            guard stem.hasSuffix(".tmp-"), name.suffix(12).allSatisfy(\.isHexDigit),
                (Self.dataFiles + ["report.json"]).contains(String(stem.dropLast(5)))
            else { continue }
            unlink(file(name))
        }
    }

    private static func absolute(_ name: String) -> String {
        let full = name.hasPrefix("/") ? name : FileManager.default.currentDirectoryPath + "/" + name
        return URL(fileURLWithPath: full).resolvingSymlinksInPath().path
    }
}
