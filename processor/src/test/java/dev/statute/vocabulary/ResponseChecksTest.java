package dev.statute.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.statute.testkit.Call;
import dev.statute.testkit.CompileTest;
import dev.statute.testkit.Components;
import dev.statute.testkit.TestCompiler;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Constructors of responses refuse what could not be sent. */
class ResponseChecksTest {

  /** RFC 9110, 5.5: control characters are dangerous, and white space around a value is no part. */
  private static final List<String> NO_FIELD_VALUES =
      List.of(
          "a\rb", "a\nb", "a\r\nSet-Cookie: b", "a\u0000b", "a\u007Fb", " a", "a ", "\ta", "a\t");

  @CompileTest
  void acceptWhatCanBeSent(TestCompiler compiler) {
    Http http = Http.of(compiler);
    for (Class<?> type : http.records()) {
      assertThatCode(() -> Call.make(type, samples(http, type))).doesNotThrowAnyException();
    }
  }

  @CompileTest
  void nameARequiredComponentThatIsNull(TestCompiler compiler) {
    Http http = Http.of(compiler);
    int checked = 0;
    for (Class<?> type : http.records()) {
      RecordComponent[] components = type.getRecordComponents();
      for (int i = 0; i < components.length; i++) {
        Object[] arguments = samples(http, type);
        arguments[i] = null;
        if (Components.isNullable(components[i])) {
          assertThatCode(() -> Call.make(type, arguments)).doesNotThrowAnyException();
        } else if (!components[i].getType().isPrimitive()) {
          assertThatThrownBy(() -> Call.make(type, arguments))
              .as("%s", components[i])
              .isInstanceOf(NullPointerException.class)
              .hasMessage(components[i].getName());
          checked++;
        }
      }
    }
    assertThat(checked).isEqualTo(10);
  }

  @CompileTest
  void refuseTextThatCannotStandInAField(TestCompiler compiler) {
    Http http = Http.of(compiler);
    int checked = 0;
    for (Class<?> type : http.records()) {
      for (int i = 0; i < type.getRecordComponents().length; i++) {
        for (String text : NO_FIELD_VALUES) {
          RecordComponent component = type.getRecordComponents()[i];
          Object bad = containing(component, text);
          if (bad != null) {
            Object[] arguments = samples(http, type);
            arguments[i] = bad;
            assertThatThrownBy(() -> Call.make(type, arguments))
                .as("%s", component)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(component.getName());
            checked++;
          }
        }
      }
    }
    assertThat(checked).isGreaterThan(20 * NO_FIELD_VALUES.size());
  }

  @CompileTest
  void acceptTabsAndSpacesWithinAField(TestCompiler compiler) throws Exception {
    Object seeOther = Call.make(Http.of(compiler).response("SeeOther"), "/a b\tc");
    assertThat(Call.on(seeOther, "location")).isEqualTo("/a b\tc");
  }

  /** RFC 9110, 11.6.1 and 7.8: at least one challenge, at least one protocol. */
  @CompileTest
  void refuseAnEmptyListWhereOneElementIsDemanded(TestCompiler compiler) {
    Http http = Http.of(compiler);
    for (String name : List.of("Unauthorized", "ProxyAuthenticationRequired", "UpgradeRequired")) {
      Class<?> type = http.response(name);
      assertThatThrownBy(() -> Call.make(type, List.of(), "body"))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage(type.getRecordComponents()[0].getName() + " must have at least one element");
    }
  }

  /** RFC 9110, 10.2.1: an empty Allow field says that the resource allows no methods. */
  @CompileTest
  void acceptAnEmptySetOfMethods(TestCompiler compiler) throws Exception {
    Object response = Call.make(Http.of(compiler).response("MethodNotAllowed"), Set.of());
    assertThat((Set<?>) Call.on(response, "allow")).isEmpty();
  }

  @CompileTest
  void keepUnmodifiableCopiesOfCollections(TestCompiler compiler) throws Exception {
    Http http = Http.of(compiler);
    List<String> given = new ArrayList<>(List.of("Basic", "Digest"));
    Object unauthorized = Call.make(http.response("Unauthorized"), given);
    given.clear();
    Collection<?> kept = (Collection<?>) Call.on(unauthorized, "wwwAuthenticate");
    assertThat(kept).hasToString("[Basic, Digest]");
    assertThatThrownBy(kept::clear).isInstanceOf(UnsupportedOperationException.class);

    Set<Object> methods =
        new java.util.LinkedHashSet<>(List.of(http.method("PUT"), http.method("GET")));
    Object notAllowed = Call.make(http.response("MethodNotAllowed"), methods);
    methods.clear();
    Collection<?> allowed = (Collection<?>) Call.on(notAllowed, "allow");
    assertThat(allowed).hasToString("[PUT, GET]");
    assertThatThrownBy(allowed::clear).isInstanceOf(UnsupportedOperationException.class);
  }

  @CompileTest
  void refuseCollectionsThatHoldNull(TestCompiler compiler) {
    Class<?> unauthorized = Http.of(compiler).response("Unauthorized");
    assertThatThrownBy(() -> Call.make(unauthorized, Arrays.asList("Basic", null)))
        .isInstanceOf(NullPointerException.class)
        .hasMessageContaining("wwwAuthenticate");
  }

  private static Object containing(RecordComponent component, String text) {
    String type = component.getGenericType().getTypeName();
    return switch (type) {
      case "java.lang.String" -> text;
      case "java.util.List<java.lang.String>" -> List.of("a", text);
      default -> null;
    };
  }

  private static Object[] samples(Http http, Class<?> type) {
    return Arrays.stream(type.getRecordComponents())
        .map(component -> sample(http, type, component))
        .toArray();
  }

  private static Object sample(Http http, Class<?> type, RecordComponent component) {
    Object text = containing(component, "b");
    if (text != null) {
      return text;
    }
    return switch (component.getName()) {
      case "body" -> "body";
      case "code" -> Unrecognized.sample(type.getSimpleName());
      case "allow" -> Set.of(http.method("GET"));
      case "etag", "deltaBase" -> entityTag(http);
      default -> throw new AssertionError("no sample for " + component);
    };
  }

  private static Object entityTag(Http http) {
    try {
      return Call.onClass(http.field("EntityTag"), "strong", "a");
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }
}
