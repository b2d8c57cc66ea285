package dev.statute.field;

/** Reads one range of octets (RFC 9110, 14.1.2). */
final class ByteRangeReader {

  private ByteRangeReader() {}

  static ByteRange read(Scanner in) {
    int start = in.position();
    if (in.skip('-')) {
      in.skipBadWhiteSpace();
      return new ByteRange.Suffix(in.saturatedNumber("a length"));
    }
    long first = in.saturatedNumber("a first position or '-'");
    in.skipBadWhiteSpace();
    in.require('-');
    in.skipBadWhiteSpace();
    if (!in.peek(CharClass.DIGIT)) {
      return new ByteRange.From(first);
    }
    long last = in.saturatedNumber("a last position");
    return in.check(start, () -> new ByteRange.Between(first, last));
  }
}
