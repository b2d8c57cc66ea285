package dev.statute.server.receiving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LimitedContentTest {

  private static final int SIZE = 100;

  private static LimitedContent content(long limit) {
    return new LimitedContent(new ByteArrayInputStream(new byte[SIZE]), limit);
  }

  @ParameterizedTest
  @ValueSource(longs = {SIZE, SIZE + 1, Integer.MAX_VALUE, Long.MAX_VALUE})
  void contentWithinTheLimitIsReadInOneBlock(long limit) throws IOException {
    LimitedContent content = content(limit);
    assertThat(content.read(new byte[2 * SIZE])).isEqualTo(SIZE);
    assertThat(content.read()).isNegative();
    assertThat(content.isTooLarge()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 1, SIZE - 1})
  void contentBeyondTheLimitIsTooLarge(long limit) {
    LimitedContent content = content(limit);
    assertThatThrownBy(content::readAllBytes)
        .hasMessage("the content is larger than " + limit + " octets");
    assertThat(content.isTooLarge()).isTrue();
  }

  @Test
  void theOctetThatTellsWhetherThereIsContentIsKept() throws IOException {
    LimitedContent content = content(SIZE);
    assertThat(content.isEmpty()).isFalse();
    assertThat(content.readAllBytes()).hasSize(SIZE);
  }
}
