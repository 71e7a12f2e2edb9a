import Core

extension ProjectFile {
    /// The project file's name inside the project's folder.
    package static let fileName = "slipway.yaml"

    /// Reads and checks the text of a project file.
    ///
    /// - Throws: `project.invalid` with every fault in `diagnostics`.
    package init(parsing text: String) throws {
        let document = YAMLDocument()
        guard let root = document.root(of: text) else { throw LifecycleError(invalid: document.diagnostics) }
        let read = Self.read(root)
        guard document.diagnostics.isEmpty, let read else { throw LifecycleError(invalid: document.diagnostics) }
        self = read
        places = document.places
    }

    private static func read(_ root: YAMLMap) -> ProjectFile? {
        root.require("version")
        if let version = root.integer("version", in: 0...Int.max), version != 1 {
            root.report("version", "\(version) is not a version that this program reads", hint: "write version: 1")
        }
        root.require("name")
        let name = root.text("name")
        if let name, !isName(name) {
            root.report(
                "name",
                "a name has lower-case letters, digits and single dashes, 1 to 32 of them, and begins with a letter")
        }
        var project = ProjectFile(name: name ?? "")
        root.notBuilt("use_case", "a specification of the use case")
        project.dataset = root.map("dataset").map(dataset)
        project.deploy = root.map("deploy").flatMap(deploy)
        project.model = root.map("model").flatMap { model($0, hub: (project.deploy?.target ?? .standard).hub) }
        project.update = root.map("update").flatMap { update($0, deploy: project.deploy, root: root) }
        project.budget = root.map("budget").map(budget) ?? BudgetSettings()
        if let environments = root.map("environments") {
            project.environments = [:]
            for key in environments.keys {
                guard let map = environments.map(key) else { continue }
                if !isName(key) {
                    environments.report(key, "an environment's name has lower-case letters, digits and dashes")
                }
                project.environments[key] = environment(map)
            }
            if environments.keys.isEmpty { root.report("environments", "at least one environment is expected") }
        }
        root.finish()
        return name == nil ? nil : project
    }

    /// Whether a text can be a project's or environment's name: it becomes part of generated names in every cloud.
    package static func isName(_ text: String) -> Bool {
        guard (1...32).contains(text.utf8.count), let first = text.utf8.first, (97...122).contains(first) else {
            return false
        }
        return !text.hasSuffix("-") && !text.contains("--")
            && text.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == 45 }
    }

    private static func dataset(_ map: YAMLMap) -> DatasetSettings {
        map.require("source")
        let settings = DatasetSettings(
            source: map.text("source") ?? "", columns: map.writtenMap("columns") ?? [:], format: map.text("format"),
            validationSplit: map.number("validation_split", in: 0...0.9),
            seed: map.integer("seed", in: 0...Int.max).map(UInt64.init), groupBy: map.text("group_by"),
            from: map.text("from"), fixes: map.texts("fix") ?? [], target: map.text("target"))
        if settings.groupBy != nil, settings.validationSplit ?? 0 == 0 {
            map.report(
                "group_by", "it says how rows are divided, and nothing is",
                hint: "add validation_split: 0.1, or remove it")
        }
        map.finish()
        return settings
    }

    /// - Parameter hub: the one of what serves the model, when the file names none.
    private static func model(_ map: YAMLMap, hub: String?) -> ModelSettings? {
        map.require("id")
        if hub == nil { map.require("hub") }
        let id = map.text("id")
        let settings = ModelSettings(
            hub: map.text("hub") ?? hub ?? "", id: id ?? "", technique: map.choice("technique", as: Technique.self),
            hyperparameters: map.writtenMap("hyperparameters") ?? [:],
            acceptsLicence: map.bool("accept_licence") ?? false)
        map.finish()
        return id == nil ? nil : settings
    }

    private static func deploy(_ map: YAMLMap) -> DeploySettings? {
        let target = map.choice("target", as: DeploySettings.Destination.self) ?? .standard
        if !target.isBuilt {
            map.report(
                "target", "\(target.rawValue) is not built yet",
                hint: "write target: \(DeploySettings.Destination.standard.rawValue)")
        }
        let serving = map.choice("serving", as: DeploySettings.Serving.self) ?? .merged
        if serving == .adapter {
            map.report(
                "serving", "serving: adapter needs inference components, which are not built yet",
                hint: "write serving: merged")
        }
        map.require("endpoint")
        let endpoint = map.text("endpoint")
        if let endpoint, !target.allows(endpoint: endpoint) {
            map.report("endpoint", "an endpoint's name has \(target.endpointRule)")
        }
        let settings = DeploySettings(
            target: target, serving: serving, endpoint: endpoint ?? "", instance: map.text("instance"),
            count: map.integer("count", in: 1...1000) ?? 1)
        if let instance = settings.instance, !instance.hasPrefix(target.instancePrefix) {
            map.report(
                "instance", "\(TerminalText.escape(instance, limit: 60)) is no instance type of \(target.rawValue)",
                hint: "they begin with \(target.instancePrefix)")
        }
        map.finish()
        return endpoint == nil ? nil : settings
    }

    private static func budget(_ map: YAMLMap) -> BudgetSettings {
        let settings = BudgetSettings(
            trainingUSD: map.number("training_usd", in: 0...1e7),
            servingUSDPerDay: map.number("serving_usd_per_day", in: 0...1e7),
            rolloutExtraUSD: map.number("rollout_extra_usd", in: 0...1e7))
        map.finish()
        return settings
    }
}

extension LifecycleError {
    /// All faults of a project file as one error.
    package init(invalid diagnostics: [ProjectDiagnostic], file: String = ProjectFile.fileName) {
        let lines = diagnostics.map(\.description).joined(separator: "\n  ")
        self.init(
            LifecycleError.projectInvalid,
            diagnostics.count == 1
                ? "\(file): \(lines)" : "\(file) has \(diagnostics.count) faults:\n  \(lines)")
        self.diagnostics = diagnostics
    }
}
