package dev.statute.check;

import dev.statute.api.Api;

/** Names of interfaces in messages. */
final class JavaNames {

  private JavaNames() {}

  /** Returns the name of an interface as code has it, with those of the types around it. */
  static String of(Api api) {
    return String.join(".", api.type().simpleNames());
  }
}
