package dev.statute.importer.source;

import dev.statute.contract.file.PublishedInput;
import dev.statute.contract.file.PublishedType;
import dev.statute.importer.layout.Literals;
import dev.statute.importer.layout.Names;
import dev.statute.importer.layout.Piece;
import dev.statute.law.HeaderField;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes the annotations that bind parameters to parts of a request. */
final class ParameterBinding {

  private static final String STYLE = Terms.STATUTE + "QueryStyle";

  private final SourceSettings settings;
  private final Names names;

  ParameterBinding(SourceSettings settings, Names names) {
    this.settings = settings;
    this.names = names;
  }

  /** Returns the annotation; none where the name alone says it. */
  List<Piece> of(PublishedInput input) {
    return switch (input.source()) {
      case PATH ->
          input.key().isEmpty() || input.key().equals(input.name())
              ? List.of()
              : List.of(named("PathParam", input).build());
      case QUERY -> List.of(query(input, input.key(), names));
      case HEADER -> List.of(field(input));
      case COOKIE -> List.of(named("CookieParam", input).build());
      case FORM -> List.of(named("FormParam", input).build());
      case PART -> List.of(named("Part", input).build());
      case CONTENT -> content(input);
      case CONTEXT -> List.of(annotation("Context").build());
    };
  }

  private AnnotationPiece annotation(String name) {
    return new AnnotationPiece(names.type(Terms.STATUTE + name));
  }

  private AnnotationPiece named(String name, PublishedInput input) {
    AnnotationPiece piece = annotation(name);
    return input.key().isEmpty() || input.key().equals(input.name())
        ? piece
        : piece.add("value", Literals.of(input.key()));
  }

  /** Returns the annotation of a component of a record in the query; none where it needs none. */
  static List<Piece> ofMember(PublishedInput member, PublishedType record, Names names) {
    String key = member.key();
    int bracket = key.indexOf('[');
    String name =
        bracket >= 0 && key.endsWith("]") ? key.substring(bracket + 1, key.length() - 1) : key;
    boolean isPlain =
        (name.isEmpty() || name.equals(member.name()))
            && member.defaults().isEmpty()
            && isRepeated(member)
            && record.member(member.name()).isPresent();
    return isPlain ? List.of() : List.of(query(member, name, names));
  }

  private static boolean isRepeated(PublishedInput input) {
    return input.style().isEmpty() || input.style().equals("repeated");
  }

  private static Piece query(PublishedInput input, String key, Names names) {
    AnnotationPiece piece = new AnnotationPiece(names.type(Terms.STATUTE + "QueryParam"));
    boolean isForm = input.style().equals("form");
    if (!key.isEmpty() && !key.equals(input.name()) && !isForm) {
      piece.add("value", Literals.of(key));
    }
    if (!isRepeated(input)) {
      piece.add("style", names.constant(STYLE, input.style().toUpperCase(Locale.ROOT)));
    }
    if (!input.defaults().isEmpty()) {
      piece.addAll("defaultValue", input.defaults().stream().map(Literals::of).toList());
    }
    return piece.build();
  }

  private Piece field(PublishedInput input) {
    Optional<HeaderField> known = settings.law().fieldOfAnyCase(input.key());
    return known
        .map(
            field ->
                new AnnotationPiece(names.type(settings.vocabulary() + ".HeaderParam"))
                    .add(
                        "value",
                        names.constant(settings.vocabulary() + ".Header", field.constantName()))
                    .build())
        .orElseGet(() -> annotation("FieldParam").add("value", Literals.of(input.key())).build());
  }

  /** Content needs no annotation, unless the media types are not those of the codec. */
  private List<Piece> content(PublishedInput input) {
    List<String> mediaTypes =
        WrittenMediaTypes.written(input.content(), input.type(), settings.law());
    return mediaTypes.isEmpty()
        ? List.of()
        : List.of(
            annotation("Body")
                .addAll("mediaTypes", mediaTypes.stream().map(Literals::of).toList())
                .build());
  }
}
