package dev.statute.contract.file;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A place in a contract file: the keys that lead to it, such as {@code
 * /operations/get/responses/Ok/fields/ETag}.
 *
 * @param steps the keys, from the outside in; none for the whole file
 */
public record Pointer(List<String> steps) implements Comparable<Pointer> {

  /** The whole file. */
  public static final Pointer ROOT = new Pointer(List.of());

  /** Copies the list. */
  public Pointer {
    steps = List.copyOf(steps);
  }

  /** Makes a pointer of its steps. */
  public static Pointer of(String... steps) {
    return new Pointer(List.of(steps));
  }

  /** Returns a place inside of this one. */
  public Pointer then(String... more) {
    return new Pointer(Stream.concat(steps.stream(), Stream.of(more)).toList());
  }

  /** Returns the place around it; nothing for the whole file. */
  public Optional<Pointer> parent() {
    return steps.isEmpty()
        ? Optional.empty()
        : Optional.of(new Pointer(steps.subList(0, steps.size() - 1)));
  }

  /** Returns the place of an operation. */
  public static Pointer operation(String key) {
    return of("operations", key);
  }

  /** Returns the place of an input of an operation, by the name of its parameter. */
  public static Pointer input(String operation, String name) {
    return of("operations", operation, "inputs", name);
  }

  /** Returns the place of a response of an operation. */
  public static Pointer response(String operation, String key) {
    return of("operations", operation, "responses", key);
  }

  /** Returns the place of a header field of a response. */
  public static Pointer field(String operation, String response, String name) {
    return of("operations", operation, "responses", response, "fields", name);
  }

  /** Returns the place of a type. */
  public static Pointer type(String name) {
    return of("types", name);
  }

  /** A place comes before those inside of it, and those of one place after each other. */
  @Override
  public int compareTo(Pointer other) {
    int common = Math.min(steps.size(), other.steps.size());
    for (int i = 0; i < common; i++) {
      int order = steps.get(i).compareTo(other.steps.get(i));
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(steps.size(), other.steps.size());
  }

  /** Returns it as a JSON pointer (RFC 6901). */
  @Override
  public String toString() {
    return steps.stream()
        .map(step -> "/" + step.replace("~", "~0").replace("/", "~1"))
        .collect(Collectors.joining());
  }
}
