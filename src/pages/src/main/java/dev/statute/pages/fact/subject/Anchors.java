package dev.statute.pages.fact.subject;

import dev.statute.contract.file.PublishedOperation;
import dev.statute.contract.file.PublishedResponse;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

/** The anchors of a page: of letters, digits and hyphens, and each there once. */
public final class Anchors {

  private static final Pattern OTHER = Pattern.compile("[^A-Za-z0-9]+");
  private static final Pattern ENDS = Pattern.compile("^-|-$");
  private static final int MOST_CHARACTERS = 60;
  private static final int MOST_OF_OPERATION = 48;

  private final Set<String> taken = new HashSet<>();
  private final Map<String, String> operations = new HashMap<>();
  private final Map<String, Map<String, String>> responses = new HashMap<>();

  /** Makes the anchors of operations and of their responses. */
  public Anchors(List<PublishedOperation> all) {
    for (PublishedOperation operation : all) {
      String anchor = unique(cut("op-" + operation.key(), MOST_OF_OPERATION));
      operations.put(operation.key(), anchor);
      Map<String, String> ofResponses = new HashMap<>();
      for (PublishedResponse response : operation.responses()) {
        boolean isOnly =
            operation.responses().stream()
                    .filter(other -> other.status().equals(response.status()))
                    .count()
                == 1;
        String suffix = isOnly ? response.status() : response.status() + "-" + response.key();
        ofResponses.put(response.key(), unique(anchor + "-" + suffix));
      }
      responses.put(operation.key(), ofResponses);
    }
  }

  /** Returns the anchor of one of the operations. */
  public String of(PublishedOperation operation) {
    return operations.getOrDefault(operation.key(), "");
  }

  /** Returns the anchor of a response of one of the operations. */
  public String of(PublishedOperation operation, PublishedResponse response) {
    return responses.getOrDefault(operation.key(), Map.of()).getOrDefault(response.key(), "");
  }

  /** Returns the anchor of the first response of an operation that has a status. */
  public Optional<String> of(PublishedOperation operation, int code) {
    return operation.responses().stream()
        .filter(response -> response.code().equals(OptionalInt.of(code)))
        .findFirst()
        .map(response -> of(operation, response));
  }

  private static String cut(String text, int most) {
    String plain = ENDS.matcher(OTHER.matcher(text).replaceAll("-")).replaceAll("");
    return plain.length() > most ? plain.substring(0, most) : plain;
  }

  /** Returns an anchor like a text that nothing else has. */
  public String unique(String text) {
    String base = cut(text, MOST_CHARACTERS);
    String anchor = base;
    // Some tell anchors apart by their letter case, others do not.
    for (int i = 2; !taken.add(anchor.toLowerCase(Locale.ROOT)); i++) {
      anchor = base + "-" + i;
    }
    return anchor;
  }
}
