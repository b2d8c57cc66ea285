package dev.statute.jakarta;

import dev.statute.servlet.MessageFilter;
import io.undertow.Handlers;
import io.undertow.Undertow;
import io.undertow.servlet.Servlets;
import io.undertow.servlet.api.DeploymentInfo;
import io.undertow.servlet.api.DeploymentManager;
import io.undertow.servlet.api.FilterInfo;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.ServletException;
import jakarta.ws.rs.core.Application;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import org.jboss.resteasy.core.ResteasyDeploymentImpl;
import org.jboss.resteasy.plugins.server.undertow.UndertowJaxrsServer;
import org.jboss.resteasy.spi.ResteasyDeployment;

/** RESTEasy in the servlet container of WildFly. */
final class RestEasyContainer implements Container {

  private final Undertow undertow;

  private RestEasyContainer(Undertow undertow) {
    this.undertow = undertow;
  }

  static Container start(Application application, String path) {
    ResteasyDeployment deployment = new ResteasyDeploymentImpl();
    deployment.setApplication(application);
    DeploymentInfo info =
        new UndertowJaxrsServer()
            .undertowDeployment(deployment, "/")
            .setClassLoader(RestEasyContainer.class.getClassLoader())
            .setContextPath(path.isEmpty() ? "/" : path)
            .setDeploymentName("test")
            .addFilter(new FilterInfo("broken", MessageFilter.class).setAsyncSupported(true))
            .addFilterUrlMapping("broken", "/*", DispatcherType.REQUEST);
    DeploymentManager manager = Servlets.newContainer().addDeployment(info);
    manager.deploy();
    try {
      Undertow undertow =
          Undertow.builder()
              // The suite has hundreds of clients at a time that stall.
              .setWorkerThreads(500)
              .addHttpListener(0, InetAddress.getLoopbackAddress().getHostAddress())
              .setHandler(Handlers.path().addPrefixPath(info.getContextPath(), manager.start()))
              .build();
      undertow.start();
      return new RestEasyContainer(undertow);
    } catch (ServletException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public InetSocketAddress address() {
    return (InetSocketAddress) undertow.getListenerInfo().get(0).getAddress();
  }

  @Override
  public void close() {
    undertow.stop();
  }
}
