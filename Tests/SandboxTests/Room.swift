import Foundation
import Sandbox

/// A folder with what a tool reads and writes, for one test; it goes away with the value.
final class Room: Sendable {
  let path: String

  init() throws {
    path = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString).path
    try FileManager.default.createDirectory(
      atPath: path + "/output", withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func write(_ name: String, _ text: String) throws -> String {
    try Data(text.utf8).write(to: URL(fileURLWithPath: "\(path)/\(name)"))
    return "\(path)/\(name)"
  }

  /// The files that a tool left, with what is in them.
  var output: [String: String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path + "/output")) ?? []
    return Dictionary(
      uniqueKeysWithValues: names.map { name in
        let bytes = FileManager.default.contents(atPath: "\(path)/output/\(name)") ?? Data()
        return (name, String(decoding: bytes, as: UTF8.self))
      })
  }

  private static let modules =
    "import ctypes, itertools, os, signal, socket, subprocess, sys, threading, time, uuid\n"

  /// Wide in time, because a busy machine is no reason to fail; the test of that limit sets its own.
  static var patient: ToolLimits {
    var limits = ToolLimits.small
    limits.time = .seconds(600)
    return limits
  }

  /// A program of somebody who means harm.
  func python(_ program: String, input: String? = nil, limits: ToolLimits = patient)
    -> EnclosedTool
  {
    var tool = EnclosedTool(
      program: "/usr/bin/python3", arguments: ["-S", "-c", Self.modules + program], limits: limits)
    tool.input = input
    tool.output = path + "/output"
    return tool
  }
}
