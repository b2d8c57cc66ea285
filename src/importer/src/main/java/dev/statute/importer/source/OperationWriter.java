package dev.statute.importer.source;

import dev.statute.contract.file.InputSource;
import dev.statute.contract.file.JavaSignature;
import dev.statute.contract.file.PublishedContract;
import dev.statute.contract.file.PublishedInput;
import dev.statute.contract.file.PublishedOperation;
import dev.statute.contract.file.PublishedRequirement;
import dev.statute.contract.file.PublishedResponse;
import dev.statute.contract.file.TypeUse;
import dev.statute.importer.layout.Literals;
import dev.statute.importer.layout.Names;
import dev.statute.importer.layout.Piece;
import dev.statute.law.Status;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes the methods of an interface. */
final class OperationWriter {

  private static final int INDENT = 2;
  private static final Set<InputSource> CONTENT =
      EnumSet.of(InputSource.CONTENT, InputSource.FORM, InputSource.PART);

  private final SourceSettings settings;
  private final PublishedContract contract;
  private final List<PublishedRequirement> security;
  private final OptionalLong limit;
  private final Names names;
  private final TypeText text;
  private final ResponseWriter responses;
  private final TermsWriter terms;

  /**
   * Makes a writer.
   *
   * @param security what the interface says of how clients authenticate
   * @param limit what it says of the size of content
   */
  OperationWriter(
      SourceSettings settings,
      PublishedContract contract,
      List<PublishedRequirement> security,
      OptionalLong limit,
      Names names,
      ResponseWriter responses) {
    this.settings = settings;
    this.contract = contract;
    this.security = security;
    this.limit = limit;
    this.names = names;
    this.text = new TypeText(names);
    this.responses = responses;
    this.terms = new TermsWriter(names);
  }

  Piece of(PublishedOperation operation) {
    List<Piece> lines = new ArrayList<>(comment(operation));
    if (operation.doc().isDeprecated()) {
      lines.add(Piece.text("@" + names.type("java.lang.Deprecated")));
    }
    lines.add(route(operation));
    if (!operation.lifecycle().equals(contract.lifecycle())) {
      lines.addAll(terms.lifecycle(operation.lifecycle()));
    }
    if (!operation.security().equals(security)) {
      lines.addAll(
          operation.security().isEmpty()
              ? List.of(terms.unsecured())
              : terms.security(operation.security()));
    }
    lines.addAll(terms.required(operation.requiredFields()));
    lines.addAll(responses.of(operation));
    lines.addAll(terms.deviations(operation.deviations()));
    lines.add(method(operation));
    return Piece.lines(lines);
  }

  private List<Piece> comment(PublishedOperation operation) {
    Map<String, String> parameters = new LinkedHashMap<>();
    operation.inputs().forEach(input -> parameters.put(input.name(), input.doc()));
    return new DocWriter(settings.docs())
        .ofOperation(operation.doc(), responses(operation), parameters, INDENT);
  }

  /** Returns what is said of responses, other than what their status codes say. */
  private Map<String, String> responses(PublishedOperation operation) {
    Map<String, String> said = new LinkedHashMap<>();
    for (PublishedResponse response : operation.responses()) {
      String phrase =
          response.code().isPresent()
              ? settings.law().status(response.code().getAsInt()).map(Status::phrase).orElse("")
              : "";
      String words = response.doc().strip().replaceAll("[.!]+$", "");
      if (!words.isEmpty() && !words.equalsIgnoreCase(phrase)) {
        said.merge(response.status(), response.doc(), (one, other) -> one + " " + other);
      }
    }
    return said;
  }

  private Piece route(PublishedOperation operation) {
    String token = operation.method().replace('-', '_');
    AnnotationPiece piece = new AnnotationPiece(names.type(settings.vocabulary() + "." + token));
    String path = operation.path();
    String relative =
        path.startsWith(contract.path()) ? path.substring(contract.path().length()) : path;
    if (!relative.isEmpty()) {
      piece.add("value", Literals.of(relative));
    }
    if (!operation.contentLimit().equals(limit) && takesContent(operation)) {
      operation
          .contentLimit()
          .ifPresent(octets -> piece.add("maxContentLength", ApiWriter.octets(octets)));
    }
    return piece.build();
  }

  /** Tells whether requests have content. */
  static boolean takesContent(PublishedOperation operation) {
    return operation.inputs().stream().anyMatch(input -> CONTENT.contains(input.source()));
  }

  private Piece method(PublishedOperation operation) {
    JavaSignature signature = operation.signature();
    TypeUse reply = TypeUse.of(signature.replyType());
    String returned =
        text.of(
            signature.wrapper().isEmpty()
                ? reply
                : new TypeUse(signature.wrapper(), List.of(reply), false, List.of()));
    String variables =
        signature.typeParameters().isEmpty()
            ? ""
            : String.join(", ", signature.typeParameters()) + " ";
    String thrown = signature.thrown().stream().map(names::type).collect(Collectors.joining(", "));
    return Piece.bracketed(
        (variables.isEmpty() ? "" : "<" + variables.strip() + "> ")
            + returned
            + " "
            + operation.name()
            + "(",
        operation.inputs().stream().map(this::parameter).toList(),
        ")" + (thrown.isEmpty() ? "" : " throws " + thrown) + ";");
  }

  private Piece parameter(PublishedInput input) {
    List<Piece> words = new ArrayList<>(new ParameterBinding(settings, names).of(input));
    input.annotations().forEach(use -> words.add(AnnotationPiece.of(use, names)));
    words.add(Piece.text(text.of(input.type()) + " " + input.name()));
    boolean isPlain = words.size() == 1 || input.source() == InputSource.CONTEXT;
    return isPlain
        ? Piece.separated(words, "", Piece.text(" "))
        : Piece.level(Piece.CONTINUED, Piece.separated(words, "", Piece.fill(" ")));
  }
}
