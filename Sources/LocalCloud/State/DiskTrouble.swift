import Core
import GRDB

/// Errors that mean that the data folder takes nothing more: its disk is full, read-only or broken. The cloud goes on
/// serving; writes are refused until there is room again.
enum DiskTrouble {
    /// Why nothing can be written, in words; nil when the error is of another kind.
    static func reason(_ error: any Error) -> String? {
        let codes: [ResultCode] = [.SQLITE_FULL, .SQLITE_IOERR, .SQLITE_READONLY, .SQLITE_CANTOPEN]
        if let error = error as? DatabaseError, codes.contains(error.resultCode.primaryResultCode) {
            return error.message ?? "its disk is full"
        }
        if let error = error as? CoreError, error.code == CoreError.fileUnwritable { return error.message }
        return nil
    }
}
