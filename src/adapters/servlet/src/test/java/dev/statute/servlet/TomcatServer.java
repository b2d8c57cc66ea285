package dev.statute.servlet;

import dev.statute.server.Dispatcher;
import dev.statute.testkit.server.ServerUnderTest;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.Wrapper;
import org.apache.catalina.startup.Tomcat;
import org.apache.catalina.util.ServerInfo;
import org.apache.catalina.webresources.TomcatURLStreamHandlerFactory;
import org.apache.tomcat.util.descriptor.web.FilterDef;
import org.apache.tomcat.util.descriptor.web.FilterMap;

/** Tomcat, as it is when nobody changes its settings. */
public final class TomcatServer implements ServerUnderTest {

  private static final Logger LOGGER = Logger.getLogger("org.apache");

  private final Tomcat tomcat = new Tomcat();

  /** Starts it at the root. */
  public TomcatServer(Dispatcher dispatcher) throws LifecycleException {
    this(Deployment.of(dispatcher));
  }

  TomcatServer(Deployment deployment) throws LifecycleException {
    LOGGER.setLevel(Level.OFF);
    // The JVM has room for one of these, and here are two Tomcats.
    TomcatURLStreamHandlerFactory.disable();
    tomcat.setBaseDir("target/tomcat");
    tomcat.setPort(0);
    tomcat.getConnector().setProperty("address", InetAddress.getLoopbackAddress().getHostAddress());
    Context context = tomcat.addContext(deployment.contextPath(), null);
    Wrapper wrapper = Tomcat.addServlet(context, "statute", deployment.servlet());
    wrapper.setAsyncSupported(deployment.isAsync());
    wrapper.addMapping(deployment.mapping());
    Tomcat.addServlet(context, "beside", new Beside()).addMapping("/beside");
    FilterDef login = new FilterDef();
    login.setFilterName("login");
    login.setFilter(new Login());
    login.setAsyncSupported("true");
    context.addFilterDef(login);
    FilterMap all = new FilterMap();
    all.setFilterName("login");
    all.addURLPattern("/*");
    context.addFilterMap(all);
    tomcat.start();
  }

  @Override
  public List<String> layers() {
    return List.of("tomcat " + ServerInfo.getServerNumber());
  }

  @Override
  public InetSocketAddress address() {
    return new InetSocketAddress(
        InetAddress.getLoopbackAddress(), tomcat.getConnector().getLocalPort());
  }

  @Override
  public void close() {
    try {
      tomcat.stop();
      tomcat.destroy();
    } catch (LifecycleException e) {
      throw new IllegalStateException(e);
    }
  }
}
