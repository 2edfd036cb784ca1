/// How many letters must be added, removed, replaced or swapped with their neighbour to turn one
/// text into the other (Damerau, 1964, without edits of what was swapped); nil if more than `limit`.
package func editDistance<Letter: Equatable>(
  _ left: [Letter], _ right: [Letter], atMost limit: Int
) -> Int? {
  guard limit >= 0, abs(left.count - right.count) <= limit else { return nil }
  var beforePrevious: [Int] = []
  var previous = Array(0...right.count)
  for i in left.indices {
    var current = [i + 1]
    current.reserveCapacity(right.count + 1)
    for j in right.indices {
      var cost = min(previous[j + 1] + 1, current[j] + 1)
      cost = min(cost, previous[j] + (left[i] == right[j] ? 0 : 1))
      if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] {
        cost = min(cost, beforePrevious[j - 1] + 1)
      }
      current.append(cost)
    }
    (beforePrevious, previous) = (previous, current)
  }
  let distance = previous[right.count]
  return distance <= limit ? distance : nil
}
