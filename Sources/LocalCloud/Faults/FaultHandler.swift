package import Core
#if canImport(FoundationEssentials)
package import FoundationEssentials
#else
package import Foundation
#endif

/// `slipway local inject` on the server's side: sets, lists and removes faults.
///
/// - `POST faults`, body `{"kind": "latency", "milliseconds": 2000, "endpoint"?, "config"?, "model"?, "next"?}`; kinds
///   and their figures: `latency` (`milliseconds`), `errors` (`rate` 0…1), `crash`, `slow-start` (`seconds`),
///   `failed-start`, `capacity`, `silent-rollback`. Answers the fault with its `id`.
/// - `GET faults` answers `{"faults": […]}`.
/// - `DELETE faults/ID` removes one, `DELETE faults` all. Answers `{"removed": N}`.
package struct FaultHandler: AdminHandler {
    private let store: PlaneStore
    private let clock: CloudClock
    private let random: any RandomSource
    private let deployments: EndpointController

    package init(store: PlaneStore, clock: CloudClock, random: any RandomSource, deployments: EndpointController) {
        self.store = store
        self.clock = clock
        self.random = random
        self.deployments = deployments
    }

    package var sections: Set<String> { ["faults"] }

    package func answer(_ call: AdminCall) async throws -> JSONValue {
        switch (call.method, call.path.count) {
        case ("GET", 1):
            let faults = store.view.faults.values.sorted { ($0.createdAt, $0.id) < ($1.createdAt, $1.id) }
            return ["faults": .array(faults.map(\.json))]
        case ("POST", 1):
            let given = try FaultRecord(call.body, id: "fault-" + random.hex(bytes: 4), at: clock.instant.date)
            let fault = try await store.change { transaction in
                var fault = given
                if let name = fault.endpoint {
                    fault.endpoint = try Self.endpoint(name, transaction.view)
                }
                transaction.put(fault)
                return fault
            }
            await deployments.faultsChanged()
            return fault.json
        case ("DELETE", 1), ("DELETE", 2):
            let wanted = call.path.count == 2 ? call.path[1] : nil
            let removed = try await store.change { transaction in
                let ids = transaction.view.faults.keys.filter { wanted == nil || $0 == wanted }
                for id in ids { transaction.remove(FaultRecord.self, key: id) }
                return ids.count
            }
            if let wanted, removed == 0 {
                throw ControlPlaneError(
                    ControlPlaneError.notFound, "removing a fault: there is none with the id \(wanted)",
                    hint: "slipway local inject --list")
            }
            await deployments.faultsChanged()
            return ["removed": .int(Int64(removed))]
        default:
            throw ControlPlaneError(
                ControlPlaneError.faultInvalid,
                "\(call.method) is no form of this call with \(call.path.count) segments")
        }
    }

    /// The endpoint's name as it was given when it was made.
    ///
    /// - Throws: `control_plane.not_found`: a fault of an endpoint that is not there would wait for nothing.
    private static func endpoint(_ name: String, _ view: PlaneView) throws -> String {
        if let found = view.endpoints.values.first(where: { $0.name.lowercased() == name.lowercased() }) {
            return found.name
        }
        throw ControlPlaneError(
            ControlPlaneError.notFound,
            "injecting a fault: there is no endpoint '\(TerminalText.escape(name, limit: 80))'",
            hint: "slipway endpoints list")
    }
}

extension FaultRecord {
    /// Reads a fault; see ``FaultHandler``.
    ///
    /// - Throws: `control_plane.fault_invalid`.
    package init(_ body: JSONValue, id: String, at time: Date) throws {
        let known: Set<String> = ["kind", "milliseconds", "rate", "seconds", "endpoint", "config", "model", "next"]
        guard let object = body.object else { throw Self.invalid("a fault is a JSON object") }
        if let unknown = object.keys.first(where: { !known.contains($0) }) {
            throw Self.invalid("a fault has no member '\(unknown)'")
        }
        self.init(
            id: id, fault: try FaultKind(body), endpoint: try Self.text("endpoint", body),
            config: try Self.text("config", body), model: try Self.text("model", body),
            nextUpdate: body["next"]?.bool ?? false, createdAt: time)
        guard !nextUpdate || config == nil else {
            throw Self.invalid(
                "'next' and 'config' exclude each other: the next update's configuration is not known yet")
        }
    }

    private static func text(_ name: String, _ body: JSONValue) throws -> String? {
        guard let value = body[name], !value.isNull else { return nil }
        guard let text = value.string, !text.isEmpty, text.utf8.count <= 256 else {
            throw invalid("'\(name)' must be a name")
        }
        return text
    }

    static func invalid(_ what: String) -> ControlPlaneError {
        ControlPlaneError(
            ControlPlaneError.faultInvalid, "injecting a fault: \(what)",
            hint: "slipway local inject --help shows the kinds and their figures")
    }

    /// The fault as the control surface answers it.
    package var json: JSONValue {
        var object: JSONObject = ["id": .string(id)]
        for (name, value) in fault.members { object[name] = value }
        if let endpoint { object["endpoint"] = .string(endpoint) }
        if let config { object["config"] = .string(config) }
        if let model { object["model"] = .string(model) }
        object["next"] = .bool(nextUpdate)
        object["createdAt"] = .string(Timestamp.iso8601(createdAt))
        return .object(object)
    }
}

extension FaultKind {
    /// Reads the members of a fault that say what goes wrong.
    ///
    /// - Throws: `control_plane.fault_invalid`.
    package init(_ body: JSONValue) throws {
        switch body["kind"]?.string {
        case "latency":
            guard let value = body["milliseconds"]?.int, (1...600_000).contains(value) else {
                throw FaultRecord.invalid("latency needs 'milliseconds' from 1 to 600000")
            }
            self = .latency(milliseconds: Int(value))
        case "errors":
            guard let rate = body["rate"]?.double, rate > 0, rate <= 1 else {
                throw FaultRecord.invalid("errors need 'rate' above 0, at most 1")
            }
            self = .errors(rate: rate)
        case "slow-start":
            guard let seconds = body["seconds"]?.int, (1...3600).contains(seconds) else {
                throw FaultRecord.invalid("slow-start needs 'seconds' from 1 to 3600")
            }
            self = .slowStart(seconds: Int(seconds))
        case "crash": self = .crash
        case "failed-start": self = .failedStart
        case "capacity": self = .capacity
        case "silent-rollback": self = .silentRollback
        default:
            throw FaultRecord.invalid(
                "'kind' must be one of latency, errors, crash, slow-start, failed-start, capacity, silent-rollback")
        }
    }

    /// The members that say what goes wrong.
    package var members: [(String, JSONValue)] {
        switch self {
        case .latency(let milliseconds): [("kind", "latency"), ("milliseconds", .int(Int64(milliseconds)))]
        case .errors(let rate): [("kind", "errors"), ("rate", .double(rate))]
        case .crash: [("kind", "crash")]
        case .slowStart(let seconds): [("kind", "slow-start"), ("seconds", .int(Int64(seconds)))]
        case .failedStart: [("kind", "failed-start")]
        case .capacity: [("kind", "capacity")]
        case .silentRollback: [("kind", "silent-rollback")]
        }
    }
}
