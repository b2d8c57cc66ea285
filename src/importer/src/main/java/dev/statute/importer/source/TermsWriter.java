package dev.statute.importer.source;

import dev.statute.contract.SecurityScheme;
import dev.statute.contract.file.PublishedDeviation;
import dev.statute.contract.file.PublishedLifecycle;
import dev.statute.contract.file.PublishedRequirement;
import dev.statute.contract.file.PublishedScheme;
import dev.statute.importer.layout.Literals;
import dev.statute.importer.layout.Names;
import dev.statute.importer.layout.Piece;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes on what terms operations may be used. */
final class TermsWriter {

  private final Names names;

  TermsWriter(Names names) {
    this.names = names;
  }

  private AnnotationPiece annotation(String name) {
    return new AnnotationPiece(names.type(Terms.STATUTE + name));
  }

  private String constant(String type, Enum<?> constant) {
    return names.type(Terms.STATUTE + type) + "." + constant.name();
  }

  /** Returns the annotation for how long something will be there, if there is much to say. */
  List<Piece> lifecycle(Optional<PublishedLifecycle> lifecycle) {
    return lifecycle.stream()
        .filter(
            one ->
                one.deprecation().isPresent()
                    || one.sunset().isPresent()
                    || !one.documentation().isEmpty()
                    || !one.stability().isEmpty())
        .map(this::lifecycle)
        .toList();
  }

  private Piece lifecycle(PublishedLifecycle lifecycle) {
    AnnotationPiece piece = annotation("Lifecycle");
    lifecycle.deprecation().ifPresent(moment -> piece.add("deprecated", moment(moment)));
    lifecycle.sunset().ifPresent(moment -> piece.add("sunset", moment(moment)));
    if (!lifecycle.documentation().isEmpty()) {
      piece.add("documentation", Literals.of(lifecycle.documentation()));
    }
    if (!lifecycle.stability().isEmpty()) {
      piece.add(
          "stability",
          names.type(Terms.STATUTE + "Stability")
              + "."
              + lifecycle.stability().toUpperCase(Locale.ROOT));
    }
    return piece.build();
  }

  private static String moment(Instant moment) {
    boolean isDate = moment.atOffset(ZoneOffset.UTC).toLocalTime().equals(LocalTime.MIDNIGHT);
    return Literals.of(
        isDate ? moment.atOffset(ZoneOffset.UTC).toLocalDate().toString() : moment.toString());
  }

  /** Returns the annotations that declare ways to authenticate. */
  List<Piece> schemes(List<PublishedScheme> schemes) {
    return schemes.stream().map(this::scheme).toList();
  }

  private Piece scheme(PublishedScheme scheme) {
    AnnotationPiece piece = annotation("SecurityScheme").add("name", Literals.of(scheme.name()));
    piece.add("type", constant("SchemeType", scheme.kind()));
    addText("realm", scheme.realm(), piece);
    if (scheme.isOfProxy()) {
      piece.add("proxy", "true");
    }
    addText("parameter", scheme.parameter(), piece);
    if (scheme.location() != SecurityScheme.Location.HEADER) {
      piece.add("in", constant("KeyLocation", scheme.location()));
    }
    addText("format", scheme.format(), piece);
    addText("authorizationUrl", scheme.authorizationUrl(), piece);
    addText("tokenUrl", scheme.tokenUrl(), piece);
    addText("discoveryUrl", scheme.discoveryUrl(), piece);
    return piece.build();
  }

  private static void addText(String member, String text, AnnotationPiece piece) {
    if (!text.isEmpty()) {
      piece.add(member, Literals.of(text));
    }
  }

  /** Returns the annotations that say how clients authenticate. */
  List<Piece> security(List<PublishedRequirement> requirements) {
    return requirements.stream().map(this::requirement).toList();
  }

  private Piece requirement(PublishedRequirement requirement) {
    AnnotationPiece piece = annotation("Secured").add("value", Literals.of(requirement.scheme()));
    if (!requirement.scopes().isEmpty()) {
      piece.addAll("scopes", requirement.scopes().stream().map(Literals::of).toList());
    }
    return piece.build();
  }

  /** Returns the annotation for an operation that everybody may use. */
  Piece unsecured() {
    return annotation("Unsecured").build();
  }

  /** Returns the annotation that demands header fields of requests. */
  List<Piece> required(List<String> fields) {
    return fields.isEmpty()
        ? List.of()
        : List.of(
            annotation("Requires")
                .addAll("value", fields.stream().map(Literals::of).toList())
                .build());
  }

  /** Returns the annotations that lift rules. */
  List<Piece> deviations(List<PublishedDeviation> deviations) {
    return deviations.stream()
        .map(
            one ->
                annotation("Deviates")
                    .add("rule", Literals.of(one.rule()))
                    .add("reason", Literals.of(one.reason()))
                    .build())
        .toList();
  }
}
