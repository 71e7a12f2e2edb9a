"""The one error that becomes an answer."""


class Refusal(Exception):
    """An answer that is an error: status, OpenAI's error type, and a sentence."""

    def __init__(self, status, kind, message):
        super().__init__(message)
        self.status, self.kind, self.message = status, kind, message

    def body(self):
        return {"error": {"message": self.message, "type": self.kind, "param": None, "code": self.status}}
