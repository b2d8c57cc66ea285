package dev.statute.field;

/** Reads an address in brackets (RFC 3986, 3.2.2). */
final class IpLiteral {

  private static final int GROUPS = 8;
  private static final int MAX_GROUP = 4;
  private static final int MAX_OCTET = 255;

  private IpLiteral() {}

  static String read(Scanner in) {
    in.require('[');
    int start = in.position();
    String address = in.run(CharClass.URI_USERINFO);
    boolean valid =
        (address.startsWith("v") || address.startsWith("V")) ? isFuture(address) : isIpv6(address);
    if (!valid) {
      throw in.error(start, "an IPv6 address");
    }
    in.require(']');
    return '[' + address + ']';
  }

  /** {@code "v" 1*HEXDIG "." 1*( unreserved / sub-delims / ":" )}. */
  private static boolean isFuture(String address) {
    int dot = address.indexOf('.');
    return dot > 1
        && dot < address.length() - 1
        && CharClass.HEX.matchesAll(address.substring(1, dot));
  }

  private static boolean isIpv6(String address) {
    int gap = address.indexOf("::");
    if (gap < 0) {
      return groups(address, true) == GROUPS;
    }
    int before = groups(address.substring(0, gap), false);
    int after = groups(address.substring(gap + 2), true);
    return before >= 0 && after >= 0 && before + after < GROUPS;
  }

  /** Counts groups of 16 bits, or gives -1 if there is anything else. */
  private static int groups(String text, boolean mayEndInIpv4) {
    if (text.isEmpty()) {
      return 0;
    }
    int count = 0;
    int from = 0;
    while (from <= text.length()) {
      int colon = text.indexOf(':', from);
      int to = colon < 0 ? text.length() : colon;
      String group = text.substring(from, to);
      if (colon < 0 && mayEndInIpv4 && group.indexOf('.') >= 0) {
        return isIpv4(group) ? count + 2 : -1;
      }
      if (group.isEmpty() || group.length() > MAX_GROUP || !CharClass.HEX.matchesAll(group)) {
        return -1;
      }
      count++;
      from = to + 1;
    }
    return count;
  }

  static boolean isIpv4(String text) {
    int octets = 0;
    int from = 0;
    while (from <= text.length()) {
      int dot = text.indexOf('.', from);
      int to = dot < 0 ? text.length() : dot;
      String octet = text.substring(from, to);
      boolean padded = octet.length() > 1 && octet.charAt(0) == '0';
      if (octet.isEmpty() || octet.length() > 3 || padded || !CharClass.DIGIT.matchesAll(octet)) {
        return false;
      }
      if (DecimalDigits.saturated(octet) > MAX_OCTET) {
        return false;
      }
      octets++;
      from = to + 1;
    }
    return octets == 4;
  }
}
