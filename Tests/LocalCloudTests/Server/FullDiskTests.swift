import Core
import Foundation
import GRDB
import LocalCloud
import LocalCloudTestSupport
import Store
import TestSupport
import Testing

/// A disk that takes nothing more, as SQLite sees it: the database may not grow by a page.
@Suite(.timeLimit(.minutes(5)))
struct FullDiskTests {
    private static func limit(_ cloud: InProcessCloud, pages: Int) async throws {
        try await cloud.runtime.store.database.writeWithoutTransaction { database in
            _ = try Int.fetchOne(database, sql: "PRAGMA max_page_count = \(pages)")
        }
    }

    @Test func metricsGoOnInMemoryAndReachTheDiskLater() async throws {
        let folder = try TemporaryFolder()
        let cloud = try await InProcessCloud(folder: folder.path)
        try await Self.limit(cloud, pages: 1)
        let metrics = cloud.runtime.metrics
        let series = (0..<400).map {
            MetricSeries(namespace: "Mine", metric: "m\($0)", dimensions: ["Name": String(repeating: "x", count: 200)])
        }
        for one in series { try metrics.record(one, .value(1, count: 1), at: cloud.wall.now) }
        await #expect(throws: DatabaseError.self) { try await metrics.flush() }

        // Time passes, alarms are judged, what was measured is there.
        await cloud.advance(by: .seconds(180))
        let start = cloud.wall.now.addingTimeInterval(-600)
        #expect(metrics.statistics(series[0], from: start, to: cloud.wall.now, period: 60).first?.sum == 1)

        // There is room again: the next period makes it durable, and the cloud never ended.
        try await Self.limit(cloud, pages: 1 << 30)
        await cloud.advance(by: .seconds(120))
        try await cloud.stop()
        let again = try await InProcessCloud(folder: folder.path)
        #expect(Set(again.runtime.metrics.allSeries).isSuperset(of: series))
        try await again.stop()
    }
}
