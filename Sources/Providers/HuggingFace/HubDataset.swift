internal import Catalog
internal import Core
internal import Datasets

/// A dataset of the hub: its configurations and splits, its converted files, what it says about itself.
struct HubDataset: Sendable {
    let client: HubClient
    let address: HubAddress

    /// One configuration and one split of it.
    struct Choice: Sendable, Hashable {
        var config: String
        var split: String
        /// What was chosen without being named, for people; nil when everything was named.
        var remark: String?
    }

    /// All configurations with their splits, in the order of the server.
    struct Splits: Sendable {
        var all: [(config: String, split: String)]
        /// Configurations that are not ready, with the reason.
        var unready: [(config: String, reason: String)]

        var configs: [String] {
            var seen: Set<String> = []
            return all.map(\.config).filter { seen.insert($0).inserted }
        }

        func splits(of config: String) -> [String] { all.filter { $0.config == config }.map(\.split) }
    }

    var name: String { address.dataset }

    // MARK: Asking

    /// - Throws: `data.source_missing`, `data.source_forbidden`, `hub.not_ready`, `hub.refused`.
    func splits() async throws -> Splits {
        let json = try await ask(["splits"], [("dataset", name)], what: "the splits of \(name)")
        let all = (json["splits"]?.array ?? []).compactMap { item -> (String, String)? in
            guard let config = item["config"]?.string, let split = item["split"]?.string else { return nil }
            return (config, split)
        }
        let pending = (json["pending"]?.array ?? []).compactMap { item in
            item["config"]?.string.map { ($0, "it is being worked on") }
        }
        let failed = (json["failed"]?.array ?? []).compactMap { item in
            item["config"]?.string.map { ($0, item["error"]?["error"]?.string ?? "its conversion failed") }
        }
        let splits = Splits(all: all, unready: pending + failed)
        guard !all.isEmpty else {
            let reasons = splits.unready.prefix(3).map {
                "\(TerminalText.escape($0.config, limit: 60)): \(TerminalText.escape($0.reason, limit: 200))"
            }
            throw HubError(
                HubError.notReady,
                "the dataset server has no splits of \(name)"
                    + (reasons.isEmpty ? "" : "; " + reasons.joined(separator: "; ")),
                hint: Self.filesHint(name), retry: .after(.seconds(60)))
        }
        return splits
    }

    /// What the address means, with the splits there are.
    ///
    /// - Throws: `hub.choice_needed` listing what to type; `data.source_missing` for an unknown one.
    func choose(_ splits: Splits) throws -> Choice {
        var remarks: [String] = []
        var split = address.split
        let config: String
        if let named = address.config, splits.configs.contains(named) {
            config = named
        } else if let named = address.config {
            // One word behind the name may also be a split, where there is no doubt about the configuration.
            guard split == nil, let only = onlyConfig(splits), splits.splits(of: only).contains(named) else {
                throw try unknownConfig(named, splits)
            }
            config = only
            split = named
        } else if let only = onlyConfig(splits) {
            config = only
            if splits.configs.count > 1 {
                remarks.append(
                    "the configuration \(only); there are also: \(Self.list(splits.configs.filter { $0 != only }))")
            }
        } else {
            let typed = splits.configs.prefix(20).map { address.typed(config: $0) }
            throw HubError(
                HubError.choiceNeeded, "\(name) has \(splits.configs.count) configurations, and none is named",
                hint: "choose one: " + typed.joined(separator: ", ")
                    + (splits.configs.count > 20 ? " and \(splits.configs.count - 20) more" : ""))
        }
        let there = splits.splits(of: config)
        if let split {
            guard there.contains(split) else { throw unknownSplit(split, config, there) }
            return Choice(config: config, split: split, remark: Self.remark(remarks))
        }
        if there.count == 1, let only = there.first {
            return Choice(config: config, split: only, remark: Self.remark(remarks))
        }
        guard there.contains("train") else {
            throw HubError(
                HubError.choiceNeeded, "\(name), \(config), has the splits \(Self.list(there)), and none is named",
                hint: "choose one: "
                    + there.prefix(20).map { address.typed(config: config, split: $0) }.joined(separator: ", "))
        }
        remarks.append("the split train; there are also: \(Self.list(there.filter { $0 != "train" }))")
        return Choice(config: config, split: "train", remark: Self.remark(remarks))
    }

    /// The converted files of a choice.
    ///
    /// - Throws: as ``splits()``.
    func parquet(_ choice: Choice) async throws -> (files: [ParquetFile], isPartial: Bool) {
        let json = try await ask(
            ["parquet"], [("dataset", name), ("config", choice.config)],
            what: "the Parquet files of \(name), \(choice.config)")
        let files = (json["parquet_files"]?.array ?? []).compactMap(ParquetFile.init).filter {
            $0.split == choice.split && $0.config == choice.config
        }
        guard !files.isEmpty else {
            let isPending = json["pending"]?.array?.isEmpty == false
            throw HubError(
                HubError.notReady,
                "the dataset server has no Parquet files of \(name), \(choice.config), \(choice.split)"
                    + (isPending ? " yet: the conversion is under way" : ""),
                hint: isPending ? "run the same command again in a few minutes" : Self.filesHint(name),
                retry: .after(.seconds(60)))
        }
        return (files, json["partial"]?.bool ?? false)
    }

    /// A converted file.
    struct ParquetFile: Sendable, Hashable {
        var config: String
        var split: String
        var url: String
        var name: String
        var bytes: Int?

        init?(_ json: JSONValue) {
            guard let config = json["config"]?.string, let split = json["split"]?.string,
                let url = json["url"]?.string, let name = json["filename"]?.string
            else { return nil }
            self.config = config
            self.split = split
            self.url = url
            self.name = name
            bytes = json["size"]?.int.flatMap { Int(exactly: $0) }
        }
    }

    /// Rows of a split as its card counts them; nil when the server does not say.
    func rowCount(_ choice: Choice) async throws -> (rows: Int?, isPartial: Bool) {
        let json = try await ask(
            ["info"], [("dataset", name), ("config", choice.config)], what: "the description of \(name)")
        let rows = json["dataset_info"]?["splits"]?[choice.split]?["num_examples"]?.int.flatMap { Int(exactly: $0) }
        return (rows, json["partial"]?.bool ?? false)
    }

    /// The first rows, up to a hundred.
    func firstRows(_ choice: Choice) async throws -> JSONValue {
        try await ask(
            ["first-rows"], [("dataset", name), ("config", choice.config), ("split", choice.split)],
            what: "the first rows of \(name), \(choice.config), \(choice.split)")
    }

    private func ask(_ path: [String], _ query: [(String, String)], what: String) async throws -> JSONValue {
        do {
            return try await client.document(client.settings.server.at(path, query), what: what)
        } catch let refusal as HubClient.Refusal {
            throw await translated(refusal, what: what)
        }
    }

    // MARK: Words

    private func onlyConfig(_ splits: Splits) -> String? {
        let configs = splits.configs
        if configs.count == 1 { return configs.first }
        // The hub's own convention for the one that is meant when none is named.
        return configs.contains("default") ? "default" : nil
    }

    private func unknownConfig(_ named: String, _ splits: Splits) throws -> DatasetError {
        if let unready = splits.unready.first(where: { $0.config == named }) {
            throw HubError(
                HubError.notReady,
                "the configuration \(TerminalText.escape(named, limit: 80)) of \(name) is not ready: "
                    + TerminalText.escape(unready.reason, limit: 200))
        }
        var meant = Spelling.near(named, in: splits.configs).first.map { address.typed(config: $0) }
        var message =
            "\(name) has no configuration \(TerminalText.escape(named, limit: 80)); it has \(Self.list(splits.configs))"
        // One word may also be a split, where there is no doubt about the configuration.
        if address.split == nil, let only = onlyConfig(splits) {
            let there = splits.splits(of: only)
            message += "; nor a split of that name: \(only) has \(Self.list(there))"
            let near = Spelling.near(named, in: there).first
            meant = meant ?? near.map { address.typed(config: only, split: $0) }
        }
        return DatasetError(
            DatasetError.sourceMissing, message, hint: meant.map { "did you mean \($0)?" })
    }

    private func unknownSplit(_ named: String, _ config: String, _ there: [String]) -> DatasetError {
        let near = Spelling.near(named, in: there)
        return DatasetError(
            DatasetError.sourceMissing,
            "\(name), \(config), has no split \(TerminalText.escape(named, limit: 80)); it has \(Self.list(there))",
            hint: near.first.map { "did you mean \(address.typed(config: config, split: $0))?" })
    }

    private static func remark(_ remarks: [String]) -> String? {
        remarks.isEmpty ? nil : "reading " + remarks.joined(separator: ", and ")
    }

    static func list(_ names: [String]) -> String {
        let shown = names.prefix(20).map { TerminalText.escape($0, limit: 60) }.joined(separator: ", ")
        return names.count > 20 ? shown + " and \(names.count - 20) more" : shown
    }

    static func filesHint(_ name: String) -> String {
        "read a file of the repository itself: hf://\(name)/PATH/FILE.parquet (also .jsonl, .csv; a pattern works)"
    }

    /// A refusal in the words of datasets; with near names where the dataset is missing.
    func translated(_ refusal: HubClient.Refusal, what: String) async -> any Error {
        let hasToken = client.settings.hasToken
        switch (refusal.status, refusal.code) {
        case (401, _), (403, _):
            // The service does not tell a missing dataset from one that is private or gated.
            let near = await nearNames()
            return DatasetError(
                DatasetError.sourceForbidden,
                "\(what): missing, private or gated (\(refusal.said))"
                    + (near.isEmpty ? "" : "; near names: \(near.joined(separator: ", "))"),
                hint: Self.accessHint(name, client.settings, refusal))
        case (404, "ResponseNotFound"), (404, "ConfigNotFoundError"), (404, "SplitNotFoundError"):
            return HubError(HubError.notReady, "\(what): \(refusal.said)", hint: Self.filesHint(name))
        case (404, _):
            let near = await nearNames()
            let known = KnownDatasets.entry(name)
            return DatasetError(
                DatasetError.sourceMissing,
                "the hub has no dataset \(name)" + (known?.isLoadable == false ? ": \(known?.note ?? "")" : "")
                    + (near.isEmpty ? "" : "; near names: \(near.joined(separator: ", "))"),
                hint: "slipway data discover --task TASK lists known datasets")
        case (500..., "ResponseNotReady"):
            return HubError(
                HubError.notReady, "\(what): the dataset server is still at work (\(refusal.said))",
                hint: "run the same command again in a few minutes", retry: .after(.seconds(60)))
        case (501, _), (500, .some):
            return HubError(
                HubError.notReady, "\(what): the dataset server cannot convert it (\(refusal.said))",
                hint: Self.filesHint(name))
        case (429, _):
            let wait = refusal.delay.map { "wait \($0.components.seconds) seconds" } ?? "wait a little"
            return HubError(
                HubError.refused, "\(what): \(refusal.host) limits the rate of requests (\(refusal.said))",
                hint: hasToken ? wait : wait + ", or set HF_TOKEN, which allows more",
                retry: .after(refusal.delay ?? .seconds(60)))
        default:
            return HubError(
                HubError.refused, "\(what): \(refusal.host) answered with \(refusal.said)",
                hint: refusal.delay.map { "run the same command again in \($0.components.seconds) seconds" })
        }
    }

    /// What to do where the hub gives no access.
    static func accessHint(_ name: String, _ settings: HubSettings, _ refusal: HubClient.Refusal) -> String {
        guard settings.hasToken else {
            return "check the name; for a gated dataset accept its conditions on the hub and set HF_TOKEN"
        }
        if refusal.status == 401 { return "check the name and the token: the hub does not take it for a valid one" }
        let page = settings.hub.at(["datasets"] + name.split(separator: "/").map(String.init)).shown
        return
            "the token has no access: accept the conditions on \(page) with its account, or use a token that may read it"
    }

    /// Datasets of nearly that name, from the catalogue and the hub's search.
    private func nearNames() async -> [String] {
        var names = KnownDatasets.ids
        let word = name.split(separator: "/").last.map(String.init) ?? name
        let url = client.settings.hub.at(["api", "datasets"], [("search", word), ("limit", "20")])
        let found = await client.courtesy(url)
        names += (found?.array ?? []).compactMap { $0["id"]?.string }
        let sameName = names.filter { $0.lowercased().hasSuffix("/" + word.lowercased()) && $0 != name }
        var seen: Set<String> = []
        return (sameName + Spelling.near(name, in: names)).filter { $0 != name && seen.insert($0).inserted }
            .prefix(3).map { "hf://" + TerminalText.escape($0, limit: 100) }
    }
}
