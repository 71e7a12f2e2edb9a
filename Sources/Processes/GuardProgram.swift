#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif
#if canImport(Darwin)
import Darwin
#endif

/// The program that stands between us and every child: our own executable, run as `slipway __guard …`.
package struct GuardProgram: Hashable, Sendable {
    /// Absolute path of an executable whose `main` first calls ``ProcessGuard/runIfAsked(_:)``.
    package var executable: String

    package init(executable: String) { self.executable = executable }

    /// The running executable.
    ///
    /// - Throws: `process.start_failed` when the system does not say where it is.
    package static func own() throws -> GuardProgram { GuardProgram(executable: try ownExecutable()) }

    /// Absolute path of the running executable, links resolved.
    ///
    /// - Throws: `process.start_failed` when the system does not say where it is.
    package static func ownExecutable() throws -> String {
        #if canImport(Darwin)
        var size: UInt32 = 4096
        var buffer = [CChar](repeating: 0, count: Int(size))
        guard _NSGetExecutablePath(&buffer, &size) == 0 else {
            throw ProcessError(ProcessError.startFailed, "the path of the running executable is too long")
        }
        let bytes = buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
        return URL(filePath: String(decoding: bytes, as: UTF8.self)).resolvingSymlinksInPath().path
        #else
        do {
            return try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
        } catch {
            throw ProcessError(
                ProcessError.startFailed, "the path of the running executable cannot be read from /proc/self/exe",
                hint: "mount /proc", underlying: error)
        }
        #endif
    }
}
