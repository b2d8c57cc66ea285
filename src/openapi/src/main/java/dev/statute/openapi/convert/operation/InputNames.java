package dev.statute.openapi.convert.operation;

import dev.statute.openapi.convert.name.Identifiers;
import dev.statute.openapi.convert.name.NameTable;

/** The names of the parameters of one operation. */
final class InputNames {

  private final NameTable table = NameTable.ofMembers();

  /**
   * Returns the name of a parameter.
   *
   * @param key what the request calls it
   * @param suffix what tells it from one in another part of the request
   */
  String take(String key, String suffix) {
    return table.take(Identifiers.member(key), suffix);
  }
}
