// Written by Scripts/generate-shapes from botocore's model of cloudwatch. Do not edit.
// swift-format-ignore-file

package import AWSWire

extension CloudWatch {
    /// `ListMetricsInput`.
    package struct ListMetricsInput: WireShape {
        /// `Namespace`.
        package var namespace: String?
        /// `MetricName`.
        package var metricName: String?
        /// `Dimensions`.
        package var dimensions: [DimensionFilter]?
        /// `NextToken`.
        package var nextToken: String?
        /// `RecentlyActive`.
        package var recentlyActive: RecentlyActive?
        /// `IncludeLinkedAccounts`.
        package var includeLinkedAccounts: Bool?
        /// `OwningAccount`.
        package var owningAccount: String?
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            namespace: String? = nil,
            metricName: String? = nil,
            dimensions: [DimensionFilter]? = nil,
            nextToken: String? = nil,
            recentlyActive: RecentlyActive? = nil,
            includeLinkedAccounts: Bool? = nil,
            owningAccount: String? = nil,
            extra: WireFields = WireFields()
        ) {
            self.namespace = namespace
            self.metricName = metricName
            self.dimensions = dimensions
            self.nextToken = nextToken
            self.recentlyActive = recentlyActive
            self.includeLinkedAccounts = includeLinkedAccounts
            self.owningAccount = owningAccount
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "ListMetricsInput")
            self.namespace = try reader.optional("Namespace")
            self.metricName = try reader.optional("MetricName")
            self.dimensions = try reader.optional("Dimensions")
            self.nextToken = try reader.optional("NextToken")
            self.recentlyActive = try reader.optional("RecentlyActive")
            self.includeLinkedAccounts = try reader.optional("IncludeLinkedAccounts")
            self.owningAccount = try reader.optional("OwningAccount")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 7)
            writer.put("Namespace", namespace)
            writer.put("MetricName", metricName)
            writer.put("Dimensions", dimensions)
            writer.put("NextToken", nextToken)
            writer.put("RecentlyActive", recentlyActive)
            writer.put("IncludeLinkedAccounts", includeLinkedAccounts)
            writer.put("OwningAccount", owningAccount)
            return writer.fields(with: extra)
        }
    }

    /// `ListMetricsOutput`.
    package struct ListMetricsOutput: WireShape {
        /// `Metrics`.
        package var metrics: [Metric]?
        /// `NextToken`.
        package var nextToken: String?
        /// `OwningAccounts`.
        package var owningAccounts: [String]?
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            metrics: [Metric]? = nil,
            nextToken: String? = nil,
            owningAccounts: [String]? = nil,
            extra: WireFields = WireFields()
        ) {
            self.metrics = metrics
            self.nextToken = nextToken
            self.owningAccounts = owningAccounts
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "ListMetricsOutput")
            self.metrics = try reader.optional("Metrics")
            self.nextToken = try reader.optional("NextToken")
            self.owningAccounts = try reader.optional("OwningAccounts")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 3)
            writer.put("Metrics", metrics)
            writer.put("NextToken", nextToken)
            writer.put("OwningAccounts", owningAccounts)
            return writer.fields(with: extra)
        }
    }
}
