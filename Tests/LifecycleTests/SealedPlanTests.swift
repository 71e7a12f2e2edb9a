import Core
import Foundation
import Lifecycle
import Testing

@Suite struct SealedPlanTests {
    /// Fixed for ever: approvals that people hold are over these bytes.
    @Test func theDigestOfTheSamplePlanIsGolden() throws {
        let sealed = try SealedPlan(sealing: Samples.plan())
        #expect(sealed.digest.description == "sha256:308b8db49ce7957df99cc41787d0d642b871dc983026ce590cfc0cb4130e91a8")
        #expect(
            String(decoding: sealed.bytes.prefix(40), as: UTF8.self) == #"{"actions":[{"debt":null,"guards":[{"exp"#)
    }

    @Test func theDigestIsOverTheDomainPrefixAndTheBytes() throws {
        let sealed = try SealedPlan(sealing: Samples.plan())
        #expect(sealed.digest == SHA256Digest(of: Array("slipway.plan.v1\n".utf8) + sealed.bytes))
        #expect(sealed.digest != SHA256Digest(of: sealed.bytes))
    }

    @Test func openingGivesThePlanBack() throws {
        let plan = Samples.plan()
        let sealed = try SealedPlan(sealing: plan)
        let opened = try SealedPlan(opening: sealed.bytes, expecting: sealed.digest)
        #expect(opened == sealed)
        #expect(opened.plan.actions == plan.actions)
        #expect(try SealedPlan(sealing: opened.plan).digest == sealed.digest)
    }

    @Test func everyChangedByteIsSeen() throws {
        let sealed = try SealedPlan(sealing: Samples.plan())
        for index in stride(from: 0, to: sealed.bytes.count, by: 7) {
            var bytes = sealed.bytes
            bytes[index] ^= 1
            let error = #expect(throws: LifecycleError.self) {
                try SealedPlan(opening: bytes, expecting: sealed.digest)
            }
            #expect(error?.code == LifecycleError.planDigestMismatch)
        }
    }

    @Test func theTargetIsPartOfTheDigest() throws {
        var other = Samples.target
        other.instance = "fedcba9876543210"
        #expect(
            try SealedPlan(sealing: Samples.plan()).digest != SealedPlan(sealing: Samples.plan(target: other)).digest)
    }

    @Test(arguments: ["pretty", "extra", "missing", "schema", "duplicate", "tier", "action member"])
    func strangeBytesAreRefused(change: String) throws {
        let json = Samples.plan().json
        var object = try #require(json.object)
        var bytes: [UInt8]
        switch change {
        case "pretty": bytes = Array(json.pretty.utf8)
        case "extra":
            object["more"] = 1
            bytes = JSONValue.object(object).canonicalBytes
        case "missing":
            object["expires"] = nil
            bytes = JSONValue.object(object).canonicalBytes
        case "schema":
            object["schema"] = 2
            bytes = JSONValue.object(object).canonicalBytes
        case "duplicate":
            bytes = json.canonicalBytes
            bytes.insert(contentsOf: Array(#""schema":1,"#.utf8), at: 1)
        case "tier":
            bytes = Array(
                String(decoding: json.canonicalBytes, as: UTF8.self).replacing(#""tier":"M""#, with: #""tier":"X""#)
                    .utf8)
        default:
            bytes = Array(
                String(decoding: json.canonicalBytes, as: UTF8.self).replacing(
                    #"{"debt":null"#, with: #"{"also":1,"debt":null"#
                ).utf8)
        }
        let error = #expect(throws: LifecycleError.self) { try SealedPlan(opening: bytes) }
        #expect(error?.code == LifecycleError.planMalformed)
    }

    @Test func numbersThatReadersRoundAreRefused() {
        var plan = Samples.plan()
        plan.actions[0].request = ["Size": .int(1 << 60)]
        #expect(throws: LifecycleError.self) { try SealedPlan(sealing: plan) }
        plan.actions[0].request = ["Size": .double(.infinity)]
        #expect(throws: LifecycleError.self) { try SealedPlan(sealing: plan) }
        plan.actions[0].request = ["Size": .int(1 << 53)]
        #expect(throws: Never.self) { try SealedPlan(sealing: plan) }
    }

    @Test func referencesPointBackwards() {
        var plan = Samples.plan()
        plan.actions[0].request = ["RoleArn": PlanReference.result(action: "a2", path: "Role.Arn").json]
        let error = #expect(throws: LifecycleError.self) { try SealedPlan(sealing: plan) }
        #expect(error?.message.contains("a2") == true)
    }

    @Test func resultsAreFilledIn() throws {
        let request: JSONValue = [
            "RoleArn": PlanReference.result(action: "a1", path: "Role.Arn").json,
            "List": [PlanReference.result(action: "a1", path: "Tags.0").json],
        ]
        let resolved = try request.resolvingResults(["a1": ["Role": ["Arn": "arn:x"], "Tags": ["t"]]])
        #expect(resolved == ["RoleArn": "arn:x", "List": ["t"]])
        let error = #expect(throws: LifecycleError.self) { try request.resolvingResults(["a1": ["Role": [:]]]) }
        #expect(error?.code == LifecycleError.referenceUnresolved)
    }

    @Test func secretsStandOnlyByReference() throws {
        let secret = PlanReference.secret(SecretReference(source: .environment, name: "HF_TOKEN"))
        #expect(PlanReference(secret.json) == secret)
        #expect(secret.json.text == #"{"$secret":{"source":"environment","name":"HF_TOKEN"}}"#)
    }
}
