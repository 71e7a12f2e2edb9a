import Catalog
import Core
import Datasets
import LocalCloud
import Processes

/// Finds what renders rows for the model that was named: its own tokenizer, a stand-in's, or nothing.
struct RenderModelFinder {
    let environment: [String: String]
    /// The command's folder, which relative paths start from.
    let temporaryFolder: String

    /// - Parameter name: an id of the catalogue (the hub's or Agent Platform's), or a folder with a tokenizer.
    /// - Throws: `data.tokenizer_missing`, `catalog.model_unknown`, `core.home_unwritable`.
    func find(_ name: String) throws -> RenderModel {
        let layout = EngineLayout(home: try SlipwayHome(environment: environment))
        if DurableFile.exists(name + "/.") { return try folder(name, layout) }
        if ModelCatalog.model(name) == nil, let model = AgentPlatformCatalog.model(name) { return hosted(model) }
        let model = try ModelCatalog.require(name)
        let isStandIn = model.id != CatalogModel.localBase
        let own = model.kind == .openWeights ? Self.own(model.id) : nil
        guard let runtime = try runtime(layout) else {
            var estimated = RenderModel(
                estimated: model.id, remark: Self.noEngine,
                wayOut: Self.install + (isStandIn ? own.map { "; " + $0 } ?? "" : ""))
            estimated.trainer = isStandIn ? .standIn : .engine
            return estimated
        }
        var found = RenderModel(
            name: model.id, tokenizer: BaseModel.displayName, isStandIn: isStandIn,
            remark: isStandIn
                ? "this is how the local cloud trains it, with \(BaseModel.displayName) in its place; for the model itself "
                    + "it is an estimate, because its tokenizer is not on this machine"
                : nil,
            wayOut: isStandIn ? own : nil, renderer: renderer(runtime, runtime.baseModelFolder))
        found.trainer = isStandIn ? .standIn : .engine
        return found
    }

    /// A model that is only at Google.
    private func hosted(_ model: AgentPlatformModel) -> RenderModel {
        var rendered = RenderModel(
            estimated: model.id,
            remark:
                "tokens are estimated, and this is not the model's chat template: its tokenizer is not on this machine",
            wayOut: model.kind == .open ? Self.own(model.id) : nil)
        rendered.maximumTokens = model.maximumTokens
        rendered.trainer = model.kind == .gemini ? .gemini : .agentPlatform
        return rendered
    }

    private static func own(_ id: String) -> String {
        "for its own tokenizer, put tokenizer.json, tokenizer_config.json and chat_template.jinja of \(id) into a folder: "
            + "--model FOLDER"
    }

    private static let noEngine =
        "tokens are estimated, and this is not the model's chat template: the engine, which runs tokenizers, is not "
        + "installed"
    private static let install = "slipway engine install"

    private func folder(_ name: String, _ layout: EngineLayout) throws -> RenderModel {
        let path = PathText.absolute(name)
        let files = ["tokenizer.json", "tokenizer.model", "tokenizer_config.json"]
        guard files.contains(where: { DurableFile.exists(path + "/" + $0) }) else {
            throw DatasetError(
                DatasetError.tokenizerMissing,
                "\(TerminalText.escape(name)) holds no tokenizer: there is none of \(files.joined(separator: ", "))",
                hint: "name a folder with a model's tokenizer, or an id of: slipway models list")
        }
        let shown = path.split(separator: "/").last.map(String.init) ?? path
        guard let runtime = try runtime(layout) else {
            return RenderModel(estimated: name, remark: Self.noEngine, wayOut: Self.install)
        }
        return RenderModel(
            name: name, tokenizer: shown, isStandIn: false, remark: nil, renderer: renderer(runtime, path))
    }

    /// The installed engine; nil when there is none.
    private func runtime(_ layout: EngineLayout) throws -> EngineRuntime? {
        do {
            return try EngineRuntime.locate(
                layout, guardian: try GuardProgram.own(), ledger: nil, environment: environment)
        } catch let error as EngineError where error.code == EngineError.notInstalled {
            return nil
        }
    }

    private func renderer(_ runtime: EngineRuntime, _ folder: String) -> EngineChatRenderer {
        EngineChatRenderer(runtime: runtime, modelFolder: folder, temporaryFolder: temporaryFolder)
    }
}
