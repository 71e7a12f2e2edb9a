#if canImport(FoundationEssentials)
package import FoundationEssentials
#else
package import Foundation
#endif

/// The states of the alarms, for those who decide by them.
package protocol AlarmStates: Sendable {
    /// The alarm's state; nil when there is no alarm of that name.
    func state(of name: String) -> AlarmState?
}

/// An alarm's state with its reason.
package struct AlarmState: Sendable, Hashable {
    package enum Value: String, Sendable, Hashable {
        case ok = "OK"
        case alarm = "ALARM"
        case insufficientData = "INSUFFICIENT_DATA"
    }

    package var value: Value
    /// In CloudWatch's words: `Threshold Crossed: 1 out of the last 1 datapoints […] was greater than …`.
    package var reason: String
    /// The facts of the reason as JSON text.
    package var reasonData: String?
    /// When the state came to be, in cloud time.
    package var since: Date

    package init(value: Value, reason: String, reasonData: String? = nil, since: Date) {
        self.value = value
        self.reason = reason
        self.reasonData = reasonData
        self.since = since
    }
}

/// Something that measures and puts what it measured into the ``MetricStore`` when it is asked.
package protocol MetricSource: Sendable {
    /// Puts everything measured until `time` into the store. Called at the end of each period, before alarms are
    /// evaluated.
    func publish(into metrics: MetricStore, upTo time: Date) async
}
