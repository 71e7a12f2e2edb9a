import Core

/// Writes a commented project file from answers.
package enum ProjectTemplate {
    /// The text of `slipway.yaml`.
    ///
    /// - Throws: `project.invalid` when the answers contradict each other; the lines are those of the text that would
    ///   have been written.
    package static func render(_ answers: InitAnswers) throws -> String {
        var lines = [
            "# What this project wants to be true. Slipway reads it; `slipway plan` shows what it would do about it.",
            "version: 1",
            "name: \(scalar(answers.name))",
        ]
        if let useCase = answers.useCase {
            lines.append("use_case: \(scalar(useCase))   # business problem, primary users, three success tenets")
        }
        lines += dataset(answers) + model(answers) + deploy(answers) + update(answers) + environments(answers)
        let text = lines.joined(separator: "\n") + "\n"
        _ = try ProjectFile(parsing: text)
        return text
    }

    private static func dataset(_ answers: InitAnswers) -> [String] {
        guard let source = answers.datasetSource else {
            return ["", "# dataset: {source: data/rows.csv, columns: {prompt: question, completion: answer}}"]
        }
        var lines = ["", "# Rows to learn from; every row is checked before anything is sent.", "dataset:"]
        lines.append("  source: \(scalar(source))")
        if !answers.columns.isEmpty {
            lines.append("  columns: \(flow(answers.columns))   # role: column")
        }
        if let format = answers.format { lines.append("  format: \(scalar(format))") }
        lines.append("  validation_split: \(answers.validationSplit ?? 0.1)")
        lines.append("  seed: 17   # the same seed gives the same split")
        return lines
    }

    private static func model(_ answers: InitAnswers) -> [String] {
        guard let id = answers.modelID else {
            return ["", "# model: {id: …}   # the exact id; `slipway models list` shows them all"]
        }
        var lines = ["", "# The model is yours to choose; Slipway never picks one on SageMaker.", "model:"]
        lines.append("  hub: SageMakerPublicHub")
        lines.append("  id: \(scalar(id))")
        if let technique = answers.technique {
            lines.append("  technique: \(technique.rawValue)   # sft, dpo or rlvr")
        }
        if !answers.hyperparameters.isEmpty {
            lines.append("  hyperparameters: \(flow(answers.hyperparameters, quotesNumbers: false))")
        }
        if answers.acceptsLicence { lines.append("  accept_licence: true") }
        return lines
    }

    private static func deploy(_ answers: InitAnswers) -> [String] {
        let endpoint = answers.endpoint ?? answers.name
        var lines = [
            "", "# What serves. merged: the adapter inside the weights, replaceable by a second fleet.", "deploy:",
        ]
        lines.append("  target: \((answers.destination ?? .sagemaker).rawValue)")
        lines.append("  serving: merged")
        lines.append("  endpoint: \(scalar(endpoint))")
        if let instance = answers.instance { lines.append("  instance: \(scalar(instance))") }
        lines.append("  count: \(answers.count)")
        return lines
    }

    private static func update(_ answers: InitAnswers) -> [String] {
        var lines = ["", "# How a new release replaces the one that serves.", "update:"]
        if answers.count > 1 {
            lines.append("  strategy: canary")
            lines.append("  canary: 1   # one instance of \(answers.count) first")
        } else {
            lines.append("  strategy: all-at-once   # a fleet of one has no part; count: 2 allows a canary")
        }
        lines.append(
            "  bake: \(CompactDuration.text(answers.bake))   # how long the new fleet is watched before the rest follows"
        )
        lines.append("  alarms: {latency_p95: 5s, error_rate: 1%}")
        return lines
    }

    private static func environments(_ answers: InitAnswers) -> [String] {
        var lines = ["", "# Choose with --env; dev is the rehearsal on this machine.", "environments:"]
        for (name, settings) in answers.environments {
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
    private static func scalar(_ text: String) -> String {
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
