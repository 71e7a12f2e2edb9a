internal import AWSWire

extension SageMakerService {
    func createPackageGroup(
        _ input: WireFields, _ scope: ResourceScope, _ principal: Principal
    ) async throws -> WireFields {
        let name = try required("ModelPackageGroupName", input)
        if input.structure("ManagedConfiguration") != nil {
            throw SageMakerFault.notImplemented("CreateModelPackageGroup with ManagedConfiguration")
        }
        let arn = scope.packageGroup(name)
        let (tags, time, description) = (Self.tags(input), now, input.string("ModelPackageGroupDescription"))
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

    func describePackageGroup(_ input: WireFields, _ scope: ResourceScope) throws -> WireFields {
        let name = try required("ModelPackageGroupName", input)
        let arn = name.hasPrefix("arn:") ? name : scope.packageGroup(name)
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

    func describePackage(_ input: WireFields, _ scope: ResourceScope) throws -> WireFields {
        let name = try required("ModelPackageName", input)
        let arn = name.hasPrefix("arn:") ? name : scope.arn("model-package", name)
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
