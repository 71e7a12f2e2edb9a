import Core

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif
#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// A folder with one small file for each running child, so that a later start can end what an unclean end left behind.
///
/// Children normally die with their parent through the lifeline. What is left is the case in which parent and guard
/// were both killed at once.
package struct ProcessLedger: Hashable, Sendable {
    /// A child that is, or was, running.
    package struct Entry: Hashable, Sendable {
        package var name: String
        /// Also in the child's environment, as `SLIPWAY_CHILD_NONCE`.
        package var nonce: String
        package var child: ProcessIdentity
        package var guardian: ProcessIdentity?
    }

    /// The environment variable that marks a child and all that it starts.
    package static let nonceVariable = "SLIPWAY_CHILD_NONCE"

    /// Absolute path of the folder.
    package let folder: String

    package init(folder: String) { self.folder = folder }

    /// The recorded children, by name.
    ///
    /// - Throws: `process.ledger_unreadable`. A file that is no entry is left out: it was cut off while being written.
    package func entries() throws -> [Entry] {
        guard DurableFile.exists(folder) else { return [] }
        do {
            return try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".json") }
                .compactMap { try Entry(json: JSONValue(parsing: DurableFile.read(folder + "/" + $0, limit: 1 << 16))) }
                .sorted { ($0.name, $0.nonce) < ($1.name, $1.nonce) }
        } catch {
            throw ProcessError(
                ProcessError.ledgerUnreadable, "the list of child processes in \(folder) cannot be read",
                hint: "remove that folder when nothing of Slipway runs any more", underlying: error)
        }
    }

    func add(_ entry: Entry) throws {
        try DurableFile.makeFolder(folder)
        try DurableFile.write(entry.json.bytes, to: file(entry.nonce), permissions: 0o600)
    }

    func remove(nonce: String) { unlink(file(nonce)) }

    /// Ends what earlier owners of this folder left running, and clears the folder. Call it once, as the folder's owner,
    /// before the first child is started.
    ///
    /// A process is ended only when its number, start time and, where the system shows it, nonce match the entry.
    ///
    /// - Returns: the entries of which something still ran.
    /// - Throws: `process.ledger_unreadable`.
    package func reapLeftovers() throws -> [Entry] {
        let entries = try entries()
        var reaped: [Entry] = []
        for entry in entries {
            if end(entry) { reaped.append(entry) }
            remove(nonce: entry.nonce)
        }
        return reaped
    }

    private func end(_ entry: Entry) -> Bool {
        var found = false
        if entry.child.isRunning {
            kill(-entry.child.processID, SIGKILL)
            kill(entry.child.processID, SIGKILL)
            found = true
        }
        if let guardian = entry.guardian, guardian.isRunning {
            kill(guardian.processID, SIGKILL)
            found = true
        }
        for processID in Self.processes(withNonce: entry.nonce) where processID != getpid() {
            kill(processID, SIGKILL)
            found = true
        }
        return found
    }

    /// Processes whose environment carries the nonce, whatever group they moved to. Empty where `/proc` is missing.
    private static func processes(withNonce nonce: String) -> [Int32] {
        let marker = Array("\(nonceVariable)=\(nonce)".utf8)
        guard let names = try? FileManager.default.contentsOfDirectory(atPath: "/proc") else { return [] }
        return names.compactMap(Int32.init).filter { processID in
            // Other people's processes are unreadable, and theirs.
            guard let bytes = try? DurableFile.read("/proc/\(processID)/environ", limit: 4 << 20) else { return false }
            return bytes.split(separator: 0).contains { $0.elementsEqual(marker) }
        }
    }

    private func file(_ nonce: String) -> String { folder + "/" + nonce + ".json" }
}

extension ProcessLedger.Entry {
    init?(json: JSONValue) {
        guard let name = json["name"]?.string, let nonce = json["nonce"]?.string,
            let child = ProcessIdentity(json: json["child"])
        else { return nil }
        self.init(name: name, nonce: nonce, child: child, guardian: ProcessIdentity(json: json["guard"]))
    }

    var json: JSONValue {
        ["name": .string(name), "nonce": .string(nonce), "child": child.json, "guard": guardian?.json ?? .null]
    }
}

extension ProcessIdentity {
    init?(json: JSONValue?) {
        guard let number = json?["pid"]?.int.flatMap(Int32.init(exactly:)), number > 1,
            let startedAt = json?["startedAt"]?.string
        else { return nil }
        self.init(processID: number, startedAt: startedAt)
    }

    var json: JSONValue { ["pid": .int(Int64(processID)), "startedAt": .string(startedAt)] }
}
