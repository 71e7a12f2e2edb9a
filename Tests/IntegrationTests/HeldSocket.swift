import Foundation

/// A socket that listens on a port of this machine and never answers.
struct HeldSocket {
    struct Refused: Error {
        let number: Int32
    }

    let port: Int
    private let descriptor: Int32

    /// - Parameter port: 0 takes a free one.
    init(port wanted: Int = 0) throws {
        #if canImport(Darwin)
        descriptor = socket(AF_INET, SOCK_STREAM, 0)
        #else
        descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        #endif
        // Connections that ended a moment ago do not keep the port.
        var on: Int32 = 1
        setsockopt(descriptor, SOL_SOCKET, SO_REUSEADDR, &on, socklen_t(MemoryLayout<Int32>.size))
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = inet_addr("127.0.0.1")
        address.sin_port = UInt16(wanted).bigEndian
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let (holder, size) = (descriptor, length)
        let isHeld = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { bound in
                bind(holder, bound, size) == 0 && listen(holder, 1) == 0 && getsockname(holder, bound, &length) == 0
            }
        }
        guard isHeld else { throw Refused(number: errno) }
        port = Int(UInt16(bigEndian: address.sin_port))
    }

    func letGo() { close(descriptor) }
}
