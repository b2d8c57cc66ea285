package dev.statute.server.filter;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.statute.field.AllowedCredentials;
import dev.statute.field.AllowedFieldNames;
import dev.statute.field.AllowedMethods;
import dev.statute.field.AllowedOrigin;
import dev.statute.field.FieldName;
import dev.statute.field.Fields;
import dev.statute.field.Origin;
import dev.statute.http.Header;
import dev.statute.server.Answer;
import dev.statute.server.Dispatcher;
import dev.statute.server.Request;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a browser does for a script of an origin, by the algorithms of Fetch: HTTP fetch (4.4),
 * CORS-preflight fetch (4.8) and CORS check (4.10).
 */
final class Browser {

  private static final Set<String> SAFE_METHODS = Set.of("GET", "HEAD", "POST");
  private static final Set<String> SAFE_FIELDS =
      Set.of("accept", "accept-language", "content-language", "content-type");
  private static final Set<String> SAFE_TYPES =
      Set.of("application/x-www-form-urlencoded", "multipart/form-data", "text/plain");
  private static final Set<String> SAFE_TO_READ =
      Set.of(
          "cache-control",
          "content-language",
          "content-length",
          "content-type",
          "expires",
          "last-modified",
          "pragma");
  private static final Set<String> NEVER_READ = Set.of("set-cookie", "set-cookie2");

  private final Dispatcher server;
  private final Origin origin;
  private final boolean hasCredentials;

  /** The requests that were sent. */
  final List<String> sent = new ArrayList<>();

  Browser(Dispatcher server, String origin, boolean hasCredentials) {
    this.server = server;
    this.origin = Origin.parse(origin);
    this.hasCredentials = hasCredentials;
  }

  /** What a script gets: nothing more than that there was an error, or what it may read. */
  record Outcome(boolean isError, int code, Map<String, String> fields) {}

  private static final Outcome NETWORK_ERROR = new Outcome(true, 0, Map.of());

  Outcome fetch(String method, String path, String... fields) {
    Map<String, String> own = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    for (int i = 0; i < fields.length; i += 2) {
      own.put(fields[i], fields[i + 1]);
    }
    Set<String> unsafe = new TreeSet<>();
    own.forEach(
        (name, value) -> {
          if (!isSafelisted(name, value)) {
            unsafe.add(name.toLowerCase(Locale.ROOT));
          }
        });
    // 4.4, HTTP fetch, step 4.2.
    if ((!SAFE_METHODS.contains(method) || !unsafe.isEmpty()) && !preflight(method, path, unsafe)) {
      return NETWORK_ERROR;
    }
    Answer answer = send(method, path, own);
    if (!passesCheck(answer.fields())) {
      return NETWORK_ERROR;
    }
    return new Outcome(false, answer.code(), readable(answer.fields()));
  }

  /** 2.2.2, CORS-safelisted request-header, without its look at the octets of the values. */
  private static boolean isSafelisted(String name, String value) {
    String lower = name.toLowerCase(Locale.ROOT);
    return SAFE_FIELDS.contains(lower)
        && (!lower.equals("content-type") || SAFE_TYPES.contains(value));
  }

  /** 4.8, CORS-preflight fetch. */
  private boolean preflight(String method, String path, Set<String> unsafe) {
    Map<String, String> fields = new TreeMap<>();
    fields.put("Accept", "*/*");
    fields.put("Access-Control-Request-Method", method);
    if (!unsafe.isEmpty()) {
      fields.put("Access-Control-Request-Headers", String.join(",", unsafe));
    }
    Answer answer = send("OPTIONS", path, fields);
    // Step 7: a CORS check, and an ok status.
    if (!passesCheck(answer.fields()) || answer.code() < 200 || answer.code() > 299) {
      return false;
    }
    AllowedMethods methods =
        answer
            .fields()
            .get(Header.ACCESS_CONTROL_ALLOW_METHODS, AllowedMethods.CODEC)
            .orElse(AllowedMethods.of());
    AllowedFieldNames names =
        answer
            .fields()
            .get(Header.ACCESS_CONTROL_ALLOW_HEADERS, AllowedFieldNames.CODEC)
            .orElse(AllowedFieldNames.of());
    if (!methods.allows(method, hasCredentials)) {
      return false;
    }
    // The CORS non-wildcard request-header name.
    FieldName authorization = new FieldName("Authorization");
    if (unsafe.contains("authorization") && !names.names().contains(authorization)) {
      return false;
    }
    return unsafe.stream().map(FieldName::new).allMatch(n -> names.allows(n, hasCredentials));
  }

  /** 4.10, CORS check. */
  private boolean passesCheck(Fields fields) {
    AllowedOrigin allowed =
        fields.get(Header.ACCESS_CONTROL_ALLOW_ORIGIN, AllowedOrigin.CODEC).orElse(null);
    if (allowed == null) {
      return false;
    }
    if (!hasCredentials && allowed.equals(AllowedOrigin.any())) {
      return true;
    }
    if (!origin.toString().equals(fields.combined("Access-Control-Allow-Origin").orElse(""))) {
      return false;
    }
    return !hasCredentials
        || fields
            .get(Header.ACCESS_CONTROL_ALLOW_CREDENTIALS, AllowedCredentials.CODEC)
            .isPresent();
  }

  /** 2.2.6, CORS filtered response. */
  private Map<String, String> readable(Fields fields) {
    AllowedFieldNames exposed =
        fields
            .get(Header.ACCESS_CONTROL_EXPOSE_HEADERS, AllowedFieldNames.CODEC)
            .orElse(AllowedFieldNames.of());
    Map<String, String> readable = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    fields.forEach(
        line -> {
          String name = line.name().name().toLowerCase(Locale.ROOT);
          boolean isExposed =
              SAFE_TO_READ.contains(name) || exposed.allows(line.name(), hasCredentials);
          if (isExposed && !NEVER_READ.contains(name)) {
            readable.put(name, line.value());
          }
        });
    return readable;
  }

  private Answer send(String method, String path, Map<String, String> fields) {
    sent.add(method + " " + path);
    Fields.Builder all = Fields.builder().add("Origin", origin.toString());
    fields.forEach(all::add);
    return server
        .answer(
            Request.builder(method, path)
                .fields(all.build())
                .content(new ByteArrayInputStream("{}".getBytes(UTF_8)))
                .build())
        .toCompletableFuture()
        .join();
  }
}
