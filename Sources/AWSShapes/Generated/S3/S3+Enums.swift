// Written by Scripts/generate-shapes from botocore's model of s3. Do not edit.
// swift-format-ignore-file

import AWSWire

extension S3 {
    /// `BucketLocationConstraint`.
    package struct BucketLocationConstraint: WireEnum {
        package let rawValue: String
        package init(rawValue: String) { self.rawValue = rawValue }
        package static var afSouth1: Self { Self(rawValue: "af-south-1") }
        package static var apEast1: Self { Self(rawValue: "ap-east-1") }
        package static var apEast2: Self { Self(rawValue: "ap-east-2") }
        package static var apNortheast1: Self { Self(rawValue: "ap-northeast-1") }
        package static var apNortheast2: Self { Self(rawValue: "ap-northeast-2") }
        package static var apNortheast3: Self { Self(rawValue: "ap-northeast-3") }
        package static var apSouth1: Self { Self(rawValue: "ap-south-1") }
        package static var apSouth2: Self { Self(rawValue: "ap-south-2") }
        package static var apSoutheast1: Self { Self(rawValue: "ap-southeast-1") }
        package static var apSoutheast2: Self { Self(rawValue: "ap-southeast-2") }
        package static var apSoutheast3: Self { Self(rawValue: "ap-southeast-3") }
        package static var apSoutheast4: Self { Self(rawValue: "ap-southeast-4") }
        package static var apSoutheast5: Self { Self(rawValue: "ap-southeast-5") }
        package static var apSoutheast6: Self { Self(rawValue: "ap-southeast-6") }
        package static var apSoutheast7: Self { Self(rawValue: "ap-southeast-7") }
        package static var caCentral1: Self { Self(rawValue: "ca-central-1") }
        package static var caWest1: Self { Self(rawValue: "ca-west-1") }
        package static var cnNorth1: Self { Self(rawValue: "cn-north-1") }
        package static var cnNorthwest1: Self { Self(rawValue: "cn-northwest-1") }
        package static var eu: Self { Self(rawValue: "EU") }
        package static var euCentral1: Self { Self(rawValue: "eu-central-1") }
        package static var euCentral2: Self { Self(rawValue: "eu-central-2") }
        package static var euNorth1: Self { Self(rawValue: "eu-north-1") }
        package static var euSouth1: Self { Self(rawValue: "eu-south-1") }
        package static var euSouth2: Self { Self(rawValue: "eu-south-2") }
        package static var euWest1: Self { Self(rawValue: "eu-west-1") }
        package static var euWest2: Self { Self(rawValue: "eu-west-2") }
        package static var euWest3: Self { Self(rawValue: "eu-west-3") }
        package static var ilCentral1: Self { Self(rawValue: "il-central-1") }
        package static var meCentral1: Self { Self(rawValue: "me-central-1") }
        package static var meSouth1: Self { Self(rawValue: "me-south-1") }
        package static var mxCentral1: Self { Self(rawValue: "mx-central-1") }
        package static var saEast1: Self { Self(rawValue: "sa-east-1") }
        package static var usEast2: Self { Self(rawValue: "us-east-2") }
        package static var usGovEast1: Self { Self(rawValue: "us-gov-east-1") }
        package static var usGovWest1: Self { Self(rawValue: "us-gov-west-1") }
        package static var usWest1: Self { Self(rawValue: "us-west-1") }
        package static var usWest2: Self { Self(rawValue: "us-west-2") }
    }

    /// `BucketType`.
    package struct BucketType: WireEnum {
        package let rawValue: String
        package init(rawValue: String) { self.rawValue = rawValue }
        package static var directory: Self { Self(rawValue: "Directory") }
    }

    /// `ChecksumAlgorithm`.
    package struct ChecksumAlgorithm: WireEnum {
        package let rawValue: String
        package init(rawValue: String) { self.rawValue = rawValue }
        package static var crc32: Self { Self(rawValue: "CRC32") }
        package static var crc32C: Self { Self(rawValue: "CRC32C") }
        package static var sha1: Self { Self(rawValue: "SHA1") }
        package static var sha256: Self { Self(rawValue: "SHA256") }
        package static var crc64Nvme: Self { Self(rawValue: "CRC64NVME") }
        package static var sha512: Self { Self(rawValue: "SHA512") }
        package static var md5: Self { Self(rawValue: "MD5") }
        package static var xxhash64: Self { Self(rawValue: "XXHASH64") }
        package static var xxhash3: Self { Self(rawValue: "XXHASH3") }
        package static var xxhash128: Self { Self(rawValue: "XXHASH128") }
    }

    /// `ChecksumMode`.
    package struct ChecksumMode: WireEnum {
        package let rawValue: String
        package init(rawValue: String) { self.rawValue = rawValue }
        package static var enabled: Self { Self(rawValue: "ENABLED") }
    }

    /// `ChecksumType`.
    package struct ChecksumType: WireEnum {
        package let rawValue: String
        package init(rawValue: String) { self.rawValue = rawValue }
        package static var composite: Self { Self(rawValue: "COMPOSITE") }
        package static var fullObject: Self { Self(rawValue: "FULL_OBJECT") }
    }

    /// `LocationType`.
    package struct LocationType: WireEnum {
        package let rawValue: String
        package init(rawValue: String) { self.rawValue = rawValue }
        package static var availabilityZone: Self { Self(rawValue: "AvailabilityZone") }
        package static var localZone: Self { Self(rawValue: "LocalZone") }
    }

    /// `ObjectStorageClass`.
    package struct ObjectStorageClass: WireEnum {
        package let rawValue: String
        package init(rawValue: String) { self.rawValue = rawValue }
        package static var standard: Self { Self(rawValue: "STANDARD") }
        package static var reducedRedundancy: Self { Self(rawValue: "REDUCED_REDUNDANCY") }
        package static var glacier: Self { Self(rawValue: "GLACIER") }
        package static var standardIA: Self { Self(rawValue: "STANDARD_IA") }
        package static var onezoneIA: Self { Self(rawValue: "ONEZONE_IA") }
        package static var intelligentTiering: Self { Self(rawValue: "INTELLIGENT_TIERING") }
        package static var deepArchive: Self { Self(rawValue: "DEEP_ARCHIVE") }
        package static var outposts: Self { Self(rawValue: "OUTPOSTS") }
        package static var glacierIr: Self { Self(rawValue: "GLACIER_IR") }
        package static var snow: Self { Self(rawValue: "SNOW") }
        package static var expressOnezone: Self { Self(rawValue: "EXPRESS_ONEZONE") }
        package static var fsxOpenzfs: Self { Self(rawValue: "FSX_OPENZFS") }
        package static var fsxOntap: Self { Self(rawValue: "FSX_ONTAP") }
    }

    /// `StorageClass`.
    package struct StorageClass: WireEnum {
        package let rawValue: String
        package init(rawValue: String) { self.rawValue = rawValue }
        package static var standard: Self { Self(rawValue: "STANDARD") }
        package static var reducedRedundancy: Self { Self(rawValue: "REDUCED_REDUNDANCY") }
        package static var standardIA: Self { Self(rawValue: "STANDARD_IA") }
        package static var onezoneIA: Self { Self(rawValue: "ONEZONE_IA") }
        package static var intelligentTiering: Self { Self(rawValue: "INTELLIGENT_TIERING") }
        package static var glacier: Self { Self(rawValue: "GLACIER") }
        package static var deepArchive: Self { Self(rawValue: "DEEP_ARCHIVE") }
        package static var outposts: Self { Self(rawValue: "OUTPOSTS") }
        package static var glacierIr: Self { Self(rawValue: "GLACIER_IR") }
        package static var snow: Self { Self(rawValue: "SNOW") }
        package static var expressOnezone: Self { Self(rawValue: "EXPRESS_ONEZONE") }
        package static var fsxOpenzfs: Self { Self(rawValue: "FSX_OPENZFS") }
        package static var fsxOntap: Self { Self(rawValue: "FSX_ONTAP") }
    }
}
