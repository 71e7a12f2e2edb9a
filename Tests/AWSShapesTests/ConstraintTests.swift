import AWSShapes
import AWSWire
import Testing

@Suite("constraints")
struct ConstraintTests {
    private func check(_ input: WireFields, _ operation: String, _ model: ServiceModel = SageMaker.model) throws
        -> [ConstraintViolation]
    {
        let shape = try #require(try model.operation(operation).input)
        return ConstraintChecker.violations(in: input, shape: shape, model: model)
    }

    @Test("every pattern of the generated models is understood", arguments: WireFixtures.models)
    func patternsCompile(_ model: ServiceModel) {
        for shape in model.shapes {
            guard let pattern = shape.pattern else { continue }
            #expect(PatternMatcher(pattern).problem == nil, "\(shape.name)")
        }
    }

    @Test func wording() throws {
        let pattern = try check(["EndpointName": "my_endpoint"], "DescribeEndpoint")
        #expect(
            ConstraintViolation.message(for: pattern)
                == "1 validation error detected: Value 'my_endpoint' at 'endpointName' failed to satisfy constraint: "
                + "Member must satisfy regular expression pattern: [a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
        let missing = try check([:], "CreateEndpoint")
        #expect(
            ConstraintViolation.message(for: missing)
                == "2 validation errors detected: Value null at 'endpointName' failed to satisfy constraint: "
                + "Member must not be null; Value null at 'endpointConfigName' failed to satisfy constraint: "
                + "Member must not be null")
        let long = try check(["EndpointName": .string(String(repeating: "a", count: 64))], "DescribeEndpoint")
        #expect(long.map(\.rule) == [.maximumLength, .pattern])
        #expect(long[0].message.hasSuffix("Member must have length less than or equal to 63"))
    }

    @Test("all violations are found, with their places")
    func findsAll() throws {
        let violations = try check(
            [
                "EndpointName": "-", "EndpointConfigName": "c",
                "DeploymentConfig": [
                    "BlueGreenUpdatePolicy": [
                        "TrafficRoutingConfiguration": [
                            "Type": "CANARIES", "WaitIntervalInSeconds": 9999,
                            "CanarySize": ["Type": "INSTANCE_COUNT", "Value": 0],
                        ], "MaximumExecutionTimeoutInSeconds": 10,
                    ], "AutoRollbackConfiguration": ["Alarms": [["AlarmName": "ok"], ["AlarmName": ""]]],
                ],
            ], "UpdateEndpoint")
        let policy = "deploymentConfig.blueGreenUpdatePolicy"
        #expect(
            Set(violations.map { "\($0.path) \($0.rule.rawValue)" }) == [
                "endpointName pattern",
                policy + ".trafficRoutingConfiguration.type enumeration",
                policy + ".trafficRoutingConfiguration.waitIntervalInSeconds maximum",
                policy + ".trafficRoutingConfiguration.canarySize.value minimum",
                policy + ".maximumExecutionTimeoutInSeconds minimum",
                "deploymentConfig.autoRollbackConfiguration.alarms.2.member.alarmName minimumLength",
                "deploymentConfig.autoRollbackConfiguration.alarms.2.member.alarmName pattern",
            ])
        #expect(
            violations.contains {
                $0.message.contains("Member must satisfy enum value set: [ALL_AT_ONCE, CANARY, LINEAR]")
            })
    }

    @Test("a good request has none")
    func acceptsGood() throws {
        for fixture in WireFixtures.all.requests where fixture.service == "sagemaker" {
            let found = try check(fixture.input, fixture.operation)
            // The fixtures carry hostile map keys on purpose.
            #expect(found.isEmpty || fixture.operation == "CreateModel", "\(fixture.operation): \(found)")
        }
        let empty = try check(["ModelName": "m", "PrimaryContainer": ["Environment": [:]]], "CreateModel")
        #expect(empty.isEmpty)
    }

    @Test("map keys and values are checked, secrets are not shown")
    func mapsAndSecrets() throws {
        let keys = try check(
            ["ModelName": "m", "PrimaryContainer": ["Environment": ["1bad": "v"]]], "CreateModel")
        #expect(keys.map(\.rule) == [.pattern])
        #expect(keys.first?.message.contains("Map keys must satisfy constraint: [Member must satisfy regular") == true)
        let secret = try check(
            ["EndpointName": "e", "Body": .blob([]), "CustomAttributes": .string("p\u{e9}ssword")], "InvokeEndpoint",
            SageMakerRuntime.model)
        #expect(secret.count == 1)
        #expect(secret.allSatisfy { !$0.message.contains("ssword") })
    }
}
