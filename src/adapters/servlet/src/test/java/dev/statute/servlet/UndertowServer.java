package dev.statute.servlet;

import dev.statute.server.Dispatcher;
import dev.statute.testkit.server.ServerUnderTest;
import io.undertow.Handlers;
import io.undertow.Undertow;
import io.undertow.Version;
import io.undertow.servlet.Servlets;
import io.undertow.servlet.api.DeploymentInfo;
import io.undertow.servlet.api.DeploymentManager;
import io.undertow.servlet.util.ImmediateInstanceFactory;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.ServletException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;

/** Undertow, as it is when nobody changes its settings. */
final class UndertowServer implements ServerUnderTest {

  private final Undertow undertow;

  UndertowServer(Dispatcher dispatcher) throws ServletException {
    this(Deployment.of(dispatcher));
  }

  UndertowServer(Deployment deployment) throws ServletException {
    String path = deployment.contextPath().isEmpty() ? "/" : deployment.contextPath();
    DeploymentInfo info =
        Servlets.deployment()
            .setClassLoader(UndertowServer.class.getClassLoader())
            .setContextPath(path)
            .setDeploymentName("statute")
            .addServlet(
                Servlets.servlet(
                        "statute",
                        StatuteServlet.class,
                        new ImmediateInstanceFactory<>(deployment.servlet()))
                    .addMapping(deployment.mapping())
                    .setLoadOnStartup(1)
                    .setAsyncSupported(deployment.isAsync()))
            .addServlet(Servlets.servlet("beside", Beside.class).addMapping("/beside"))
            .addFilter(Servlets.filter("login", Login.class).setAsyncSupported(true))
            .addFilterUrlMapping("login", "/*", DispatcherType.REQUEST);
    DeploymentManager manager = Servlets.newContainer().addDeployment(info);
    manager.deploy();
    undertow =
        Undertow.builder()
            // As many as others have; two cores would be given 16, which 16 stalled clients hold.
            .setWorkerThreads(200)
            .addHttpListener(0, InetAddress.getLoopbackAddress().getHostAddress())
            .setHandler(Handlers.path().addPrefixPath(path, manager.start()))
            .build();
    undertow.start();
  }

  @Override
  public List<String> layers() {
    return List.of("undertow " + Version.getVersionString());
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
