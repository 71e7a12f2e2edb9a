/// How AWS names the hosts of a service.
struct ServiceHost: Sendable {
    /// What stands before the region: `api.sagemaker`.
    private let prefix: String
    /// The service in the names of variables and in `services` sections: `sagemaker_runtime`.
    let settingsKey: String
    /// Whether the hosts of GovCloud are FIPS hosts by themselves, without `-fips` in their names.
    private let isPlainInGovCloud: Bool

    /// - Parameter service: its name with hyphens: `sagemaker-runtime`.
    init(_ service: String) {
        let row = Self.rows[service]
        prefix = row?.prefix ?? service
        settingsKey = row?.key ?? String(service.map { $0 == "-" ? "_" : $0 })
        isPlainInGovCloud = row?.isPlainInGovCloud ?? false
    }

    /// Only what differs from the service's own name.
    private static let rows: [String: (prefix: String, key: String?, isPlainInGovCloud: Bool)] = [
        "application-autoscaling": ("application-autoscaling", "application_auto_scaling", true),
        "cloudwatch": ("monitoring", nil, true), "ec2": ("ec2", nil, true), "logs": ("logs", "cloudwatch_logs", true),
        "pricing": ("api.pricing", nil, false), "sagemaker": ("api.sagemaker", nil, false),
        "sagemaker-metrics": ("metrics.sagemaker", nil, false),
        "sagemaker-runtime": ("runtime.sagemaker", nil, true), "service-quotas": ("servicequotas", nil, true),
        "sso": ("portal.sso", nil, true), "sso-oidc": ("oidc", nil, true), "sts": ("sts", nil, true),
    ]

    /// The host in a region; nil where AWS has none of that kind.
    func name(region: String, isFIPS: Bool, isDualStack: Bool) -> String? {
        let isChina = region.hasPrefix("cn-")
        let isGovCloud = region.hasPrefix("us-gov-")
        let classic = isChina ? "amazonaws.com.cn" : "amazonaws.com"
        let suffix = isDualStack ? (isChina ? "api.amazonwebservices.com.cn" : "api.aws") : classic
        switch prefix {
        case "s3":
            if isFIPS, isChina { return nil }
            return "s3" + (isFIPS ? "-fips" : "") + (isDualStack ? ".dualstack" : "") + ".\(region).\(classic)"
        case "iam":
            if isGovCloud { return "iam.us-gov.\(suffix)" }
            if isFIPS, isChina { return nil }
            if isChina, !isDualStack { return "iam.cn-north-1.\(suffix)" }
            return "iam" + (isFIPS ? "-fips" : "") + (isDualStack ? ".global" : "") + ".\(suffix)"
        default:
            let isOwnHost = isFIPS && !(isGovCloud && isPlainInGovCloud && (!isDualStack || prefix == "monitoring"))
            return (isOwnHost ? fips(isGovCloud: isGovCloud, isClassic: !isDualStack && !isChina) : prefix)
                + ".\(region).\(suffix)"
        }
    }

    private func fips(isGovCloud: Bool, isClassic: Bool) -> String {
        // SageMaker's older hosts have the word in the middle.
        guard isClassic, prefix.hasSuffix(".sagemaker"), !isGovCloud || prefix == "api.sagemaker" else {
            return prefix + "-fips"
        }
        return prefix.replacing(".sagemaker", with: "-fips.sagemaker")
    }
}
