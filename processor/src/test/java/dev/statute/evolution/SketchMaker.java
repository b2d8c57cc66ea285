package dev.statute.evolution;

import dev.statute.evolution.ApiSketch.Input;
import dev.statute.evolution.ApiSketch.Member;
import dev.statute.evolution.ApiSketch.Operation;
import dev.statute.evolution.ApiSketch.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Makes interfaces of one or two operations, such as people write them. */
final class SketchMaker {

  static final List<String> METHODS = List.of("GET", "GET", "POST", "PUT", "DELETE");
  static final List<String> SUCCESSES = List.of("OK", "CREATED", "ACCEPTED", "NO_CONTENT");
  static final List<String> ERRORS =
      List.of(
          "BAD_REQUEST",
          "NOT_FOUND",
          "GONE",
          "CONFLICT",
          "FORBIDDEN",
          "UNPROCESSABLE_CONTENT",
          "TOO_MANY_REQUESTS",
          "INTERNAL_SERVER_ERROR",
          "SERVICE_UNAVAILABLE");
  static final List<String> TYPES =
      List.of("int", "long", "String", "java.util.UUID", "boolean", "java.time.Instant", "Size");
  static final List<String> BODIES = List.of("Order", "Order[]", "String", "Size");
  static final List<String> FIELDS =
      List.of("ETAG", "LAST_MODIFIED", "CACHE_CONTROL", "CONTENT_LANGUAGE", "LINK", "EXPIRES");

  private final SplittableRandom random;

  SketchMaker(SplittableRandom random) {
    this.random = random;
  }

  <T> T of(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  int below(int bound) {
    return random.nextInt(bound);
  }

  ApiSketch make(String packageName) {
    List<Operation> operations = new ArrayList<>();
    for (int i = below(2); i >= 0; i--) {
      operations.add(operation("op" + i, "/" + (char) ('a' + i)));
    }
    List<Response> common = chance(40) ? List.of(error(List.of())) : List.of();
    List<Member> members = new ArrayList<>(List.of(new Member("id", "long", false)));
    for (int i = below(3); i > 0; i--) {
      members.add(member("m" + i));
    }
    return new ApiSketch(packageName, operations, common, members, List.of("SMALL", "LARGE"));
  }

  Member member(String name) {
    String type = of(TYPES);
    return new Member(name, type, isReference(type) && chance(40));
  }

  Operation operation(String name, String path) {
    String method = of(METHODS);
    List<Input> inputs = new ArrayList<>();
    boolean hasVariable = chance(60);
    if (hasVariable) {
      inputs.add(new Input("id", "", of(List.of("long", "int", "String")), false));
    }
    for (int i = below(3); i > 0; i--) {
      inputs.add(query("q" + i));
    }
    if (chance(30)) {
      inputs.add(precondition(method));
    }
    if (hasContent(method)) {
      inputs.add(new Input("body", "@Body", "Order", false));
    }
    List<Response> responses = new ArrayList<>();
    responses.add(success(method));
    for (int i = below(3); i > 0; i--) {
      responses.add(error(responses));
    }
    return new Operation(name, method, path + (hasVariable ? "/{id}" : ""), inputs, responses);
  }

  static boolean hasContent(String method) {
    return method.equals("POST") || method.equals("PUT");
  }

  Input precondition(String method) {
    return new Input(
        "match",
        "@HeaderParam(" + (method.equals("GET") ? "IF_NONE_MATCH" : "IF_MATCH") + ")",
        "EntityTagCondition",
        true);
  }

  Input query(String name) {
    String type = of(TYPES);
    return new Input(name, "@QueryParam", type, isReference(type) && chance(50));
  }

  Response success(String method) {
    String status = method.equals("POST") ? of(SUCCESSES) : of(List.of("OK", "NO_CONTENT"));
    boolean hasBody = !status.equals("NO_CONTENT");
    return fields(new Response(status, "", hasBody ? of(BODIES) : "", List.of(), List.of(), ""));
  }

  Response error(List<Response> others) {
    List<String> free = new ArrayList<>(ERRORS);
    others.forEach(other -> free.remove(other.status()));
    String problem = chance(20) ? "https://example.com/problems/" + below(3) : "";
    return new Response(of(free), "", "Problem", List.of(), List.of(), problem);
  }

  Response fields(Response response) {
    List<String> always = new ArrayList<>();
    List<String> sometimes = new ArrayList<>();
    for (String field : FIELDS) {
      if (chance(12)) {
        (chance(50) ? always : sometimes).add(field);
      }
    }
    return response.withFields(always, sometimes);
  }

  static boolean isReference(String type) {
    return Character.isUpperCase(type.charAt(type.lastIndexOf('.') + 1));
  }
}
