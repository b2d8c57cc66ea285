package dev.statute.law;

/** The kinds of value that a header field can hold. */
public enum FieldType implements Word {
  METHODS("Allow"),
  CHALLENGES("Challenges", "Challenge", true),
  URI_REFERENCE("UriReference", "", true),
  CONTENT_LOCATION("ContentLocation", "", true),
  RETRY_AFTER("RetryAfter", "", true),
  PROTOCOLS("Upgrade", "Protocol"),
  CONNECTION_OPTIONS("Connection"),
  CONTENT_RANGE("ContentRange"),
  RANGE("Range", "", true),
  IF_RANGE("IfRange", "", true),
  RANGE_UNITS("AcceptRanges"),
  ENTITY_TAG("EntityTag"),
  ENTITY_TAG_CONDITION("EntityTagCondition"),
  HTTP_DATE("HttpDate", "", true),
  FIELD_NAMES("FieldNames"),
  VARY("Vary"),
  CACHE_CONTROL("CacheControl", "", true),
  DELTA_SECONDS("Age", "", true),
  CONTENT_LENGTH("ContentLength"),
  MEDIA_TYPE("MediaType", "", true),
  MEDIA_TYPES("MediaTypes", "MediaType", true),
  MEDIA_RANGES("Accept", "", true),
  ACCEPT_QUERY("AcceptQuery"),
  CONTENT_CODINGS("ContentEncoding"),
  ACCEPT_ENCODING("AcceptEncoding", "", true),
  LANGUAGE_TAGS("ContentLanguage", "", true),
  ACCEPT_LANGUAGE("AcceptLanguage", "", true),
  ACCEPT_CHARSET("String"),
  LINKS("Links", "Link", true),
  EXPECTATIONS("Expect"),
  TRANSFER_CODINGS("String"),
  CREDENTIALS("String"),
  AUTH_PARAMETERS("String"),
  INSTANCE_MANIPULATIONS("String"),
  PRODUCTS("Products"),
  SET_COOKIES("SetCookie", "SetCookie", true),
  TEXT("String");

  private final String javaName;
  private final String elementName;
  private final boolean isRecovered;

  FieldType(String javaName) {
    this(javaName, "");
  }

  FieldType(String javaName, String elementName) {
    this(javaName, elementName, false);
  }

  FieldType(String javaName, String elementName, boolean isRecovered) {
    this.javaName = javaName;
    this.elementName = elementName;
    this.isRecovered = isRecovered;
  }

  /**
   * Returns the simple name of the class of such values in {@code dev.statute.field}; {@code
   * String} where the definition gives no grammar of use.
   */
  public String javaName() {
    return javaName;
  }

  /**
   * Returns the simple name of the class of the elements in {@code dev.statute.field}, where such a
   * value is a plain list of things; empty where it is none.
   */
  public String elementName() {
    return elementName;
  }

  /**
   * Returns the name of the method by which a recipient reads such a value: some recover usable
   * values from what does not fit the grammar (RFC 9110, 2.4).
   */
  public String reader() {
    return isRecovered ? "parseReceived" : "parse";
  }
}
