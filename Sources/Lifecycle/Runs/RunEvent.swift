package import Core

/// Something that happened in a run. Events are appended and committed before the effect that they announce, and are
/// never changed; new kinds are added, old ones keep their members.
package enum RunEvent: Hashable, Sendable {
    case started
    case resumed
    /// The call is about to be sent. `request` has the results of earlier actions filled in.
    case intended(ActionID, attempt: Int, request: JSONValue)
    /// The call took effect.
    case done(ActionID, result: JSONValue, observed: Bool)
    /// The call had no effect and is sent again later.
    case postponed(ActionID, reason: String)
    /// An observation after an unknown outcome found nothing, for so long that it never happened.
    case absent(ActionID)
    /// The call was refused, or its guard did not hold: the run ends.
    case refused(ActionID, code: String, message: String)
    case debtIncurred(Debt)
    /// The debt's change never took effect.
    case debtDropped(String)
    case debtPaying(String)
    case debtPaid(String)
    /// The debt cannot be paid; a person must look.
    case debtReported(String, reason: String)
    case releaseRecorded(ActionID, ReleaseID)
    case interrupted(reason: String)
    case ended(RunStatus, code: String?, message: String?)
    /// Written by a later version.
    case unknown(type: String, JSONValue)

    /// The version that this code writes.
    package static let version = 1

    static let debtType = "debt.incurred"

    /// `{"type", …}`.
    package var json: JSONValue {
        switch self {
        case .started: ["type": "run.started"]
        case .resumed: ["type": "run.resumed"]
        case .intended(let action, let attempt, let request):
            [
                "type": "action.intended", "action": .string(action.rawValue), "attempt": .int(Int64(attempt)),
                "request": request,
            ]
        case .done(let action, let result, let observed):
            [
                "type": "action.done", "action": .string(action.rawValue), "result": result,
                "observed": .bool(observed),
            ]
        case .postponed(let action, let reason):
            ["type": "action.postponed", "action": .string(action.rawValue), "reason": .string(reason)]
        case .absent(let action): ["type": "action.absent", "action": .string(action.rawValue)]
        case .refused(let action, let code, let message):
            [
                "type": "action.refused", "action": .string(action.rawValue), "code": .string(code),
                "message": .string(message),
            ]
        case .debtIncurred(let debt): ["type": .string(Self.debtType), "debt": debt.json]
        case .debtDropped(let id): ["type": "debt.dropped", "id": .string(id)]
        case .debtPaying(let id): ["type": "debt.paying", "id": .string(id)]
        case .debtPaid(let id): ["type": "debt.paid", "id": .string(id)]
        case .debtReported(let id, let reason):
            ["type": "debt.reported", "id": .string(id), "reason": .string(reason)]
        case .releaseRecorded(let action, let release):
            [
                "type": "release.recorded", "action": .string(action.rawValue),
                "release": .string(release.rawValue),
            ]
        case .interrupted(let reason): ["type": "run.interrupted", "reason": .string(reason)]
        case .ended(let status, let code, let message):
            [
                "type": "run.ended", "status": .string(status.rawValue), "code": code.map { .string($0) } ?? .null,
                "message": message.map { .string($0) } ?? .null,
            ]
        case .unknown(_, let json): json
        }
    }

    /// Reads what ``json`` wrote; what a later version wrote becomes ``unknown(type:_:)``.
    package init(json: JSONValue) {
        let type = json["type"]?.string ?? ""
        let action = ActionID(json["action"]?.string ?? "")
        let id = json["id"]?.string ?? ""
        switch type {
        case "run.started": self = .started
        case "run.resumed": self = .resumed
        case "action.intended":
            self = .intended(action, attempt: Int(json["attempt"]?.int ?? 1), request: json["request"] ?? .null)
        case "action.done":
            self = .done(action, result: json["result"] ?? .null, observed: json["observed"]?.bool ?? false)
        case "action.postponed": self = .postponed(action, reason: json["reason"]?.string ?? "")
        case "action.absent": self = .absent(action)
        case "action.refused":
            self = .refused(action, code: json["code"]?.string ?? "", message: json["message"]?.string ?? "")
        case Self.debtType:
            if let value = json["debt"], let debt = try? Debt(json: value, at: "debt") {
                self = .debtIncurred(debt)
            } else {
                // It stays visible: the run's state reports it.
                self = .unknown(type: type, json)
            }
        case "debt.dropped": self = .debtDropped(id)
        case "debt.paying": self = .debtPaying(id)
        case "debt.paid": self = .debtPaid(id)
        case "debt.reported": self = .debtReported(id, reason: json["reason"]?.string ?? "")
        case "release.recorded":
            self = .releaseRecorded(action, ReleaseID(json["release"]?.string ?? ""))
        case "run.interrupted": self = .interrupted(reason: json["reason"]?.string ?? "")
        case "run.ended":
            if let status = json["status"]?.string.flatMap(RunStatus.init(rawValue:)) {
                self = .ended(status, code: json["code"]?.string, message: json["message"]?.string)
            } else {
                self = .unknown(type: type, json)
            }
        default: self = .unknown(type: type, json)
        }
    }
}
