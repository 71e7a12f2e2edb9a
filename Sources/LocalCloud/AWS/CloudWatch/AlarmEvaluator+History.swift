import AWSShapes
import AWSWire
import Core
import GRDB
import Store
#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

extension AlarmEvaluator {
    /// Keeps that an alarm was made, changed or removed.
    static func note(
        _ update: String, _ name: String, _ type: String, _ database: Database, at time: Date
    ) throws {
        try log.append(
            database, stream: name, kind: "configuration", body: ["update": .string(update), "type": .string(type)],
            at: time)
    }

    /// Keeps that an alarm went from one state to another.
    static func note(
        _ old: AlarmState, _ new: AlarmState, _ name: String, _ type: String, _ database: Database
    ) throws {
        var body: JSONObject = [
            "from": .string(old.value.rawValue), "to": .string(new.value.rawValue), "reason": .string(new.reason),
            "oldReason": .string(old.reason), "type": .string(type),
        ]
        if let data = new.reasonData { body["data"] = .string(data) }
        if let data = old.reasonData { body["oldData"] = .string(data) }
        try log.append(database, stream: name, kind: "state", body: .object(body), at: new.since)
    }

    /// The history of alarms, also of those that are gone.
    ///
    /// - Parameter before: the place of the last item of the page before this one.
    /// - Returns: the items, and the place of the last one when there are more.
    func history(
        _ input: CloudWatch.DescribeAlarmHistoryInput, after place: Int64?
    ) async throws -> (items: [WireFields], next: Int64?) {
        let isAscending = input.scanBy == .timestampAscending
        let limit = input.maxRecords ?? 50
        let kind: String? =
            switch input.historyItemType {
            case .configurationUpdate?: "configuration"
            case .stateUpdate?: "state"
            case nil: nil
            // Nothing is sent anywhere, so no action was ever taken.
            default: "none"
            }
        let types = input.alarmTypes.map { $0.map(\.rawValue) } ?? ["MetricAlarm"]
        let (name, start, end) = (input.alarmName, input.startDate, input.endDate)
        let entries = try await store.read { database -> [(sequence: Int64, item: WireFields)] in
            let rows = try Row.fetchCursor(
                database,
                sql: """
                    SELECT sequence, stream, at, kind, body FROM alarm_event
                    WHERE (?1 IS NULL OR stream = ?1) AND (?2 IS NULL OR kind = ?2)
                        AND (?3 IS NULL OR at >= ?3) AND (?4 IS NULL OR at <= ?4)
                        AND (?5 IS NULL OR sequence \(isAscending ? ">" : "<") ?5)
                    ORDER BY sequence \(isAscending ? "ASC" : "DESC")
                    """,
                arguments: [name, kind, start?.timeIntervalSince1970, end?.timeIntervalSince1970, place])
            var items: [(sequence: Int64, item: WireFields)] = []
            while items.count <= limit, let row = try rows.next() {
                if let item = Self.item(row, of: types) { items.append(item) }
            }
            return items
        }
        let page = entries.prefix(limit)
        return (page.map(\.item), entries.count > limit ? page.last?.sequence : nil)
    }

    /// What DescribeAlarmHistory tells of an event; nil for one of another type of alarm.
    private static func item(_ row: Row, of types: [String]) -> (sequence: Int64, item: WireFields)? {
        let (name, kind): (String, String) = (row["stream"], row["kind"])
        let bytes: Data = row["body"]
        // An event that is not readable has nothing to tell, and hides no other.
        guard let body = try? JSONValue(parsing: [UInt8](bytes)) else { return nil }
        // Events of the first release were all of metric alarms.
        let type = body["type"]?.string ?? "MetricAlarm"
        guard types.contains(type) else { return nil }
        let (summary, data) = kind == "state" ? state(body) : configuration(body, name)
        return (
            row["sequence"],
            [
                "AlarmName": .string(name), "AlarmType": .string(type),
                "Timestamp": .timestamp(Date(timeIntervalSince1970: row["at"])),
                "HistoryItemType": kind == "state" ? "StateUpdate" : "ConfigurationUpdate",
                "HistorySummary": .string(summary), "HistoryData": .string(data.text),
            ]
        )
    }

    private static func state(_ body: JSONValue) -> (String, JSONValue) {
        func side(_ value: String, _ reason: String, _ data: String) -> JSONValue {
            var state: JSONObject = ["stateValue": body[value] ?? .null, "stateReason": body[reason] ?? ""]
            // What was set by hand need not be JSON's own form, but it is JSON.
            if let text = body[data]?.string, let value = try? JSONValue(parsing: text) {
                state["stateReasonData"] = value
            }
            return .object(state)
        }
        return (
            "Alarm updated from \(body["from"]?.string ?? "") to \(body["to"]?.string ?? "")",
            [
                "version": "1.0", "oldState": side("from", "oldReason", "oldData"),
                "newState": side("to", "reason", "data"),
            ]
        )
    }

    private static func configuration(_ body: JSONValue, _ name: String) -> (String, JSONValue) {
        let update = body["update"]?.string ?? ""
        let done = ["Create": "created", "Update": "updated", "Delete": "deleted"][update] ?? update
        return ("Alarm \"\(name)\" \(done)", ["version": "1.0", "type": .string(update)])
    }
}
