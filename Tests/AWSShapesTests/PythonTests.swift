import AWSShapes
import AWSWire
import Core
import Foundation
import HTTPTypes
import Testing

/// Tests that ask the pinned botocore itself; skipped by name where Python does not have it.
@Suite("with botocore", .enabled(if: Python.hasBotocore, "botocore 1.43.11 is not installed"), .timeLimit(.minutes(5)))
struct PythonTests {
    @Test("the checked-in shapes are what the generator writes")
    func generatedShapesAreFresh() throws {
        let result = try Python.run(["Scripts/generate-shapes", "--check"])
        #expect(result.status == 0, "\(result.errors)")
    }

    @Test("botocore reads our replies and errors as we mean them")
    func botocoreReadsOurReplies() throws {
        var replies: [JSONValue] = []
        var fixtures: [WireFixtures.Reply] = []
        for fixture in WireFixtures.all.replies {
            let model = try WireFixtures.model(fixture.service)
            let operation = try model.operation(fixture.operation)
            let codec = ServiceModel.codec(fixture.wireProtocol)
            let reply: WireReply
            if let parsed = fixture.parsed {
                reply = try codec.encodeReply(operation, parsed, requestID: "r-2", model: model)
            } else {
                let fault = codec.decodeFault(fixture.reply, model: model)
                reply = codec.encodeFault(fault, requestID: "r-2", request: nil, model: model)
            }
            var headers = JSONObject()
            for field in reply.headers { headers[field.name.rawName] = .string(field.value) }
            replies.append([
                "service": .string(fixture.service), "protocol": .string(fixture.wireProtocol.rawValue),
                "operation": .string(fixture.operation), "status": .int(Int64(reply.status)),
                "headers": .object(headers),
                "body": .string(Base64.encode(reply.body)),
            ])
            fixtures.append(fixture)
        }
        let input = JSONValue.array(replies).canonicalBytes
        let result = try Python.run(["Scripts/record-wire-fixtures", "--parse"], input: input)
        try #require(result.status == 0, "\(result.errors)")
        let theirs = try #require(try JSONValue(parsing: result.output).array)
        #expect(theirs.count == fixtures.count)
        for (item, fixture) in zip(theirs, fixtures) {
            let model = try WireFixtures.model(fixture.service)
            if let parsed = fixture.parsed {
                let output = try model.operation(fixture.operation).output
                var read = try WireFixtures.fields(item["parsed"], output, model)
                if read.structure("Metadata")?.isEmpty == true { read["Metadata"] = nil }
                #expect(read == parsed, "\(fixture)")
            } else {
                #expect(item["error"]?["code"]?.string == fixture.errorCode, "\(fixture)")
                #expect(item["error"]?["message"]?.string == fixture.errorMessage, "\(fixture)")
            }
        }
    }
}

enum Python {
    struct Result {
        var status: Int32
        var output: [UInt8]
        var errors: String
    }

    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    static let hasBotocore: Bool = {
        let check = "import botocore, sys; sys.exit(botocore.__version__ != '1.43.11')"
        return (try? run(["-c", check]))?.status == 0
    }()

    /// Runs Python in the repository's root. What goes in and comes out passes through files, so that no pipe can fill.
    static func run(_ arguments: [String], input: [UInt8] = []) throws -> Result {
        let folder = FileManager.default.temporaryDirectory.appending(path: "slipway-python-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let files = ["in", "out", "err"].map { folder.appending(path: $0) }
        try Data(input).write(to: files[0])
        for file in files.dropFirst() { try Data().write(to: file) }
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["python3"] + arguments
        process.currentDirectoryURL = root
        process.standardInput = try FileHandle(forReadingFrom: files[0])
        process.standardOutput = try FileHandle(forWritingTo: files[1])
        process.standardError = try FileHandle(forWritingTo: files[2])
        try process.run()
        process.waitUntilExit()
        return Result(
            status: process.terminationStatus, output: Array(try Data(contentsOf: files[1])),
            errors: String(decoding: try Data(contentsOf: files[2]), as: UTF8.self))
    }
}
