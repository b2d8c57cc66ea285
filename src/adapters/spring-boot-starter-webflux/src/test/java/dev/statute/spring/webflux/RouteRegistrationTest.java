package dev.statute.spring.webflux;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.statute.jackson2.JacksonCodec;
import dev.statute.server.Limits;
import dev.statute.server.PlainReply;
import dev.statute.server.Route;
import dev.statute.server.Routes;
import dev.statute.spring.UnservableApiException;
import org.junit.jupiter.api.Test;
import org.springframework.aot.hint.ExecutableHint;
import org.springframework.aot.hint.ExecutableMode;
import org.springframework.aot.hint.RuntimeHints;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.reactive.result.method.RequestMappingInfo;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;

class RouteRegistrationTest {

  private final RequestMappingHandlerMapping mapping = new RequestMappingHandlerMapping();

  private void controller(RequestMethod method, String path) throws Exception {
    RequestMappingInfo info = RequestMappingInfo.paths(path).methods(method).build();
    mapping.registerMapping(info, new Object(), Object.class.getMethod("notify"));
  }

  private void register() {
    DefaultListableBeanFactory beans = new DefaultListableBeanFactory();
    Routes routes =
        Routes.of(
            Route.of("GET", "/a/{b}", call -> PlainReply.of(204)),
            Route.of("QUERY", "/a/{b}", call -> PlainReply.of(204)));
    beans.registerSingleton("routes", routes);
    new RouteRegistration(
            beans,
            mapping,
            new Mounts(new NativeExchange.Unknown()),
            new Operations(),
            new JacksonCodec(),
            Limits.standard())
        .afterSingletonsInstantiated();
  }

  @Test
  void controllerThatNobodyWouldCallIsAFaultAtTheStart() throws Exception {
    controller(RequestMethod.GET, "/a/{b}");

    assertThatThrownBy(this::register)
        .isInstanceOf(UnservableApiException.class)
        .hasMessageContainingAll("GET /a/{b}", "Object#notify", "Remove one of them");
  }

  @Test
  void controllersOfOtherMethodsAndPathsStandBesideRoutes() throws Exception {
    controller(RequestMethod.PUT, "/a/{b}");
    controller(RequestMethod.GET, "/a/c");

    register();

    // Two controllers, two routes, and OPTIONS.
    assertThat(mapping.getHandlerMethods()).hasSize(5);
  }

  @Test
  void nativeImagesCanCallRoutesWrittenByHand() {
    RuntimeHints hints = new RuntimeHints();
    new RouteHandlerHints().registerHints(hints, null);

    assertThat(hints.reflection().getTypeHint(RouteHandler.class).methods())
        .extracting(ExecutableHint::getName, ExecutableHint::getMode)
        .containsExactlyInAnyOrder(
            tuple("call", ExecutableMode.INVOKE), tuple("options", ExecutableMode.INVOKE));
  }
}
