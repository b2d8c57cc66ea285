package dev.statute.openapi.testing.request;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * What people give for requests, since no document says it.
 *
 * @param credentials credentials by the names of the schemes
 * @param values the texts of parameters, by the names of the parameters
 */
public record GivenTexts(Map<String, String> credentials, Map<String, List<String>> values) {

  /** Copies the maps. */
  public GivenTexts {
    credentials = Map.copyOf(credentials);
    values = Map.copyOf(values);
  }

  /** Returns a text for a parameter, if there is one. */
  Optional<String> value(String parameter, RandomGenerator random) {
    List<String> texts = values.getOrDefault(parameter, List.of());
    return texts.isEmpty()
        ? Optional.empty()
        : Optional.of(texts.get(random.nextInt(texts.size())));
  }
}
