package dev.statute.generate.vocabulary;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.statute.generate.Component;
import dev.statute.generate.Docs;
import dev.statute.law.Policy.Member;
import dev.statute.law.Policy.ProblemType;
import dev.statute.runtime.RuntimeType;
import java.util.ArrayList;
import java.util.List;

/** Writes the record of the problem documents of a type. */
final class ProblemRecord {

  private static final ClassName STRING = ClassName.get(String.class);

  private ProblemRecord() {}

  static TypeSpec.Builder write(ProblemType problem) {
    List<Component> components = new ArrayList<>();
    problem.members().stream().filter(m -> !m.isOptional()).forEach(m -> components.add(of(m)));
    problem.members().stream().filter(Member::isOptional).forEach(m -> components.add(of(m)));
    components.add(text("detail", "what happened this time, for people"));
    components.add(text("instance", "a URI reference that identifies what happened this time"));
    return RecordWriter.topLevel(problem.name(), components)
        .addAnnotation(
            AnnotationSpec.builder(RuntimeType.PROBLEM_TYPE.className())
                .addMember("value", "$S", problem.type())
                .addMember("title", "$S", problem.title())
                .build())
        .addJavadoc(
            Docs.text(Docs.escape(Docs.sentence(problem.summary())), Docs.see(problem.clause())));
  }

  private static Component text(String name, String doc) {
    return new Component(name, STRING, true, Component.Check.NONE, doc, null);
  }

  private static Component of(Member member) {
    TypeName type = type(member);
    boolean isNullable = member.isOptional();
    Component.Check check =
        switch (member.type()) {
          case STRING -> isNullable ? Component.Check.NONE : Component.Check.NOT_NULL;
          case STRINGS -> Component.Check.LIST;
          case INTEGER, NUMBER, BOOLEAN -> Component.Check.NONE;
        };
    String doc =
        member.summary().isEmpty()
            ? "the member " + Docs.code(member.name())
            : Docs.escape(member.summary());
    return new Component(
        member.name(), isNullable ? type.box() : type, isNullable, check, doc, null);
  }

  private static TypeName type(Member member) {
    return switch (member.type()) {
      case STRING -> STRING;
      case INTEGER -> TypeName.LONG;
      case NUMBER -> TypeName.DOUBLE;
      case BOOLEAN -> TypeName.BOOLEAN;
      case STRINGS -> ParameterizedTypeName.get(ClassName.get(List.class), STRING);
    };
  }
}
