package dev.statute.openapi.testing.request;

import dev.statute.law.StatusClass;
import dev.statute.openapi.model.DocumentOperation;
import dev.statute.openapi.testing.message.MediaTypeNames;
import dev.statute.openapi.testing.message.ReceivedAnswer;
import dev.statute.openapi.testing.message.SentRequest;
import dev.statute.openapi.testing.message.StatusLaw;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * What earlier answers tell of: the values of variables in paths to resources that exist, and the
 * validators of resources.
 */
public final class KnownValues {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** Later values are the ones that more probably exist. */
  private static final int MOST = 20;

  private static final int DEEPEST = 3;

  private final StatusLaw law;
  private final List<DocumentOperation> operations;
  private final Map<String, List<String>> byVariable = new HashMap<>();
  private final Map<String, Map<String, String>> validators = new HashMap<>();

  /**
   * Knows nothing yet.
   *
   * @param law which status codes tell of an error
   * @param operations the operations whose paths have variables
   */
  public KnownValues(StatusLaw law, List<DocumentOperation> operations) {
    this.law = law;
    this.operations = List.copyOf(operations);
  }

  /**
   * Learns from an answer.
   *
   * @param operation the operation
   * @param request the request
   * @param answer its answer
   */
  public void learn(DocumentOperation operation, SentRequest request, ReceivedAnswer answer) {
    if (isError(answer.status())) {
      return;
    }
    String path = withoutQuery(request.target());
    variables(path);
    answer.field("Location").flatMap(KnownValues::pathOf).ifPresent(this::variables);
    for (String name : List.of("ETag", "Last-Modified")) {
      answer
          .field(name)
          .ifPresent(
              value -> validators.computeIfAbsent(path, key -> new HashMap<>()).put(name, value));
    }
    if (answer.mediaType().filter(MediaTypeNames::isJson).isPresent()) {
      members(operation.path(), answer);
    }
  }

  private boolean isError(int status) {
    return law.classOf(status).filter(StatusClass::error).isPresent();
  }

  private static String withoutQuery(String target) {
    int query = target.indexOf('?');
    return query < 0 ? target : target.substring(0, query);
  }

  private static Optional<String> pathOf(String location) {
    try {
      return Optional.ofNullable(URI.create(location).getRawPath());
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** Learns the variables of each path template that a path matches. */
  private void variables(String path) {
    for (DocumentOperation operation : operations) {
      List<String> names = new ArrayList<>();
      Matcher variable = PathTemplate.VARIABLE.matcher(operation.path());
      StringBuilder pattern = new StringBuilder();
      int end = 0;
      while (variable.find()) {
        pattern.append(Pattern.quote(operation.path().substring(end, variable.start())));
        pattern.append("([^/]+)");
        names.add(variable.group(1));
        end = variable.end();
      }
      pattern.append(Pattern.quote(operation.path().substring(end)));
      Matcher match = Pattern.compile(".*?" + pattern).matcher(path);
      if (!names.isEmpty() && match.matches()) {
        for (int i = 0; i < names.size(); i++) {
          remember(operation.path(), names.get(i), decoded(match.group(i + 1)));
        }
      }
    }
  }

  private static String decoded(String segment) {
    try {
      return URLDecoder.decode(segment.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return segment;
    }
  }

  /** Learns what objects in the content are identified by. */
  private void members(String template, ReceivedAnswer answer) {
    JsonNode value;
    try {
      value = JSON.readTree(answer.content());
    } catch (JacksonException e) {
      // What is wrong with it is reported by others.
      return;
    }
    members(template, value, 0);
  }

  private void members(String template, JsonNode value, int depth) {
    if (depth > DEEPEST) {
      return;
    }
    if (value.isArray()) {
      value.forEach(item -> members(template, item, depth + 1));
    }
    for (Map.Entry<String, JsonNode> member : value.properties()) {
      if (member.getValue().isContainer()) {
        members(template, member.getValue(), depth + 1);
        continue;
      }
      for (DocumentOperation operation : operations) {
        if (operation.path().startsWith(PathTemplate.collection(template))) {
          PathTemplate.variables(operation.path()).stream()
              .filter(variable -> isMeant(variable, member.getKey()))
              .forEach(v -> remember(operation.path(), v, member.getValue().asString()));
        }
      }
    }
  }

  /** Tells whether a member is probably the value of a variable: {@code id} of {@code orderId}. */
  private static boolean isMeant(String variable, String member) {
    String wanted = variable.toLowerCase(Locale.ROOT);
    String given = member.toLowerCase(Locale.ROOT);
    return wanted.equals(given) || (wanted.endsWith(given) && given.equals("id"));
  }

  private void remember(String template, String variable, String value) {
    List<String> known =
        byVariable.computeIfAbsent(PathTemplate.key(template, variable), key -> new ArrayList<>());
    known.remove(value);
    known.add(value);
    if (known.size() > MOST) {
      known.remove(0);
    }
  }

  /** Returns a value that a variable had in a path to something that was there. */
  Optional<String> variable(String template, String name, RandomGenerator random) {
    List<String> known = byVariable.getOrDefault(PathTemplate.key(template, name), List.of());
    return known.isEmpty()
        ? Optional.empty()
        : Optional.of(known.get(random.nextInt(known.size())));
  }

  /** Returns the last value of a validator of a resource. */
  Optional<String> validator(String path, String field) {
    return Optional.ofNullable(validators.getOrDefault(path, Map.of()).get(field));
  }
}
