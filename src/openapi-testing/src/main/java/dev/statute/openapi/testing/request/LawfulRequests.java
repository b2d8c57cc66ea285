package dev.statute.openapi.testing.request;

import dev.statute.law.Law;
import dev.statute.openapi.example.Usage;
import dev.statute.openapi.model.DocumentContent;
import dev.statute.openapi.model.DocumentOperation;
import dev.statute.openapi.model.DocumentParameter;
import dev.statute.openapi.model.OpenApi;
import dev.statute.openapi.model.RequestContent;
import dev.statute.openapi.model.SchemaUse;
import dev.statute.openapi.testing.schema.MatchingValues;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Makes random requests that a document allows. */
final class LawfulRequests {

  private static final Pattern SEGMENT = Pattern.compile("[^/\\\\\\p{Cntrl}]+");
  private static final Pattern COOKIE = Pattern.compile("[!#-+\\--:<-\\[\\]-~]*");

  private final MatchingValues values;
  private final GivenTexts given;
  private final KnownValues known;
  private final RandomGenerator random;
  private final FieldValues fields;
  private final SentCredentials credentials;
  private final ContentMaker contents;

  LawfulRequests(
      OpenApi api,
      Law law,
      MatchingValues values,
      KnownValues known,
      GivenTexts given,
      RandomGenerator random) {
    this.values = values;
    this.given = given;
    this.known = known;
    this.random = random;
    this.fields = new FieldValues(law, values, known, random);
    this.credentials = new SentCredentials(api, given.credentials());
    this.contents = new ContentMaker(values, random);
  }

  /**
   * Makes a request.
   *
   * @throws UnmakeableRequestException if something that each request has cannot be made
   */
  RequestDraft make(DocumentOperation operation) throws UnmakeableRequestException {
    RequestDraft draft = new RequestDraft(operation);
    draft.field("Accept", "*/*");
    for (DocumentParameter parameter : operation.parameters()) {
      if (parameter.in() == DocumentParameter.In.PATH) {
        draft.path(parameter.name(), path(operation, parameter));
      }
    }
    for (DocumentParameter parameter : operation.parameters()) {
      boolean isChosen = parameter.isRequired() || random.nextInt(10) < 4;
      if (isChosen && parameter.in() != DocumentParameter.In.PATH) {
        other(parameter, draft);
      }
    }
    credentials.add(operation, draft, random);
    if (operation.content().isPresent()) {
      content(operation.content().get(), draft);
    }
    return draft;
  }

  private String path(DocumentOperation operation, DocumentParameter parameter)
      throws UnmakeableRequestException {
    Optional<String> text = given.value(parameter.name(), random);
    if (text.isPresent()) {
      return Escaping.of(text.get());
    }
    Optional<String> seen =
        known
            .variable(operation.path(), parameter.name(), random)
            .filter(value -> isAllowed(parameter, value));
    if (seen.isPresent() && random.nextInt(4) > 0) {
      return Escaping.of(seen.get());
    }
    return value(parameter, value -> isSegment(value))
        .map(value -> ParameterText.path(parameter, value))
        .orElseThrow(() -> unmakeable(parameter));
  }

  private boolean isAllowed(DocumentParameter parameter, String text) {
    return parameter.schema().filter(use -> !values.allows(use, text)).isEmpty();
  }

  private static boolean isSegment(JsonNode value) {
    String text = ParameterText.scalar(value);
    return SEGMENT.matcher(text).matches() && !text.equals(".") && !text.equals("..");
  }

  private void other(DocumentParameter parameter, RequestDraft draft)
      throws UnmakeableRequestException {
    boolean isMade =
        switch (parameter.in()) {
          case PATH -> true;
          case QUERY -> query(parameter, draft);
          case HEADER -> field(parameter, draft);
          case COOKIE -> cookie(parameter, draft);
        };
    if (!isMade && parameter.isRequired()) {
      throw unmakeable(parameter);
    }
  }

  private boolean query(DocumentParameter parameter, RequestDraft draft) {
    Optional<String> text = given.value(parameter.name(), random);
    if (text.isPresent()) {
      String pair = Escaping.of(parameter.name()) + "=" + Escaping.of(text.get());
      draft.query(parameter.name(), List.of(pair));
      return true;
    }
    Optional<JsonNode> value = value(parameter, v -> v.toString().indexOf("\\u0000") < 0);
    value.ifPresent(v -> draft.query(parameter.name(), ParameterText.query(parameter, v)));
    return value.isPresent();
  }

  private boolean field(DocumentParameter parameter, RequestDraft draft) {
    Optional<String> value =
        given.value(parameter.name(), random).or(() -> fields.value(parameter, draft.pathText()));
    value.ifPresent(v -> draft.field(parameter.name(), v));
    return value.isPresent();
  }

  private boolean cookie(DocumentParameter parameter, RequestDraft draft) {
    Optional<String> text = given.value(parameter.name(), random);
    if (text.isPresent()) {
      draft.cookie(parameter.name(), text.get());
      return true;
    }
    Optional<JsonNode> value =
        value(parameter, v -> COOKIE.matcher(ParameterText.scalar(v)).matches());
    value.ifPresent(v -> draft.cookie(parameter.name(), ParameterText.scalar(v)));
    return value.isPresent();
  }

  private Optional<JsonNode> value(DocumentParameter parameter, Predicate<JsonNode> demand) {
    Optional<SchemaUse> schema =
        parameter
            .schema()
            .or(() -> parameter.content().stream().findFirst().flatMap(DocumentContent::schema));
    return schema.flatMap(use -> values.value(use, Usage.REQUEST, demand));
  }

  private static UnmakeableRequestException unmakeable(DocumentParameter parameter) {
    return new UnmakeableRequestException(
        parameter.place() + ": no value was found for the parameter " + parameter.name());
  }

  private void content(RequestContent content, RequestDraft draft)
      throws UnmakeableRequestException {
    if (!content.isRequired() && random.nextInt(4) == 0) {
      return;
    }
    List<ContentMaker.Made> made =
        content.contents().stream().flatMap(c -> contents.make(c).stream()).toList();
    if (!made.isEmpty()) {
      ContentMaker.Made chosen = made.get(random.nextInt(made.size()));
      draft.content(chosen.mediaType(), chosen.octets());
    } else if (content.isRequired()) {
      throw new UnmakeableRequestException(
          content.place() + ": no content was found that matches its schema");
    }
  }
}
