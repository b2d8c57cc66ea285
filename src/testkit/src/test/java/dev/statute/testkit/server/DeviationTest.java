package dev.statute.testkit.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.opentest4j.TestAbortedException;

class DeviationTest {

  private static final ConformanceCase CASE =
      ConformanceCase.demand("a case", "RFC 9110, 1", server -> {});

  @Test
  void rowIsOfEachServerThatItLists() {
    String row = "| jetty 12.1, tomcat, jdk 17 | a case | `status 400` | why |";

    assertThat(outcomes(List.of("jetty 12.1.14"), row)).contains(List.of("status 400"));
    assertThat(outcomes(List.of("tomcat 10.1.40"), row)).contains(List.of("status 400"));
    assertThat(outcomes(List.of("jetty 12.10"), row)).isEmpty();
    assertThat(outcomes(List.of("jdk 21"), row)).isEmpty();
  }

  @Test
  void rowOfTheLastLayerCounts() {
    String container = "| tomcat | a case | `status 400` | why |";
    String framework = "| spring-mvc | a case | `status 404` | why |";
    List<String> both = List.of("tomcat 11.0.27", "spring-mvc 7.0.8");

    assertThat(outcomes(both, container)).contains(List.of("status 400"));
    assertThat(outcomes(both, container, framework)).contains(List.of("status 404"));
    assertThat(outcomes(both, framework, container)).contains(List.of("status 404"));
  }

  @Test
  void layerMendsWhatThoseBelowDo() {
    assertThat(
            outcomes(
                List.of("tomcat 11.0.27", "spring-mvc 7.0.8"),
                "| any | a case | `status 200` | why |",
                "| tomcat | a case | `status 400` | why |",
                "| spring-mvc | a case | `conforms` | why |"))
        .contains(List.of(Deviation.CONFORMS));
  }

  @Test
  void rowOfAnyServerCountsLeast() {
    String any = "| any | a case | `status 200` | why |";

    assertThat(outcomes(List.of("jetty 12.1.14"), any)).contains(List.of("status 200"));
    assertThat(outcomes(List.of("jetty 12.1.14"), any, "| jetty | a case | `closes` | why |"))
        .contains(List.of("closes"));
  }

  @Test
  void newerVersionsMayHaveBeenMended() {
    String row = "| jdk 17 to 17.0.19, jdk 25 to 25.0.3 | a case | `closes` | why |";

    assertThat(outcomes(List.of("jdk 17.0.19"), row)).contains(List.of("closes"));
    assertThat(outcomes(List.of("jdk 17.0.21.1"), row))
        .contains(List.of("closes", Deviation.CONFORMS));
    assertThat(outcomes(List.of("jdk 25.0.3"), row)).contains(List.of("closes"));
  }

  @Test
  void chanceMayDecide() {
    String row = "| tomcat | a case | `closes` or `conforms` | why |";

    assertThat(outcomes(List.of("tomcat 11.0.27"), row))
        .contains(List.of("closes", Deviation.CONFORMS));
  }

  @Test
  void whatAServerLacksIsSkippedWithTheReason() {
    Served served = new Served(new Named(List.of("jdk 17")));

    assertThatThrownBy(
            () -> served.check("GET /value HTTP/1.1\r\nHost: h\r\n\r\nGET /interim?a HTTP/1.1"))
        .isInstanceOf(TestAbortedException.class)
        .hasMessageContaining("/interim: nobody wrote it");
    assertThatCode(() -> served.check("GET /interims HTTP/1.1\r\nX: GET /interim HTTP/1.1\r\n"))
        .doesNotThrowAnyException();
  }

  private static Optional<List<String>> outcomes(List<String> layers, String... rows) {
    return Deviation.outcomes(
        Stream.of(rows).map(Deviation::row).toList(), new Named(layers), CASE);
  }

  private record Named(List<String> layers) implements ServerUnderTest {

    @Override
    public InetSocketAddress address() {
      return new InetSocketAddress(InetAddress.getLoopbackAddress(), 1);
    }

    @Override
    public Optional<String> lacks(String path) {
      return path.equals("/interim") ? Optional.of("nobody wrote it") : Optional.empty();
    }

    @Override
    public void close() {}
  }
}
