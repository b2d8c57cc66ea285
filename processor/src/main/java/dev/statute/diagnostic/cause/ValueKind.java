package dev.statute.diagnostic.cause;

import dev.statute.runtime.RuntimeType;

/** The kind of value that an annotation member takes. */
public enum ValueKind {
  /** A constant of {@code Status}. */
  STATUS(RuntimeType.STATUS),
  /** A constant of {@code Header}. */
  HEADER(RuntimeType.HEADER),
  /** A constant of {@code Role}. */
  ROLE(RuntimeType.ROLE),
  /** A constant of {@code Output}. */
  OUTPUT(RuntimeType.OUTPUT),
  /** A constant of {@code QueryStyle}. */
  STYLE(RuntimeType.QUERY_STYLE),
  /** A constant of {@code SchemeType}. */
  SCHEME_TYPE(RuntimeType.SCHEME_TYPE),
  /** A constant of {@code KeyLocation}. */
  KEY_LOCATION(RuntimeType.KEY_LOCATION),
  /** A constant of {@code Stability}. */
  STABILITY(RuntimeType.STABILITY),
  /** A constant expression of type {@code boolean}. */
  FLAG("", "boolean"),
  /** A class literal. */
  TYPE("java.lang", "Class"),
  /** A constant expression of type {@code String}. */
  TEXT("java.lang", "String"),
  /** An annotation that names a header field. */
  FIELD(RuntimeType.FIELD),
  /** A constant expression of type {@code long}, a number of octets. */
  LENGTH("", "long");

  private final String packageName;
  private final String typeName;

  ValueKind(RuntimeType type) {
    this(type.packageName(), type.simpleName());
  }

  ValueKind(String packageName, String typeName) {
    this.packageName = packageName;
    this.typeName = typeName;
  }

  /** Returns the package of the type; empty for a primitive type. */
  String packageName() {
    return packageName;
  }

  /** Returns the simple name of the type. */
  String typeName() {
    return typeName;
  }

  /** Returns the qualified name of the type. */
  public String qualifiedName() {
    return packageName.isEmpty() ? typeName : packageName + "." + typeName;
  }

  /** Tells whether the value is a constant of an enum. */
  boolean isConstant() {
    return this != FLAG && this != TYPE && this != TEXT && this != FIELD && this != LENGTH;
  }
}
