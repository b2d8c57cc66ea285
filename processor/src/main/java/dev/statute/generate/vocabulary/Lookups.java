package dev.statute.generate.vocabulary;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.statute.generate.Docs;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Writes the static methods that find a constant. */
final class Lookups {

  private Lookups() {}

  /** Writes {@code find}: empty where there is no such constant. */
  static MethodSpec find(
      ClassName type, TypeName key, String name, String doc, String param, CodeBlock body) {
    return MethodSpec.methodBuilder("find")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(ParameterizedTypeName.get(ClassName.get(Optional.class), type))
        .addParameter(key, name)
        .addJavadoc(Docs.text(doc))
        .addJavadoc(
            "\n@param $L $L\n@return the constant, or empty if there is none\n", name, param)
        .addCode(body)
        .build();
  }

  /** Writes {@code of}: throws where there is no such constant. */
  static MethodSpec of(
      ClassName type, TypeName key, String name, String doc, String param, CodeBlock message) {
    return MethodSpec.methodBuilder("of")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(type)
        .addParameter(key, name)
        .addJavadoc(Docs.text(doc))
        .addJavadoc(
            """

            @param $L $L
            @return the constant
            @throws IllegalArgumentException if there is none
            """,
            name,
            param)
        .addCode(
            "return find($N)\n    .orElseThrow(\n        () ->\n            new $T(\n                $L));\n",
            name,
            IllegalArgumentException.class,
            message)
        .build();
  }
}
