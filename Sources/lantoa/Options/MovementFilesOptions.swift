import ArgumentParser

/// The files of a movement.
struct MovementFilesOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Tệp kế hoạch. (The plan file.)", valueName: "file"))
  var plan: String?

  @Option(
    help: ArgumentHelp(
      "Bảng đơn vị (units): id,name,kind,parent,staff,cluster,from,to", valueName: "file"))
  var units: String?

  @OptionGroup var tables: TablesOptions
}
