/// What a row holds for a model: one conversation, or several that are compared, and which messages are learnt.
struct Exchange: Equatable {
    var threads: [ChatThread]
    /// What a reward or a score is measured against; the model never sees it.
    var reference: String?
    /// What people should know about the row.
    var remarks: [String] = []

    /// Appends the request for a ``ChatRenderer``, with its line feed but without the opening brace and the number.
    func write(to writer: inout JSONLineWriter) {
        writer.raw("\"threads\":[")
        for (index, thread) in threads.enumerated() {
            if index > 0 { writer.raw(",") }
            writer.raw("{\"name\":")
            if let name = thread.name { writer.string(name) } else { writer.raw("null") }
            writer.raw(",\"messages\":[")
            for (number, message) in thread.messages.enumerated() {
                if number > 0 { writer.raw(",") }
                writer.raw("{\"role\":")
                writer.string(message.role)
                writer.raw(",\"content\":")
                writer.string(message.text)
                writer.raw("}")
            }
            writer.raw("],\"learnt\":[")
            for (number, learnt) in thread.learnt.enumerated() {
                if number > 0 { writer.raw(",") }
                writer.number(String(learnt))
            }
            writer.raw("]}")
        }
        writer.raw("]}\n")
    }

    /// Appends the request for a row: the row itself where the engine reads it by the code that training reads it by.
    func write(row: TapeValue, _ layout: RowLayout, for trainer: RenderTrainer, to writer: inout JSONLineWriter) {
        guard layout.isTrainedByEngine, trainer.isEngine else { return write(to: &writer) }
        writer.raw("\"row\":")
        row.write(to: &writer)
        writer.raw("}\n")
    }
}

/// A conversation.
struct ChatThread: Equatable {
    /// Which of the compared ones it is; nil when nothing is compared.
    var name: String?
    var messages: [ChatMessage]
    /// Indices of the messages that are learnt, ascending; none when the model answers by itself.
    var learnt: [Int]
}

/// A turn of a conversation, as text.
struct ChatMessage: Equatable {
    var role: String
    var text: String
}
