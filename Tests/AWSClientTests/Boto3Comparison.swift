import AWSClient
import AWSWire
import Core
import Foundation
import HTTPTypes
import Testing
import TestSupport

/// What boto3 sends and what Slipway sends for the same arguments, member by member: our evidence for the real service.
@Suite(.enabled("needs python3 with boto3", { Boto3.isAvailable }), .timeLimit(.minutes(5)))
struct Boto3Comparison {
    /// Headers that say nothing about what is asked, or that differ for a reason.
    private static let ignoredHeaders: [String: String] = [
        "authorization": "checked by the signing vectors",
        "x-amz-date": "the time of sending",
        "x-amz-content-sha256": "follows from the body, which is compared",
        "user-agent": "who is asking",
        "amz-sdk-invocation-id": "for AWS's statistics",
        "amz-sdk-request": "for AWS's statistics",
        "content-length": "follows from the body, which is compared",
        "expect": "boto3 waits before large bodies; the service answers the same without",
        "host": "boto3 sets it below its hook",
        "content-md5": "older form of the checksum that we send as CRC32",
        "x-amz-sdk-checksum-algorithm": "a hint that goes with the checksum header, which is compared",
    ]
    /// Query items that differ for a reason.
    private static let ignoredQuery: [String: String] = [
        "encoding-type": "boto3 asks for URL-encoded keys in listings to carry control characters; our keys have none"
    ]

    @Test func everyOperationIsCompared() throws {
        let compared = Set(try Boto3.cases().map { "\($0.service).\($0.operation)" })
        var known: Set<String> = []
        for (service, model) in AWSClient.models {
            known.formUnion(model.operations.keys.map { "\(service).\($0)" })
        }
        #expect(known.subtracting(compared).sorted() == [], "operations without a case")
        #expect(compared.subtracting(known).sorted() == [], "cases for operations that Slipway does not send")
    }

    @Test func requestsAreTheSame() async throws {
        let cases = try Boto3.cases()
        let recorded = try Boto3.record(cases)
        #expect(recorded.count == cases.count)
        for (entry, theirs) in zip(cases, recorded) {
            let name = Comment(rawValue: "\(entry.service) \(entry.operation): \(entry.note)")
            guard let theirs else {
                Issue.record("boto3 made no request", sourceLocation: #_sourceLocation)
                continue
            }
            let ours: HTTPCall
            do { ours = try await Self.send(entry) } catch {
                Issue.record("\(name): \(error)")
                continue
            }
            #expect(ours.head.method.rawValue == theirs.method, name)
            let target = Self.split(ours.head.path ?? "")
            let theirTarget = Self.split(theirs.target)
            #expect(target.path == theirTarget.path, name)
            #expect(target.query == theirTarget.query, name)
            var headers = Self.semantic(ours.head.headerFields.map { ($0.name.canonicalName, $0.value) })
            var theirHeaders = Self.semantic(theirs.headers.map { ($0.key, $0.value) })
            if ["DeleteObjects", "PutBucketTagging", "PutObjectTagging"].contains(entry.operation),
                headers["x-amz-checksum-crc32"] != nil
            {
                // Computed by each side over its own spelling of the XML; that both send it is what counts.
                theirHeaders["x-amz-checksum-crc32"] = theirHeaders["x-amz-checksum-crc32"].map { _ in
                    headers["x-amz-checksum-crc32"] ?? ""
                }
            }
            // The protocols give blob and XML bodies a default type; boto3 leaves it out.
            if theirHeaders["content-type"] == nil { headers["content-type"] = nil }
            #expect(headers == theirHeaders, name)
            #expect(
                try Self.body(ours.bytes, type: ours.header("content-type"))
                    == Self.body(
                        theirs.body, type: theirs.headers["content-type"]), name)
        }
    }

    private static func send(_ entry: Boto3.Case) async throws -> HTTPCall {
        let test = try TestClient { _, _ in .json(200, "{}") }
        do {
            _ = try await test.client.call(
                service: entry.service, operation: entry.operation, request: entry.slipwayArguments)
        } catch {
            // The empty answer is no valid reply to most operations; what counts is what was sent.
            guard !test.transport.calls.isEmpty else { throw error }
        }
        return try #require(test.transport.calls.first)
    }

    private static func semantic(_ headers: [(String, String)]) -> [String: String] {
        var kept: [String: String] = [:]
        for (name, value) in headers where ignoredHeaders[name] == nil { kept[name] = value }
        return kept
    }

    private static func split(_ target: String) -> (path: String, query: [String]) {
        let parts = target.split(separator: "?", maxSplits: 1)
        let items = parts.count > 1 ? parts[1].split(separator: "&").map(String.init) : []
        let kept = items.filter { item in ignoredQuery[String(item.prefix { $0 != "=" })] == nil }
        return (
            parts.first.map(String.init) ?? "/", kept.map { $0.hasSuffix("=") ? String($0.dropLast()) : $0 }.sorted()
        )
    }

    /// A body in a form in which order and spelling that mean nothing are gone.
    private static func body(_ bytes: [UInt8], type: String?) throws -> JSONValue {
        let text = String(decoding: bytes, as: UTF8.self)
        if bytes.isEmpty { return .null }
        if type?.hasPrefix("application/x-amz-json") == true || type == "application/json" {
            // The canonical form writes 1 and 1.0 alike.
            return .string(String(decoding: try JSONValue(parsing: bytes).canonicalBytes, as: UTF8.self))
        }
        if type?.contains("form-urlencoded") == true {
            return .array(text.split(separator: "&").map { .string(decoded(String($0))) }.sorted { $0.text < $1.text })
        }
        if text.hasPrefix("<") {
            let withoutHeader = text.hasPrefix("<?xml") ? String(text.drop { $0 != ">" }.dropFirst()) : text
            return .string(withoutHeader.filter { !$0.isNewline })
        }
        return .string(text)
    }

    private static func decoded(_ item: String) -> String {
        item.replacingOccurrences(of: "+", with: " ").removingPercentEncoding ?? item
    }
}

/// The recorder and the cases.
private enum Boto3 {
    struct Case {
        var service: String
        var operation: String
        var arguments: JSONValue
        var note: String

        /// The arguments as plans hold them: bytes are base64 text without a wrapper.
        var slipwayArguments: JSONValue { Self.unwrapped(arguments) }

        private static func unwrapped(_ value: JSONValue) -> JSONValue {
            switch value {
            case .object(let object):
                if object.count == 1, let text = object["$base64"] { return text }
                var plain = JSONObject()
                for (key, member) in object.members { plain[key] = unwrapped(member) }
                return .object(plain)
            case .array(let elements): return .array(elements.map(unwrapped))
            default: return value
            }
        }
    }

    struct Request {
        var method: String
        var target: String
        var headers: [String: String]
        var body: [UInt8]
    }

    static let isAvailable = (try? run("python3", ["-c", "import boto3"], input: [])) != nil

    private static var root: String {
        #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3).joined(separator: "/")
    }

    static func cases() throws -> [Case] {
        let path = root + "/Tests/AWSClientTests/boto3-cases.json"
        let json = try JSONValue(parsing: DurableFile.read(path))
        return (json.array ?? []).map { entry in
            Case(
                service: entry["service"]?.string ?? "", operation: entry["operation"]?.string ?? "",
                arguments: entry["arguments"] ?? [:], note: entry["note"]?.string ?? "")
        }
    }

    static func record(_ cases: [Case]) throws -> [Request?] {
        let input: JSONValue = .array(
            cases.map {
                ["service": .string($0.service), "operation": .string($0.operation), "arguments": $0.arguments]
            })
        let output = try JSONValue(
            parsing: run("python3", [root + "/Scripts/record-boto3-requests"], input: input.bytes))
        return (output["requests"]?.array ?? []).map { entry in
            guard let method = entry["method"]?.string, let target = entry["target"]?.string else { return nil }
            let body = entry["body"]?.string.flatMap { Data(base64Encoded: $0) } ?? Data()
            var headers: [String: String] = [:]
            for (name, value) in entry["headers"]?.object?.members ?? [] { headers[name] = value.string }
            return Request(method: method, target: target, headers: headers, body: [UInt8](body))
        }
    }

    private struct ProgramFailed: Error { var status: Int32 }

    private static func run(_ program: String, _ arguments: [String], input: [UInt8]) throws -> [UInt8] {
        let folder = try TemporaryFolder()
        try DurableFile.write(input, to: folder.file("input"))
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = [program] + arguments
        process.standardInput = FileHandle(forReadingAtPath: folder.file("input"))
        process.standardError = FileHandle.nullDevice
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let bytes = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw ProgramFailed(status: process.terminationStatus) }
        return [UInt8](bytes)
    }
}
