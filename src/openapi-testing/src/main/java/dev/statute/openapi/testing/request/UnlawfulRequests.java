package dev.statute.openapi.testing.request;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.statute.law.Law;
import dev.statute.openapi.example.Usage;
import dev.statute.openapi.model.DocumentContent;
import dev.statute.openapi.model.DocumentOperation;
import dev.statute.openapi.model.DocumentParameter;
import dev.statute.openapi.model.OpenApi;
import dev.statute.openapi.testing.message.MediaTypeNames;
import dev.statute.openapi.testing.schema.DocumentSchemas;
import dev.statute.openapi.testing.schema.JsonSchema;
import dev.statute.openapi.testing.schema.TextValue;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ObjectNode;

/** Makes of a request that the document allows one that it does not allow, for one reason. */
final class UnlawfulRequests {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** Few schemas of parameters allow each of these. */
  private static final List<String> TEXTS =
      List.of("no-such-value", "1.5x", "-99999999999999999999", "99999999999999999999");

  /** The methods that an operation may lack. */
  private static final List<String> METHODS = List.of("GET", "PUT", "POST", "DELETE", "PATCH");

  private static final String OCTETS = "application/octet-stream";
  private static final String NO_MEDIA_TYPE_OF_THEIRS = "application/x-no-such-type";

  private final OpenApi api;
  private final Law law;
  private final DocumentSchemas schemas;
  private final RandomGenerator random;

  UnlawfulRequests(OpenApi api, Law law, DocumentSchemas schemas, RandomGenerator random) {
    this.api = api;
    this.law = law;
    this.schemas = schemas;
    this.random = random;
  }

  /**
   * A request that the document does not allow.
   *
   * @param draft the request
   * @param fault why it does not
   */
  record Unlawful(RequestDraft draft, String fault) {}

  /** Returns one of the ways to make it so; empty if there is none. */
  List<Unlawful> make(RequestDraft lawful) {
    List<Unlawful> ways = new ArrayList<>();
    for (DocumentParameter parameter : lawful.operation().parameters()) {
      unfit(parameter, lawful, ways);
      missing(parameter, lawful, ways);
    }
    content(lawful, ways);
    method(lawful, ways);
    return ways.isEmpty() ? List.of() : List.of(ways.get(random.nextInt(ways.size())));
  }

  private void unfit(DocumentParameter parameter, RequestDraft lawful, List<Unlawful> ways) {
    // Recipients ignore malformed values of some fields, and the definitions of others say more.
    boolean isDefined =
        parameter.in() == DocumentParameter.In.HEADER
            && law.fieldOfAnyCase(parameter.name()).isPresent();
    if (parameter.schema().isEmpty() || isDefined || parameter.style().equals("deepObject")) {
      return;
    }
    JsonSchema schema = schemas.of(parameter.schema().get(), Usage.REQUEST);
    for (String text : TEXTS) {
      if (isObject(schema) || TextValue.problem(schema, text).isEmpty()) {
        continue;
      }
      RequestDraft draft = new RequestDraft(lawful);
      switch (parameter.in()) {
        case PATH -> draft.path(parameter.name(), text);
        case QUERY ->
            draft.query(parameter.name(), List.of(Escaping.of(parameter.name()) + "=" + text));
        case HEADER -> draft.field(parameter.name(), text);
        case COOKIE -> draft.cookie(parameter.name(), text);
      }
      ways.add(new Unlawful(draft, named(parameter) + " is " + text));
    }
  }

  /** The members of an object may be parameters of their own. */
  private static boolean isObject(JsonSchema schema) {
    return schema.matches(JSON.createObjectNode())
        || schema.problem(JSON.createObjectNode()).filter(p -> p.contains("required")).isPresent();
  }

  private static String named(DocumentParameter parameter) {
    return "the parameter " + parameter.name() + " (" + parameter.place() + ")";
  }

  private static void missing(
      DocumentParameter parameter, RequestDraft lawful, List<Unlawful> ways) {
    if (parameter.isRequired() && parameter.in() != DocumentParameter.In.PATH) {
      RequestDraft draft = new RequestDraft(lawful);
      draft.without(parameter);
      ways.add(new Unlawful(draft, named(parameter) + " is missing"));
    }
  }

  private void content(RequestDraft lawful, List<Unlawful> ways) {
    DocumentOperation operation = lawful.operation();
    if (!lawful.hasContent() || operation.content().isEmpty()) {
      return;
    }
    List<DocumentContent> declared = operation.content().get().contents();
    // Octets without a type of their own can be none, and of any type (RFC 9110, 8.3).
    boolean isOctets =
        declared.stream().anyMatch(c -> MediaTypeNames.includes(c.mediaType(), OCTETS));
    if (operation.content().get().isRequired() && !isOctets) {
      RequestDraft draft = new RequestDraft(lawful);
      draft.withoutContent();
      ways.add(new Unlawful(draft, "the content is missing"));
    }
    if (!isOctets
        && declared.stream()
            .noneMatch(c -> MediaTypeNames.includes(c.mediaType(), NO_MEDIA_TYPE_OF_THEIRS))) {
      RequestDraft draft = new RequestDraft(lawful);
      draft.content(NO_MEDIA_TYPE_OF_THEIRS, lawful.content().orElse(new byte[0]));
      ways.add(new Unlawful(draft, "the content is of the type " + NO_MEDIA_TYPE_OF_THEIRS));
    }
    if (MediaTypeNames.isJson(lawful.contentType())) {
      declared.stream()
          .filter(c -> c.mediaType().equals(lawful.contentType()))
          .findFirst()
          .ifPresent(content -> json(content, lawful, ways));
    }
  }

  private void json(DocumentContent content, RequestDraft lawful, List<Unlawful> ways) {
    byte[] octets = lawful.content().orElse(new byte[0]);
    add("the content is not JSON", lawful, "{\"".getBytes(UTF_8), ways);
    JsonNode value;
    try {
      value = JSON.readTree(octets);
    } catch (JacksonException e) {
      throw new IllegalStateException("the content that was made is not JSON", e);
    }
    content
        .schema()
        .map(use -> schemas.of(use, Usage.REQUEST))
        .ifPresent(schema -> members(schema, value, lawful, ways));
  }

  private static void members(
      JsonSchema schema, JsonNode value, RequestDraft lawful, List<Unlawful> ways) {
    unfit("the content is a number", schema, JSON.getNodeFactory().numberNode(17), lawful, ways);
    for (String name : value.propertyNames()) {
      ObjectNode without = ((ObjectNode) value).deepCopy();
      without.remove(name);
      unfit("the content lacks the member " + name, schema, without, lawful, ways);
      ObjectNode other = ((ObjectNode) value).deepCopy();
      other.set(name, JSON.createObjectNode().put("no", "such"));
      unfit("the member " + name + " of the content is an object", schema, other, lawful, ways);
    }
  }

  private static void unfit(
      String fault, JsonSchema schema, JsonNode value, RequestDraft lawful, List<Unlawful> ways) {
    if (!schema.matches(value)) {
      add(fault, lawful, value.toString().getBytes(UTF_8), ways);
    }
  }

  private static void add(String fault, RequestDraft lawful, byte[] octets, List<Unlawful> ways) {
    RequestDraft draft = new RequestDraft(lawful);
    draft.content(lawful.contentType(), octets);
    ways.add(new Unlawful(draft, fault));
  }

  private void method(RequestDraft lawful, List<Unlawful> ways) {
    Set<String> declared = new LinkedHashSet<>();
    for (DocumentOperation operation : api.operations()) {
      if (PathTemplate.areAlike(operation.path(), lawful.operation().path())) {
        declared.add(operation.method());
      }
    }
    for (String method : METHODS) {
      if (!declared.contains(method)) {
        RequestDraft draft = new RequestDraft(lawful);
        draft.method(method);
        draft.withoutContent();
        ways.add(new Unlawful(draft, "the path has no operation with " + method));
      }
    }
  }
}
