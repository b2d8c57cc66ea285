package dev.statute.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.field.FieldCodec;
import dev.statute.law.FieldType;
import dev.statute.runtime.RuntimeType;
import java.lang.reflect.Modifier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the processor knows by name is there, for everybody's code to refer to. */
class RuntimeTypesTest {

  @ParameterizedTest
  @EnumSource
  void eachTypeExists(RuntimeType named) throws ClassNotFoundException {
    Class<?> type = Class.forName(named.qualifiedName());

    assertThat(Modifier.isPublic(type.getModifiers())).isTrue();
    assertThat(type.getPackageName()).isEqualTo(named.packageName());
    assertThat(type.getSimpleName()).isEqualTo(named.simpleName());
  }

  @ParameterizedTest
  @EnumSource
  void theTypeOfEachKindOfFieldHasACodec(FieldType kind) throws ReflectiveOperationException {
    if (kind.javaName().equals("String")) {
      return;
    }
    Class<?> type = Class.forName("dev.statute.field." + kind.javaPackage() + kind.javaName());

    FieldCodec<?> codec = (FieldCodec<?>) type.getField("CODEC").get(null);

    assertThat(codec.name()).isEqualTo(kind.javaName());
  }
}
