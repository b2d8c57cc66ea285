package dev.statute.diagnostic.cause;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.law.Law;
import dev.statute.law.yaml.LawReader;
import dev.statute.testkit.Library;
import dev.statute.testkit.TestCompiler;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Target;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a plugin knows of the annotations before anything is compiled is what they are. */
class AnnotationFormsTest {

  private static final Law SPEC = standard();

  @Test
  void formsAreThoseOfTheAnnotations() {
    for (AnnotationForm form : new AnnotationForms(SPEC).all()) {
      Class<?> type = Library.result(TestCompiler.JAVAC).load(form.qualifiedName());
      List<AnnotationMember> members =
          Arrays.stream(type.getDeclaredMethods()).map(this::member).toList();
      assertThat(form.members()).as(form.name()).containsExactlyInAnyOrderElementsOf(members);
      assertThat(form.sites())
          .extracting(AnnotationSite::name)
          .as(form.name())
          .containsExactlyInAnyOrderElementsOf(
              Arrays.stream(type.getAnnotation(Target.class).value()).map(Enum::name).toList());
      assertThat(form.isRepeatable())
          .as(form.name())
          .isEqualTo(type.isAnnotationPresent(Repeatable.class));
    }
  }

  @Test
  void allAnnotationsThatDescribeAnApiHaveAForm() {
    List<String> known =
        new AnnotationForms(SPEC).all().stream().map(AnnotationForm::qualifiedName).toList();
    List<String> annotations =
        Library.result(TestCompiler.JAVAC).classes().keySet().stream()
            .filter(name -> name.matches("dev\\.statute\\.(http\\.)?\\w+"))
            .filter(name -> Library.result(TestCompiler.JAVAC).load(name).isAnnotation())
            // Those that mark the annotations themselves, what is generated, and values of others.
            .filter(name -> !name.matches(".*\\.(\\w+Annotation|VocabularyLaw|Clause|State|Field)"))
            .toList();
    assertThat(known).containsExactlyInAnyOrderElementsOf(annotations);
  }

  @Test
  void constantsAreThoseOfTheEnums() {
    Constants constants = new Constants(SPEC);
    for (ValueKind kind : ValueKind.values()) {
      if (kind.isConstant()) {
        Class<?> type = Library.result(TestCompiler.JAVAC).load(kind.qualifiedName());
        assertThat(constants.names(kind))
            .containsExactlyInAnyOrderElementsOf(
                Arrays.stream(type.getEnumConstants()).map(c -> ((Enum<?>) c).name()).toList());
      }
    }
  }

  private static Law standard() {
    try (InputStream law = Law.class.getResourceAsStream("/dev/statute/law/http.yaml")) {
      return LawReader.read("http.yaml", law.readAllBytes()).law().orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private AnnotationMember member(Method method) {
    Class<?> type = method.getReturnType();
    Class<?> element = type.isArray() ? type.getComponentType() : type;
    ValueKind kind =
        Arrays.stream(ValueKind.values())
            .filter(k -> k.qualifiedName().equals(element.getName()))
            .findFirst()
            .orElseThrow(() -> new AssertionError(method + " is of a kind that nobody knows"));
    return new AnnotationMember(
        method.getName(), kind, type.isArray(), method.getDefaultValue() == null);
  }
}
