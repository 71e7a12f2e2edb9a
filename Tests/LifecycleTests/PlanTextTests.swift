import Core
import Lifecycle
import Testing

@Suite struct PlanTextTests {
    private func sealed() throws -> SealedPlan {
        var plan = Samples.plan()
        plan.actions.append(
            Action(
                id: "a2", tier: .mutate, operation: "sagemaker.UpdateEndpoint", summary: "update the endpoint triage",
                request: ["EndpointName": "triage", "EndpointConfigName": "c\u{1B}[31m2"],
                guards: [
                    LiveGuard(
                        kind: "sagemaker.Endpoint", name: "triage", field: "EndpointConfigName", expected: "c1")
                ]))
        return try SealedPlan(sealing: plan)
    }

    @Test func theShortFormIsReadAtAGlance() throws {
        let sealed = try sealed()
        #expect(
            PlanText(sealed, .short).text == """
                Plan of slipway deploy triage
                  target   local · 000000000000 · dev · us-east-1 · http://127.0.0.1:4566 · instance 01234567
                  new      Model triage-0123
                  change   Endpoint triage
                  input    release r1: s3://b/k (\(SHA256Digest(of: "x".utf8)))
                  cost     $0.00 to $12.50, prices of 2026-11-20
                           2 instances for a day
                  affects  callers of the endpoint triage
                  undo     reversible: slipway endpoints delete triage
                  actions
                    a1 [M] Create the model triage-0123
                    a2 [M] update the endpoint triage
                    later [M] sagemaker.UpdateEndpoint on triage: back to the old configuration when an alarm fires
                  note     a stand-in serves
                  expires  2027-01-16T08:00:00.000Z
                  digest   \(sealed.digest)
                """)
    }

    @Test func theFullFormShowsEveryRequestEscaped() throws {
        let text = PlanText(try sealed(), .full).text
        #expect(text.contains("\"ModelName\": \"triage-0123\""))
        #expect(text.contains("only while EndpointConfigName of sagemaker.Endpoint triage is \"c1\""))
        #expect(text.contains("only while existence of sagemaker.Model triage-0123 is false"))
        #expect(!text.contains("\u{1B}"))
        #expect(PlanText(try sealed(), .full).digest != PlanText(try sealed(), .short).digest)
    }
}
