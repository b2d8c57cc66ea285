package dev.statute.change.type;

import dev.statute.contract.file.AnnotationUse;
import dev.statute.contract.file.json.JsonAnnotations;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What annotations say of how a member is written, other than its name. */
final class Formats {

  /** What says how values look; the rest is about their names and about who reads them. */
  private static final List<String> ANNOTATIONS =
      List.of(
          "JsonFormat",
          "JsonRawValue",
          "JsonbDateFormat",
          "JsonbNumberFormat",
          "JsonbTypeAdapter",
          "JsonAdapter");

  private Formats() {}

  /** Returns it as people write it; empty for nothing. */
  static String of(Property property, Direction direction) {
    List<AnnotationUse> annotations = property.member().annotations();
    String own = direction == Direction.SENT ? "JsonDeserialize" : "JsonSerialize";
    return Stream.concat(ANNOTATIONS.stream(), Stream.of(own))
        .flatMap(name -> JsonAnnotations.find(annotations, name).stream())
        .map(Limits::shown)
        .collect(Collectors.joining(" "));
  }
}
