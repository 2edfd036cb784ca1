extension Standing {
  /// Whether what a unit hands in for an obligation counts in any cell: its own, or with `count:
  /// subtree` that of a unit above it (plan format §5).
  ///
  /// - Parameters:
  ///   - unit: Its position in the directory.
  ///   - obligation: Its place in the plan.
  package func isCounted(unit: Int, obligation: Int) -> Bool {
    let route = routes[obligation]
    let positions = route.countsSubtree ? [unit] + directory.ancestors(of: unit) : [unit]
    return route.columns.contains { column in
      positions.contains { columns[column].audience.rank(of: $0) != nil }
    }
  }
}
