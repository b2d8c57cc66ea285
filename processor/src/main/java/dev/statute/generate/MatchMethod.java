package dev.statute.generate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeVariableName;
import com.palantir.javapoet.WildcardTypeName;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javax.lang.model.element.Modifier;

/** Writes {@code match}, which handles every case of a reply, also where switch cannot yet. */
final class MatchMethod {

  private static final TypeVariableName RESULT = TypeVariableName.get("R");

  private MatchMethod() {}

  static MethodSpec write(ClassName reply, List<ReplyCase> cases) {
    MethodSpec.Builder match =
        MethodSpec.methodBuilder("match")
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
            .addTypeVariable(resultVariable())
            .returns(RESULT)
            .addParameter(reply, "reply")
            .addJavadoc("Applies the function that handles a reply.\n\n")
            .addJavadoc("@param <R> the type of the result\n@param reply the reply\n");
    for (ReplyCase replyCase : cases) {
      match
          .addParameter(handler(replyCase), replyCase.parameter())
          .addJavadoc(
              "@param $L handles $L\n",
              replyCase.parameter(),
              Docs.code(replyCase.status().title()));
    }
    match
        .addJavadoc("@return what the function returned\n")
        .addStatement("$T.requireNonNull(reply, $S)", Objects.class, "reply");
    for (ReplyCase replyCase : cases.subList(0, cases.size() - 1)) {
      match
          .beginControlFlow("if (reply instanceof $T value)", replyCase.type())
          .addStatement("return $N.apply(value)", replyCase.parameter())
          .endControlFlow();
    }
    ReplyCase last = cases.get(cases.size() - 1);
    return match.addStatement("return $N.apply(($T) reply)", last.parameter(), last.type()).build();
  }

  private static TypeVariableName resultVariable() {
    ClassName nullable = ClassName.get("org.jspecify.annotations", "Nullable");
    return TypeVariableName.get(
        "R", ClassName.OBJECT.annotated(AnnotationSpec.builder(nullable).build()));
  }

  private static ParameterizedTypeName handler(ReplyCase replyCase) {
    return ParameterizedTypeName.get(
        ClassName.get(Function.class),
        WildcardTypeName.supertypeOf(replyCase.type()),
        WildcardTypeName.subtypeOf(RESULT));
  }
}
