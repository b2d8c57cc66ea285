package dev.statute.contract.file.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.contract.file.AnnotationUse;
import dev.statute.contract.file.TypeUse;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Types in contract files read as in Java, and each text is that of one type only. */
class TypeTextTest {

  private static final TypeUse TEXT = TypeUse.of("java.lang.String");

  private static TypeUse type(String name, TypeUse... arguments) {
    return new TypeUse(name, List.of(arguments), false, List.of());
  }

  private static TypeUse annotated(TypeUse type, AnnotationUse... annotations) {
    return new TypeUse(type.name(), type.arguments(), type.isNullable(), List.of(annotations));
  }

  private static AnnotationUse annotation(String type, String... values) {
    return new AnnotationUse(
        type,
        IntStream.range(0, values.length / 2)
            .mapToObj(i -> new AnnotationUse.Value(values[2 * i], values[2 * i + 1]))
            .toList());
  }

  private static void check(TypeUse type, String text) {
    assertThat(TypeText.of(type)).isEqualTo(text);
    assertThat(TypeText.type(text)).contains(type);
  }

  @Test
  void argumentsAreInAngleBrackets() {
    check(
        type("java.util.Map", TEXT, type("a.B$C", TypeUse.of("T"))),
        "java.util.Map<java.lang.String,a.B$C<T>>");
  }

  @Test
  void aQuestionMarkBehindATypeSaysThatItCanBeNull() {
    check(TEXT.nullable(true), "java.lang.String?");
    check(
        type("java.util.List", TEXT.nullable(true)).nullable(true),
        "java.util.List<java.lang.String?>?");
  }

  @Test
  void nullOfAnArrayIsToldFromThatOfItsComponents() {
    check(type(TypeUse.ARRAY, TEXT.nullable(true)), "java.lang.String?[]");
    check(type(TypeUse.ARRAY, TEXT).nullable(true), "java.lang.String[]?");
    check(type(TypeUse.ARRAY, type(TypeUse.ARRAY, TypeUse.of("int")).nullable(true)), "int[]?[]");
  }

  @Test
  void wildcardsAreThoseOfJava() {
    check(
        type("a.B", type("?"), type("? extends", TEXT), type("? super", TEXT.nullable(true))),
        "a.B<?,? extends java.lang.String,? super java.lang.String?>");
  }

  @Test
  void wildcardsThatJavaHasNotAreInParentheses() {
    check(type("?").nullable(true), "(?)?");
    check(type("? extends", TEXT).nullable(true), "(? extends java.lang.String)?");
    check(type(TypeUse.ARRAY, type("? extends", TEXT)), "(? extends java.lang.String)[]");
    check(type("? extends", type(TypeUse.ARRAY, TEXT)), "? extends java.lang.String[]");
  }

  @Test
  void annotationsStandBeforeWhatTheyBelongTo() {
    AnnotationUse size = annotation("a.Size", "max", "10", "message", "\"a, b) \\\" c\"");
    check(
        annotated(TEXT, size, annotation("a.Email")),
        "@a.Size(max=10, message=\"a, b) \\\" c\") @a.Email java.lang.String");
    check(
        annotated(type(TypeUse.ARRAY, annotated(TEXT, annotation("a.Email"))), annotation("a.B")),
        "@a.Email java.lang.String @a.B []");
    check(
        type("a.C", annotated(TEXT, annotation("a.Groups", "value", "{a.X.class, @a.Y(z='\\'')}"))),
        "a.C<@a.Groups(value={a.X.class, @a.Y(z='\\'')}) java.lang.String>");
  }

  @Test
  void whatJavaCouldNotWriteIsInBackquotes() {
    check(TypeUse.of("my class"), "`my class`");
    check(TypeUse.of(""), "``");
    check(TypeUse.of("a`b\\c"), "`a\\`b\\\\c`");
    check(type("?", TEXT), "`?`<java.lang.String>");
    check(TypeUse.of(TypeUse.ARRAY), "`[]`");
    check(annotated(TEXT, annotation("a.B", "x", "1, 2")), "@a.B(x=`1, 2`) java.lang.String");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "a ",
        " a",
        "a<",
        "a<>",
        "a<b",
        "a<b,>",
        "a<b>>",
        "a??",
        "?a",
        "? extends",
        "? extends ",
        "[]",
        "a[",
        "a[]]",
        "a []",
        "@",
        "@a",
        "@a ",
        "@a b @c",
        "@a(",
        "@a() b",
        "@a(x) b",
        "@a(x=) b",
        "@a(x=1,y=2) b",
        "@a(x=\") b",
        "@a(x=') b",
        "@a(x=(]) b",
        "(a)",
        "(?",
        "(?)(?)",
        "`",
        "a`b`",
        "a\\b",
        "a\nb",
        "a;b",
        "a&b"
      })
  void anyOtherTextIsNoType(String text) {
    assertThat(TypeText.type(text)).isEmpty();
  }

  @Test
  void annotationsAloneAreRead() {
    assertThat(TypeText.annotation("@a.B(x={})")).contains(annotation("a.B", "x", "{}"));
    assertThat(TypeText.annotation("a.B")).isEmpty();
    assertThat(TypeText.annotation("@a.B x")).isEmpty();
  }
}
