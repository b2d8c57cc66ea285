package dev.statute.evolution;

import dev.statute.evolution.ApiSketch.Input;
import dev.statute.evolution.ApiSketch.Member;
import dev.statute.evolution.ApiSketch.Operation;
import dev.statute.evolution.ApiSketch.Response;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Changes an interface as people do from one release to the next. */
final class Mutator {

  private final SketchMaker maker;
  private final List<UnaryOperator<ApiSketch>> mutations =
      List.of(
          this::operationAdded,
          this::operationRemoved,
          this::operationRenamed,
          this::variableRenamed,
          this::pathMoved,
          this::methodChanged,
          this::inputAdded,
          this::inputRemoved,
          this::inputTurnsNullable,
          this::inputRetyped,
          this::inputsReversed,
          this::responseAdded,
          this::responseRemoved,
          this::responseReplaced,
          this::responseNamed,
          this::responsesReversed,
          this::responseBecomesCommon,
          this::bodyChanged,
          this::fieldsChanged,
          this::problemChanged,
          this::memberAdded,
          this::memberRemoved,
          this::memberTurnsNullable,
          this::memberRetyped,
          this::sizeAdded,
          this::sizeRemoved);

  Mutator(SketchMaker maker) {
    this.maker = maker;
  }

  /** Returns another version, which may be the same. */
  ApiSketch next(ApiSketch sketch) {
    ApiSketch next = sketch;
    for (int i = maker.below(5) == 0 ? 2 : 1; i > 0; i--) {
      next = maker.of(mutations).apply(next);
    }
    return next.operations().stream().allMatch(Mutator::isPlain) ? next : sketch;
  }

  /** Tells whether responses and parameters of an operation have different names. */
  private static boolean isPlain(Operation operation) {
    return operation.responses().stream().map(r -> r.status() + r.name()).distinct().count()
            == operation.responses().size()
        && operation.inputs().stream().map(Input::name).distinct().count()
            == operation.inputs().size();
  }

  private ApiSketch operationAdded(ApiSketch sketch) {
    return sketch.withOperations(
        all -> with(all, maker.operation("more" + all.size(), "/more" + all.size())));
  }

  private ApiSketch operationRemoved(ApiSketch sketch) {
    return sketch.withOperations(all -> all.size() > 1 ? without(all, maker.of(all)) : all);
  }

  private ApiSketch operationRenamed(ApiSketch sketch) {
    return edit(sketch, operation -> operation.withName("re" + operation.name()));
  }

  private ApiSketch variableRenamed(ApiSketch sketch) {
    return edit(
        sketch,
        operation ->
            operation
                .withRoute(operation.method(), operation.path().replace("{id}", "{key}"))
                .withInputs(
                    all ->
                        all.stream()
                            .map(
                                i ->
                                    i.name().equals("id")
                                        ? new Input("key", "", i.type(), false)
                                        : i)
                            .collect(Collectors.toList())));
  }

  private ApiSketch pathMoved(ApiSketch sketch) {
    return edit(
        sketch, operation -> operation.withRoute(operation.method(), "/moved" + operation.path()));
  }

  private ApiSketch methodChanged(ApiSketch sketch) {
    return edit(
        sketch,
        operation ->
            operation.withRoute(
                SketchMaker.hasContent(operation.method())
                    ? maker.of(List.of("PUT", "POST", "PATCH"))
                    : maker.of(List.of("GET", "DELETE")),
                operation.path()));
  }

  private ApiSketch inputAdded(ApiSketch sketch) {
    return edit(
        sketch,
        operation ->
            operation.withInputs(
                all ->
                    maker.chance(20) && all.stream().noneMatch(i -> i.name().equals("match"))
                        ? with(all, maker.precondition(operation.method()))
                        : with(all, maker.query("added" + all.size()))));
  }

  private ApiSketch inputRemoved(ApiSketch sketch) {
    return editInput(sketch, input -> null);
  }

  private ApiSketch inputTurnsNullable(ApiSketch sketch) {
    return editInput(
        sketch,
        input ->
            SketchMaker.isReference(input.type()) ? input.nullable(!input.isNullable()) : input);
  }

  private ApiSketch inputRetyped(ApiSketch sketch) {
    return editInput(
        sketch,
        input -> {
          String type = maker.of(SketchMaker.TYPES);
          return input.binding().equals("@QueryParam")
              ? input.ofType(type).nullable(input.isNullable() && SketchMaker.isReference(type))
              : input;
        });
  }

  private ApiSketch inputsReversed(ApiSketch sketch) {
    return edit(sketch, operation -> operation.withInputs(Mutator::reversed));
  }

  private ApiSketch responseAdded(ApiSketch sketch) {
    return edit(
        sketch,
        operation ->
            operation.withResponses(
                all ->
                    with(
                        all,
                        maker.chance(30)
                            ? maker.success(operation.method())
                            : maker.error(operation.responses()))));
  }

  private ApiSketch responseRemoved(ApiSketch sketch) {
    return edit(
        sketch,
        operation ->
            operation.withResponses(all -> all.size() > 1 ? without(all, maker.of(all)) : all));
  }

  private ApiSketch responseReplaced(ApiSketch sketch) {
    return edit(
        sketch,
        operation ->
            operation.withResponses(
                all -> {
                  Response old = maker.of(all);
                  Response other =
                      old.body().equals("Problem")
                          ? maker.error(all)
                          : maker.success(operation.method());
                  return replaced(all, old, other);
                }));
  }

  private ApiSketch responseNamed(ApiSketch sketch) {
    return editResponse(
        sketch, response -> response.withName(response.name().isEmpty() ? "Named" : ""));
  }

  private ApiSketch responsesReversed(ApiSketch sketch) {
    return edit(sketch, operation -> operation.withResponses(Mutator::reversed));
  }

  private ApiSketch responseBecomesCommon(ApiSketch sketch) {
    Operation operation = maker.of(sketch.operations());
    Response response = maker.of(operation.responses());
    return !response.body().equals("Problem")
        ? sketch
        : sketch
            .withCommon(List.of(response))
            .withOperations(
                all ->
                    replaced(all, operation, operation.withResponses(rs -> without(rs, response))));
  }

  private ApiSketch bodyChanged(ApiSketch sketch) {
    return editResponse(
        sketch,
        response ->
            SketchMaker.BODIES.contains(response.body())
                ? response.withBody(maker.of(SketchMaker.BODIES))
                : response);
  }

  private ApiSketch fieldsChanged(ApiSketch sketch) {
    return editResponse(
        sketch, response -> response.body().equals("Problem") ? response : maker.fields(response));
  }

  private ApiSketch problemChanged(ApiSketch sketch) {
    return editResponse(
        sketch,
        response ->
            response.body().equals("Problem")
                ? response.withProblem(maker.of(List.of("", "https://example.com/problems/9")))
                : response);
  }

  private ApiSketch memberAdded(ApiSketch sketch) {
    return sketch.withMembers(all -> with(all, maker.member("added" + all.size())));
  }

  private ApiSketch memberRemoved(ApiSketch sketch) {
    return sketch.withMembers(all -> all.size() > 1 ? without(all, maker.of(all)) : all);
  }

  private ApiSketch memberTurnsNullable(ApiSketch sketch) {
    return editMember(
        sketch,
        m ->
            SketchMaker.isReference(m.type())
                ? new Member(m.name(), m.type(), !m.isNullable())
                : m);
  }

  private ApiSketch memberRetyped(ApiSketch sketch) {
    return editMember(sketch, m -> new Member(m.name(), maker.of(SketchMaker.TYPES), false));
  }

  private ApiSketch sizeAdded(ApiSketch sketch) {
    return sketch.withSizes(with(new ArrayList<>(sketch.sizes()), "HUGE"));
  }

  private ApiSketch sizeRemoved(ApiSketch sketch) {
    return sketch.withSizes(List.of(maker.of(sketch.sizes())));
  }

  private ApiSketch edit(ApiSketch sketch, UnaryOperator<Operation> edit) {
    Operation operation = maker.of(sketch.operations());
    return sketch.withOperations(all -> replaced(all, operation, edit.apply(operation)));
  }

  private interface Edit<T> {
    @org.jspecify.annotations.Nullable
    T edit(T old);
  }

  private ApiSketch editInput(ApiSketch sketch, Edit<Input> edit) {
    return edit(
        sketch,
        operation ->
            operation.withInputs(
                all -> {
                  List<Input> free =
                      all.stream()
                          .filter(i -> !i.name().equals("id") && !i.name().equals("key"))
                          .toList();
                  if (free.isEmpty()) {
                    return all;
                  }
                  Input old = maker.of(free);
                  Input other = edit.edit(old);
                  return other == null ? without(all, old) : replaced(all, old, other);
                }));
  }

  private ApiSketch editResponse(ApiSketch sketch, UnaryOperator<Response> edit) {
    return edit(
        sketch,
        operation ->
            operation.withResponses(
                all -> {
                  if (all.isEmpty()) {
                    return all;
                  }
                  Response old = maker.of(all);
                  return replaced(all, old, edit.apply(old));
                }));
  }

  private ApiSketch editMember(ApiSketch sketch, UnaryOperator<Member> edit) {
    Member old = maker.of(sketch.members());
    return sketch.withMembers(all -> replaced(all, old, edit.apply(old)));
  }

  private static <T> List<T> with(List<T> list, T more) {
    list.add(more);
    return list;
  }

  private static <T> List<T> without(List<T> list, T less) {
    list.remove(less);
    return list;
  }

  private static <T> List<T> replaced(List<T> list, T old, T other) {
    list.set(list.indexOf(old), other);
    return list;
  }

  private static <T> List<T> reversed(List<T> list) {
    Collections.reverse(list);
    return list;
  }
}
