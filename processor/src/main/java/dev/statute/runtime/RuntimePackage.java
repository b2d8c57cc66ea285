package dev.statute.runtime;

/** A package of the run time that the processor knows by name. */
public enum RuntimePackage {
  /** The annotations, and what every vocabulary shares. */
  COMMON("dev.statute"),
  /** What only generated code refers to. */
  GENERATED("dev.statute.generated"),
  /** Marks of the standard vocabulary that no other module sees. */
  EDITOR("dev.statute.editor"),
  /** The standard vocabulary. */
  VOCABULARY("dev.statute.http"),
  /** The values of header fields. */
  FIELD("dev.statute.field"),
  /** Codecs and content. */
  CODEC("dev.statute.codec"),
  /** Forms. */
  CODEC_FORM("dev.statute.codec.form"),
  /** Routes. */
  SERVER("dev.statute.server"),
  /** Checks of arguments. */
  SERVER_VALIDATION("dev.statute.server.validation"),
  /** The terms of routes. */
  SERVER_TERMS("dev.statute.server.terms"),
  /** What only generated resource classes refer to. */
  JAKARTA("dev.statute.jakarta.generated"),
  /** The annotations of Jakarta REST. */
  JAKARTA_REST("jakarta.ws.rs"),
  /** The types that resource classes of Jakarta REST take and return. */
  JAKARTA_REST_CORE("jakarta.ws.rs.core"),
  /** Injection. */
  JAKARTA_INJECT("jakarta.inject"),
  /** What generated clients are built on. */
  CLIENT("dev.statute.client"),
  /** What only generated clients refer to. */
  CLIENT_GENERATED("dev.statute.client.generated"),
  /** Suspend functions of Kotlin. */
  KOTLIN("dev.statute.kotlin");

  private final String qualifiedName;

  RuntimePackage(String qualifiedName) {
    this.qualifiedName = qualifiedName;
  }

  /** Returns the name of the package. */
  public String qualifiedName() {
    return qualifiedName;
  }

  /** Returns the qualified name of a type in the package. */
  public String member(String simpleName) {
    return qualifiedName + "." + simpleName;
  }

  /** Tells whether a type is in the package, or in one whose name starts with its name. */
  public boolean holds(String typeName) {
    return typeName.startsWith(qualifiedName + ".");
  }
}
