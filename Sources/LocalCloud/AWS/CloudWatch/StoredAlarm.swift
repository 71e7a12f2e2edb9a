import Core
#if canImport(FoundationEssentials)
package import FoundationEssentials
#else
package import Foundation
#endif

/// A metric alarm with its state.
package struct StoredAlarm: Sendable, Hashable {
    package enum Comparison: String, Sendable, Hashable {
        case greaterOrEqual = "GreaterThanOrEqualToThreshold"
        case greater = "GreaterThanThreshold"
        case less = "LessThanThreshold"
        case lessOrEqual = "LessThanOrEqualToThreshold"

        func holds(_ value: Double, _ threshold: Double) -> Bool {
            switch self {
            case .greaterOrEqual: value >= threshold
            case .greater: value > threshold
            case .less: value < threshold
            case .lessOrEqual: value <= threshold
            }
        }

        /// As reasons say it.
        var words: String {
            switch self {
            case .greaterOrEqual: "greater than or equal to"
            case .greater: "greater than"
            case .less: "less than"
            case .lessOrEqual: "less than or equal to"
            }
        }
    }

    package enum MissingData: String, Sendable, Hashable {
        case breaching, notBreaching, ignore, missing
    }

    package var name: String
    package var arn: String
    package var description: String?
    package var areActionsEnabled: Bool
    package var okActions: [String]
    package var alarmActions: [String]
    package var insufficientDataActions: [String]
    package var series: MetricSeries
    /// `Average`, `Sum`, …, or `p99`: as it was given.
    package var statisticName: String
    /// True when it was given as an extended statistic.
    package var isExtended: Bool
    package var unit: String?
    /// Seconds.
    package var period: Int
    package var evaluationPeriods: Int
    /// M of N; nil when it was not given, which means all.
    package var datapointsToAlarm: Int?
    package var threshold: Double
    package var comparison: Comparison
    package var missingData: MissingData
    /// As it was given, for the answer to a describe.
    package var missingDataWasGiven: Bool
    /// Metric math: the queries, of which one is judged; empty for an alarm on one metric, which is `series`.
    package var queries: [MetricQuery]
    /// `evaluate` or `ignore`, for percentiles of few values; nil when it was not given, which means `evaluate`.
    package var lowSamples: String?
    package var tags: [String: String]
    package var configured: Date
    package var state: AlarmState
    /// When the state's value last changed.
    package var transitioned: Date

    package init(
        name: String, arn: String, description: String? = nil, areActionsEnabled: Bool, okActions: [String],
        alarmActions: [String], insufficientDataActions: [String], series: MetricSeries, statisticName: String,
        isExtended: Bool, unit: String? = nil, period: Int, evaluationPeriods: Int, datapointsToAlarm: Int? = nil,
        threshold: Double, comparison: Comparison, missingData: MissingData, missingDataWasGiven: Bool,
        queries: [MetricQuery] = [], lowSamples: String? = nil, tags: [String: String] = [:], configured: Date,
        state: AlarmState, transitioned: Date
    ) {
        self.name = name
        self.arn = arn
        self.description = description
        self.areActionsEnabled = areActionsEnabled
        self.okActions = okActions
        self.alarmActions = alarmActions
        self.insufficientDataActions = insufficientDataActions
        self.series = series
        self.statisticName = statisticName
        self.isExtended = isExtended
        self.unit = unit
        self.period = period
        self.evaluationPeriods = evaluationPeriods
        self.datapointsToAlarm = datapointsToAlarm
        self.threshold = threshold
        self.comparison = comparison
        self.missingData = missingData
        self.missingDataWasGiven = missingDataWasGiven
        self.queries = queries
        self.lowSamples = lowSamples
        self.tags = tags
        self.configured = configured
        self.state = state
        self.transitioned = transitioned
    }

    package var statistic: MetricStatistic? { MetricStatistic(statisticName) }
    var neededDatapoints: Int { datapointsToAlarm ?? evaluationPeriods }

    /// Values that a period must have for its percentile to say something; zero where any number will do.
    var neededSamples: Double {
        guard lowSamples == "ignore", case .percentile(let percent)? = statistic, percent > 0, percent < 100 else {
            return 0
        }
        return 1000 / min(percent, 100 - percent)
    }
}

extension StoredAlarm {
    var document: JSONValue {
        var object: JSONObject = [
            "name": .string(name), "arn": .string(arn), "actionsEnabled": .bool(areActionsEnabled),
            "ok": .array(okActions.map { .string($0) }), "alarm": .array(alarmActions.map { .string($0) }),
            "insufficient": .array(insufficientDataActions.map { .string($0) }),
            "namespace": .string(series.namespace), "metric": .string(series.metric),
            "statistic": .string(statisticName), "extended": .bool(isExtended), "period": .int(Int64(period)),
            "periods": .int(Int64(evaluationPeriods)), "threshold": .double(threshold),
            "comparison": .string(comparison.rawValue), "missing": .string(missingData.rawValue),
            "missingGiven": .bool(missingDataWasGiven), "configured": .double(configured.timeIntervalSince1970),
            "state": .string(state.value.rawValue), "reason": .string(state.reason),
            "since": .double(state.since.timeIntervalSince1970),
            "transitioned": .double(transitioned.timeIntervalSince1970),
        ]
        var dimensions = JSONObject()
        for dimension in series.dimensions { dimensions[dimension.name] = .string(dimension.value) }
        object["dimensions"] = .object(dimensions)
        object["tags"] = .object(JSONObject(sorting: tags))
        if let description { object["description"] = .string(description) }
        if let unit { object["unit"] = .string(unit) }
        if let datapointsToAlarm { object["datapoints"] = .int(Int64(datapointsToAlarm)) }
        if let data = state.reasonData { object["reasonData"] = .string(data) }
        if !queries.isEmpty { object["queries"] = .array(queries.map(\.document)) }
        if let lowSamples { object["lowSamples"] = .string(lowSamples) }
        return .object(object)
    }

    init?(document: JSONValue) {
        guard let object = document.object, let name = object["name"]?.string, let arn = object["arn"]?.string,
            let namespace = object["namespace"]?.string, let metric = object["metric"]?.string,
            let statistic = object["statistic"]?.string, let period = object["period"]?.int,
            let periods = object["periods"]?.int, let threshold = object["threshold"]?.double,
            let comparison = object["comparison"]?.string.flatMap(Comparison.init(rawValue:)),
            let missing = object["missing"]?.string.flatMap(MissingData.init(rawValue:)),
            let configured = object["configured"]?.double, let reason = object["reason"]?.string,
            let value = object["state"]?.string.flatMap(AlarmState.Value.init(rawValue:)),
            let since = object["since"]?.double, let transitioned = object["transitioned"]?.double
        else { return nil }
        var dimensions: [String: String] = [:]
        for (key, value) in object["dimensions"]?.object?.members ?? [] { dimensions[key] = value.string }
        func list(_ key: String) -> [String] { (object[key]?.array ?? []).compactMap(\.string) }
        let queries = (object["queries"]?.array ?? []).map { MetricQuery(document: $0) }
        guard queries.allSatisfy({ $0 != nil }) else { return nil }
        self.init(
            name: name, arn: arn, description: object["description"]?.string,
            areActionsEnabled: object["actionsEnabled"]?.bool ?? true, okActions: list("ok"),
            alarmActions: list("alarm"), insufficientDataActions: list("insufficient"),
            series: MetricSeries(namespace: namespace, metric: metric, dimensions: dimensions),
            statisticName: statistic, isExtended: object["extended"]?.bool ?? false, unit: object["unit"]?.string,
            period: Int(period), evaluationPeriods: Int(periods),
            datapointsToAlarm: object["datapoints"]?.int.map { Int($0) }, threshold: threshold,
            comparison: comparison, missingData: missing,
            missingDataWasGiven: object["missingGiven"]?.bool ?? false, queries: queries.compactMap(\.self),
            lowSamples: object["lowSamples"]?.string, tags: object["tags"]?.object?.texts ?? [:],
            configured: Date(timeIntervalSince1970: configured),
            state: AlarmState(
                value: value, reason: reason, reasonData: object["reasonData"]?.string,
                since: Date(timeIntervalSince1970: since)),
            transitioned: Date(timeIntervalSince1970: transitioned))
    }
}
