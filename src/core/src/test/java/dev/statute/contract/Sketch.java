package dev.statute.contract;

import dev.statute.law.Law;
import dev.statute.law.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Makes contracts of a few words, for tests. A response is its status, then {@code body} or {@code
 * body?} if there is or may be content, or {@code body=text/html} if its media type is known, then
 * {@code problem=} with the type of a problem document, then the fields that it declares: {@code
 * 200 body ETag}. All sites differ.
 */
public final class Sketch {

  private static final String PROBLEM = "problem=";
  private static final Scope SCOPE = new Scope(0, Integer.MAX_VALUE);

  private final Law law;
  private final Role role;
  private final List<Response> common;
  private final List<Operation> operations = new ArrayList<>();
  private int sites;

  /**
   * Begins a contract.
   *
   * @param common the responses that all operations give
   */
  public Sketch(Law law, Role role, List<String> common) {
    this.law = law;
    this.role = role;
    this.common = common.stream().map(this::response).toList();
  }

  /**
   * Adds an operation.
   *
   * @param method its method; empty for none
   * @param inputs the request fields that it takes
   */
  public Sketch operation(String method, List<String> inputs, List<String> responses) {
    operations.add(
        new Operation(
            "operation" + operations.size(),
            method.isEmpty() ? List.of() : List.of(law.method(method).orElseThrow()),
            PathTemplate.parse("/" + operations.size()),
            site(),
            Optional.empty(),
            Terms.NONE,
            responses.stream().map(this::response).toList(),
            inputs.stream().<RequestInput>map(this::input).toList(),
            List.of(),
            SCOPE,
            site()));
    return this;
  }

  /** Returns the contract. */
  public Contract contract() {
    return new Contract(
        "Sketch",
        PathTemplate.parse(""),
        site(),
        Optional.empty(),
        Optional.of(role),
        Terms.NONE,
        List.of(),
        common,
        operations,
        List.of(),
        List.of(),
        List.of(),
        SCOPE,
        site());
  }

  private RequestInput.Field input(String field) {
    return new RequestInput.Field(field, field(field), site());
  }

  private Response response(String words) {
    List<String> rest = List.of(words.split(" "));
    List<String> known = rest.stream().filter(word -> word.matches("body(=.*)?")).toList();
    return new Response(
        status(rest.get(0)),
        "",
        !known.isEmpty()
            ? new Body.Known(known.stream().map(Sketch::representation).toList())
            : rest.contains("body?") ? new Body.Unknown() : new Body.None(),
        rest.stream()
            .skip(1)
            .filter(word -> !word.startsWith("body") && !word.startsWith(PROBLEM))
            .map(this::declared)
            .toList(),
        rest.stream()
            .filter(word -> word.startsWith(PROBLEM))
            .map(word -> word.substring(PROBLEM.length()))
            .findFirst()
            .orElse(""),
        site(),
        site(),
        site(),
        site(),
        site());
  }

  /** Reads {@code ETag}, or {@code ETag?} for a field that only some responses carry. */
  private DeclaredField declared(String word) {
    return word.endsWith("?")
        ? new DeclaredField(
            field(word.substring(0, word.length() - 1)),
            DeclaredField.Occurrence.SOMETIMES,
            Optional.empty(),
            site())
        : new DeclaredField(field(word), site());
  }

  private static Representation representation(String word) {
    int end = word.indexOf('=');
    return new Representation(
        "Thing", end < 0 ? Optional.empty() : Optional.of(word.substring(end + 1)));
  }

  private Site site() {
    return new Site(sites++);
  }

  /** Reads {@code 404}, {@code 299}, {@code 4XX} or {@code default}. */
  public StatusRef status(String word) {
    if (word.equals("default")) {
      return new StatusRef.Default();
    }
    if (word.endsWith("XX")) {
      return new StatusRef.Range(Integer.parseInt(word.substring(0, 1)));
    }
    int code = Integer.parseInt(word);
    return law.status(code)
        .<StatusRef>map(StatusRef.Known::new)
        .orElseGet(() -> new StatusRef.Unregistered(code));
  }

  private FieldRef field(String name) {
    return law.field(name)
        .<FieldRef>map(FieldRef.Known::new)
        .orElseGet(() -> new FieldRef.Unregistered(name));
  }

  /** Returns the responses that a text separates by semicolons. */
  public static List<String> list(String text) {
    return Stream.of(text.split(";")).map(String::strip).filter(word -> !word.isEmpty()).toList();
  }
}
