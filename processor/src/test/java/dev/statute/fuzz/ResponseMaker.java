package dev.statute.fuzz;

import dev.statute.fuzz.Terms.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Makes declarations of responses. */
final class ResponseMaker {

  private static final List<String> BODIES =
      List.of(
          "shared.Order",
          "shared.Order[]",
          "shared.Order[][]",
          "shared.Page",
          "shared.Page[]",
          "shared.Old",
          "shared.Leaving",
          "shared.Outer.Inner",
          "shared.Outer.Deep",
          "shared.Outer.Nested",
          "shared.Outer.Inner[]",
          "shared.Kind",
          "shared.Mark",
          "shared.Shape",
          "dev.statute.field.Problem",
          "java.lang.String",
          "java.lang.Object",
          "java.lang.Void",
          "java.util.Map",
          "java.util.Map.Entry",
          "java.util.List",
          "java.util.List[]",
          "java.lang.Enum",
          "int",
          "int[]",
          "byte[][]",
          "void");

  private static final List<String> NAMES =
      List.of(
          "Other",
          "Ok",
          "NotFound",
          "Reply",
          "String",
          "Object",
          "Objects",
          "List",
          "Override",
          "Function",
          "Fields",
          "Order",
          "Components",
          "Record",
          "R",
          "Value",
          "Class",
          "Nullable",
          "Generated",
          "OK",
          "Match",
          "Problem",
          "EntityTag",
          "Response",
          "Status",
          "X1",
          "Integer",
          "Sealed",
          "Permits");

  private static final List<String> BAD_NAMES =
      List.of(
          "ok",
          "1",
          "Not Found",
          "Été",
          "A$B",
          "_",
          "A.B",
          "Ok\n",
          "*/",
          "\\u004f",
          "\ud83d\ude00");

  /**
   * A response.
   *
   * @param status its status
   * @param named whether it has a name of its own
   * @param text its annotation
   */
  record Response(Status status, boolean named, String text) {}

  private final Dice dice;
  private final Style style;

  ResponseMaker(Dice dice, Style style) {
    this.dice = dice;
    this.style = style;
  }

  /** Makes responses to a method, of which illegal ones are among the rest now and then. */
  List<Response> some(String method, int few) {
    int count = dice.below(400) == 0 ? dice.of(List.of(60, 300)) : dice.few(few);
    boolean legal = dice.chance(75);
    List<Status> statuses =
        Terms.STATUSES.stream()
            .filter(status -> !legal || Terms.ban(method, status).isEmpty())
            .toList();
    boolean distinct = dice.chance(90);
    List<Status> left = distinct ? dice.shuffled(statuses) : statuses;
    return IntStream.range(0, distinct ? Math.min(count, left.size()) : count)
        .mapToObj(i -> response(distinct ? left.get(i) : dice.of(left)))
        .toList();
  }

  private Response response(Status status) {
    List<String> members = new ArrayList<>();
    members.add("status = " + style.status() + status.constant());
    boolean named = dice.chance(15);
    if (named) {
      String name = dice.chance(80) ? dice.of(NAMES) : dice.of(BAD_NAMES);
      members.add("name = " + HostileText.literal(name, dice));
    }
    if (dice.chance(60)) {
      members.add("body = " + dice.of(BODIES) + ".class");
    }
    if (dice.chance(30)) {
      members.add("headers = " + fields());
    }
    if (dice.chance(15)) {
      members.add("optionalHeaders = " + fields());
    }
    if (dice.chance(10)) {
      String problem = dice.chance(50) ? "/problems/" + dice.below(5) : HostileText.text(dice);
      members.add("problem = " + HostileText.literal(problem, dice));
    }
    String text = String.join(", ", dice.shuffled(members));
    return new Response(status, named, "@" + style.http() + "Responds(" + text + ")");
  }

  private String fields() {
    int count = dice.below(400) == 0 ? 200 : dice.few(4);
    List<String> fields =
        IntStream.range(0, count).mapToObj(i -> style.field() + dice.of(Terms.FIELDS)).toList();
    return count == 1 && dice.chance(50) ? fields.get(0) : "{" + String.join(", ", fields) + "}";
  }

  /** Writes responses one by one, in a container, or one before a container. */
  String write(List<Response> responses) {
    List<String> texts = responses.stream().map(Response::text).toList();
    String container = "@" + style.http() + "Responds.List(";
    int kind = dice.below(20);
    if (kind == 0) {
      return container + "{" + String.join(", ", texts) + "})\n";
    }
    if (kind == 1 && texts.size() > 2) {
      String rest = String.join(",\n  ", texts.subList(1, texts.size()));
      return texts.get(0) + "\n" + container + "{" + rest + "})\n";
    }
    if (kind == 2 && texts.size() == 1) {
      return container + texts.get(0) + ")\n";
    }
    return texts.stream().map(text -> text + "\n").collect(Collectors.joining());
  }
}
