package dev.statute.generate.vocabulary;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.statute.generate.Docs;
import dev.statute.law.Clause;
import dev.statute.runtime.RuntimeType;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes enums whose constants know facts: a field, a constructor parameter, an accessor each. */
final class EnumWriter {

  static final ClassName CLAUSE = RuntimeType.CLAUSE.className();
  static final ClassName STATE = RuntimeType.STATE.className();

  private final TypeSpec.Builder type;
  private final MethodSpec.Builder constructor = MethodSpec.constructorBuilder();

  EnumWriter(String name, String doc) {
    this.type =
        TypeSpec.enumBuilder(name).addModifiers(Modifier.PUBLIC).addJavadoc("$L", Docs.text(doc));
  }

  /**
   * Adds a constant, with the arguments of its constructor and escaped text that explains it.
   *
   * @param facts more sentences about it
   */
  EnumWriter constant(
      String name, CodeBlock arguments, String summary, List<String> facts, Clause clause) {
    TypeSpec constant =
        TypeSpec.anonymousClassBuilder(arguments)
            .addJavadoc(
                facts.isEmpty()
                    ? Docs.text(summary, Docs.see(clause))
                    : Docs.text(summary, String.join(" ", facts), Docs.see(clause)))
            .build();
    type.addEnumConstant(name, constant);
    return this;
  }

  /** Adds a fact: its accessor has a name and a sentence that starts with "Returns" or the like. */
  EnumWriter fact(TypeName factType, String name, String doc, String returned) {
    hidden(factType, name);
    return method(
        MethodSpec.methodBuilder(name)
            .addModifiers(Modifier.PUBLIC)
            .returns(factType)
            .addJavadoc(Docs.text(doc))
            .addJavadoc("\n@return $L\n", returned)
            .addStatement("return $N", name)
            .build());
  }

  /** Adds a fact without an accessor. */
  EnumWriter hidden(TypeName factType, String name) {
    type.addField(FieldSpec.builder(factType, name, Modifier.PRIVATE, Modifier.FINAL).build());
    constructor.addParameter(factType, name).addStatement("this.$N = $N", name, name);
    return this;
  }

  EnumWriter method(MethodSpec method) {
    type.addMethod(method);
    return this;
  }

  TypeSpec.Builder type() {
    return type;
  }

  /** Returns the enum; nothing can be added after. */
  TypeSpec.Builder finish() {
    return type.addMethod(constructor.build());
  }

  /** Returns the expression that makes a clause. */
  static CodeBlock clause(Clause clause) {
    return CodeBlock.of("new $T($S, $S)", CLAUSE, clause.document(), clause.section());
  }
}
