internal import AWSShapes
internal import AWSWire

extension SageMakerService {
    func createPackageGroup(
        _ input: SageMaker.CreateModelPackageGroupInput, _ call: AWSCall
    ) async throws -> WireFields {
        let (name, scope, principal) = (input.modelPackageGroupName, call.scope, call.principal)
        let arn = scope.packageGroup(name)
        let (tags, time, description) = (Self.tags(input.tags), now, input.modelPackageGroupDescription)
        try await store.change { transaction in
            guard transaction.view.packageGroups[arn] == nil else {
                throw SageMakerFault.validation("Model Package Group already exists: \(arn)")
            }
            transaction.put(
                PackageGroupRecord(
                    arn: arn, name: name, scope: scope, description: description, creationTime: time,
                    createdBy: principal.arn, lastVersion: 0))
            try Self.add(tags, to: arn, &transaction)
        }
        return ["ModelPackageGroupArn": .string(arn)]
    }

    func describePackageGroup(
        _ input: SageMaker.DescribeModelPackageGroupInput, _ call: AWSCall
    ) throws -> WireFields {
        let name = input.modelPackageGroupName
        let arn = name.hasPrefix("arn:") ? name : call.scope.packageGroup(name)
        guard let group = store.record(PackageGroupRecord.self, arn) else {
            throw SageMakerFault.validation("ModelPackageGroup \(arn) does not exist.")
        }
        var output: WireFields = [
            "ModelPackageGroupName": .string(group.name), "ModelPackageGroupArn": .string(arn),
            "CreationTime": .timestamp(group.creationTime), "CreatedBy": [:], "ModelPackageGroupStatus": "Completed",
        ]
        if let description = group.description { output["ModelPackageGroupDescription"] = .string(description) }
        return output
    }

    func describePackage(_ input: SageMaker.DescribeModelPackageInput, _ call: AWSCall) throws -> WireFields {
        let name = input.modelPackageName
        let arn = name.hasPrefix("arn:") ? name : call.scope.arn(PackageRecord.self, name)
        guard let package = store.record(PackageRecord.self, arn) else {
            throw SageMakerFault.validation("ModelPackage \(arn) does not exist.")
        }
        let container: WireFields = [
            "Image": .string(package.image),
            "ModelDataSource": [
                "S3DataSource": [
                    "S3Uri": .string(package.artifact.description), "S3DataType": "S3Prefix",
                    "CompressionType": "None",
                ]
            ],
            "BaseModel": [
                "HubContentName": .string(package.baseModel),
                "HubContentVersion": .string(package.baseModelVersion), "RecipeName": .string(package.recipeName),
            ],
        ]
        return [
            "ModelPackageName": .string(package.groupName),
            "ModelPackageGroupName": .string(package.groupName),
            "ModelPackageVersion": .int(Int64(package.version)),
            "ModelPackageArn": .string(package.arn),
            "CreationTime": .timestamp(package.creationTime),
            "InferenceSpecification": [
                "Containers": .list([.structure(container)]),
                "SupportedContentTypes": ["application/json"], "SupportedResponseMIMETypes": ["application/json"],
            ],
            "ModelPackageStatus": "Completed",
            "ModelPackageStatusDetails": ["ValidationStatuses": .list([]), "ImageScanStatuses": .list([])],
            "ModelApprovalStatus": "PendingManualApproval",
            "SourceUri": .string(package.trainingJobARN),
        ]
    }
}
