package dev.statute.generate;

import com.palantir.javapoet.ClassName;
import dev.statute.law.StatusClass;

/**
 * The names of a vocabulary's types.
 *
 * @param packageName the package that it is generated into
 */
public record Vocabulary(String packageName) {

  /** Returns the enum of status codes. */
  public ClassName status() {
    return type("Status");
  }

  /** Returns the enum of the classes of status codes. */
  public ClassName statusClass() {
    return type("StatusClass");
  }

  /** Returns the enum of methods. */
  public ClassName method() {
    return type("Method");
  }

  /** Returns the enum of header fields. */
  public ClassName header() {
    return type("Header");
  }

  /** Returns the interface of all responses. */
  public ClassName response() {
    return type("Response");
  }

  /** Returns the record for the codes of a class that the law does not know. */
  public ClassName unrecognized(StatusClass statusClass) {
    return response().nestedClass("Unrecognized" + statusClass.name());
  }

  /** Returns the type with which the law travels. */
  public ClassName law() {
    return type("Law");
  }

  /**
   * Returns the record of the fields of the server's own responses, where a policy requires some.
   */
  public ClassName serverFields() {
    return type("ServerFields");
  }

  /** Returns the annotation that declares a response. */
  public ClassName responds() {
    return type("Responds");
  }

  /** Returns the exception of clients for a response that no contract declares. */
  public ClassName undeclared() {
    return type("UndeclaredResponseException");
  }

  private ClassName type(String name) {
    return ClassName.get(packageName, name);
  }
}
