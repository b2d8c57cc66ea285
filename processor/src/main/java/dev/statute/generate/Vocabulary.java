package dev.statute.generate;

import com.palantir.javapoet.ClassName;
import dev.statute.law.StatusClass;

/**
 * The names of a vocabulary's types.
 *
 * @param packageName the package that it is generated into
 */
record Vocabulary(String packageName) {

  ClassName status() {
    return type("Status");
  }

  ClassName statusClass() {
    return type("StatusClass");
  }

  ClassName method() {
    return type("Method");
  }

  ClassName header() {
    return type("Header");
  }

  ClassName response() {
    return type("Response");
  }

  /** Returns the record for the codes of a class that no spec knows. */
  ClassName unrecognized(StatusClass statusClass) {
    return response().nestedClass("Unrecognized" + statusClass.name());
  }

  ClassName law() {
    return type("Law");
  }

  /**
   * Returns the record of the fields of the server's own responses, where a policy requires some.
   */
  ClassName serverFields() {
    return type("ServerFields");
  }

  ClassName responds() {
    return type("Responds");
  }

  /** Returns the exception of clients for a response that no contract declares. */
  ClassName undeclared() {
    return type("UndeclaredResponseException");
  }

  private ClassName type(String name) {
    return ClassName.get(packageName, name);
  }
}
