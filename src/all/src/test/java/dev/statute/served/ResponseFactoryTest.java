package dev.statute.served;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.statute.field.Fields;
import dev.statute.http.Response;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A response is made of what another one sends. */
class ResponseFactoryTest {

  private static final long SEED = 4;
  private static final int ROUNDS = 40;

  static Stream<Class<?>> records() {
    return Arrays.stream(Response.class.getDeclaredClasses())
        .filter(Class::isRecord)
        .filter(type -> !type.getSimpleName().startsWith("Unrecognized"));
  }

  @ParameterizedTest
  @MethodSource("records")
  void eachRecordIsMadeOfItsFieldsAndBody(Class<?> type) throws Exception {
    RandomObjects random = new RandomObjects(SEED);
    for (int round = 0; round < ROUNDS; round++) {
      Response sent = (Response) random.record(type);

      assertThat(Response.of(sent.code(), sent.fields(), body(sent)))
          .as("seed %s, round %s", SEED, round)
          .isEqualTo(sent);
    }
  }

  private static Object body(Response response) throws ReflectiveOperationException {
    for (RecordComponent component : response.getClass().getRecordComponents()) {
      if (component.getName().equals("body")) {
        return component.getAccessor().invoke(response);
      }
    }
    return null;
  }

  @Test
  void whatItsStatusDemandsIsNotLeftOut() {
    assertThatThrownBy(() -> Response.of(401, Fields.empty(), null))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the field WWW-Authenticate is missing");
    assertThatThrownBy(() -> Response.of(405, Fields.builder().add("Allow", "a b").build(), null))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void codeIsOne() {
    assertThatThrownBy(() -> Response.of(1000, Fields.empty(), null))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Response.of(-1, Fields.empty(), null))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
