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

  /** RFC 9110, 5.5: control characters are dangerous. */
  private static final List<String> NO_FIELD_VALUES =
      List.of("a\rb", "a\nb", "a\r\nSet-Cookie: b", "a\u0000b", "a\u007Fb");

  /** RFC 9110, 5.5: white space around a value is no part of it. */
  private static final List<String> SPACED = List.of(" a", "a ", "\ta", "a\t");

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
    assertThat(checked).isEqualTo(15);
  }

  @CompileTest
  void refuseTextThatCannotStandInAField(TestCompiler compiler) {
    Http http = Http.of(compiler);
    int checked = 0;
    for (Class<?> type : http.records()) {
      for (int i = 0; i < type.getRecordComponents().length; i++) {
        for (String text : NO_FIELD_VALUES) {
          RecordComponent component = type.getRecordComponents()[i];
          if (Samples.isField(component)) {
            Object[] arguments = samples(http, type);
            int index = i;
            assertThatThrownBy(
                    () -> {
                      arguments[index] = Samples.of(http, component, text);
                      Call.make(type, arguments);
                    })
                .as("%s", component)
                .isInstanceOf(IllegalArgumentException.class);
            checked++;
          }
        }
      }
    }
    assertThat(checked).isGreaterThan(20 * NO_FIELD_VALUES.size());
  }

  @CompileTest
  void refuseWhiteSpaceAroundText(TestCompiler compiler) {
    Http http = Http.of(compiler);
    Class<?> type = http.response("ImUsed");
    Object[] arguments = samples(http, type);
    List<String> names =
        Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName).toList();
    for (String text : SPACED) {
      arguments[names.indexOf("im")] = List.of(text);
      assertThatThrownBy(() -> Call.make(type, arguments))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("im starts or ends with white space");
    }
  }

  @CompileTest
  void acceptTabsAndSpacesWithinAField(TestCompiler compiler) throws Exception {
    Object imUsed =
        Call.make(
            Http.of(compiler).response("ImUsed"),
            samples(Http.of(compiler), Http.of(compiler).response("ImUsed")));
    assertThat(Call.on(imUsed, "im")).isEqualTo(List.of("a b\tc"));
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
    assertThat(Call.on(response, "allow")).hasToString("");
    assertThat(Call.on(response, "fields")).hasToString("[Allow: ]");
  }

  @CompileTest
  void keepUnmodifiableCopiesOfCollections(TestCompiler compiler) throws Exception {
    Http http = Http.of(compiler);
    Object basic = Samples.parse(http, "Challenge", "Basic");
    List<Object> given =
        new ArrayList<>(List.of(basic, Samples.parse(http, "Challenge", "Digest")));
    Object unauthorized = Call.make(http.response("Unauthorized"), given);
    given.clear();
    Collection<?> kept = (Collection<?>) Call.on(unauthorized, "wwwAuthenticate");
    assertThat(kept).hasToString("[Basic, Digest]");
    assertThatThrownBy(kept::clear).isInstanceOf(UnsupportedOperationException.class);

    Set<Object> methods =
        new java.util.LinkedHashSet<>(List.of(http.method("PUT"), http.method("GET")));
    Object notAllowed = Call.make(http.response("MethodNotAllowed"), methods);
    methods.clear();
    assertThat(Call.on(notAllowed, "allow")).hasToString("PUT, GET");
  }

  @CompileTest
  void refuseCollectionsThatHoldNull(TestCompiler compiler) {
    Http http = Http.of(compiler);
    Object basic = Samples.parse(http, "Challenge", "Basic");
    assertThatThrownBy(() -> Call.make(http.response("Unauthorized"), Arrays.asList(basic, null)))
        .isInstanceOf(NullPointerException.class)
        .hasMessageContaining("wwwAuthenticate");
  }

  /** RFC 9110, 15.5.22 and 7.8: who sends Upgrade also sends Connection: Upgrade. */
  @CompileTest
  void tellTheFieldsThatTheySend(TestCompiler compiler) throws Exception {
    Http http = Http.of(compiler);
    Object upgrade =
        Call.make(
            http.response("UpgradeRequired"), List.of(Samples.parse(http, "Protocol", "HTTP/2.0")));
    assertThat(Call.on(upgrade, "fields")).hasToString("[Upgrade: HTTP/2.0, Connection: Upgrade]");
    Object unauthorized =
        Call.make(
            http.response("Unauthorized"),
            List.of(
                Samples.parse(http, "Challenge", "Negotiate"),
                Samples.parse(http, "Challenge", "Basic realm=\"a\"")));
    assertThat(Call.on(unauthorized, "fields"))
        .hasToString("[WWW-Authenticate: Negotiate, WWW-Authenticate: Basic realm=\"a\"]");
    assertThat(Call.on(Call.make(http.response("NotFound")), "fields")).hasToString("[]");
  }

  private static Object[] samples(Http http, Class<?> type) {
    return Arrays.stream(type.getRecordComponents())
        .map(component -> sample(http, type, component))
        .toArray();
  }

  private static Object sample(Http http, Class<?> type, RecordComponent component) {
    return switch (component.getName()) {
      case "body" -> "body";
      case "code" -> Unrecognized.sample(type.getSimpleName());
      case "fields" -> Samples.noFields(http);
      default -> Samples.of(http, component);
    };
  }
}
