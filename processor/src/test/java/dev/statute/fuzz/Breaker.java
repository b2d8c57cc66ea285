package dev.statute.fuzz;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Breaks sources in ways that compilers report, if anybody does. */
final class Breaker {

  /** What stands in a source, and what is put in its place. */
  private record Change(String from, String to) {}

  private static final List<Change> CHANGES =
      List.of(
          new Change("status = ", "status = Missing."),
          new Change("status = ", "status = shared.Strings.NUMBER + "),
          new Change("status = ", "status = null + "),
          new Change("status = ", "status = {"),
          new Change("status = ", "code = "),
          new Change("status = ", "status = dev.statute.http.Status.OK, status = "),
          new Change("@Responds(status = ", "@Responds("),
          new Change("body = ", "body = nowhere."),
          new Change("body = shared.", "body = "),
          new Change("body = ", "body = (Class) "),
          new Change(".class", ".class.getClass()"),
          new Change(".class", "<?>.class"),
          new Change(".class", "[][][].class"),
          new Change("body = shared.Order", "body = Get0x0"),
          new Change("body = shared.Order", "body = Get0x0.Ok"),
          new Change("headers = {", "headers = {null, "),
          new Change("headers = {", "headers = {NOWHERE, "),
          new Change("headers = ", "headers = {} + "),
          new Change("name = ", "name = 5 + "),
          new Change("name = ", "name = Missing.NAME + "),
          new Change("name = ", "name = (String) null + "),
          new Change("problem = ", "problem = shared.Strings.NOWHERE + "),
          new Change("reason = ", "reason = 1 + 1 + "),
          new Change("rule = ", "rule = Missing.RULE + "),
          new Change("rule = ", "reason = "),
          new Change("Api(", "Api(5"),
          new Change("Api(", "Api(role = Role.NOBODY, "),
          new Change("Api(", "Api(value = nowhere.PATH"),
          new Change("@Api", "@Api @Api"),
          new Change("@Api", "@Missing @Api"),
          new Change("@Api", "@Api(\"/x\") private protected"),
          new Change("@GET", "@GET @GET"),
          new Change("@GET", "@GET(5)"),
          new Change("@GET", "@GET(Missing.PATH)"),
          new Change("@GET", "@Api @Body @QueryParam"),
          new Change("@Body", "@Body @Body @GET @Responds(status = OK)"),
          new Change("@QueryParam", "@QueryParam(5)"),
          new Change("@QueryParam", "@PathParam @HeaderParam"),
          new Change("@HeaderParam(", "@HeaderParam(NOWHERE."),
          new Change("@PathParam(", "@PathParam(null + "),
          new Change("int ", "Missing "),
          new Change("int ", "Missing<Missing> "),
          new Change("int ", "var "),
          new Change("int ", ""),
          new Change("java.lang.String ", "nowhere.Missing[] "),
          new Change("shared.Order ", "shared.Nowhere<int> "),
          new Change("Get0x0 ", "Missing<String> "),
          new Change("Get0x0 ", "nowhere.Get0x0 "),
          new Change("Get0x0 ", "Get0x0[] "),
          new Change("Get0x0 ", "shared.Page<Get0x0> "),
          new Change("Get0x0 ", ""),
          new Change("Get0x1 ", "Get0x0.Ok "),
          new Change("Get0x1 ", "@Missing Get0x1 "),
          new Change("Get0x1 ", "<X extends Missing & X> X "),
          new Change("interface ", "class "),
          new Change("interface ", "abstract class "),
          new Change("interface ", "enum "),
          new Change("interface ", "record "),
          new Change("interface ", "@interface "),
          new Change("interface ", "sealed interface "),
          new Change("interface ", "void "),
          new Change(" {\n", " extends Missing {\n"),
          new Change(" {\n", " extends Main, Things, Orders {\n"),
          new Change(" {\n", "<T extends T> {\n"),
          new Change(" {\n", " extends java.lang.Comparable<Missing>, java.util.List {\n"),
          new Change(" {\n", " {\n void run() { @Api interface Local { @GET Local0 get(); } }\n"),
          new Change(" {\n", " {\n @Api @Responds(status = OK) int FIELD = 1; @GET Main() {}\n"),
          new Change(" {\n", " {\n interface Main {} class Orders {} \n"),
          new Change(");\n", ") { return null; }\n"),
          new Change(");\n", ") throws Missing, int;\n"),
          new Change(");\n", ") throws "),
          new Change(");\n", ")[];\n"),
          new Change(");\n", ") default 5;\n"),
          new Change("package ", "@Api package "),
          new Change("package ", "package nowhere."),
          new Change("import dev.statute.http.*", "import nowhere.*"),
          new Change("import dev.statute.*", "import dev.statute.Nothing"));

  private Breaker() {}

  /** Returns a unit one of whose files is broken once or twice. */
  static Unit broken(Unit unit, Dice dice) {
    return changed(unit, dice, text -> withChange(text, dice.of(CHANGES), dice));
  }

  /** Returns a unit one of whose files has tokens missing, or too many. */
  static Unit torn(Unit unit, Dice dice) {
    return changed(unit, dice, text -> withTokens(text, dice));
  }

  private static Unit changed(
      Unit unit, Dice dice, java.util.function.UnaryOperator<String> change) {
    Map<String, String> files = new LinkedHashMap<>(unit.files());
    String path = dice.of(List.copyOf(files.keySet()));
    for (int i = dice.few(2); i >= 0; i--) {
      files.computeIfPresent(path, (name, text) -> change.apply(text));
    }
    return new Unit(files, Map.of());
  }

  private static String withChange(String text, Change change, Dice dice) {
    List<Integer> places = new ArrayList<>();
    for (int i = text.indexOf(change.from()); i >= 0; i = text.indexOf(change.from(), i + 1)) {
      places.add(i);
    }
    if (places.isEmpty()) {
      return text;
    }
    int place = dice.of(places);
    return text.substring(0, place) + change.to() + text.substring(place + change.from().length());
  }

  private static String withTokens(String text, Dice dice) {
    List<String> tokens = new ArrayList<>(List.of(text.split("(?<=\\W)|(?=\\W)")));
    int place = dice.below(tokens.size());
    String token = tokens.get(place);
    switch (dice.below(3)) {
      case 0 -> tokens.remove(place);
      case 1 -> tokens.add(dice.below(tokens.size()), token);
      default -> tokens.set(place, tokens.set(dice.below(tokens.size()), token));
    }
    return String.join("", tokens);
  }
}
