/// What one fleet of one endpoint did since the meters were last drained.
package struct FleetMeasurement: Sendable {
    package var endpoint: String
    package var fleet: FleetID
    package var workload: WorkloadID
    package var configName: String
    /// Requests that ended, however they ended.
    package var invocations = 0
    /// Replies with a status 400…499.
    package var errors4xx = 0
    /// Replies with a status 500…599, and requests without a reply.
    package var errors5xx = 0
    /// Replies that are not 2xx, network errors included.
    package var modelErrors = 0
    /// Time from sending to the replica until its reply's last byte.
    package var modelLatencyMicroseconds: [LatencyCount] = []
    /// The gateway's own share of the time.
    package var overheadLatencyMicroseconds: [LatencyCount] = []
    /// Time until the first byte of the reply's body, of streamed replies alone.
    package var firstChunkLatencyMicroseconds: [LatencyCount] = []
}

/// How many requests took about `microseconds`, to three significant digits.
package struct LatencyCount: Hashable, Sendable {
    package var microseconds: Double
    package var count: Int

    package init(microseconds: Double, count: Int) {
        self.microseconds = microseconds
        self.count = count
    }
}
