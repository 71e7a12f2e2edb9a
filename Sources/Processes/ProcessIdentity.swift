#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif
import Core

/// What tells a process apart from a later one with the same number.
package struct ProcessIdentity: Hashable, Sendable {
    package var processID: Int32
    /// When it started, in the system's own units; on Linux with the boot's identifier.
    package var startedAt: String

    package init(processID: Int32, startedAt: String) {
        self.processID = processID
        self.startedAt = startedAt
    }

    /// The identity of the running process with this number; nil when there is none.
    package static func of(_ processID: Int32) -> ProcessIdentity? {
        startTime(of: processID).map { ProcessIdentity(processID: processID, startedAt: $0) }
    }

    /// Whether this very process still runs. A zombie does not.
    package var isRunning: Bool { Self.of(processID) == self }

    #if canImport(Darwin)
    private static func startTime(of processID: Int32) -> String? {
        var info = proc_bsdinfo()
        let size = Int32(MemoryLayout<proc_bsdinfo>.stride)
        guard proc_pidinfo(processID, PROC_PIDTBSDINFO, 0, &info, size) == size, info.pbi_status != UInt32(SZOMB) else {
            return nil
        }
        return "\(info.pbi_start_tvsec).\(info.pbi_start_tvusec)"
    }
    #else
    private static func startTime(of processID: Int32) -> String? {
        // A missing process and an unreadable one are the same here: not ours.
        guard let bytes = try? DurableFile.read("/proc/\(processID)/stat", limit: 1 << 16),
            let end = bytes.lastIndex(of: UInt8(ascii: ")"))
        else { return nil }
        // Fields after the name in parentheses: state is the third of all, the start time the 22nd.
        let fields = String(decoding: bytes[(end + 1)...], as: UTF8.self).split(whereSeparator: \.isWhitespace)
        guard fields.count > 19, fields[0] != "Z", fields[0] != "X" else { return nil }
        return bootID + ":" + fields[19]
    }

    private static let bootID: String = {
        guard let bytes = try? DurableFile.read("/proc/sys/kernel/random/boot_id", limit: 256) else { return "-" }
        return String(decoding: bytes, as: UTF8.self).filter { !$0.isWhitespace }
    }()
    #endif
}
