/// The index of the first byte that does not belong to a well-formed UTF-8 sequence.
func firstInvalidUTF8(in bytes: ArraySlice<UInt8>) -> Int? {
  var index = bytes.startIndex
  while index < bytes.endIndex {
    let length = sequenceLength(in: bytes, at: index)
    guard length > 0 else { return index }
    index += length
  }
  return nil
}

/// The length of the sequence that begins at `index`, or 0 if it is malformed: cut off, overlong,
/// a surrogate, or beyond U+10FFFF.
private func sequenceLength(in bytes: ArraySlice<UInt8>, at index: Int) -> Int {
  let first = bytes[index]
  if first < 0x80 { return 1 }
  let length: Int
  // The second byte carries what tells overlong forms and surrogates from the rest.
  var second: ClosedRange<UInt8> = 0x80...0xBF
  switch first {
  case 0xC2...0xDF: length = 2
  case 0xE0: (length, second) = (3, 0xA0...0xBF)
  case 0xED: (length, second) = (3, 0x80...0x9F)
  case 0xE1...0xEF: length = 3
  case 0xF0: (length, second) = (4, 0x90...0xBF)
  case 0xF1...0xF3: length = 4
  case 0xF4: (length, second) = (4, 0x80...0x8F)
  default: return 0
  }
  guard index + length <= bytes.endIndex, second.contains(bytes[index + 1]) else { return 0 }
  for place in (index + 2)..<max(index + length, index + 2) where bytes[place] & 0xC0 != 0x80 {
    return 0
  }
  return length
}
