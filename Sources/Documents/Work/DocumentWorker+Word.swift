import BlockingWork
import FoundationEssentials
import Sandbox

extension DocumentWorker {
  /// A Word file of a template and what fills it.
  ///
  /// A field that the values do not have is an error, never a gap.
  ///
  /// - Parameter template: A .docx or .dotx.
  /// - Throws: ``DocumentProblem``; `SandboxProblem`; `CancellationError`.
  package func word(from template: [UInt8], _ values: TemplateValue) async throws -> [UInt8] {
    let json = try await drawn(values).json()
    guard json.count <= limits.valuesSize else {
      throw DocumentProblem.valuesTooLarge(limit: limits.valuesSize >> 20)
    }
    let workspace = try await workspace()
    let answer = try await ask(.fill, template, json, in: workspace)
    if let problem = answer.problems?.first { throw DocumentProblem.template(problem.problem) }
    guard let bytes = try await result(WordTool.result, in: workspace, limit: limits.word.fileSize)
    else { throw DocumentProblem.wordFailed }
    return bytes
  }

  /// Which fields a template uses, which of them there are not, and what else is wrong with it.
  /// - Throws: As ``word(from:_:)``; what is wrong with the template is no error here.
  package func check(_ template: [UInt8], _ catalogue: TemplateCatalogue) async throws
    -> TemplateCheck
  {
    do {
      let answer = try await ask(.check, template, nil, in: try await workspace())
      return TemplateCheck(
        fields: answer.fields ?? [:], problems: (answer.problems ?? []).map(\.problem), catalogue)
    } catch DocumentProblem.template(let problem) {
      return TemplateCheck(fields: [:], problems: [problem], catalogue)
    }
  }

  private func ask(
    _ order: WordTool.Order, _ template: [UInt8], _ json: [UInt8]?, in workspace: Workspace
  ) async throws -> WordTool.Answer {
    guard template.count <= limits.templateSize else {
      throw DocumentProblem.template(.init(.tooLarge, "\(limits.templateSize >> 20)"))
    }
    let (input, values) = try await queue.run {
      (
        try workspace.write(template, as: "template"),
        try json.map { try workspace.write($0, as: "values") }
      )
    }
    let tool = WordTool.tool(
      order, program: programFolder, template: input, values: values, output: workspace.output,
      limits.word)
    let outcome = try await run(tool, of: WordTool.package)
    guard outcome.isSuccess,
      let answer = try? JSONDecoder().decode(WordTool.Answer.self, from: Data(outcome.output.utf8))
    else {
      if outcome.errors.contains("No module named") {
        throw DocumentProblem.notInstalled(package: WordTool.package)
      }
      throw DocumentProblem.wordFailed
    }
    return answer
  }
}
