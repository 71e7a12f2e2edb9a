import Core

/// The models that Google's Agent Platform tunes. Read once, on first use.
package enum AgentPlatformCatalog {
    private static let document = CatalogDocument.parse(EmbeddedCatalog.agentPlatform)

    /// Every model.
    package static let all: [AgentPlatformModel] = (document["models"]?.array ?? []).compactMap(model)

    /// The day of the facts and prices, `2026-01-31`.
    package static var asOf: String { document["asOf"]?.string ?? "" }

    /// The model of that id or name, `qwen/qwen3@qwen3-8b` or `Qwen 3 8B`; capitals, spaces and hyphens do not matter in
    /// names.
    package static func model(_ text: String) -> AgentPlatformModel? {
        all.first { $0.id == text } ?? all.first { plain($0.name) == plain(text) || $0.id == text.lowercased() }
    }

    /// As ``model(_:)``.
    ///
    /// - Throws: `catalog.model_unknown`, naming the nearest.
    package static func require(_ text: String) throws -> AgentPlatformModel {
        if let model = model(text) { return model }
        throw CatalogError(
            CatalogError.modelUnknown,
            "the catalogue has no Agent Platform model \(TerminalText.escape(text, limit: 100))",
            hint: nearest(text).map { "did you mean \($0)?" })
    }

    /// The id that somebody probably meant; also the last part of an id counts.
    package static func nearest(_ text: String) -> String? {
        if let id = Spelling.nearest(text, in: all.map(\.id)) { return id }
        let names = all.flatMap { model in
            [(plain(model.name), model.id), (plain(String(model.id.split(separator: "@").last ?? "")), model.id)]
        }
        guard
            let near = Spelling.nearest(
                plain(text.split(separator: "/").last.map(String.init) ?? text), in: names.map(\.0))
        else { return nil }
        return names.first { $0.0 == near }?.1
    }

    private static func plain(_ text: String) -> String {
        String(text.lowercased().filter { $0.isLetter || $0.isNumber || $0 == "." })
    }

    private static func model(_ json: JSONValue) -> AgentPlatformModel? {
        guard let id = json["id"]?.string, let name = json["name"]?.string, let family = json["family"]?.string,
            let kind = json["kind"]?.string.flatMap(AgentPlatformModel.Kind.init(rawValue:))
        else { return nil }
        return AgentPlatformModel(
            id: id, name: name, family: family, kind: kind, parametersBillions: json["parametersB"]?.double,
            maximumTokens: json["maximumTokens"]?.int.map(Int.init),
            modes: (json["modes"]?.array ?? []).compactMap(mode),
            serving: (json["serving"]?.array ?? []).compactMap(serving), note: json["note"]?.string,
            isPriceReported: json["priceBasis"]?.string == "reported")
    }

    private static func mode(_ json: JSONValue) -> AgentPlatformModel.Mode? {
        guard let name = json["mode"]?.string.flatMap(AgentPlatformModel.ModeName.init(rawValue:)) else { return nil }
        let ratio = json["tokensPerCharacter"]?.double
        let basis = json["ratioBasis"]?.string.flatMap(AgentPlatformModel.RatioBasis.init(rawValue:)) ?? .published
        return AgentPlatformModel.Mode(
            name: name, learningRate: json["learningRate"]?.double, epochs: json["epochs"]?.int.map(Int.init),
            adapterRank: json["adapterRank"]?.int.map(Int.init),
            tokensPerCharacter: ratio, ratioBasis: ratio == nil ? nil : basis,
            usdPerMillionTokens: json["usdPerMillionTokens"]?.double)
    }

    private static func serving(_ json: JSONValue) -> AgentPlatformModel.Serving? {
        guard let machine = json["machine"]?.string, let accelerator = json["accelerator"]?.string,
            let count = json["count"]?.int, let basis = json["basis"]?.string
        else { return nil }
        return AgentPlatformModel.Serving(
            machine: machine, accelerator: accelerator, count: Int(count), basis: basis)
    }
}
