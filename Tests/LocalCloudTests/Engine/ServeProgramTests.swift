import Foundation
import TestSupport
import Testing

/// The parts of the replica's program that need no model, without the engine's packages.
@Suite("the replica's program", .timeLimit(.minutes(2)))
struct ServeProgramTests {
    @Test(.enabled(if: PythonProgram.hasPython, "Python 3 is not installed"))
    func bodiesAndLengthsAreChecked() async throws {
        let engine = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Engine").path
        let program = try PythonProgram(script: Self.script, folder: TemporaryFolder())
        _ = try await program.run(["PYTHONPATH": engine, "PYTHONDONTWRITEBYTECODE": "1"])
    }

    private static let script = #"""
        import asyncio, json, serve
        from refusal import Refusal

        def read(body):
            async def receive():
                return {"type": "http.request", "body": body}
            return asyncio.run(serve.read_json(receive))

        def refused(call, *arguments):
            try:
                call(*arguments)
            except Refusal as refusal:
                return refusal
            raise AssertionError(f"{arguments} was not refused")

        # Half a surrogate pair, anywhere in the body, is the client's mistake.
        for body in (b'{"inputs": "\ud800"}', b'{"messages": [{"role": "user", "content": "a\udc00"}]}', b'{"\ud800": 1}'):
            refusal = refused(read, body)
            assert refusal.status == 400 and "not JSON" in refusal.message, refusal.message
        for body in (b"\xff", b"[]", b"{", b"[" * 100000):
            assert refused(read, body).status == 400, body[:20]
        assert read(b'{"inputs": "\ud83d\ude00"}') == {"inputs": "\U0001F600"}

        # The longest prompt and answer together, as the container was told.
        limit = serve.context_limit
        assert limit(8192, {}) == 8192
        assert limit(8192, {"OPTION_MAX_MODEL_LEN": "512"}) == 512
        assert limit(8192, {"SM_VLLM_MAX_MODEL_LEN": "256"}) == 256
        assert limit(8192, {"SM_SGLANG_CONTEXT_LENGTH": "128"}) == 128
        assert limit(8192, {"MAX_TOTAL_TOKENS": "64"}) == 64
        assert limit(2048, {"OPTION_MAX_MODEL_LEN": "16384"}) == 2048
        for wrong in ("", "0", "-1", "many"):
            try:
                limit(8192, {"OPTION_MAX_MODEL_LEN": wrong})
            except ValueError as error:
                assert "OPTION_MAX_MODEL_LEN" in str(error)
            else:
                raise AssertionError(wrong)

        # A request over it is refused with the numbers.
        server = serve.Server({"modelName": "m"}, 1)
        server.generator = type("Generator", (), {"context": 16})()
        refusal = refused(server.job, [1] * 10, {}, 8, 256)
        assert refusal.status == 400 and refusal.kind == "context_length_exceeded", refusal.kind
        assert "10 prompt tokens and 8 new ones" in refusal.message and "16 tokens" in refusal.message, refusal.message
        assert refused(server.job, [1] * 16, {}, None, 256).status == 400
        """#
}
