package dev.statute.spring.mvc;

import dev.statute.testkit.server.ServerConformance;
import dev.statute.testkit.server.ServerUnderTest;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import org.apache.catalina.util.ServerInfo;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.SpringVersion;

/** Spring MVC on Tomcat, with routes of a bean. */
class SpringMvcConformanceTest extends ServerConformance {

  @Override
  protected ServerUnderTest start() {
    ConfigurableApplicationContext application =
        new SpringApplicationBuilder(SampleApplication.class)
            .properties("server.port=0", "server.address=127.0.0.1", "spring.main.banner-mode=off")
            .run();
    int port = application.getEnvironment().getRequiredProperty("local.server.port", int.class);
    return new ServerUnderTest() {
      @Override
      public List<String> layers() {
        return List.of(
            "tomcat " + ServerInfo.getServerNumber().replaceFirst("\\.0$", ""),
            "spring-mvc " + SpringVersion.getVersion());
      }

      @Override
      public InetSocketAddress address() {
        return new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
      }

      @Override
      public void close() {
        application.close();
      }
    };
  }
}
