package dev.statute.field;

/** The character classes that field grammars are made of. */
enum CharClass {
  /** {@code tchar} (RFC 9110, 5.6.2). */
  TOKEN("a token", "!!##$$%%&&''**++--..^^__``||~~09AZaz"),
  /** What {@code token68} holds before its padding (RFC 9110, 11.2). */
  TOKEN68("a token68", "AZaz09--..__~~++//"),
  /** What an unquoted parameter of credentials holds as they come: {@code VCHAR} but for a few. */
  CREDENTIAL("a value", "!!#+-[]~"),
  /** {@code scope-token} (RFC 6749, 3.3). */
  SCOPE("a scope", "!!#[]~"),
  /** {@code attr-char} (RFC 8187, 3.2.1). */
  EXTENDED("a character", "!!##$$&&++--..09AZ^^__``az||~~"),
  /** A node or port in {@code Forwarded}, without a literal in brackets (RFC 7239, 6). */
  NODE("a node", "AZaz09..__--"),
  /** What is between white space, but for a comment that begins. */
  WORD("a word", "!')~\u0080\u00FF"),
  /** What is between two commas of a list whose elements are words. */
  LIST_TEXT("a word", "\t\t !#+-~"),
  /** What is between two semicolons of a disposition that was received. */
  PARAMETER_TEXT("a value", "\t\t :<~\u0080\u00FF"),
  /** What is between the angle brackets of a link (RFC 8288, B.2). */
  LINK_TARGET("a target", "\t\t =?~\u0080\u00FF"),
  /** What is between two parameters of a link, or two links (RFC 8288, B.3). */
  LINK_VALUE("a value", "\t\t !#+-:<~\u0080\u00FF"),
  /** {@code cookie-octet} (RFC 6265, 4.1.1). */
  COOKIE("a cookie value", "!!#+-:<[]~"),
  /** The value of an attribute of a cookie (RFC 6265, 4.1.1). */
  COOKIE_ATTRIBUTE("ASCII text without a semicolon", " :<~"),
  /** What stands between two semicolons of a cookie that was received (RFC 6265, 5.2). */
  COOKIE_TEXT("text without a semicolon or control characters", "\t\t :<~\u0080\u00FF"),
  /** A host name (RFC 1034, 3.5), and the dots in it. */
  HOST_NAME("a host name", "AZaz09--.."),
  /** {@code etagc} (RFC 9110, 8.8.3). */
  ETAG("entity tag characters", "!!#~\u0080\u00FF"),
  /** What a quoted-string can stand for (RFC 9110, 5.6.4). */
  QUOTABLE("text without control characters", "\t\t ~\u0080\u00FF"),
  /** {@code qdtext}: what needs no backslash in a quoted-string (RFC 9110, 5.6.4). */
  QUOTED("quoted text", "\t\t !#[]~\u0080\u00FF"),
  /** {@code ctext}: what needs no backslash in a comment (RFC 9110, 5.6.5). */
  COMMENT("comment text", "\t\t '*[]~\u0080\u00FF"),
  /** {@code other-range} (RFC 9110, 14.1.1). */
  OTHER_RANGE("a range", "!+-~"),
  /** {@code DIGIT}. */
  DIGIT("a digit", "09"),
  /** {@code HEXDIG}. */
  HEX("a hexadecimal digit", "09AFaf"),
  /** {@code HEXDIGLC} (W3C Trace Context, 3.2.1). */
  LOWER_HEX("hexadecimal digits in lower case", "09af"),
  /** The characters of a key of {@code tracestate} (W3C Trace Context, 3.3.1.3). */
  TRACE_KEY("a key", "az09__--**//@@"),
  /** The characters of a value of {@code tracestate} (W3C Trace Context, 3.3.1.3). */
  TRACE_VALUE("a value", " +-<>~"),
  /** {@code ALPHA}. */
  LETTER("a letter", "AZaz"),
  /** The characters of a language subtag (RFC 5646, 2.1). */
  ALPHANUMERIC("letters and digits", "09AZaz"),
  /** The characters of a language tag (RFC 5646, 2.1). */
  LANGUAGE("a language tag", "09AZaz--"),
  /** The characters of a language tag, and what is between those of a locale. */
  LOCALE("a language tag", "09AZaz--__"),
  /** The characters of a URI scheme after its first (RFC 3986, 3.1). */
  URI_SCHEME("a scheme", "AZaz09++--.."),
  /** {@code unreserved / sub-delims / ":"}: userinfo without percent-encoding (RFC 3986, 3.2.1). */
  URI_USERINFO("userinfo", "AZaz09--..__~~!!$$&&''(())**++,,;;==::"),
  /** {@code unreserved / sub-delims}: a reg-name without percent-encoding (RFC 3986, 3.2.2). */
  URI_NAME("a host name", "AZaz09--..__~~!!$$&&''(())**++,,;;=="),
  /** A path without percent-encoding (RFC 3986, 3.3). */
  URI_PATH("a path", "AZaz09--..__~~!!$$&&''(())**++,,;;==::@@//"),
  /** A query or fragment without percent-encoding (RFC 3986, 3.4, 3.5). */
  URI_QUERY("a query or fragment", "AZaz09--..__~~!!$$&&''(())**++,,;;==::@@//??");

  private final String name;
  private final boolean[] members = new boolean[256];

  CharClass(String name, String ranges) {
    this.name = name;
    for (int i = 0; i < ranges.length(); i += 2) {
      for (int c = ranges.charAt(i); c <= ranges.charAt(i + 1); c++) {
        members[c] = true;
      }
    }
  }

  boolean matches(int c) {
    return c >= 0 && c < members.length && members[c];
  }

  /** Gives the length of the longest prefix that is made of these characters only. */
  int prefix(CharSequence text) {
    return end(text, 0, text.length());
  }

  /**
   * Gives the index of the first character from a start on that is not one of these, or the end.
   */
  int end(CharSequence text, int start, int end) {
    boolean[] own = members;
    int at = start;
    while (at < end) {
      char c = text.charAt(at);
      if (c >= own.length || !own[c]) {
        break;
      }
      at++;
    }
    return at;
  }

  boolean matchesAll(CharSequence text) {
    return prefix(text) == text.length();
  }

  /** Gives the text back if it has these characters only, and at least one of them. */
  String require(String text) {
    return requireAll(text.isEmpty() ? refuse(text, 0) : text);
  }

  /** Gives the text back if it has these characters only; it may be empty. */
  String requireAll(String text) {
    int end = prefix(text);
    return end == text.length() ? text : refuse(text, end);
  }

  private String refuse(String text, int index) {
    throw new FieldSyntaxException(text, index, name);
  }
}
