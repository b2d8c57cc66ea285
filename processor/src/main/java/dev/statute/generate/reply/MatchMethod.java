package dev.statute.generate.reply;

import com.palantir.javapoet.ClassName;
import dev.statute.generate.MatchedCase;
import dev.statute.source.Code;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javax.lang.model.SourceVersion;

/** Writes {@code match}, which handles every case of a reply, also where switch cannot yet. */
final class MatchMethod {

  private static final ClassName OBJECTS = ClassName.get(Objects.class);
  private static final ClassName FUNCTION = ClassName.get(Function.class);

  /** A method has at most 255 parameters (JVMS 4.3.3), one of which is the reply. */
  private static final int MOST_CASES = 254;

  private final ClassName reply;
  private final List<? extends MatchedCase> cases;
  private final String result;
  private final List<String> parameters;

  private MatchMethod(ClassName reply, List<? extends MatchedCase> cases) {
    this.reply = reply;
    this.cases = cases;
    this.result = free("R", cases.stream().map(c -> c.type().simpleName()).toList());
    this.parameters = parameters(cases);
  }

  /** Adds the method to the code of a reply type; nothing if there are too many cases for one. */
  static void add(ClassName reply, List<? extends MatchedCase> cases, Code code) {
    if (cases.size() <= MOST_CASES) {
      new MatchMethod(reply, cases).add(code);
    }
  }

  /** A record may have the name of a keyword, of a local variable, or of another one and "Case". */
  private static List<String> parameters(List<? extends MatchedCase> cases) {
    List<String> names = new ArrayList<>(List.of("reply", "value"));
    for (MatchedCase replyCase : cases) {
      String name = replyCase.parameter();
      String usable = SourceVersion.isKeyword(name) ? name + "Case" : name;
      names.add(free(usable, names));
    }
    return names.subList(2, names.size());
  }

  private static String free(String name, List<String> taken) {
    String free = name;
    for (int i = 2; taken.contains(free); i++) {
      free = name + i;
    }
    return free;
  }

  private void add(Code code) {
    code.openDoc().add("Applies the function for a reply.\n\n@param <").add(result);
    code.add("> the type of the result\n@param reply the reply\n");
    for (int i = 0; i < cases.size(); i++) {
      code.add("@param ").add(parameters.get(i)).add(" handles ");
      code.add(cases.get(i).title()).add("\n");
    }
    code.add("@return its result\n").closeDoc();
    code.add("static <").add(result).add(" extends ").addNullable(ClassName.OBJECT).add("> ");
    code.add(result).add(" match(").add(reply).add(" reply");
    for (int i = 0; i < cases.size(); i++) {
      code.add(",").space().add(FUNCTION).add("<? super ").add(simpleName(i));
      code.add(", ? extends ").add(result).add("> ").add(parameters.get(i));
    }
    code.add(") ").open();
    addBody(code);
    code.close();
  }

  private void addBody(Code code) {
    code.add(OBJECTS).add(".requireNonNull(reply, \"reply\");\n");
    int last = cases.size() - 1;
    for (int i = 0; i < last; i++) {
      code.add("if (reply instanceof ").add(simpleName(i)).add(" value) ").open();
      code.add("return ").add(parameters.get(i)).add(".apply(value);\n").close();
    }
    code.add("return ").add(parameters.get(last)).add(".apply((").add(simpleName(last));
    code.add(") reply);\n");
  }

  /** Each record is a member of the reply type, be it an inherited one. */
  private String simpleName(int index) {
    return cases.get(index).type().simpleName();
  }
}
