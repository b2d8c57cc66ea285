package dev.statute.generate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeVariableName;
import com.palantir.javapoet.WildcardTypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Modifier;

/** Writes {@code match}, which handles every case of a reply, also where switch cannot yet. */
final class MatchMethod {

  private static final ClassName NULLABLE = ClassName.get("org.jspecify.annotations", "Nullable");

  private final ClassName reply;
  private final List<ReplyCase> cases;
  private final TypeVariableName result;
  private final List<String> parameters;

  private MatchMethod(ClassName reply, List<ReplyCase> cases) {
    this.reply = reply;
    this.cases = cases;
    this.result = TypeVariableName.get(free("R", cases.stream().map(c -> c.type().simpleName())));
    this.parameters = parameters(cases);
  }

  static MethodSpec write(ClassName reply, List<ReplyCase> cases) {
    return new MatchMethod(reply, cases).write();
  }

  /** A record may have the name of a keyword, of a local variable, or of another one and "Case". */
  private static List<String> parameters(List<ReplyCase> cases) {
    List<String> names = new ArrayList<>(List.of("reply", "value"));
    for (ReplyCase replyCase : cases) {
      String name = replyCase.parameter();
      String usable = SourceVersion.isKeyword(name) ? name + "Case" : name;
      names.add(free(usable, names.stream()));
    }
    return names.subList(2, names.size());
  }

  private static String free(String name, Stream<String> taken) {
    Set<String> names = taken.collect(Collectors.toSet());
    String free = name;
    for (int i = 2; names.contains(free); i++) {
      free = name + i;
    }
    return free;
  }

  private MethodSpec write() {
    MethodSpec.Builder match =
        MethodSpec.methodBuilder("match")
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
            .addTypeVariable(
                TypeVariableName.get(
                    result.name(),
                    ClassName.OBJECT.annotated(AnnotationSpec.builder(NULLABLE).build())))
            .returns(result)
            .addParameter(reply, "reply");
    StringBuilder doc = new StringBuilder("Applies the function that handles a reply.\n\n@param <");
    doc.append(result.name()).append("> the type of the result\n@param reply the reply\n");
    for (int i = 0; i < cases.size(); i++) {
      match.addParameter(handler(cases.get(i)), parameters.get(i));
      doc.append("@param ").append(parameters.get(i)).append(" handles ");
      doc.append(Docs.code(cases.get(i).status().title())).append('\n');
    }
    doc.append("@return what the function returned\n");
    return match.addJavadoc("$L", doc).addCode(body()).build();
  }

  /** Puts as much as it can into each argument, since JavaPoet takes its time over each. */
  private CodeBlock body() {
    CodeBlock.Builder body = CodeBlock.builder().add("$T", Objects.class);
    String text = ".requireNonNull(reply, \"reply\");\n";
    int last = cases.size() - 1;
    for (int i = 0; i < last; i++) {
      body.add("$L$T", text + "if (reply instanceof ", cases.get(i).type());
      text = " value) {\n  return " + parameters.get(i) + ".apply(value);\n}\n";
    }
    return body.add(
            "$L$T", text + "return " + parameters.get(last) + ".apply((", cases.get(last).type())
        .add(") reply);\n")
        .build();
  }

  private ParameterizedTypeName handler(ReplyCase replyCase) {
    return ParameterizedTypeName.get(
        ClassName.get(Function.class),
        WildcardTypeName.supertypeOf(replyCase.type()),
        WildcardTypeName.subtypeOf(result));
  }
}
