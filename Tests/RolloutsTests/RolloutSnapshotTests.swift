import Core
import Rollouts
import Testing

@Suite struct RolloutSnapshotTests {
    let spec = RolloutSpec(
        strategy: .rolling(batch: .percent(30), rollbackBatch: .instances(1)), fleet: 4, blueFleet: 5,
        bake: .milliseconds(1500), terminationWait: .seconds(60), timeLimit: .seconds(7200), alarms: ["errors"],
        control: .driven)

    func at(_ seconds: Int64) -> RolloutTime { RolloutTime(milliseconds: 1_800_000_000_000 + seconds * 1000) }

    @Test func everyStateSurvivesTheTextForm() throws {
        let alarm = AlarmObservation(
            name: "errors", state: .alarm, reason: "why", threshold: 0.01,
            since: RolloutTime(milliseconds: 1_800_000_000_123))
        let ways: [[RolloutEvent]] = [
            [
                .begin, .provisioned(.green), .shifted, .tick, .retired(.blue), .alarmsObserved([alarm]),
                .retired(.green),
            ],
            [.begin, .provisioned(.green), .shifted, .alarmsUnreadable(reason: "x"), .tick, .holdRequested(by: "ada")],
            [.abortRequested(by: "ada")],
        ]
        for way in ways {
            var machine = RolloutMachine(spec)
            var seconds: Int64 = 0
            for event in way {
                seconds += 10
                _ = machine.handle(event, at: at(seconds))
                let restored = try RolloutMachine(restoring: JSONValue(parsing: machine.snapshot.text))
                #expect(restored == machine)
                #expect(restored.outstandingEffects == machine.outstandingEffects)
            }
        }
    }

    @Test func unknownVersionsAndDamageAreRefused() throws {
        let machine = RolloutMachine(spec)
        func restore(_ change: (inout JSONObject) -> Void) -> String? {
            guard case .object(var object) = machine.snapshot else { return nil }
            change(&object)
            do {
                _ = try RolloutMachine(restoring: .object(object))
                return nil
            } catch let error as RolloutError {
                return error.code.description
            } catch {
                return "\(error)"
            }
        }
        #expect(restore { _ in } == nil)
        #expect(restore { $0["version"] = 2 } == "rollout.snapshot_version")
        #expect(restore { $0["schema"] = "other" } == "rollout.snapshot_invalid")
        #expect(restore { $0["course"] = ["at": "forward", "step": 99] } == "rollout.snapshot_invalid")
        #expect(restore { $0["course"] = ["at": "forward", "step": -1] } == "rollout.snapshot_invalid")
        #expect(restore { $0["course"] = ["at": "lost"] } == "rollout.snapshot_invalid")
        #expect(restore { $0["greenAsked"] = .int(.max) } == "rollout.snapshot_invalid")
        #expect(restore { $0["blueAsked"] = -1 } == "rollout.snapshot_invalid")
        #expect(restore { $0["started"] = "soon" } == "rollout.snapshot_invalid")
        #expect(restore { $0["spec"] = nil } == "rollout.snapshot_invalid")
        #expect(restore { $0["verdict"] = "maybe" } == "rollout.snapshot_invalid")
    }
}
