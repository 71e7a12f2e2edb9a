import Core
#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Decides an alarm's state from the last periods of its metric. Pure.
///
/// The windows are the last N whole periods that begin at multiples of the period. (CloudWatch itself may look back
/// further when datapoints are missing; here a datapoint outside of the N periods counts no more.)
struct AlarmJudgement {
    /// What the metric came to in one period.
    struct Datapoint {
        var start: Date
        var value: Double
        /// Nil for metric math.
        var sampleCount: Double?
    }

    let alarm: StoredAlarm
    /// Newest first; nil where there was no datapoint.
    let datapoints: [Datapoint?]
    /// The end of the newest period.
    let end: Date

    /// What the state should be; nil to leave it as it is.
    var verdict: AlarmState? {
        let real = datapoints.compactMap(\.self)
        let missing = datapoints.count - real.count
        if real.contains(where: { ($0.sampleCount ?? .infinity) < alarm.neededSamples }) { return nil }
        let breaching = real.filter { alarm.comparison.holds($0.value, alarm.threshold) }
        let needed = alarm.neededDatapoints
        if real.isEmpty {
            switch alarm.missingData {
            case .breaching: return state(.alarm, allMissing("Breaching"))
            case .notBreaching: return state(.ok, allMissing("NonBreaching"))
            case .ignore: return nil
            case .missing:
                let noun = missing == 1 ? "datapoint was" : "datapoints were"
                return state(.insufficientData, "Insufficient Data: \(missing) \(noun) unknown.")
            }
        }
        switch alarm.missingData {
        case .breaching:
            let isAlarm = breaching.count + missing >= needed
            return state(isAlarm ? .alarm : .ok, crossed(isAlarm, real, breaching, missing, treatedAs: "Breaching"))
        case .notBreaching:
            let isAlarm = breaching.count >= needed
            return state(isAlarm ? .alarm : .ok, crossed(isAlarm, real, breaching, missing, treatedAs: "NonBreaching"))
        case .missing:
            // Missing datapoints do not count: all that there are must breach when they are fewer than needed.
            let isAlarm = breaching.count >= min(needed, real.count)
            return state(isAlarm ? .alarm : .ok, crossed(isAlarm, real, breaching, missing, treatedAs: nil))
        case .ignore:
            if breaching.count >= needed {
                return state(.alarm, crossed(true, real, breaching, missing, treatedAs: nil))
            }
            // Whether the missing ones breach would decide: nothing changes.
            if breaching.count + missing >= needed { return nil }
            return state(.ok, crossed(false, real, breaching, missing, treatedAs: nil))
        }
    }

    private func allMissing(_ treatment: String) -> String {
        let count = datapoints.count
        let periods = count == 1 ? "period" : "periods"
        let noun = count == 1 ? "missing datapoint was" : "missing datapoints were"
        return "Threshold Crossed: no datapoints were received for \(count) \(periods) and \(count) \(noun) treated as "
            + "[\(treatment)]."
    }

    private func crossed(
        _ isAlarm: Bool, _ real: [Datapoint], _ breaching: [Datapoint], _ missing: Int,
        treatedAs treatment: String?
    ) -> String {
        let shown = isAlarm ? breaching : real.filter { !alarm.comparison.holds($0.value, alarm.threshold) }
        let needed =
            isAlarm ? alarm.neededDatapoints : alarm.evaluationPeriods - alarm.neededDatapoints + 1
        let transition = isAlarm ? "OK -> ALARM" : "ALARM -> OK"
        var text = "Threshold Crossed: "
        if !shown.isEmpty {
            let list = shown.map { "\(Self.number($0.value)) (\(Self.stamp($0.start)))" }.joined(separator: ", ")
            text +=
                "\(shown.count) out of the last \(datapoints.count) datapoints [\(list)] "
                + "\(shown.count == 1 ? "was" : "were")\(isAlarm ? "" : " not") \(alarm.comparison.words) the threshold "
                + "(\(Self.number(alarm.threshold)))"
        } else {
            text += "no datapoints decided by themselves"
        }
        if missing > 0, let treatment {
            let noun = missing == 1 ? "missing datapoint was" : "missing datapoints were"
            text += " and \(missing) \(noun) treated as [\(treatment)]"
        }
        return text + " (minimum \(needed) datapoint\(needed == 1 ? "" : "s") for \(transition) transition)."
    }

    private func state(_ value: AlarmState.Value, _ reason: String) -> AlarmState {
        AlarmState(value: value, reason: reason, reasonData: reasonData, since: end)
    }

    private var reasonData: String {
        let start = end.addingTimeInterval(-Double(alarm.period * datapoints.count))
        let recent = datapoints.reversed().compactMap(\.self)
        var object: JSONObject = [
            "version": "1.0", "queryDate": .string(Self.iso(end)), "startDate": .string(Self.iso(start)),
            "period": .int(Int64(alarm.period)),
            "recentDatapoints": .array(recent.map { .double($0.value) }), "threshold": .double(alarm.threshold),
            "evaluatedDatapoints": .array(
                datapoints.map { point in
                    guard let point else { return [:] }
                    var evaluated: JSONObject = [
                        "timestamp": .string(Self.iso(point.start)), "value": .double(point.value),
                    ]
                    if let count = point.sampleCount { evaluated["sampleCount"] = .double(count) }
                    return .object(evaluated)
                }),
        ]
        if alarm.queries.isEmpty { object["statistic"] = .string(alarm.statisticName) }
        if let unit = alarm.unit { object["unit"] = .string(unit) }
        return JSONValue.object(object).text
    }

    /// `2026-11-20T23:10:00.000+0000`.
    private static func iso(_ date: Date) -> String { String(Timestamp.iso8601(date).dropLast()) + "+0000" }

    /// `20/11/26 23:10:00`, as CloudWatch writes a datapoint's time.
    private static func stamp(_ date: Date) -> String {
        let iso = Array(Timestamp.iso8601(date))
        return "\(String(iso[8..<10]))/\(String(iso[5..<7]))/\(String(iso[2..<4])) \(String(iso[11..<19]))"
    }

    /// A double as Java writes it, which is what CloudWatch's texts have: `5000000.0`, `6.2E7`, `1.0E-4`.
    static func number(_ value: Double) -> String {
        let magnitude = value.magnitude
        if value == 0 { return "0.0" }
        guard value.isFinite else { return value.isNaN ? "NaN" : value < 0 ? "-Infinity" : "Infinity" }
        if magnitude >= 1e-3, magnitude < 1e7 { return "\(value)" }
        // Digits and exponent from the shortest form that reads back the same.
        var exponent = 0
        var digits = ""
        let text = "\(magnitude)"
        let parts = text.split(separator: "e")
        let mantissa = parts[0].split(separator: ".")
        let whole = mantissa[0]
        let fraction = mantissa.count > 1 && mantissa[1] != "0" ? String(mantissa[1]) : ""
        exponent = parts.count > 1 ? Int(parts[1]) ?? 0 : 0
        digits = whole + fraction
        let leading = digits.prefix { $0 == "0" }.count
        exponent += whole.count - 1 - leading
        digits = String(digits.dropFirst(leading))
        while digits.count > 1, digits.last == "0" { digits.removeLast() }
        let rest = digits.dropFirst()
        return (value < 0 ? "-" : "") + "\(digits.prefix(1)).\(rest.isEmpty ? "0" : String(rest))E\(exponent)"
    }

}
