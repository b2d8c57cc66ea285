package dev.statute.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.State;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class HeaderTest {

  @Test
  void findsEachFieldByItsNameInAnyCase() {
    assertThat(Header.values())
        .allSatisfy(
            header -> {
              String name = header.fieldName();
              assertThat(Header.find(name)).contains(header);
              assertThat(Header.find(name.toUpperCase(Locale.ROOT))).contains(header);
              assertThat(Header.find(name.toLowerCase(Locale.ROOT))).contains(header);
            });
  }

  @Test
  void findsNothingByTheNameOfAConstantOrAnUnregisteredName() {
    assertThat(Header.find("IF_NONE_MATCH")).isEmpty();
    assertThat(Header.find("X-Request-Id")).isEmpty();
    assertThat(Header.find("*")).isEmpty();
    assertThat(Header.find("")).isEmpty();
  }

  @Test
  void tellsWhatTheRegistrySaysOfAName() {
    assertThat(Header.PERMISSIONS_POLICY.state()).isEqualTo(State.PROVISIONAL);
    assertThat(Header.HTTP2_SETTINGS.state()).isEqualTo(State.OBSOLETED);
    assertThat(Header.EXPECT_CT.state()).isEqualTo(State.DEPRECATED);
    assertThat(Header.DPOP.fieldName()).isEqualTo("DPoP");
    assertThat(Header.C_PEP_INFO.fieldName()).isEqualTo("C-PEP-Info");
  }
}
