package dev.statute.check;

import com.palantir.javapoet.TypeName;
import dev.statute.declaration.ApiDeclaration;
import java.util.regex.Pattern;

/** Names of types in messages. */
final class JavaNames {

  private static final Pattern QUALIFIER = Pattern.compile("(?:[\\w$]+\\.)+(?=[\\w$])");

  private JavaNames() {}

  /** Returns the name of an interface as code has it, with those of the types around it. */
  static String of(ApiDeclaration api) {
    return String.join(".", api.type().simpleNames());
  }

  /** Returns a type without packages and the types around it. */
  static String simple(TypeName type) {
    return QUALIFIER.matcher(type.toString()).replaceAll("");
  }

  /** Returns a name that begins with a capital letter. */
  static String upperCase(String name) {
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }
}
