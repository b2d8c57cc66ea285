package dev.statute.fuzz;

import dev.statute.fuzz.Terms.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Makes interfaces that can be called: what they are annotated with is in order for the most part,
 * and their types are all that somebody may think of.
 */
final class CallMaker {

  private static final List<String> METHODS =
      List.of("GET", "GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "QUERY");

  /** Types whose values are read from a text, by those who know them. */
  private static final List<String> TEXTS =
      List.of(
          "int",
          "long",
          "short",
          "byte",
          "boolean",
          "char",
          "float",
          "double",
          "Integer",
          "Character",
          "Double",
          "String",
          "java.util.UUID",
          "java.net.URI",
          "java.math.BigDecimal",
          "java.math.BigInteger",
          "java.time.Instant",
          "java.time.Duration",
          "java.time.Period",
          "java.time.LocalDate",
          "java.time.LocalTime",
          "java.time.LocalDateTime",
          "java.time.OffsetTime",
          "java.time.OffsetDateTime",
          "java.time.ZonedDateTime",
          "java.time.Year",
          "java.time.YearMonth",
          "java.time.MonthDay",
          "java.time.ZoneId",
          "java.time.ZoneOffset",
          "java.time.DayOfWeek",
          "java.util.logging.Level",
          "java.sql.Date",
          "java.util.concurrent.TimeUnit",
          "called.Size",
          "called.Amount",
          "called.Code",
          "called.Label",
          "called.Key",
          "called.Ref");

  /** The types that each field can be read as; a client can send these fields. */
  private static final Map<String, List<String>> FIELDS =
      Map.ofEntries(
          Map.entry("IF_MATCH", List.of("dev.statute.field.EntityTagCondition", "String")),
          Map.entry("ACCEPT_LANGUAGE", List.of("dev.statute.field.AcceptLanguage", "String")),
          Map.entry("CACHE_CONTROL", List.of("dev.statute.field.CacheControl", "String")),
          Map.entry("CONTENT_LANGUAGE", List.of("dev.statute.field.ContentLanguage", "String")),
          Map.entry("LINK", List.of("java.util.List<dev.statute.field.Link>", "String")),
          Map.entry("AUTHORIZATION", List.of("String", "called.Code")),
          Map.entry("DESTINATION", List.of("dev.statute.field.UriReference", "java.net.URI")),
          Map.entry("MAX_FORWARDS", List.of("int", "long", "String", "java.math.BigInteger")),
          Map.entry("DEPTH", List.of("called.Size", "called.Code", "String")),
          Map.entry("DAV", List.of("java.util.List<String>", "String")),
          Map.entry("PRAGMA", List.of("String", "called.Label", "java.util.UUID")));

  private static final List<String> BODIES =
      List.of(
          "called.Order",
          "java.util.List<called.Order>",
          "java.util.Optional<called.Order>",
          "java.util.Map<String, Integer>",
          "java.util.Map<String, java.util.List<called.Order>>",
          "called.Page<called.Order>",
          "called.Page<String>[]",
          "called.Order[]",
          "int[][]",
          "java.util.List<? extends called.Order>",
          "String",
          "int",
          "double",
          "Boolean",
          "java.util.UUID",
          "java.math.BigDecimal",
          "called.Size",
          "called.Stock",
          "Object",
          "dev.statute.codec.Content",
          "java.util.Optional<dev.statute.codec.Content>");

  /** Types that somebody may write, and that may not be of use. */
  private static final List<String> WILD =
      List.of(
          "byte[]",
          "Void",
          "Class<?>",
          "Runnable",
          "Object",
          "java.io.InputStream",
          "java.util.Locale",
          "java.util.Date",
          "java.util.List<byte[]>",
          "java.util.List<Void>",
          "java.util.Set<int[]>",
          "java.util.Optional<java.util.Optional<String>>",
          "java.util.OptionalInt",
          "java.util.function.Function<String, String>",
          "java.util.stream.Stream<String>",
          "java.util.concurrent.CompletableFuture<String>",
          "java.util.Iterator<String>",
          "called.Outer.Inner",
          "called.Checked",
          "called.Mute",
          "Override",
          "StringBuilder",
          "CharSequence",
          "Number",
          "Enum<?>",
          "Comparable<String>",
          "char[]",
          "String[]",
          "dev.statute.field.EntityTag",
          "dev.statute.field.Accept",
          "java.time.Instant",
          "java.time.chrono.Chronology");

  /** Types that no codec could read, whatever it can. */
  private static final List<String> WILD_BODIES =
      List.of(
          "byte[]",
          "Void",
          "Class<?>",
          "Runnable",
          "java.io.InputStream",
          "java.util.List<Void>",
          "java.util.function.Function<String, String>",
          "java.util.stream.Stream<String>",
          "java.util.concurrent.CompletableFuture<String>",
          "java.util.Iterator<String>",
          "java.util.List<dev.statute.codec.Content>",
          "called.Outer.Inner",
          "Override");

  private static final List<String> ANSWERS =
      List.of(
          "called.Order",
          "called.Order[]",
          "called.Order[][]",
          "called.Stock",
          "called.Size",
          "String",
          "String[]",
          "int",
          "int[]",
          "char[]",
          "boolean",
          "double",
          "java.util.UUID",
          "java.math.BigDecimal",
          "Object",
          "dev.statute.codec.Content",
          "dev.statute.field.Problem",
          "void");

  private static final List<String> WILD_ANSWERS =
      List.of(
          "byte[]",
          "byte[][]",
          "Void",
          "java.util.List",
          "java.util.Map",
          "called.Page",
          "Class",
          "Runnable",
          "Override",
          "java.io.InputStream",
          "java.util.Optional",
          "dev.statute.codec.Content[]",
          "called.Outer.Inner",
          "Enum",
          "Thread.State");

  private static final List<String> ANSWERED_FIELDS =
      List.of(
          "ETAG",
          "LAST_MODIFIED",
          "LOCATION",
          "CACHE_CONTROL",
          "LINK",
          "RETRY_AFTER",
          "ALLOW",
          "ACCEPT_PATCH",
          "ACCEPT_POST",
          "ACCEPT_RANGES",
          "CONTENT_LANGUAGE",
          "CONTENT_LOCATION",
          "EXPIRES",
          "LOCK_TOKEN",
          "DAV",
          "AGE");

  private final Dice dice;
  private final List<String> fields = new ArrayList<>();

  CallMaker(Dice dice) {
    this.dice = dice;
  }

  /** Makes a file with one interface, in a package of its own. */
  Unit make(String packageName) {
    StringBuilder operations = new StringBuilder();
    for (int i = 1 + dice.below(2); i > 0; i--) {
      operations.append(operation(i));
    }
    boolean nested = dice.chance(10);
    String api =
        "@Api(value = \"/base%s\", generate = {Output.ROUTES, Output.CLIENT})\n"
                .formatted(dice.of("", "/v1.0", "/a%20b"))
            + (nested ? "" : dice.of("", "public "))
            + "interface Calls {\n"
            + operations
            + "}\n";
    String text =
        "package "
            + packageName
            + ";\nimport static dev.statute.http.Header.*;\nimport static dev.statute.http.Status.*;\n"
            + "import dev.statute.*;\nimport dev.statute.http.*;\n"
            + "import org.jspecify.annotations.Nullable;\n"
            + (nested ? "class Around {\n" + api + "}\n" : api);
    String file = nested ? "Around" : "Calls";
    return new Unit(Map.of(packageName + "/" + file + ".java", text), Map.of());
  }

  private String operation(int number) {
    String method = dice.of(METHODS);
    fields.clear();
    List<String> parameters = new ArrayList<>();
    StringBuilder path = new StringBuilder("/" + number);
    for (int i = dice.few(2); i > 0; i--) {
      path.append(dice.of("/{path%d}", "/x{path%d}y").formatted(i));
      parameters.add(type(TEXTS) + " path" + i);
    }
    for (int i = dice.few(3); i > 0; i--) {
      parameters.add(
          dice.of("@QueryParam ", "@QueryParam(\"a b&c=é\\n%d\") ".formatted(i))
              + queried()
              + " query"
              + i);
    }
    for (int i = dice.few(2); i > 0; i--) {
      parameters.add(header(i));
    }
    boolean hasContent = List.of("POST", "PUT", "PATCH", "QUERY").contains(method);
    if (hasContent && dice.chance(80)) {
      parameters.add(dice.of("", "@Body ") + nullable(type(BODIES)) + " body");
    }
    parameters.removeIf(String::isEmpty);
    String reply = "Reply" + number;
    return "@%s(\"%s\")\n%s%s %s_%d(%s);\n"
        .formatted(
            method,
            path,
            responses(method),
            dice.chance(15) ? "java.util.concurrent.CompletionStage<" + reply + ">" : reply,
            method.toLowerCase(Locale.ROOT),
            number,
            String.join(", ", dice.shuffled(parameters)));
  }

  private String type(List<String> known) {
    return dice.chance(2) ? dice.of(known == BODIES ? WILD_BODIES : WILD) : dice.of(known);
  }

  private String queried() {
    String type = type(TEXTS);
    boolean isReference = Character.isUpperCase(type.charAt(0)) || type.indexOf('.') > 0;
    String container =
        dice.chance(30) && isReference ? dice.of("Optional", "List", "Set", "List") : "";
    return container.isEmpty() ? nullable(type) : "java.util." + container + "<" + type + ">";
  }

  /** A primitive type is not to be null, but for once. */
  private String nullable(String type) {
    boolean isPrimitive = Character.isLowerCase(type.charAt(0)) && type.indexOf('.') < 0;
    if (!dice.chance(isPrimitive ? 1 : 25)) {
      return type;
    }
    int name = type.split("<")[0].lastIndexOf('.') + 1;
    return type.endsWith("[]")
        ? type.substring(0, type.indexOf('[')) + " @Nullable " + type.substring(type.indexOf('['))
        : type.substring(0, name) + "@Nullable " + type.substring(name);
  }

  /** Each field once; all but one of the wild types do not hold its values. */
  private String header(int number) {
    String field = dice.of(List.copyOf(FIELDS.keySet()));
    if (fields.contains(field)) {
      return "";
    }
    fields.add(field);
    return "@HeaderParam("
        + field
        + ") "
        + (dice.chance(4) ? dice.of(TEXTS) : nullable(type(FIELDS.get(field))))
        + " header"
        + number;
  }

  private String responses(String method) {
    List<Status> legal =
        Terms.STATUSES.stream()
            .filter(status -> Terms.ban(method, status).isEmpty())
            .filter(status -> status.code() != 412 && status.code() != 304)
            .toList();
    StringBuilder responses = new StringBuilder();
    List<Status> some = dice.shuffled(legal).subList(0, 1 + dice.below(3));
    for (Status status : some) {
      responses.append("@Responds(status = ").append(status.constant());
      if (!method.equals("HEAD") && status.code() != 204 && status.code() != 205) {
        String body = dice.chance(3) ? dice.of(WILD_ANSWERS) : dice.of(ANSWERS);
        responses.append(dice.chance(75) ? ", body = " + body + ".class" : "");
      }
      List<String> headers = dice.shuffled(ANSWERED_FIELDS).subList(0, dice.few(3));
      responses.append(headers.isEmpty() ? "" : ", headers = {" + String.join(", ", headers) + "}");
      responses.append(")\n");
    }
    return responses.toString();
  }
}
