// Written by Scripts/generate-shapes from botocore's model of cloudwatch. Do not edit.
// swift-format-ignore-file

package import AWSWire
#if canImport(FoundationEssentials)
package import FoundationEssentials
#else
package import Foundation
#endif

extension CloudWatch {
    /// `CompositeAlarm`.
    package struct CompositeAlarm: WireShape {
        /// `ActionsEnabled`.
        package var actionsEnabled: Bool?
        /// `AlarmActions`.
        package var alarmActions: [String]?
        /// `AlarmArn`.
        package var alarmARN: String?
        /// `AlarmConfigurationUpdatedTimestamp`.
        package var alarmConfigurationUpdatedTimestamp: Date?
        /// `AlarmDescription`.
        package var alarmDescription: String?
        /// `AlarmName`.
        package var alarmName: String?
        /// `AlarmRule`.
        package var alarmRule: String?
        /// `InsufficientDataActions`.
        package var insufficientDataActions: [String]?
        /// `OKActions`.
        package var okActions: [String]?
        /// `StateReason`.
        package var stateReason: String?
        /// `StateReasonData`.
        package var stateReasonData: String?
        /// `StateUpdatedTimestamp`.
        package var stateUpdatedTimestamp: Date?
        /// `StateValue`.
        package var stateValue: StateValue?
        /// `StateTransitionedTimestamp`.
        package var stateTransitionedTimestamp: Date?
        /// `ActionsSuppressedBy`.
        package var actionsSuppressedBy: ActionsSuppressedBy?
        /// `ActionsSuppressedReason`.
        package var actionsSuppressedReason: String?
        /// `ActionsSuppressor`.
        package var actionsSuppressor: String?
        /// `ActionsSuppressorWaitPeriod`.
        package var actionsSuppressorWaitPeriod: Int?
        /// `ActionsSuppressorExtensionPeriod`.
        package var actionsSuppressorExtensionPeriod: Int?
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            actionsEnabled: Bool? = nil,
            alarmActions: [String]? = nil,
            alarmARN: String? = nil,
            alarmConfigurationUpdatedTimestamp: Date? = nil,
            alarmDescription: String? = nil,
            alarmName: String? = nil,
            alarmRule: String? = nil,
            insufficientDataActions: [String]? = nil,
            okActions: [String]? = nil,
            stateReason: String? = nil,
            stateReasonData: String? = nil,
            stateUpdatedTimestamp: Date? = nil,
            stateValue: StateValue? = nil,
            stateTransitionedTimestamp: Date? = nil,
            actionsSuppressedBy: ActionsSuppressedBy? = nil,
            actionsSuppressedReason: String? = nil,
            actionsSuppressor: String? = nil,
            actionsSuppressorWaitPeriod: Int? = nil,
            actionsSuppressorExtensionPeriod: Int? = nil,
            extra: WireFields = WireFields()
        ) {
            self.actionsEnabled = actionsEnabled
            self.alarmActions = alarmActions
            self.alarmARN = alarmARN
            self.alarmConfigurationUpdatedTimestamp = alarmConfigurationUpdatedTimestamp
            self.alarmDescription = alarmDescription
            self.alarmName = alarmName
            self.alarmRule = alarmRule
            self.insufficientDataActions = insufficientDataActions
            self.okActions = okActions
            self.stateReason = stateReason
            self.stateReasonData = stateReasonData
            self.stateUpdatedTimestamp = stateUpdatedTimestamp
            self.stateValue = stateValue
            self.stateTransitionedTimestamp = stateTransitionedTimestamp
            self.actionsSuppressedBy = actionsSuppressedBy
            self.actionsSuppressedReason = actionsSuppressedReason
            self.actionsSuppressor = actionsSuppressor
            self.actionsSuppressorWaitPeriod = actionsSuppressorWaitPeriod
            self.actionsSuppressorExtensionPeriod = actionsSuppressorExtensionPeriod
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "CompositeAlarm")
            self.actionsEnabled = try reader.optional("ActionsEnabled")
            self.alarmActions = try reader.optional("AlarmActions")
            self.alarmARN = try reader.optional("AlarmArn")
            self.alarmConfigurationUpdatedTimestamp = try reader.optional("AlarmConfigurationUpdatedTimestamp")
            self.alarmDescription = try reader.optional("AlarmDescription")
            self.alarmName = try reader.optional("AlarmName")
            self.alarmRule = try reader.optional("AlarmRule")
            self.insufficientDataActions = try reader.optional("InsufficientDataActions")
            self.okActions = try reader.optional("OKActions")
            self.stateReason = try reader.optional("StateReason")
            self.stateReasonData = try reader.optional("StateReasonData")
            self.stateUpdatedTimestamp = try reader.optional("StateUpdatedTimestamp")
            self.stateValue = try reader.optional("StateValue")
            self.stateTransitionedTimestamp = try reader.optional("StateTransitionedTimestamp")
            self.actionsSuppressedBy = try reader.optional("ActionsSuppressedBy")
            self.actionsSuppressedReason = try reader.optional("ActionsSuppressedReason")
            self.actionsSuppressor = try reader.optional("ActionsSuppressor")
            self.actionsSuppressorWaitPeriod = try reader.optional("ActionsSuppressorWaitPeriod")
            self.actionsSuppressorExtensionPeriod = try reader.optional("ActionsSuppressorExtensionPeriod")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 19)
            writer.put("ActionsEnabled", actionsEnabled)
            writer.put("AlarmActions", alarmActions)
            writer.put("AlarmArn", alarmARN)
            writer.put("AlarmConfigurationUpdatedTimestamp", alarmConfigurationUpdatedTimestamp)
            writer.put("AlarmDescription", alarmDescription)
            writer.put("AlarmName", alarmName)
            writer.put("AlarmRule", alarmRule)
            writer.put("InsufficientDataActions", insufficientDataActions)
            writer.put("OKActions", okActions)
            writer.put("StateReason", stateReason)
            writer.put("StateReasonData", stateReasonData)
            writer.put("StateUpdatedTimestamp", stateUpdatedTimestamp)
            writer.put("StateValue", stateValue)
            writer.put("StateTransitionedTimestamp", stateTransitionedTimestamp)
            writer.put("ActionsSuppressedBy", actionsSuppressedBy)
            writer.put("ActionsSuppressedReason", actionsSuppressedReason)
            writer.put("ActionsSuppressor", actionsSuppressor)
            writer.put("ActionsSuppressorWaitPeriod", actionsSuppressorWaitPeriod)
            writer.put("ActionsSuppressorExtensionPeriod", actionsSuppressorExtensionPeriod)
            return writer.fields(with: extra)
        }
    }
}
