import Foundation
import LocalCloud
import Synchronization

/// Alarms whose states a test sets.
final class FakeAlarms: AlarmStates {
    private let states = Mutex<[String: AlarmState]>([:])

    func state(of name: String) -> AlarmState? { states.withLock { $0[name] } }

    func set(_ name: String, _ value: AlarmState.Value, reason: String = "set by the test") {
        states.withLock {
            $0[name] = AlarmState(value: value, reason: reason, since: Date(timeIntervalSince1970: 1_800_000_000))
        }
    }
}
