package dev.statute.law;

/** The kinds of value that a header field can hold. */
public enum FieldType implements Word {
  METHODS("Allow"),
  CHALLENGES("Challenges", "Challenge"),
  URI_REFERENCE("UriReference"),
  CONTENT_LOCATION("ContentLocation"),
  CONTENT_DISPOSITION("ContentDisposition"),
  RETRY_AFTER("RetryAfter"),
  PROTOCOLS("Upgrade", "Protocol"),
  CONNECTION_OPTIONS("Connection"),
  CONTENT_RANGE("ContentRange"),
  RANGE("Range"),
  IF_RANGE("IfRange"),
  RANGE_UNITS("AcceptRanges"),
  ENTITY_TAG("EntityTag"),
  ENTITY_TAG_CONDITION("EntityTagCondition"),
  HTTP_DATE("HttpDate"),
  FIELD_NAMES("FieldNames"),
  VARY("Vary"),
  CACHE_CONTROL("CacheControl"),
  DELTA_SECONDS("Age"),
  CONTENT_LENGTH("ContentLength"),
  MEDIA_TYPE("MediaType"),
  MEDIA_TYPES("MediaTypes", "MediaType"),
  MEDIA_RANGES("Accept"),
  ACCEPT_QUERY("structured.AcceptQuery"),
  CONTENT_CODINGS("ContentEncoding"),
  ACCEPT_ENCODING("AcceptEncoding"),
  LANGUAGE_TAGS("ContentLanguage"),
  ACCEPT_LANGUAGE("AcceptLanguage"),
  ACCEPT_CHARSET("String"),
  LINKS("Links", "Link"),
  EXPECTATIONS("Expect"),
  TRANSFER_CODINGS("String"),
  CREDENTIALS("Credentials"),
  AUTH_PARAMETERS("String"),
  INSTANCE_MANIPULATIONS("String"),
  PRODUCTS("Products"),
  SET_COOKIES("SetCookie", "SetCookie"),
  COOKIES("Cookies"),
  STRICT_TRANSPORT_SECURITY("StrictTransportSecurity"),
  CONTENT_TYPE_OPTIONS("ContentTypeOptions"),
  FRAME_OPTIONS("FrameOptions"),
  REFERRER_POLICY("ReferrerPolicy"),
  CROSS_ORIGIN_RESOURCE_POLICY("CrossOriginResourcePolicy"),
  PREFERENCES("Prefer"),
  APPLIED_PREFERENCES("PreferenceApplied"),
  FORWARDED("Forwarded"),
  TRACE_PARENT("TraceParent"),
  TRACE_STATE("TraceState"),
  ACCEPT_SIGNATURE("signature.AcceptSignature"),
  CACHE_STATUS("intermediary.CacheStatus"),
  CLIENT_HINTS("structured.ClientHints"),
  DEPRECATION_DATE("structured.DeprecationDate"),
  DIGEST_PREFERENCES("digest.DigestPreferences"),
  DIGESTS("digest.Digests"),
  IDEMPOTENCY_KEY("draft.IdempotencyKey"),
  PRIORITY("structured.Priority"),
  CROSS_ORIGIN_OPENER_POLICY("structured.CrossOriginOpenerPolicy"),
  CROSS_ORIGIN_EMBEDDER_POLICY("structured.CrossOriginEmbedderPolicy"),
  PROXY_STATUS("intermediary.ProxyStatus"),
  RATE_LIMIT_POLICIES("draft.RateLimitPolicies"),
  RATE_LIMITS("draft.RateLimits"),
  SIGNATURE_INPUTS("signature.SignatureInputs"),
  SIGNATURES("signature.Signatures"),
  UPLOAD_COMPLETE("draft.UploadComplete"),
  UPLOAD_LIMIT("draft.UploadLimit"),
  UPLOAD_OFFSET("draft.UploadOffset"),
  STRUCTURED_ITEM("structured.StructuredItem"),
  STRUCTURED_LIST("structured.StructuredList"),
  STRUCTURED_DICTIONARY("structured.StructuredDictionary"),
  ORIGIN("Origin"),
  ALLOWED_ORIGIN("AllowedOrigin"),
  ALLOWED_CREDENTIALS("AllowedCredentials"),
  ALLOWED_METHODS("AllowedMethods"),
  ALLOWED_FIELD_NAMES("AllowedFieldNames"),
  REQUESTED_METHOD("RequestedMethod"),
  SECONDS("DeltaSeconds"),
  TEXT("String");

  private final String javaPackage;
  private final String javaName;
  private final String elementName;

  FieldType(String javaName) {
    this(javaName, "");
  }

  FieldType(String javaName, String elementName) {
    int end = javaName.lastIndexOf('.') + 1;
    this.javaPackage = javaName.substring(0, end);
    this.javaName = javaName.substring(end);
    this.elementName = elementName;
  }

  /**
   * Returns the name of the package of both classes, as it follows that of {@code
   * dev.statute.field} and a dot: empty for that package itself, or one of those in it with a dot
   * at its end.
   */
  public String javaPackage() {
    return javaPackage;
  }

  /**
   * Returns the simple name of the class of such values; {@code String} where the definition gives
   * no grammar of use.
   */
  public String javaName() {
    return javaName;
  }

  /**
   * Returns the simple name of the class of the elements, where such a value is a plain list of
   * things; empty where it is none.
   */
  public String elementName() {
    return elementName;
  }
}
