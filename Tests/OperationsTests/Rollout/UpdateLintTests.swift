import Core
import Operations
import Providers
import Rollouts
import Testing

@Suite struct UpdateLintTests {
    static let sound = AlarmDefinition(
        namespace: "AWS/SageMaker", metric: "Invocation5XXErrors",
        dimensions: ["EndpointName": "triage", "VariantName": "main", "EndpointConfigName": "c2"], statistic: "Average",
        period: .seconds(60), evaluationPeriods: 2, comparison: "GreaterThanThreshold", threshold: 0.01,
        treatMissingData: "notBreaching")

    func rules(
        _ definition: AlarmDefinition, state: AlarmObservation.State = .ok, next: String? = "c2"
    ) -> [LintFinding.Rule] {
        let alarm = AlarmObservation(name: "errors", state: state, definition: definition)
        return UpdateLint.findings(
            Triage.serving("c1"), spec: Self.spec, limits: .sageMaker, grammar: .sageMaker, alarms: [alarm],
            nextConfiguration: next
        ).map(\.rule).filter { $0 != .quotaUnknown }
    }

    static var spec: RolloutSpec {
        var spec = Triage.spec
        spec.timeLimit = .seconds(7200)
        return spec
    }

    static func changed(_ change: (inout AlarmDefinition) -> Void) -> AlarmDefinition {
        var copy = sound
        change(&copy)
        return copy
    }

    @Test func aSoundAlarmHasNoFindings() { #expect(rules(Self.sound) == []) }

    struct Case: Sendable, CustomTestStringConvertible {
        var rule: LintFinding.Rule
        var definition: AlarmDefinition
        var testDescription: String { rule.rawValue }
    }

    @Test(arguments: [
        Case(rule: .alarmCannotFire, definition: changed { $0.threshold = 1 }),
        Case(
            rule: .alarmCannotFire,
            definition: changed {
                $0.threshold = 2
                $0.comparison = "GreaterThanOrEqualToThreshold"
            }),
        Case(rule: .alarmDirection, definition: changed { $0.comparison = "LessThanThreshold" }),
        Case(rule: .alarmWindow, definition: changed { $0.period = .seconds(600) }),
        Case(rule: .alarmWindow, definition: changed { $0.evaluationPeriods = 10 }),
        Case(rule: .alarmWindowTight, definition: changed { $0.evaluationPeriods = 8 }),
        Case(rule: .alarmMissingData, definition: changed { $0.treatMissingData = "breaching" }),
        Case(
            rule: .latencyUnit,
            definition: changed {
                $0.metric = "ModelLatency"
                $0.threshold = 500
            }),
        Case(
            rule: .latencyOutOfReach,
            definition: changed {
                $0.metric = "ModelLatency"
                $0.threshold = 5_000_000_000
            }),
        Case(rule: .scopeBothFleets, definition: changed { $0.dimensions["EndpointConfigName"] = nil }),
        Case(rule: .scopeOldFleet, definition: changed { $0.dimensions["EndpointConfigName"] = "c1" }),
        Case(rule: .scopeOtherConfiguration, definition: changed { $0.dimensions["EndpointConfigName"] = "c0" }),
        Case(rule: .scopeWrongEndpoint, definition: changed { $0.dimensions["EndpointName"] = "other" }),
        Case(rule: .scopeWrongVariant, definition: changed { $0.dimensions["VariantName"] = "AllTraffic" }),
        Case(rule: .alarmUnit, definition: changed { $0.unit = "Count" }),
        Case(
            rule: .alarmUnit,
            definition: changed {
                $0.metric = "ModelLatency"
                $0.threshold = 3_000_000
                $0.unit = "Milliseconds"
            }),
        Case(rule: .metricUnknown, definition: changed { $0.metric = "Invocations5XXErrors" }),
        Case(rule: .namespaceUnknown, definition: changed { $0.namespace = "AWS/Sagemaker" }),
        Case(rule: .namespaceUnknown, definition: changed { $0.namespace = "AWS/SageMakerr" }),
        Case(rule: .scopeNoVariant, definition: changed { $0.dimensions["VariantName"] = nil }),
        Case(rule: .scopeNoEndpoint, definition: changed { $0.dimensions = [:] }),
        Case(rule: .alarmNotJudged, definition: changed { $0.usesMetricMath = true }),
        Case(rule: .alarmNotJudged, definition: changed { $0.namespace = "Mine" }),
    ])
    func traps(_ example: Case) { #expect(rules(example.definition) == [example.rule]) }

    @Test func errorCountsBySumMayHaveAnyThreshold() {
        #expect(
            rules(
                Self.changed {
                    $0.statistic = "Sum"
                    $0.threshold = 5
                }) == [])
        #expect(
            rules(
                Self.changed {
                    $0.threshold = 1
                    $0.comparison = "GreaterThanOrEqualToThreshold"
                }) == [], "all requests failing reaches 1")
    }

    @Test func statesAreJudged() {
        #expect(rules(Self.sound, state: .alarm) == [.alarmFiring])
        #expect(rules(Self.sound, state: .insufficientData) == [.alarmSilent])
        #expect(rules(Self.sound, state: .missing) == [.alarmMissing])
        let unread = UpdateLint.findings(
            Triage.serving("c1"), spec: Self.spec, limits: .sageMaker, grammar: .sageMaker, alarms: [])
        #expect(unread.map(\.rule).contains(.alarmMissing))
    }

    @Test func policiesAndEndpointsAreJudged() {
        func rules(_ spec: RolloutSpec?, _ endpoint: EndpointSnapshot = Triage.serving("c1")) -> [LintFinding.Rule] {
            UpdateLint.findings(
                endpoint, spec: spec, limits: .sageMaker, grammar: .sageMaker,
                alarms: [AlarmObservation(name: "errors", state: .ok, definition: Self.sound)],
                nextConfiguration: "c2"
            ).map(\.rule).filter { $0 != .quotaUnknown }
        }
        func changed(_ change: (inout RolloutSpec) -> Void) -> RolloutSpec {
            var copy = Self.spec
            change(&copy)
            return copy
        }
        #expect(rules(Self.spec) == [])
        #expect(rules(nil) == [.noPolicy])
        #expect(rules(changed { $0.alarms = [] }) == [.noAlarms])
        #expect(rules(changed { $0.bake = .zero }) == [.noBake])
        #expect(rules(changed { $0.bake = .seconds(240) }) == [.bakeShort, .alarmWindowTight])
        #expect(rules(changed { $0.timeLimit = .seconds(1300) }) == [.timeLimitTight])
        #expect(rules(changed { $0.timeLimit = .seconds(1260) }) == [.policyInvalid])
        #expect(rules(changed { $0.fleet = 1 }) == [.policyInvalid])
        #expect(
            rules(
                changed {
                    $0.strategy = .allAtOnce
                    $0.fleet = 1
                }) == [.fleetOfOne])
        #expect(rules(Self.spec, Triage.serving("c1", status: .updating)) == [.endpointBusy])
        var scaled = Triage.serving("c1")
        scaled.isAutoscaled = true
        #expect(rules(Self.spec, scaled) == [.countsReset])
    }

    @Test func theRunReadsAndTellsWhichQuotaCountsForTheUpdate() async throws {
        var snapshot = Triage.serving("c1")
        snapshot.lastDeployment = Self.spec
        let observer = FakeObserver(snapshot)
        let report = try await UpdateLint(observer: observer).run(endpoint: "triage")
        #expect(report.findings.map(\.rule) == [.quotaUnknown, .alarmMissing])
        #expect(report.findings.first?.message.contains("needs 8 instances at its peak") == true)
        #expect(report.isSound, "the last update's alarms may be gone")
        let planned = try await UpdateLint(observer: observer).run(endpoint: "triage", spec: Self.spec)
        #expect(!planned.isSound)
        #expect(planned.exitStatus == .invalid)
        #expect(planned.json["sound"] == false)
        await #expect(throws: RolloutError.self) {
            try await UpdateLint(observer: FakeObserver(nil)).run(endpoint: "triage")
        }
    }
}
