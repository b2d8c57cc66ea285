package dev.statute.pages.fact;

import dev.statute.contract.file.InputSource;
import dev.statute.contract.file.JavaSignature;
import dev.statute.contract.file.LawUse;
import dev.statute.contract.file.PublishedContent;
import dev.statute.contract.file.PublishedContract;
import dev.statute.contract.file.PublishedDoc;
import dev.statute.contract.file.PublishedField;
import dev.statute.contract.file.PublishedInput;
import dev.statute.contract.file.PublishedMember;
import dev.statute.contract.file.PublishedOperation;
import dev.statute.contract.file.PublishedResponse;
import dev.statute.contract.file.PublishedType;
import dev.statute.contract.file.TypeUse;
import dev.statute.contract.shape.Caching;
import dev.statute.law.Content;
import dev.statute.law.FieldRule;
import dev.statute.law.HeaderField;
import dev.statute.law.Law;
import dev.statute.law.Method;
import dev.statute.law.Presupposition;
import dev.statute.law.Role;
import dev.statute.law.Status;
import dev.statute.law.StatusClass;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** A contract with an operation for each method, which has each answer that the law allows it. */
final class EachAnswer {

  private static final String THING = "shop.Thing";

  private final Law law;
  private final Role role;

  EachAnswer(Law law, Role role) {
    this.law = law;
    this.role = role;
  }

  PublishedContract contract() {
    List<PublishedOperation> operations = new ArrayList<>();
    for (Method method : law.methods()) {
      if (method.isOffered()) {
        operations.add(operation(method));
      }
    }
    return new PublishedContract(
        "shop.Things",
        "",
        role,
        "",
        List.of(),
        PublishedDoc.NONE,
        new LawUse("http.yaml", "", List.of()),
        Optional.empty(),
        List.of(),
        operations,
        List.of(thing()),
        List.of());
  }

  private static PublishedType thing() {
    return new PublishedType(
        THING,
        PublishedType.Kind.RECORD,
        List.of(),
        List.of(
            new PublishedMember(
                "name", TypeUse.of("java.lang.String"), List.of(), PublishedDoc.NONE)),
        List.of(),
        Optional.empty(),
        List.of(),
        List.of(),
        PublishedDoc.NONE);
  }

  private PublishedOperation operation(Method method) {
    List<Status> statuses = law.statuses().stream().filter(s -> answers(s, method)).toList();
    Map<String, PublishedInput> inputs = new LinkedHashMap<>();
    inputs.put("id", input("id", InputSource.PATH, "id", "long", true));
    for (Status status : statuses) {
      for (Presupposition presupposition : status.presuppositions(method.token(), role)) {
        for (String field : presupposition.fields()) {
          inputs.putIfAbsent(field, input(field, InputSource.HEADER, field, type(field), false));
        }
      }
    }
    if (method.requestContentGround() == null) {
      inputs.put("thing", input("thing", InputSource.CONTENT, "", THING, true));
    }
    return new PublishedOperation(
        method.viewName(),
        method.viewName(),
        "shop.Things",
        method.token(),
        "/things/{id}",
        PublishedDoc.NONE,
        new JavaSignature("shop.Reply", "", false, false, List.of(), List.of(), List.of()),
        Optional.empty(),
        List.of(),
        List.of(),
        OptionalLong.empty(),
        List.copyOf(inputs.values()),
        statuses.stream().map(status -> response(status, method)).toList(),
        List.of());
  }

  /** Tells whether nothing is said against a status in answer to a method, not even as advice. */
  private boolean answers(Status status, Method method) {
    boolean isInterim = law.classOf(status).interim();
    boolean isOfRole =
        status.roles() == null
            || (status.roles().only().isEmpty()
                ? status.roles().except().stream().noneMatch(role::canActAs)
                : status.roles().only().stream().anyMatch(role::canActAs));
    boolean isBanned =
        status.bans().stream()
            .filter(ban -> ban.isBinding() || !ban.isTotal())
            .anyMatch(ban -> ban.appliesTo(method.token()));
    boolean isWithoutContent = method.requestContentGround() != null;
    boolean needsContent =
        status.presuppositions(method.token(), role).stream().anyMatch(Presupposition::content);
    boolean isSuccess =
        method.success() == null
            || law.classOf(status).error()
            || status.redirect() != null
            || Stream.of(method.success().only(), method.success().oneOf())
                .allMatch(codes -> codes.isEmpty() || codes.contains(status.code()));
    return !isInterim
        && isOfRole
        && !isBanned
        && isSuccess
        && status.state().isInUse()
        && status.discouraged() == null
        && !(needsContent && isWithoutContent)
        && status.presuppositions(method.token(), role).stream()
            .map(Presupposition::fields)
            .allMatch(
                fields -> fields.isEmpty() || fields.stream().anyMatch(f -> isRead(f, method)));
  }

  /** Tells whether recipients of a request with a method do not ignore a field. */
  private boolean isRead(String field, Method method) {
    return law.field(field)
        .map(known -> known.recipient().ignored())
        .filter(
            rule ->
                rule.in().contains(method.token())
                    || (!rule.unless().isEmpty() && !rule.unless().contains(method.token())))
        .isEmpty();
  }

  private String type(String field) {
    return law.field(field)
        .map(HeaderField::type)
        .map(type -> "dev.statute.field." + type.javaPackage() + type.javaName())
        .map(type -> type.endsWith(".String") ? "java.lang.String" : type)
        .orElse("java.lang.String");
  }

  private static PublishedInput input(
      String name, InputSource source, String key, String type, boolean isRequired) {
    return new PublishedInput(
        name,
        TypeUse.of(type),
        source,
        key,
        isRequired,
        "",
        List.of(),
        false,
        List.of(),
        source == InputSource.CONTENT
            ? List.of(new PublishedContent("", false, TypeUse.of(type)))
            : List.of(),
        List.of(),
        "");
  }

  private PublishedResponse response(Status status, Method method) {
    Map<String, PublishedField> fields = new LinkedHashMap<>();
    StatusClass statusClass = law.classOf(status);
    Stream.concat(status.fields().stream(), statusClass.fields().stream())
        .filter(rule -> !rule.ground().level().isProhibition())
        .filter(rule -> rule.appliesTo(method.token()) && rule.ground().binds(role))
        .forEach(rule -> fields.putIfAbsent(rule.field(), field(rule)));
    boolean hasContent =
        status.content().content().isAllowed()
            && status.content().content() != Content.NONE
            && (method.withoutContent() == null || !method.withoutContent().appliesTo(status));
    String type = statusClass.error() ? "dev.statute.field.Problem" : THING;
    String mediaType = statusClass.error() ? "application/problem+json" : "";
    return new PublishedResponse(
        status.name(),
        Integer.toString(status.code()),
        "",
        List.of(),
        false,
        hasContent ? List.of(new PublishedContent(mediaType, false, TypeUse.of(type))) : List.of(),
        false,
        "",
        List.copyOf(fields.values()),
        Caching.NONE,
        "");
  }

  private PublishedField field(FieldRule rule) {
    boolean isManaged = law.field(rule.field()).filter(HeaderField::managed).isPresent();
    return new PublishedField(
        rule.field(),
        rule.isAlwaysDemanded(),
        "",
        PublishedField.Origin.DEMANDED,
        rule.ground().clause().toString(),
        isManaged);
  }
}
