package dev.statute.importer.check;

import dev.statute.contract.Body;
import dev.statute.contract.DeclaredField;
import dev.statute.contract.FieldRef;
import dev.statute.contract.Representation;
import dev.statute.contract.Response;
import dev.statute.contract.SecurityScheme;
import dev.statute.contract.Site;
import dev.statute.contract.StatusRef;
import dev.statute.contract.file.PublishedContent;
import dev.statute.contract.file.PublishedField;
import dev.statute.contract.file.PublishedOperation;
import dev.statute.contract.file.PublishedRequirement;
import dev.statute.contract.file.PublishedResponse;
import dev.statute.contract.file.PublishedScheme;
import dev.statute.contract.file.TypeUse;
import dev.statute.importer.source.WrittenMediaTypes;
import dev.statute.law.Law;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Makes the responses that rules are about; those that come with security are among them. */
final class CheckedResponses {

  private static final String PROBLEM = "dev.statute.field.Problem";

  private final Law law;
  private final CheckedContract.Sites sites;
  private final List<PublishedScheme> schemes;

  CheckedResponses(Law law, CheckedContract.Sites sites, List<PublishedScheme> schemes) {
    this.law = law;
    this.sites = sites;
    this.schemes = schemes;
  }

  List<Response> of(PublishedOperation operation) {
    List<Response> responses = new ArrayList<>();
    operation.responses().forEach(response -> responses.add(response(response)));
    Set<Integer> codes = new LinkedHashSet<>();
    for (PublishedRequirement requirement : operation.security()) {
      schemes.stream()
          .filter(scheme -> scheme.name().equals(requirement.scheme()))
          .forEach(scheme -> addRefusals(scheme, codes));
    }
    for (int code : codes) {
      if (responses.stream().noneMatch(response -> response.status().names(code))) {
        law.status(code).ifPresent(status -> responses.add(refusal(new StatusRef.Known(status))));
      }
    }
    return responses;
  }

  private void addRefusals(PublishedScheme scheme, Set<Integer> codes) {
    var authentication = law.general().authentication();
    if (authentication != null) {
      var party = authentication.to(scheme.isOfProxy());
      if (scheme.kind() != SecurityScheme.Kind.MUTUAL_TLS) {
        codes.add(party.status());
      }
      codes.add(party.refusal());
    }
  }

  private Response refusal(StatusRef status) {
    Body body =
        new Body.Known(
            List.of(
                new Representation(PROBLEM, Optional.of(law.general().problems().mediaType()))));
    return response(status, "", body, List.of(), "");
  }

  private Response response(PublishedResponse published) {
    StatusRef status = status(published);
    String ownName = published.key().equals(status.name()) ? "" : published.key();
    List<DeclaredField> fields =
        published.fields().stream()
            .filter(field -> field.origin() == PublishedField.Origin.DECLARED)
            .map(this::field)
            .toList();
    return response(status, ownName, body(published), fields, published.problemType());
  }

  private Response response(
      StatusRef status, String name, Body body, List<DeclaredField> fields, String problemType) {
    Site site = sites.next();
    return new Response(
        status,
        name,
        body,
        fields,
        problemType,
        site,
        sites.next(),
        sites.next(),
        sites.next(),
        sites.next());
  }

  private StatusRef status(PublishedResponse published) {
    OptionalInt code = published.code();
    if (code.isPresent()) {
      return law.status(code.getAsInt())
          .<StatusRef>map(StatusRef.Known::new)
          .orElseGet(() -> new StatusRef.Unregistered(code.getAsInt()));
    }
    return published.digit().isPresent()
        ? new StatusRef.Range(published.digit().getAsInt())
        : new StatusRef.Default();
  }

  private DeclaredField field(PublishedField field) {
    return new DeclaredField(
        FieldRef.named(field.name(), law),
        field.isAlways() ? DeclaredField.Occurrence.ALWAYS : DeclaredField.Occurrence.SOMETIMES,
        Optional.of(field.type()).filter(type -> !type.isEmpty()),
        sites.next());
  }

  private Body body(PublishedResponse published) {
    return published.content().isEmpty()
        ? new Body.None()
        : body(published.content(), published.content().get(0).type());
  }

  /** Returns content with the media types that will be written down. */
  private Body body(List<PublishedContent> content, TypeUse type) {
    return body(content, type, law, sites);
  }

  static Body body(
      List<PublishedContent> content, TypeUse type, Law law, CheckedContract.Sites sites) {
    String name = name(type);
    List<String> written = WrittenMediaTypes.written(content, type, law);
    if (written.isEmpty()) {
      Optional<String> usual =
          Optional.of(law.general().problems().mediaType()).filter(m -> name.equals(PROBLEM));
      return new Body.Known(List.of(new Representation(name, usual)));
    }
    List<Representation> forms = new ArrayList<>();
    for (String mediaType : written) {
      forms.add(new Representation(name, Optional.of(mediaType), Optional.of(sites.next())));
    }
    return new Body.Known(forms);
  }

  private static String name(TypeUse type) {
    String name = type.name().replace('$', '.');
    return type.arguments().isEmpty()
        ? name
        : name
            + type.arguments().stream()
                .map(CheckedResponses::name)
                .collect(java.util.stream.Collectors.joining(", ", "<", ">"));
  }
}
