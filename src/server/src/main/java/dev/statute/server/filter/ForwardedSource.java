package dev.statute.server.filter;

import dev.statute.field.FieldName;
import dev.statute.field.Fields;
import dev.statute.http.Header;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** The fields by which a proxy tells of a request. */
sealed interface ForwardedSource permits StandardForwarded, ExtendedForwarded {

  /** The field of RFC 7239. */
  Set<FieldName> STANDARD = Set.of(new FieldName(Header.FORWARDED.fieldName()));

  /** Fields that no standard defines. */
  Set<FieldName> EXTENDED =
      Set.of(
          new FieldName(ExtendedForwarded.FOR),
          new FieldName(ExtendedForwarded.PROTO),
          new FieldName(ExtendedForwarded.HOST),
          new FieldName(ExtendedForwarded.PORT),
          new FieldName(ExtendedForwarded.PREFIX));

  /** All of them. */
  Set<FieldName> ALL = union(STANDARD, EXTENDED);

  private static Set<FieldName> union(Set<FieldName> some, Set<FieldName> others) {
    Set<FieldName> all = new HashSet<>(some);
    all.addAll(others);
    return Set.copyOf(all);
  }

  /**
   * Reads what a trusted proxy wrote.
   *
   * @return what it saw; nothing if it wrote none of the fields
   * @throws IllegalArgumentException if a field is malformed
   */
  Optional<ForwardedView> read(Fields fields);

  /** Gives the fields that the proxy does not write. */
  Set<FieldName> others();
}
