import ArgumentParser
import Runtime

/// The command `lantoa`. Each subcommand is a file, and thin: it turns arguments into a value of
/// `Runtime` that does the work.
@main
struct Lantoa: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lantoa",
    abstract: "Lan Toả: phong trào thi đua, từ kế hoạch đến khen thưởng. (Emulation movements.)",
    discussion: """
      Ví dụ (examples):
        lantoa plan check plan.yaml
        lantoa standing --plan plan.yaml --units units.csv \\
          --deliverables deliverables.csv --as-of 2019-09-10

      Mã thoát (exit codes): 0 bình thường (fine), 1 dữ liệu có lỗi (problems in the
      input), 64 sai cú pháp lệnh (wrong usage).
      """,
    version: ProgramVersion.current,
    subcommands: [
      PlanCommand.self, StandingCommand.self, ReportCommand.self, LoadCommand.self,
      ServeCommand.self,
      ConfigCommand.self, DemoCommand.self, UserCommand.self, VerifyRecordCommand.self,
      SweepCommand.self,
      MigrateCommand.self, CopyCommand.self, BackupCommand.self, RestoreCommand.self,
      BenchCommand.self, FuzzCommand.self,
    ])
}
