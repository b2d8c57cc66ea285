package dev.statute.servlet;

import dev.statute.server.Dispatcher;
import dev.statute.testkit.server.ServerUnderTest;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Loads the older Tomcat with its Servlet API, and the servlet once more to go with them. */
final class OlderTomcat extends URLClassLoader {

  private static final List<String> OWN =
      List.of("org.apache.", "jakarta.servlet.", "dev.statute.servlet.");

  private OlderTomcat(URL... urls) {
    super(urls, OlderTomcat.class.getClassLoader());
  }

  static ServerUnderTest start(Dispatcher dispatcher) throws IOException {
    URL[] urls = {
      Path.of("target/older-tomcat/tomcat.jar").toUri().toURL(),
      Path.of("target/classes/").toUri().toURL(),
      Path.of("target/test-classes/").toUri().toURL()
    };
    try {
      return (ServerUnderTest)
          new OlderTomcat(urls)
              .loadClass("dev.statute.servlet.TomcatServer")
              .getConstructor(Dispatcher.class)
              .newInstance(dispatcher);
    } catch (ReflectiveOperationException e) {
      throw new IOException(e);
    }
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    synchronized (getClassLoadingLock(name)) {
      Class<?> loaded = findLoadedClass(name);
      if (loaded == null && OWN.stream().anyMatch(name::startsWith)) {
        loaded = findClass(name);
      }
      return loaded == null ? super.loadClass(name, resolve) : loaded;
    }
  }

  @Override
  public @Nullable URL getResource(String name) {
    URL own = findResource(name);
    return own == null ? super.getResource(name) : own;
  }
}
