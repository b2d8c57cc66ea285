package dev.statute.field;

import java.util.Locale;

/**
 * A content coding (RFC 9110, 8.4.1), of {@code Content-Encoding} and {@code Accept-Encoding}.
 *
 * @param name a token, kept in lower case; {@code x-gzip} and {@code x-compress} become {@code
 *     gzip} and {@code compress}, which they are equivalent to (RFC 9110, 8.4.1.1, 8.4.1.3)
 */
public record ContentCoding(String name) implements FieldValue {

  /** The gzip format (RFC 9110, 8.4.1.3). */
  public static final ContentCoding GZIP = new ContentCoding("gzip");

  /** The zlib format (RFC 9110, 8.4.1.2). */
  public static final ContentCoding DEFLATE = new ContentCoding("deflate");

  /** The format of the Unix program compress (RFC 9110, 8.4.1.1). */
  public static final ContentCoding COMPRESS = new ContentCoding("compress");

  /** No coding, in {@code Accept-Encoding} only (RFC 9110, 12.5.3). */
  public static final ContentCoding IDENTITY = new ContentCoding("identity");

  /** Every coding that is not listed, in {@code Accept-Encoding} only (RFC 9110, 12.5.3). */
  public static final ContentCoding ANY = new ContentCoding("*");

  /**
   * Checks and folds the name.
   *
   * @param name a token
   * @throws FieldSyntaxException if it is not a token
   */
  public ContentCoding {
    name = CharClass.TOKEN.require(name).toLowerCase(Locale.ROOT);
    if (name.equals("x-gzip") || name.equals("x-compress")) {
      name = name.substring(2);
    }
  }

  /**
   * Reads a content coding.
   *
   * @param value a token
   * @return the coding
   * @throws FieldSyntaxException if it is not a token
   */
  public static ContentCoding parse(String value) {
    return Scanner.whole(value, ContentCoding::read);
  }

  static ContentCoding read(Scanner in) {
    return new ContentCoding(in.token("a content coding"));
  }

  /** Gives the name. */
  @Override
  public String toString() {
    return name;
  }
}
