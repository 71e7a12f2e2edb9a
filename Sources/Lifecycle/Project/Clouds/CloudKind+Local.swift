extension CloudKind {
    /// Slipway's own cloud on this machine. It answers for the regions of the clouds that it stands in for.
    package static let local = CloudKind(
        "local", runsHere: true, account: aws.account, region: aws.region,
        hasSessions: aws.hasSessions)
}
