package dev.statute.importer.source;

import dev.statute.contract.file.PublishedComponent;
import dev.statute.contract.file.PublishedField;
import dev.statute.contract.file.PublishedOperation;
import dev.statute.contract.file.PublishedRequirement;
import dev.statute.contract.file.PublishedResponse;
import dev.statute.importer.layout.Literals;
import dev.statute.importer.layout.Names;
import dev.statute.importer.layout.Piece;
import dev.statute.law.HeaderField;
import dev.statute.law.Law;
import dev.statute.law.Status;
import dev.statute.law.StatusClass;
import dev.statute.text.JavaNames;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Writes what operations may answer. */
final class ResponseWriter {

  private static final String OTHERWISE = "Otherwise";

  private final Law law;
  private final String vocabulary;
  private final Names names;
  private final Tokens tokens;

  ResponseWriter(SourceSettings settings, Names names, Tokens tokens) {
    this.law = settings.law();
    this.vocabulary = settings.vocabulary();
    this.names = names;
    this.tokens = tokens;
  }

  /** Returns the annotations for the responses of an operation, in the order of its code. */
  List<Piece> of(PublishedOperation operation) {
    List<PublishedResponse> ordered = new ArrayList<>();
    for (String key : operation.signature().cases()) {
      operation.response(key).ifPresent(ordered::add);
    }
    operation.responses().stream().filter(r -> !ordered.contains(r)).forEach(ordered::add);
    List<Piece> pieces = new ArrayList<>();
    for (PublishedResponse response : ordered) {
      if (!response.isCommon() && !comesWithSecurity(response, operation)) {
        pieces.add(of(response));
      }
    }
    return pieces;
  }

  /** Returns the annotation for a response. */
  Piece of(PublishedResponse response) {
    return response.code().isPresent()
        ? known(response, law.status(response.code().getAsInt()).orElseThrow())
        : otherwise(response);
  }

  /** What refuses those who do not authenticate comes with the annotation for that. */
  private boolean comesWithSecurity(PublishedResponse response, PublishedOperation operation) {
    boolean isSecured =
        operation.security().stream().map(PublishedRequirement::scheme).anyMatch(s -> !s.isEmpty());
    var authentication = law.general().authentication();
    if (!isSecured || authentication == null || response.code().isEmpty()) {
      return false;
    }
    int code = response.code().getAsInt();
    var party = authentication.to(false);
    boolean isRefusal = code == party.status() || code == party.refusal();
    boolean isPlain =
        isRefusal
            && response.key().equals(law.status(code).map(Status::name).orElse(""))
            && response.problemType().isEmpty()
            && response.fields().stream()
                .noneMatch(field -> field.origin() == PublishedField.Origin.DECLARED)
            && response.content().size() == 1;
    return isPlain
        && response.content().get(0).type().name().equals(Terms.PROBLEM)
        && WrittenMediaTypes.written(response.content(), response.content().get(0).type(), law)
            .isEmpty();
  }

  private Piece known(PublishedResponse response, Status status) {
    AnnotationPiece piece = new AnnotationPiece(names.type(vocabulary + ".Responds"));
    piece.add("status", names.constant(vocabulary + ".Status", status.constantName()));
    addName(response, status.name(), piece);
    addBody(response, piece);
    if (!response.content().isEmpty()) {
      List<String> mediaTypes =
          WrittenMediaTypes.written(response.content(), response.content().get(0).type(), law);
      if (!mediaTypes.isEmpty()) {
        piece.addAll("mediaTypes", mediaTypes.stream().map(Literals::of).toList());
      }
    }
    if (!response.problemType().isEmpty()) {
      piece.add("problem", Literals.of(response.problemType()));
    }
    addFields("headers", constants(response, true), piece);
    addFields("optionalHeaders", constants(response, false), piece);
    addFields("fields", others(response), piece);
    return piece.build();
  }

  private static void addName(PublishedResponse response, String usual, AnnotationPiece piece) {
    if (!response.key().equals(usual)) {
      piece.add("name", Literals.of(response.key()));
    }
  }

  private void addBody(PublishedResponse response, AnnotationPiece piece) {
    response.content().stream()
        .findFirst()
        .ifPresent(content -> piece.add("body", tokens.literal(content.type())));
  }

  private static void addFields(String member, List<Piece> fields, AnnotationPiece piece) {
    if (!fields.isEmpty()) {
      piece.addPieces(member, fields);
    }
  }

  private List<Piece> constants(PublishedResponse response, boolean always) {
    return declared(response).stream()
        .filter(field -> field.isAlways() == always)
        .flatMap(field -> law.fieldOfAnyCase(field.name()).stream())
        .map(HeaderField::constantName)
        .map(name -> Piece.text(names.constant(vocabulary + ".Header", name)))
        .toList();
  }

  private List<Piece> others(PublishedResponse response) {
    return declared(response).stream()
        .filter(field -> law.fieldOfAnyCase(field.name()).isEmpty())
        .map(this::other)
        .toList();
  }

  private Piece other(PublishedField field) {
    AnnotationPiece piece = new AnnotationPiece(names.type(Terms.STATUTE + "Field"));
    piece.add("value", Literals.of(field.name()));
    if (!field.type().isEmpty()) {
      piece.add("type", names.type(field.type()) + ".class");
    }
    if (!field.isAlways()) {
      piece.add("optional", "true");
    }
    return piece.build();
  }

  /** Returns the fields that the source declares, in the order of the components. */
  private List<PublishedField> declared(PublishedResponse response) {
    List<String> components = response.components().stream().map(PublishedComponent::name).toList();
    return response.fields().stream()
        .filter(field -> field.origin() == PublishedField.Origin.DECLARED)
        .sorted(Comparator.comparingInt(field -> components.indexOf(component(field.name()))))
        .toList();
  }

  private String component(String field) {
    return law.fieldOfAnyCase(field)
        .map(HeaderField::componentName)
        .orElseGet(() -> JavaNames.componentOfText(field));
  }

  private Piece otherwise(PublishedResponse response) {
    AnnotationPiece piece = new AnnotationPiece(names.type(Terms.STATUTE + "RespondsOtherwise"));
    Optional<StatusClass> statusClass =
        response.digit().stream()
            .boxed()
            .flatMap(digit -> law.classes().stream().filter(c -> c.digit() == digit))
            .findFirst();
    if (statusClass.isPresent()) {
      piece.add("value", Literals.of(statusClass.get().digit() + "XX"));
    }
    addBody(response, piece);
    addName(response, statusClass.map(StatusClass::name).orElse(OTHERWISE), piece);
    return piece.build();
  }
}
