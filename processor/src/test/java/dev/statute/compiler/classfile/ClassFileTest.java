package dev.statute.compiler.classfile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.testkit.Bounded;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class ClassFileTest {

  private static final Duration BOUND = Duration.ofSeconds(20);
  private static final String OBJECT = "Ljava/lang/Object;";

  @Test
  void hasTheParametersOfEachMethod() throws IOException {
    ClassFile file = ClassFile.read(bytes()).orElseThrow();
    assertThat(file.parameters("accept", OBJECT))
        .contains(List.of(new CompiledParameter("", Set.of())));
    assertThat(file.parameters("accept", "")).isEmpty();
    assertThat(file.parameters("other", OBJECT)).isEmpty();
  }

  @Test
  void tornBytesAreNoClassFile() throws IOException {
    byte[] bytes = bytes();
    for (int length = 0; length < bytes.length / 2; length++) {
      assertThat(ClassFile.read(Arrays.copyOf(bytes, length))).isEmpty();
    }
  }

  @Test
  void eachWrongByteIsReadToAnEnd() throws IOException {
    byte[] bytes = bytes();
    for (int i = 0; i < bytes.length; i++) {
      for (byte wrong : new byte[] {0, ')', ';', 'L', '[', 'x', -1}) {
        byte[] torn = bytes.clone();
        torn[i] = wrong;
        Optional<ClassFile> read = Bounded.within(BOUND, () -> ClassFile.read(torn));
        assertThat(read).isNotNull();
      }
    }
  }

  private static byte[] bytes() throws IOException {
    try (InputStream in = Consumer.class.getResourceAsStream("Consumer.class")) {
      return Objects.requireNonNull(in).readAllBytes();
    }
  }
}
