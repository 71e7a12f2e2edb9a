extension CloudKind {
    /// Slipway's own cloud on this machine. Names there are those of the clouds that it stands in for.
    package static let local = CloudKind(
        "local", runsHere: true, account: .any(of: remote.map(\.account)), region: .any(of: remote.map(\.region)),
        hasSessions: { principal in remote.contains { $0.hasSessions(principal) } })
}
