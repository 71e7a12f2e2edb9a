/// SageMaker's errors, with its own codes and sentences.
enum SageMakerFault {
    static func validation(_ message: String) -> AWSFault { .validation(message) }

    /// `Could not find endpoint "arn:…".`: what the service says, and what its waiters look for.
    static func couldNotFind(_ what: String, _ arn: String) -> AWSFault {
        .validation("Could not find \(what) \"\(arn)\".")
    }

    static func alreadyExists(_ what: String, _ arn: String) -> AWSFault {
        .validation("Cannot create already existing \(what) \"\(arn)\".")
    }

    static func resourceNotFound(_ message: String) -> AWSFault { AWSFault("ResourceNotFound", message) }

    static func resourceInUse(_ message: String) -> AWSFault { AWSFault("ResourceInUse", message) }

    /// A feature of an operation that exists: named, so that nobody takes silence for success.
    static func notImplemented(_ feature: String) -> AWSFault {
        AWSFault("NotImplemented", "The local cloud does not implement \(feature).", status: 501)
    }
}
