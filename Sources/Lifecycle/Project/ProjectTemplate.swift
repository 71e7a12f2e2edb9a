import Core

/// Writes a commented project file from a draft: no key but those that something acts on.
package enum ProjectTemplate {
    /// The text of `slipway.yaml`.
    ///
    /// - Throws: `project.invalid` when the settings contradict each other; the lines are those of the text that would
    ///   have been written.
    package static func render(_ draft: ProjectDraft) throws -> String {
        let head = [
            "# What this project wants to be true. Slipway reads it; `slipway plan` shows what it would do about it.",
            "version: 1",
            "name: \(scalar(draft.name))",
        ]
        let sections = dataset(draft.dataset) + model(draft.model) + deploy(draft) + update(draft) + environments(draft)
        let text = (head + sections).joined(separator: "\n") + "\n"
        _ = try ProjectFile(parsing: text)
        return text
    }

    static func dataset(_ settings: DatasetSettings) -> [String] {
        guard !settings.source.isEmpty else {
            return ["", "# dataset: {source: rows.csv, format: sft, columns: {prompt: question, completion: answer}}"]
        }
        var lines = ["", "# Rows to learn from; every row is checked before anything is sent.", "dataset:"]
        lines.append("  source: \(scalar(settings.source))")
        if let format = settings.format {
            lines.append("  format: \(scalar(format))")
        } else if settings.validationSplit != nil {
            lines.append("  # format: sft   # what the rows become; `slipway data inspect` says what fits")
        }
        if let from = settings.from { lines.append("  from: \(scalar(from))") }
        if !settings.columns.isEmpty { lines.append("  columns: \(flow(settings.columns))   # role: column") }
        if let split = settings.validationSplit { lines.append("  validation_split: \(split)") }
        if let seed = settings.seed { lines.append("  seed: \(seed)   # the same seed gives the same split") }
        if let column = settings.groupBy { lines.append("  group_by: \(scalar(column))") }
        if !settings.fixes.isEmpty { lines.append("  fix: [\(settings.fixes.map(scalar).joined(separator: ", "))]") }
        if let target = settings.target { lines.append("  target: \(scalar(target))") }
        return lines
    }

    static func model(_ settings: ModelSettings) -> [String] {
        guard !settings.id.isEmpty else {
            return ["", "# model: {id: …}   # the exact id; `slipway models list` shows them all"]
        }
        var lines = ["", "# The model is yours to choose; Slipway never picks one.", "model:"]
        lines.append("  hub: \(scalar(settings.hub))")
        lines.append("  id: \(scalar(settings.id))")
        if let technique = settings.technique {
            lines.append("  technique: \(technique.rawValue)   # \(Technique.names)")
        }
        if !settings.hyperparameters.isEmpty {
            lines.append("  hyperparameters: \(flow(settings.hyperparameters, quotesNumbers: false))")
        }
        if settings.acceptsLicence { lines.append("  accept_licence: true") }
        return lines
    }

    static func deploy(_ draft: ProjectDraft) -> [String] {
        let settings = draft.deploy
        var lines = [
            "", "# What serves. merged: the adapter inside the weights, replaceable by a second fleet.", "deploy:",
        ]
        lines.append("  target: \((draft.destination ?? settings.target).rawValue)")
        lines.append("  serving: \(settings.serving.rawValue)")
        lines.append("  endpoint: \(scalar(settings.endpoint.isEmpty ? draft.name : settings.endpoint))")
        if let instance = settings.instance { lines.append("  instance: \(scalar(instance))") }
        lines.append("  count: \(settings.count)")
        return lines
    }

    static func update(_ draft: ProjectDraft) -> [String] {
        var lines = ["", "# How a new release replaces the one that serves.", "update:"]
        if draft.deploy.count > 1 {
            lines.append("  strategy: canary")
            lines.append("  canary: 1   # one instance of \(draft.deploy.count) first")
        } else {
            lines.append("  strategy: all-at-once   # a fleet of one has no part; count: 2 allows a canary")
        }
        lines.append(
            "  bake: \(CompactDuration.text(draft.bake))   # how long the new fleet is watched before the rest follows")
        lines.append("  alarms: {latency_p95: 5s, error_rate: 1%}")
        return lines
    }

    private static func environments(_ draft: ProjectDraft) -> [String] {
        var lines = ["", "# Choose with --env; dev is the rehearsal on this machine.", "environments:"]
        for (name, settings) in draft.environments.sorted(by: { $0.key < $1.key }) {
            var values = ["cloud: \(settings.cloud.rawValue)"]
            if let account = settings.account { values.append("account: \"\(account)\"") }
            if let profile = settings.profile { values.append("profile: \(scalar(profile))") }
            if let region = settings.region { values.append("region: \(scalar(region))") }
            lines.append("  \(name): {\(values.joined(separator: ", "))}")
        }
        return lines
    }

    private static func flow(_ values: [String: String], quotesNumbers: Bool = true) -> String {
        let pairs = values.sorted { $0.key < $1.key }.map { key, value in
            let plain = !quotesNumbers && Double(value) != nil
            return "\(scalar(key)): \(plain ? value : scalar(value))"
        }
        return "{\(pairs.joined(separator: ", "))}"
    }

    /// Plain where YAML leaves the text alone, otherwise in double quotes, where JSON's escapes hold.
    static func scalar(_ text: String) -> String {
        let isPlain =
            text.utf8.first.map { (65...90).contains($0) || (97...122).contains($0) } == true
            && text.utf8.allSatisfy {
                (48...57).contains($0) || (65...90).contains($0) || (97...122).contains($0)
                    || [UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."), UInt8(ascii: "/")].contains($0)
            }
        let isWord = ["true", "false", "yes", "no", "on", "off", "null", "y", "n"].contains(text.lowercased())
        return isPlain && !isWord ? text : JSONValue.string(text).text
    }
}
