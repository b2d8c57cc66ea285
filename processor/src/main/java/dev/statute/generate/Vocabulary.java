package dev.statute.generate;

import com.palantir.javapoet.ClassName;
import dev.statute.law.Law;
import dev.statute.law.Method;
import dev.statute.law.StatusClass;
import dev.statute.runtime.RuntimePackage;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * The names of a vocabulary's types. A law that extends the standard has its own types only where
 * they differ from those of the standard: a law with the statuses of the standard shares them.
 *
 * @param packageName the package that it is generated into
 * @param own the types that are in this package
 */
public record Vocabulary(String packageName, Set<OwnType> own) {

  /** A type that a law may have of its own. */
  public enum OwnType {
    /** The enum of status codes. With it go the responses, and all other types. */
    STATUS,
    /** The enum of methods. */
    METHOD,
    /** The enum of header fields. */
    HEADER
  }

  /** Copies the set. */
  public Vocabulary {
    own = Collections.unmodifiableSet(own);
  }

  /**
   * Returns the vocabulary of a law.
   *
   * @param packageName the package that it is generated into
   * @param law the law
   */
  public static Vocabulary of(String packageName, Law law) {
    return new Vocabulary(
        packageName,
        law.base().map(base -> added(law, base)).orElseGet(() -> EnumSet.allOf(OwnType.class)));
  }

  private static Set<OwnType> added(Law law, Law base) {
    if (!law.hasStatusesOf(base)) {
      return EnumSet.allOf(OwnType.class);
    }
    Set<OwnType> own = EnumSet.noneOf(OwnType.class);
    if (law.methods().size() > base.methods().size()) {
      own.add(OwnType.METHOD);
    }
    if (law.fields().size() > base.fields().size()) {
      own.add(OwnType.HEADER);
    }
    return own;
  }

  /** Tells whether a type is in the package of the vocabulary. */
  public boolean has(OwnType type) {
    return own.contains(type);
  }

  /** Tells whether the annotation of a method is in the package of the vocabulary. */
  public boolean hasAnnotationOf(Method method, Law law) {
    return has(OwnType.STATUS)
        || law.base().filter(base -> base.method(method.token()).isPresent()).isEmpty();
  }

  /** Returns the enum of status codes. */
  public ClassName status() {
    return type("Status", OwnType.STATUS);
  }

  /** Returns the enum of the classes of status codes. */
  public ClassName statusClass() {
    return type("StatusClass", OwnType.STATUS);
  }

  /** Returns the enum of methods. */
  public ClassName method() {
    return type("Method", OwnType.METHOD);
  }

  /** Returns the enum of header fields. */
  public ClassName header() {
    return type("Header", OwnType.HEADER);
  }

  /** Returns the interface of all responses. */
  public ClassName response() {
    return type("Response", OwnType.STATUS);
  }

  /** Returns the record for the codes of a class that the law does not know. */
  public ClassName unrecognized(StatusClass statusClass) {
    return response().nestedClass("Unrecognized" + statusClass.name());
  }

  /** Returns the type with which the law travels. */
  public ClassName law() {
    return ClassName.get(packageName, "Law");
  }

  /**
   * Returns the record of the fields of the server's own responses, where a policy requires some.
   */
  public ClassName serverFields() {
    return ClassName.get(packageName, "ServerFields");
  }

  /** Returns the annotation that declares a response. */
  public ClassName responds() {
    return ClassName.get(packageName, "Responds");
  }

  /** Returns the exception of clients for a response that no contract declares. */
  public ClassName undeclared() {
    return type("UndeclaredResponseException", OwnType.STATUS);
  }

  private ClassName type(String name, OwnType type) {
    return ClassName.get(has(type) ? packageName : RuntimePackage.VOCABULARY.qualifiedName(), name);
  }
}
