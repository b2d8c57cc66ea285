package dev.statute.server.jdk;

import dev.statute.fixture.LogCapture;
import dev.statute.jackson2.JacksonCodec;
import dev.statute.server.Limits;
import dev.statute.server.sample.SampleRoutes;
import dev.statute.testkit.server.SampleApi;
import dev.statute.testkit.server.ServerConformance;
import dev.statute.testkit.server.ServerUnderTest;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;

/** The server of the JDK that runs the tests. */
class JdkConformanceTest extends ServerConformance {

  @Override
  protected ServerUnderTest start() throws IOException {
    LogCapture quiet = new LogCapture();
    Limits limits =
        Limits.standard()
            .withRequestContent(SampleApi.REQUEST_LIMIT)
            .withAnswerTime(SampleApi.ANSWER_TIME);
    JdkServer server =
        JdkServer.builder(new JacksonCodec(), SampleRoutes.all())
            .address(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0))
            .limits(limits)
            .start();
    return new ServerUnderTest() {
      @Override
      public List<String> layers() {
        return List.of("jdk " + System.getProperty("java.version"));
      }

      @Override
      public String column() {
        return "jdk";
      }

      @Override
      public InetSocketAddress address() {
        return server.address();
      }

      @Override
      public void close() {
        server.close();
        quiet.close();
      }
    };
  }
}
