package import Core

/// `/_slipway/clock`: GET tells it, POST `{"rate", "paused"}` changes it, POST `clock/advance` `{"seconds"}` moves it.
package struct ClockAdmin: AdminHandler {
    private let clock: CloudClock
    private let store: ClockStore

    package init(clock: CloudClock, store: ClockStore) {
        self.clock = clock
        self.store = store
    }

    package var sections: Set<String> { ["clock"] }

    package func answer(_ call: AdminCall) async throws -> JSONValue {
        switch (call.method, call.path.dropFirst().joined(separator: "/")) {
        case ("GET", ""): return document()
        case ("POST", ""):
            let rate = call.body.object?["rate"]?.double
            if let rate, !(rate > 0 && rate <= 100_000) {
                throw AWSFault("InvalidRate", "The rate must be more than 0 and at most 100000; it is \(rate).")
            }
            try await store.save(clock.set(rate: rate, isPaused: call.body.object?["paused"]?.bool))
            return document()
        case ("POST", "advance"):
            guard let seconds = call.body.object?["seconds"]?.double, seconds >= 0, seconds <= 366 * 86_400 else {
                throw AWSFault("InvalidAdvance", "\"seconds\" must be a number from 0 to 31622400.")
            }
            // Where it will be, before it goes: a crash in the middle must not take time back.
            try await store.save(clock.setting(after: .seconds(seconds)))
            let result = await clock.advance(by: .seconds(seconds))
            try await store.save(clock.setting)
            guard var object = document().object else { return document() }
            object["woken"] = .int(Int64(result.woken))
            object["settled"] = .bool(result.hasSettled)
            return .object(object)
        default: throw AWSFault("NotFound", "There is nothing at \(call.path.joined(separator: "/")).", status: 404)
        }
    }

    private func document() -> JSONValue {
        let setting = clock.setting
        return [
            "now": .string(Timestamp.iso8601(clock.date)), "rate": .double(setting.rate),
            "paused": .bool(setting.isPaused),
        ]
    }
}
