package dev.statute.spring.showcase;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.devtools.restart.classloader.RestartClassLoader;
import org.springframework.context.ConfigurableApplicationContext;

/** The tools of developers start an application anew in another class loader for each change. */
class RestartTest {

  @Test
  void anApplicationThatIsStartedAnewServesWithItsNewClasses() throws Exception {
    URL classes = Shop.class.getProtectionDomain().getCodeSource().getLocation();
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    for (int start = 1; start <= 2; start++) {
      try (RestartClassLoader loader =
          new RestartClassLoader(getClass().getClassLoader(), new URL[] {classes})) {
        thread.setContextClassLoader(loader);
        serve(loader.loadClass(Shop.class.getName()), "jdbc:h2:mem:start-" + start);
      } finally {
        thread.setContextClassLoader(before);
      }
    }
  }

  private static void serve(Class<?> application, String database) throws Exception {
    assertThat(application).isNotSameAs(Shop.class);
    try (ConfigurableApplicationContext context =
        new SpringApplicationBuilder(application)
            .run(
                "--server.port=0",
                "--spring.autoconfigure.exclude=",
                "--spring.datasource.url=" + database,
                "--logging.level.root=warn")) {
      Class<?> bean = context.getBean("catalogue").getClass();
      assertThat(bean.getClassLoader()).isSameAs(application.getClassLoader());
      String port = context.getEnvironment().getProperty("local.server.port");
      HttpRequest request =
          HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/articles")).build();
      HttpResponse<String> response =
          HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
      assertThat(response.body()).contains("\"articleName\":\"tea\"");
    }
  }
}
