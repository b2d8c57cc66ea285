package dev.statute.change;

import dev.statute.contract.file.InputSource;
import dev.statute.contract.file.PublishedContract;
import dev.statute.contract.file.PublishedInput;
import dev.statute.contract.file.PublishedOperation;
import dev.statute.contract.file.TypeUse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A change of an operation of which it is known what it breaks, and what its reverse breaks.
 *
 * @param name what it does
 * @param edit makes it; nothing where the operation is not one that can be changed so
 * @param rules the rules that find it
 * @param reverse the rules that find its reverse
 */
record Mutation(String name, Edit edit, Set<String> rules, Set<String> reverse) {

  /** Changes an operation. */
  interface Edit {
    Optional<PublishedContract> apply(PublishedContract contract, PublishedOperation operation);
  }

  private static Mutation of(String name, Edit edit, String rules, String reverse) {
    return new Mutation(name, edit, words(rules), words(reverse));
  }

  private static Set<String> words(String text) {
    return text.isEmpty() ? Set.of() : Set.copyOf(Arrays.asList(text.split(" ")));
  }

  /** Returns those of requests and of operations as a whole. */
  static List<Mutation> all() {
    return Stream.of(ofOperations(), ofParameters(), ofContent()).flatMap(List::stream).toList();
  }

  private static List<Mutation> ofOperations() {
    return List.of(
        of("remove it", Mutation::removed, "removed-operation", "added-operation"),
        of("move it", each(o -> Edits.path(o, "/v2" + o.path())), "changed-path", "changed-path"),
        of(
            "rename a variable",
            each(
                o ->
                    replaced(
                        Edits.path(o, o.path().replace("{id}", "{no}")),
                        "id",
                        i -> Edits.place(i, InputSource.PATH, "no"))),
            "",
            ""),
        of(
            "rename it",
            each(o -> Edits.name(o, o.name() + "Again")),
            "renamed-operation",
            "renamed-operation"),
        of(
            "post what was got",
            where(o -> o.method().equals("GET"), o -> Edits.method(o, "POST")),
            "lost-safety",
            "gained-safety"),
        of(
            "post what was put",
            where(o -> o.method().equals("PUT"), o -> Edits.method(o, "POST")),
            "lost-idempotence",
            "gained-idempotence"),
        of(
            "delete what was put",
            where(o -> o.method().equals("PUT"), o -> Edits.method(o, "DELETE")),
            "changed-method",
            "changed-method"));
  }

  private static List<Mutation> ofParameters() {
    return List.of(
        of("demand more", with("query size int"), "added-required-parameter", "removed-parameter"),
        of("take more", with("query? size int?"), "added-optional-parameter", "removed-parameter"),
        of(
            "take a default",
            with("query size int =9"),
            "added-optional-parameter",
            "removed-parameter"),
        of("be given more", with("more: context More"), "changed-parameters", "changed-parameters"),
        of(
            "take a condition",
            where(
                o ->
                    !o.method().equals("GET")
                        && o.inputs().stream().noneMatch(Mutation::isCondition),
                added("match: header? If-Unmodified-Since HttpDate?")),
            "added-optional-parameter",
            "lost-update-protection changed-parameters"),
        of(
            "need no tenant",
            input("xTenant", i -> Edits.required(i, false)),
            "parameter-now-optional",
            "parameter-now-required"),
        of(
            "move the tenant",
            input("xTenant", i -> Edits.place(i, InputSource.COOKIE, "tenant")),
            "moved-parameter",
            "moved-parameter"),
        of(
            "call the tenant otherwise",
            input("xTenant", i -> Edits.place(i, InputSource.HEADER, "X-Customer")),
            "renamed-parameter",
            "renamed-parameter"),
        of(
            "write the tenant in lower case",
            input("xTenant", i -> Edits.place(i, InputSource.HEADER, "x-tenant")),
            "",
            ""),
        of(
            "take any tenant",
            input("xTenant", i -> Edits.type(i, TypeUse.of("java.lang.String"))),
            "widened-request-type",
            "narrowed-request-type"),
        of(
            "take fewer ids",
            input("id", i -> Edits.type(i, TypeUse.of("int"))),
            "narrowed-path-variable",
            "widened-path-variable"),
        of(
            "box ids",
            input("id", i -> Edits.type(i, TypeUse.of("java.lang.Long"))),
            "changed-request-java-type",
            "changed-request-java-type"),
        of(
            "take one tag",
            input("tag", i -> Edits.type(i, TypeUse.of("java.lang.String"))),
            "parameter-now-one",
            "parameter-now-several"),
        of("turn the order", Mutation::turned, "changed-parameters", "changed-parameters"));
  }

  private static List<Mutation> ofContent() {
    return List.of(
        of(
            "need no content",
            input("content", i -> Edits.required(i, false)),
            "parameter-now-optional",
            "parameter-now-required"),
        of("take no content", Mutation::emptied, "removed-content", "added-required-content"),
        of(
            "take one media type",
            input("content", i -> Edits.content(i, i.content().subList(0, 1))),
            "removed-request-media-type",
            ""));
  }

  private static boolean isCondition(PublishedInput input) {
    return input.key().startsWith("If-");
  }

  private static Edit each(UnaryOperator<PublishedOperation> edit) {
    return where(o -> true, edit);
  }

  private static Edit where(
      Predicate<PublishedOperation> condition, UnaryOperator<PublishedOperation> edit) {
    return (contract, operation) ->
        condition.test(operation)
            ? Optional.of(Edits.operation(contract, operation.key(), edit))
            : Optional.empty();
  }

  private static Edit with(String input) {
    return each(added(input));
  }

  private static UnaryOperator<PublishedOperation> added(String input) {
    return o ->
        Edits.inputs(
            o, Stream.concat(o.inputs().stream(), Stream.of(InputSketch.input(input))).toList());
  }

  private static Edit input(String name, UnaryOperator<PublishedInput> edit) {
    return where(
        o -> o.inputs().stream().anyMatch(input -> isCalled(input, name)),
        o -> replaced(o, name, edit));
  }

  private static boolean isCalled(PublishedInput input, String name) {
    return input.name().equals(name) && !isCondition(input);
  }

  private static PublishedOperation replaced(
      PublishedOperation o, String name, UnaryOperator<PublishedInput> edit) {
    return Edits.inputs(
        o, o.inputs().stream().map(i -> isCalled(i, name) ? edit.apply(i) : i).toList());
  }

  private static Optional<PublishedContract> removed(
      PublishedContract contract, PublishedOperation operation) {
    return Optional.of(
        Edits.operations(
            contract, contract.operations().stream().filter(o -> !o.equals(operation)).toList()));
  }

  private static Optional<PublishedContract> turned(
      PublishedContract contract, PublishedOperation operation) {
    List<PublishedInput> inputs = new ArrayList<>(operation.inputs());
    inputs.add(0, inputs.remove(inputs.size() - 1));
    return inputs.size() < 2
        ? Optional.empty()
        : Optional.of(Edits.operation(contract, operation.key(), o -> Edits.inputs(o, inputs)));
  }

  private static Optional<PublishedContract> emptied(
      PublishedContract contract, PublishedOperation operation) {
    List<PublishedInput> rest =
        operation.inputs().stream().filter(i -> i.source() != InputSource.CONTENT).toList();
    boolean hasContent = rest.size() < operation.inputs().size();
    return hasContent
        ? Optional.of(Edits.operation(contract, operation.key(), o -> Edits.inputs(o, rest)))
        : Optional.empty();
  }
}
