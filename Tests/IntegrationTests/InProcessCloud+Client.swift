import AWSClient
import Core
import LocalCloudTestSupport
import Logging
import TestSupport

extension InProcessCloud {
    /// The real client, which signs and retries, on the cloud's own clock and without a socket.
    func client() throws -> AWSClient {
        AWSClient(
            try AWSClientConfiguration(
                endpointURL: url, region: region, keys: keys, source: "the test's cloud"),
            transport: transport, clock: clock, wallClock: wall, random: SeededRandomSource(seed: 2),
            logger: Logger(label: "test", factory: { _ in SwiftLogNoOpLogHandler() }))
    }
}
