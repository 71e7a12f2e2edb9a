/// How a child process ended.
package enum ChildExit: Hashable, Sendable, CustomStringConvertible {
    /// It ended by itself with this status.
    case exited(Int32)
    /// It was ended by this signal.
    case signalled(Int32)

    package var isSuccess: Bool { self == .exited(0) }

    package var description: String {
        switch self {
        case .exited(let status): "exit status \(status)"
        case .signalled(let signal): "signal \(signal)" + (Self.names[signal].map { " (\($0))" } ?? "")
        }
    }

    private static let names: [Int32: String] = [
        1: "hang-up", 2: "interrupt", 6: "abort", 9: "killed, perhaps for want of memory", 11: "segmentation fault",
        15: "terminated",
    ]
}
