package dev.statute.openapi.testing.request;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.statute.openapi.model.DocumentOperation;
import dev.statute.openapi.model.DocumentRequirement;
import dev.statute.openapi.model.DocumentScheme;
import dev.statute.openapi.model.OpenApi;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;

/**
 * Puts credentials into requests: those that are given, or else some that are well-formed and worth
 * nothing.
 */
final class SentCredentials {

  private static final String MADE_UP = "conformance";

  private final OpenApi api;
  private final Map<String, String> given;

  SentCredentials(OpenApi api, Map<String, String> given) {
    this.api = api;
    this.given = Map.copyOf(given);
  }

  /** Adds what one of the alternatives of an operation asks for. */
  void add(DocumentOperation operation, RequestDraft draft, RandomGenerator random) {
    List<DocumentRequirement> alternatives =
        api.securityOf(operation).orElse(List.of()).stream()
            .filter(a -> a.schemes().keySet().stream().allMatch(n -> isSendable(n)))
            .toList();
    if (alternatives.isEmpty()) {
      return;
    }
    List<DocumentRequirement> best =
        alternatives.stream()
            .filter(a -> given.keySet().containsAll(a.schemes().keySet()))
            .toList();
    List<DocumentRequirement> choice = best.isEmpty() ? alternatives : best;
    Set<String> names = choice.get(random.nextInt(choice.size())).schemes().keySet();
    names.forEach(name -> scheme(name).ifPresent(s -> add(s, draft)));
  }

  private Optional<DocumentScheme> scheme(String name) {
    return api.schemes().stream().filter(s -> s.name().equals(name)).findFirst();
  }

  /** A digest needs a nonce, and a certificate a connection of its own. */
  private boolean isSendable(String name) {
    return scheme(name)
        .filter(
            s ->
                switch (s.type()) {
                  case "http" -> s.scheme().equals("basic") || s.scheme().equals("bearer");
                  case "mutualTLS" -> false;
                  default -> true;
                })
        .isPresent();
  }

  private void add(DocumentScheme scheme, RequestDraft draft) {
    String value = given.getOrDefault(scheme.name(), "");
    switch (scheme.type()) {
      case "apiKey" -> key(scheme, value.isEmpty() ? MADE_UP : value, draft);
      case "http" -> {
        boolean isBasic = scheme.scheme().equals("basic");
        String made = isBasic ? MADE_UP + ":" + MADE_UP : MADE_UP;
        String secret = value.isEmpty() ? made : value;
        draft.field(
            "Authorization",
            isBasic
                ? "Basic " + Base64.getEncoder().encodeToString(secret.getBytes(UTF_8))
                : "Bearer " + secret);
      }
      default -> draft.field("Authorization", "Bearer " + (value.isEmpty() ? MADE_UP : value));
    }
  }

  private static void key(DocumentScheme scheme, String value, RequestDraft draft) {
    switch (scheme.in()) {
      case "query" ->
          draft.query(
              scheme.parameter(),
              List.of(Escaping.of(scheme.parameter()) + "=" + Escaping.of(value)));
      case "cookie" -> draft.cookie(scheme.parameter(), value);
      default -> draft.field(scheme.parameter(), value);
    }
  }
}
