import Core

extension DataOperations {
    /// Renders one row as a model sees it, with what is learnt marked.
    ///
    /// - Throws: `data.row_missing`, `data.row_unusable`, `data.format_needed`, `data.format_unknown`,
    ///   `data.mapping_invalid`, `data.render_failed`, and the errors of finding and reading a source.
    package func render(_ request: RenderRequest) async throws -> RenderReport {
        let stream = try await open(request.source)
        defer { stream.close() }
        return try await RowRendering(request: request, stream: stream).render()
    }
}

/// One run of `data render`.
struct RowRendering {
    let request: RenderRequest
    let stream: RowStream

    func render() async throws -> RenderReport {
        guard request.row > 0 else {
            throw DatasetError(
                DatasetError.optionInvalid, "--row is \(request.row); rows are counted from 1", hint: "use --row 1")
        }
        let (picked, read) = try await pick(request.row)
        let part = stream.source.parts[picked.part]
        let rendered: RenderedRow
        if let renderer = request.model.renderer {
            do {
                rendered = try await renderer.render(read.request, maximumTokens: request.maximumTokens)
            } catch let error as DatasetError where error.code == DatasetError.rowUnusable {
                throw unusable(request.row, error.message)
            }
        } else {
            rendered = EstimateRenderer(maximumTokens: request.maximumTokens).render(read.exchange)
        }
        return RenderReport(
            source: stream.source.name, row: request.row, line: part.container.isTabular ? nil : picked.line,
            file: stream.source.parts.count > 1 ? part.name : nil, format: read.format, model: request.model,
            maximumTokens: request.maximumTokens, rendered: rendered, reference: read.exchange.reference,
            remarks: read.exchange.remarks)
    }

    /// The format of all rows: the one that was named, or that of the first row that can be used.
    func format() async throws -> (FormatID, RowLayout) {
        if let named = request.format { return (named, try FormatCatalog.format(named).layout) }
        // Refused here, before anything is read.
        _ = try makeConverter()
        let seen = try await FormatScout.look(at: stream, for: request.model.trainer)
        return (seen, try FormatCatalog.format(seen).layout)
    }

    private func pick(_ number: Int) async throws -> (picked: RowPicker.Picked, read: PickedRow) {
        if let format = request.format { _ = try FormatCatalog.format(format) }
        let picked = try await RowPicker.pick(number, from: stream)
        guard let bytes = picked.bytes else { throw unusable(number, "it has more than \(BlockCutter.rowLimit) bytes") }
        do {
            return (picked, try PickedRow(bytes, request, converter: try makeConverter()?()))
        } catch let fault as ExchangeReader.Fault {
            throw unusable(number, fault.reason)
        }
    }

    private func unusable(_ row: Int, _ reason: String) -> DatasetError {
        DatasetError(
            DatasetError.rowUnusable, "row \(row) of \(stream.source.name) cannot be rendered: \(reason)",
            hint: "check the rows with: slipway data validate; or name another format with --format")
    }

    /// What converts rows that are not in the format yet; nil when nothing is mapped.
    func makeConverter() throws -> (@Sendable () throws -> ConversionWorker)? {
        guard request.converts else { return nil }
        guard let format = request.format else {
            throw DatasetError(
                DatasetError.formatNeeded, "--map needs to know what the row is converted to",
                hint: "add the format, for example: --format sft-chat")
        }
        let built = try FormatCatalog.format(format)
        var prepare = PrepareRequest(
            source: request.source, format: format, columns: request.columns, outputFolder: "")
        prepare.constants = request.constants
        let mapping = try ColumnMapping(prepare, format: built, available: stream.columns)
        return { try ConversionWorker(format: built, mapping: mapping) }
    }
}

/// A row that was found, read as its format has it.
struct PickedRow {
    let format: FormatID
    let exchange: Exchange
    /// One line of JSON for a ``ChatRenderer``.
    let request: [UInt8]

    /// - Throws: ``ExchangeReader/Fault``, `data.format_needed`.
    init(_ bytes: [UInt8], _ asked: RenderRequest, converter: ConversionWorker?) throws {
        var bytes = bytes
        if var converter {
            let output = try Self.padded(bytes) { try converter.process(LineBlock(number: 0, content: .lines($0))) }
            if let problem = output.rejected.first?.problem {
                throw ExchangeReader.Fault(reason: "\(problem.path): \(problem.message)")
            }
            bytes = output.converted
        }
        let parser = try RowParser()
        (format, exchange, request) = try Self.padded(bytes) { text in
            let row: TapeValue
            switch try parser.parse(text) {
            case .refused(let fault): throw ExchangeReader.Fault(reason: fault.message)
            case .value(let value): row = value
            }
            let format = try asked.format ?? Self.format(of: row)
            let layout = try FormatCatalog.format(format).layout
            let trainer = asked.model.trainer
            let exchange = try ExchangeReader.read(row, layout, for: trainer)
            var writer = JSONLineWriter(capacity: text.count + 256)
            writer.raw("{\"number\":1,")
            exchange.write(row: row, layout, for: trainer, to: &writer)
            return (format, exchange, writer.bytes)
        }
    }

    private static func format(of row: TapeValue) throws -> FormatID {
        if let seen = FormatCatalog.detect(RowShape(row)).first { return seen.id }
        throw DatasetError.noFormatSeen("the row has")
    }

    /// Calls `body` with the bytes and the room behind them that a ``RowParser`` needs.
    private static func padded<Result>(
        _ bytes: [UInt8], _ body: (UnsafeRawBufferPointer) throws -> Result
    ) throws -> Result {
        let room = bytes + [UInt8](repeating: 0, count: RowParser.padding)
        return try room.withUnsafeBytes { try body(UnsafeRawBufferPointer(rebasing: $0[..<bytes.count])) }
    }
}
