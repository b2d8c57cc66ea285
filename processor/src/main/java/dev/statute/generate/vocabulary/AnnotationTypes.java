package dev.statute.generate.vocabulary;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import dev.statute.generate.Docs;
import dev.statute.generate.Vocabulary;
import dev.statute.law.Method;
import dev.statute.read.statute.ApiReader;
import dev.statute.runtime.RuntimePackage;
import dev.statute.runtime.RuntimeType;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import javax.lang.model.element.Modifier;

/** Writes the annotations that describe an API in the terms of a vocabulary. */
final class AnnotationTypes {

  private static final ClassName STRING = ClassName.get(String.class);
  private static final TypeName ANY_CLASS =
      ParameterizedTypeName.get(
          ClassName.get(Class.class), WildcardTypeName.subtypeOf(Object.class));

  private final Vocabulary vocabulary;

  AnnotationTypes(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Tells editors what a text is, where the marks are seen: in the module of the standard. */
  private MethodSpec marked(RuntimeType mark, MethodSpec member) {
    return vocabulary.packageName().equals(RuntimePackage.VOCABULARY.qualifiedName())
        ? member.toBuilder().addAnnotation(mark.className()).build()
        : member;
  }

  /** Writes {@code @GET} and the like. */
  TypeSpec.Builder method(Method method) {
    return annotation(method.constantName(), ElementType.METHOD)
        .addAnnotation(
            AnnotationSpec.builder(RuntimeType.METHOD_ANNOTATION.className())
                .addMember("value", "$S", method.token())
                .build())
        .addJavadoc(
            Docs.text(
                "Declares that an operation has the method "
                    + Docs.code(method.token())
                    + ". "
                    + Docs.escape(method.summary()),
                Docs.see(method.clause())))
        .addMethod(
            marked(
                RuntimeType.PATH_TEXT,
                member(
                    STRING,
                    "value",
                    "$S",
                    "",
                    "Returns the path of the operation, relative to that of the interface.",
                    "a path template, or the empty string for the path of the interface itself")))
        .addMethod(
            member(
                TypeName.LONG,
                ApiReader.CONTENT_LIMIT,
                "-1",
                null,
                "Returns the largest content, in octets, that generated routes accept. A larger"
                    + " request gets a 413.",
                "a number of octets, or -1 for the limit of the interface or else of the server"));
  }

  /** Writes {@code @Responds}. */
  TypeSpec.Builder responds() {
    ClassName container = vocabulary.responds().nestedClass("List");
    return annotation("Responds", ElementType.METHOD, ElementType.TYPE)
        .addAnnotation(
            AnnotationSpec.builder(Repeatable.class)
                .addMember("value", "$T.class", container)
                .build())
        .addAnnotation(RuntimeType.RESPONDS_ANNOTATION.className())
        .addJavadoc(
            Docs.text(
                "Declares a response that an operation may give; on an interface, one that each of"
                    + " its operations may give."))
        .addMethod(
            required(vocabulary.status(), "status", "Returns the status code.", "a final status"))
        .addMethod(
            member(
                ANY_CLASS,
                "body",
                "$T.class",
                void.class,
                "Returns the type of the body.",
                "a class, an array class for a list of its elements, or {@code void.class} for"
                    + " none"))
        .addMethod(
            marked(
                RuntimeType.MEDIA_TYPE_TEXT,
                member(
                    ArrayTypeName.of(STRING),
                    "mediaTypes",
                    "{}",
                    null,
                    "Returns the media types of the body (RFC 9110, 8.3.1). Of several, the server sends"
                        + " the one that Accept asks for, and clients ask for them.",
                    "the media types, the best first, or none for those of the codec")))
        .addMethod(
            member(
                ArrayTypeName.of(vocabulary.header()),
                "headers",
                "{}",
                null,
                "Returns the header fields that each such response carries, in addition to those"
                    + " that its status demands.",
                "the fields, each once"))
        .addMethod(
            member(
                ArrayTypeName.of(vocabulary.header()),
                "optionalHeaders",
                "{}",
                null,
                "Returns the header fields that such responses carry at times. Their components"
                    + " can be null, and a constructor leaves them out.",
                "the fields, none of which is among the others"))
        .addMethod(
            member(
                ArrayTypeName.of(RuntimeType.FIELD.className()),
                "fields",
                "{}",
                null,
                "Returns the header fields that have no constant, by their names.",
                "the fields, none of which is among the others"))
        .addMethod(
            member(
                STRING,
                "name",
                "$S",
                "",
                "Returns the name of the response, which distinguishes it from others with its"
                    + " status.",
                "the name of its record, or the empty string for the name of the status"))
        .addMethod(
            member(
                STRING,
                "problem",
                "$S",
                "",
                "Returns the type of the problem document in the body (RFC 9457, 3.1.1).",
                "a URI reference, or the empty string for none"))
        .addType(container(container));
  }

  private TypeSpec container(ClassName name) {
    return annotation(name.simpleName(), ElementType.METHOD, ElementType.TYPE)
        .addModifiers(Modifier.STATIC)
        .addJavadoc("Contains several responses; written by the compiler.\n")
        .addMethod(
            required(
                ArrayTypeName.of(vocabulary.responds()),
                "value",
                "Returns the responses.",
                "the responses, in the order of the code"))
        .build();
  }

  /** Writes {@code @HeaderParam}. */
  TypeSpec.Builder headerParam() {
    return annotation("HeaderParam", ElementType.PARAMETER)
        .addAnnotation(RuntimeType.HEADER_PARAM_ANNOTATION.className())
        .addJavadoc("Binds a parameter of an operation to a header field of the request.\n")
        .addMethod(required(vocabulary.header(), "value", "Returns the field.", "a request field"));
  }

  private static TypeSpec.Builder annotation(String name, ElementType... targets) {
    CodeBlock.Builder target = CodeBlock.builder();
    for (int i = 0; i < targets.length; i++) {
      target.add(i == 0 ? "$T.$L" : ", $T.$L", ElementType.class, targets[i]);
    }
    return TypeSpec.annotationBuilder(name)
        .addModifiers(Modifier.PUBLIC)
        .addAnnotation(Documented.class)
        .addAnnotation(
            AnnotationSpec.builder(Retention.class)
                .addMember("value", "$T.$L", RetentionPolicy.class, RetentionPolicy.CLASS)
                .build())
        .addAnnotation(
            AnnotationSpec.builder(Target.class)
                .addMember("value", targets.length == 1 ? "$L" : "{$L}", target.build())
                .build());
  }

  private static MethodSpec required(TypeName type, String name, String doc, String returned) {
    return builder(type, name, doc, returned).build();
  }

  private static MethodSpec member(
      TypeName type,
      String name,
      String format,
      @org.jspecify.annotations.Nullable Object defaultValue,
      String doc,
      String returned) {
    CodeBlock value =
        defaultValue == null ? CodeBlock.of(format) : CodeBlock.of(format, defaultValue);
    return builder(type, name, doc, returned).defaultValue(value).build();
  }

  private static MethodSpec.Builder builder(
      TypeName type, String name, String doc, String returned) {
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
        .returns(type)
        .addJavadoc(Docs.text(doc))
        .addJavadoc("\n@return $L\n", returned);
  }
}
