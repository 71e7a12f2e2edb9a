package import Core

/// What `data render` is asked for.
package struct RenderRequest: Sendable {
    package var source: DataSource
    /// nil to go by the shape of the row.
    package var format: FormatID?
    /// Role to column, where the source is not in a training format yet: rows are converted first, as `prepare` does it.
    package var columns: [String: String] = [:]
    /// Role to a text that is the same in every row.
    package var constants: [String: String] = [:]
    /// Which row, from 1.
    package var row = 1
    /// Where training cuts a row, in tokens.
    package var maximumTokens: Int
    package var model: RenderModel

    package init(source: DataSource, model: RenderModel, maximumTokens: Int) {
        self.source = source
        self.model = model
        self.maximumTokens = maximumTokens
    }

    var converts: Bool { !columns.isEmpty || !constants.isEmpty }
}

/// The model that rows are rendered for, and what is there to do it.
package struct RenderModel: Sendable {
    /// Whose chat template and tokenizer are used.
    package enum Template: String, Sendable {
        /// The model's own.
        case own = "model"
        /// Another model's, which is what the local cloud trains and serves under this name.
        case standIn = "stand-in"
        /// Nobody's: roles in brackets, tokens by an estimate.
        case generic
    }

    /// As it was named.
    package var name: String
    /// The model whose tokenizer is used; nil when there is none.
    package var tokenizer: String?
    package var template: Template
    /// Why the counts are not exact; nil when they are.
    package var remark: String?
    /// What to do about it.
    package var wayOut: String?
    /// Tokens after which the model's service cuts or refuses a row; nil when nobody says.
    package var maximumTokens: Int?
    /// Who trains it.
    package var trainer = RenderTrainer.engine
    /// nil when tokens are estimated.
    package var renderer: (any ChatRenderer)?

    /// A model whose tokenizer is here.
    package init(
        name: String, tokenizer: String, isStandIn: Bool, remark: String?, wayOut: String? = nil,
        renderer: any ChatRenderer
    ) {
        self.name = name
        self.tokenizer = tokenizer
        self.template = isStandIn ? .standIn : .own
        self.remark = remark
        self.wayOut = wayOut
        self.renderer = renderer
    }

    /// A model whose tokenizer is not here.
    package init(estimated name: String, remark: String, wayOut: String? = nil) {
        self.name = name
        self.template = .generic
        self.remark = remark
        self.wayOut = wayOut
    }

    /// Whether the counts are those of the model that was named.
    package var isExact: Bool { template == .own }
}
