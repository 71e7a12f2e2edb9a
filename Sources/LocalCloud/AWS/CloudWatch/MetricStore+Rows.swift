import Core
import GRDB
package import Store
#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif
internal import Synchronization

extension MetricStore {
    /// The tables of the metrics.
    package static let migrations: [StoreMigration] = [
        StoreMigration(
            "metrics.1",
            sql: """
                CREATE TABLE metric_series (
                    id INTEGER PRIMARY KEY, namespace TEXT NOT NULL, metric TEXT NOT NULL,
                    dimensions BLOB NOT NULL, width INTEGER NOT NULL,
                    UNIQUE (namespace, metric, dimensions));
                CREATE TABLE metric_bucket (
                    series INTEGER NOT NULL REFERENCES metric_series (id), start INTEGER NOT NULL,
                    sum REAL NOT NULL, minimum REAL NOT NULL, maximum REAL NOT NULL, count REAL NOT NULL,
                    totals INTEGER NOT NULL, unit TEXT, histogram BLOB NOT NULL,
                    PRIMARY KEY (series, start)) WITHOUT ROWID;
                """),
        // A bucket is of one unit. Where units were mixed in one, they stay so under its last unit.
        StoreMigration(
            "metrics.2-units",
            sql: """
                CREATE TABLE metric_unit_bucket (
                    series INTEGER NOT NULL REFERENCES metric_series (id), start INTEGER NOT NULL, unit TEXT NOT NULL,
                    sum REAL NOT NULL, minimum REAL NOT NULL, maximum REAL NOT NULL, count REAL NOT NULL,
                    totals INTEGER NOT NULL, histogram BLOB NOT NULL,
                    PRIMARY KEY (series, start, unit)) WITHOUT ROWID;
                INSERT INTO metric_unit_bucket
                    SELECT series, start, coalesce(unit, 'None'), sum, minimum, maximum, count, totals, histogram
                    FROM metric_bucket;
                DROP TABLE metric_bucket;
                """),
    ]

    /// Makes everything recorded so far durable.
    package func flush() async throws {
        try await flushing.withLock {
            let dirty: [(MetricSeries, Series)] = state.withLock { state in
                defer { state.dirty = [] }
                return state.dirty.compactMap { series in
                    guard var found = state.series[series] else { return nil }
                    // Only what changed travels.
                    found.buckets = found.buckets.filter { found.dirty.contains($0.key) }
                    state.series[series]?.dirty = []
                    return (series, found)
                }
            }
            guard !dirty.isEmpty else { return }
            do {
                let ids = try await store.commit { database in try Self.save(dirty, in: database) }
                state.withLock { state in
                    for (series, id) in ids { state.series[series]?.id = id }
                }
            } catch {
                state.withLock { state in
                    for (series, found) in dirty {
                        state.dirty.insert(series)
                        state.series[series]?.dirty.formUnion(found.dirty)
                    }
                }
                throw error
            }
        }
    }

    private static func save(
        _ dirty: [(MetricSeries, Series)], in database: Database
    ) throws -> [(MetricSeries, Int64)] {
        try dirty.map { series, found in
            let id: Int64
            if let known = found.id {
                id = known
            } else {
                try database.cachedStatement(
                    sql: "INSERT INTO metric_series (namespace, metric, dimensions, width) VALUES (?, ?, ?, ?)"
                ).execute(arguments: [series.namespace, series.metric, Data(series.dimensionBytes), found.width])
                id = database.lastInsertedRowID
            }
            let insert = try database.cachedStatement(
                sql: """
                    INSERT OR REPLACE INTO metric_unit_bucket
                    (series, start, unit, sum, minimum, maximum, count, totals, histogram)
                    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                    """)
            for (key, bucket) in found.buckets {
                try insert.execute(arguments: [
                    id, key.start, key.unit ?? "None", bucket.sum, bucket.minimum, bucket.maximum, bucket.count,
                    bucket.hasOnlyTotals, Data(bucket.histogram.bytes),
                ])
            }
            let oldest = found.newest - Int64(retention / .seconds(1))
            try database.cachedStatement(sql: "DELETE FROM metric_unit_bucket WHERE series = ? AND start < ?")
                .execute(arguments: [id, oldest])
            return (series, id)
        }
    }

    static func load(_ store: SQLiteStore) throws -> [MetricSeries: Series] {
        try store.readNow { database in
            var byID: [Int64: (MetricSeries, Series)] = [:]
            for row in try Row.fetchAll(
                database, sql: "SELECT id, namespace, metric, dimensions, width FROM metric_series")
            {
                let id: Int64 = row["id"]
                let dimensions: Data = row["dimensions"]
                let object = try JSONValue(parsing: [UInt8](dimensions)).object ?? [:]
                var pairs: [String: String] = [:]
                for (key, value) in object.members { pairs[key] = value.string }
                byID[id] = (
                    MetricSeries(namespace: row["namespace"], metric: row["metric"], dimensions: pairs),
                    Series(id: id, width: row["width"])
                )
            }
            let rows = try Row.fetchCursor(database, sql: "SELECT * FROM metric_unit_bucket")
            while let row = try rows.next() {
                let unit: String = row["unit"]
                let key = BucketKey(start: row["start"], unit: unit == "None" ? nil : unit)
                let blob: Data = row["histogram"]
                byID[row["series"]]?.1.restore(
                    Bucket(
                        sum: row["sum"], minimum: row["minimum"], maximum: row["maximum"], count: row["count"],
                        histogram: LogHistogram(bytes: [UInt8](blob)), hasOnlyTotals: row["totals"]),
                    at: key)
            }
            return Dictionary(byID.values.map { ($0.0, $0.1) }) { first, _ in first }
        }
    }
}

extension MetricStore.Series {
    mutating func restore(_ bucket: MetricStore.Bucket, at key: MetricStore.BucketKey) {
        buckets[key] = bucket
        newest = max(newest, key.start)
    }
}

extension MetricSeries {
    /// The dimensions as canonical JSON, the same for equal dimensions.
    var dimensionBytes: [UInt8] {
        var object = JSONObject()
        for dimension in dimensions { object[dimension.name] = .string(dimension.value) }
        return JSONValue.object(object).bytes
    }
}

extension LogHistogram {
    /// Little-endian pairs of bucket (4 bytes) and count (8 bytes).
    var bytes: [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(counts.count * 12)
        for entry in entries {
            withUnsafeBytes(of: entry.bucket.littleEndian) { bytes.append(contentsOf: $0) }
            withUnsafeBytes(of: entry.count.bitPattern.littleEndian) { bytes.append(contentsOf: $0) }
        }
        return bytes
    }

    /// Reads ``bytes``; a cut-off last pair is left out.
    init(bytes: [UInt8]) {
        self.init()
        bytes.withUnsafeBytes { buffer in
            for place in stride(from: 0, through: buffer.count - 12, by: 12) {
                let bucket = Int32(littleEndian: buffer.loadUnaligned(fromByteOffset: place, as: Int32.self))
                let bits = UInt64(littleEndian: buffer.loadUnaligned(fromByteOffset: place + 4, as: UInt64.self))
                merge(LogHistogram(entries: [(bucket: bucket, count: Double(bitPattern: bits))]))
            }
        }
    }
}
