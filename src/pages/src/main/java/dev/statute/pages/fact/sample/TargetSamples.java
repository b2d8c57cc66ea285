package dev.statute.pages.fact.sample;

import dev.statute.contract.SecurityScheme;
import dev.statute.contract.file.InputSource;
import dev.statute.contract.file.PublishedInput;
import dev.statute.contract.file.PublishedOperation;
import dev.statute.pages.fact.subject.PageSubject;
import dev.statute.pages.fact.subject.UriText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Makes the targets of requests (RFC 9112, 3.2.1): path and query. */
final class TargetSamples {

  private static final Pattern VARIABLE = Pattern.compile("\\{[*+]?([^{}/:?*+]+)[^{}]*}");
  private static final String KEY = "hfKU8Rq2";
  private static final String OTHERWISE = "1";
  private static final int MOST_CHARACTERS = 2_000;

  private final PageSubject subject;
  private final SampleValues values;
  private final Map<String, String> paths = new HashMap<>();

  TargetSamples(PageSubject subject, SampleValues values) {
    this.subject = subject;
    this.values = values;
  }

  /** Returns an API key that nobody has. */
  static String key() {
    return KEY;
  }

  /** Returns the path of requests for an operation. */
  String path(PublishedOperation operation) {
    return paths.computeIfAbsent(operation.key(), key -> makePath(operation));
  }

  private String makePath(PublishedOperation operation) {
    Map<String, String> texts = new HashMap<>();
    for (PublishedInput input : operation.inputs(InputSource.PATH)) {
      texts.put(input.key(), values.text(input));
    }
    Matcher matcher = VARIABLE.matcher(operation.path());
    StringBuilder path = new StringBuilder(operation.path().startsWith("/") ? "" : "/");
    int end = 0;
    while (matcher.find()) {
      String value = texts.getOrDefault(matcher.group(1).strip(), OTHERWISE);
      path.append(UriText.encodePath(operation.path().substring(end, matcher.start())));
      path.append(UriText.encodeSegment(isDots(value) ? OTHERWISE : value));
      end = matcher.end();
    }
    return path.append(UriText.encodePath(operation.path().substring(end))).toString();
  }

  /** Segments of dots mean something else (RFC 3986, 3.3). */
  private static boolean isDots(String value) {
    return value.equals(".") || value.equals("..");
  }

  /**
   * Returns path and query of requests for an operation, with what each of them needs.
   *
   * @param isAnonymous whether an API key is left out
   */
  String target(PublishedOperation operation, boolean isAnonymous) {
    List<String> pairs = new ArrayList<>();
    for (PublishedInput input : operation.inputs(InputSource.QUERY)) {
      if (input.isRequired() && !isKey(operation, input)) {
        addAll(input, pairs);
      }
    }
    subject.schemes(operation).stream()
        .limit(isAnonymous ? 0 : 1)
        .filter(scheme -> scheme.kind() == SecurityScheme.Kind.API_KEY)
        .filter(scheme -> scheme.location() == SecurityScheme.Location.QUERY)
        .forEach(scheme -> pairs.add(pair(scheme.parameter(), KEY)));
    String query = String.join("&", pairs);
    String path = path(operation);
    return query.isEmpty() || query.length() > MOST_CHARACTERS ? path : path + "?" + query;
  }

  private boolean isKey(PublishedOperation operation, PublishedInput input) {
    return subject.schemes(operation).stream()
        .anyMatch(
            scheme ->
                scheme.kind() == SecurityScheme.Kind.API_KEY
                    && scheme.location() == SecurityScheme.Location.QUERY
                    && scheme.parameter().equals(input.key()));
  }

  private void addAll(PublishedInput input, List<String> pairs) {
    if (!input.members().isEmpty()) {
      for (PublishedInput member : input.members()) {
        if (member.isRequired()) {
          addMember(input, member, pairs);
        }
      }
      return;
    }
    List<String> texts = values.texts(input);
    List<String> all = texts.isEmpty() ? List.of(values.text(input)) : texts;
    switch (input.style()) {
      case "csv" -> pairs.add(joined(input.key(), all, ","));
      case "spaces" -> pairs.add(joined(input.key(), all, "%20"));
      case "pipes" -> pairs.add(joined(input.key(), all, "%7C"));
      default -> all.forEach(text -> pairs.add(pair(input.key(), text)));
    }
  }

  private void addMember(PublishedInput input, PublishedInput member, List<String> pairs) {
    String name =
        input.style().equals("deep_object") ? input.key() + "[" + member.key() + "]" : member.key();
    pairs.add(pair(name, values.text(member)));
  }

  private static String joined(String name, List<String> texts, String separator) {
    return UriText.encodeSegment(name)
        + "="
        + texts.stream().map(UriText::encodeSegment).collect(Collectors.joining(separator));
  }

  private static String pair(String name, String value) {
    return UriText.encodeSegment(name) + "=" + UriText.encodeSegment(value);
  }
}
