package dev.statute.spring;

import dev.statute.codec.Content;
import dev.statute.codec.form.Form;
import dev.statute.codec.form.FormData;
import dev.statute.codec.form.Multipart;
import dev.statute.field.Problem;
import dev.statute.server.Route;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Set;
import org.springframework.aop.support.AopUtils;
import org.springframework.aot.hint.BindingReflectionHintsRegistrar;
import org.springframework.aot.hint.ExecutableMode;
import org.springframework.aot.hint.RuntimeHints;
import org.springframework.util.ClassUtils;

/** Registers what the beans that implement APIs need of reflection. */
final class ApiHints {

  /** What Statute reads and writes by itself. */
  private static final Set<Type> OWN =
      Set.of(Problem.class, Content.class, Form.class, FormData.class, Multipart.class);

  private final BindingReflectionHintsRegistrar bindings = new BindingReflectionHintsRegistrar();
  private final RuntimeHints hints;

  ApiHints(RuntimeHints hints) {
    this.hints = hints;
  }

  /**
   * Lets routes be made, methods be called, and content be read and written. Of routes in beans of
   * type {@code Routes}, which are not made yet, the content is not known.
   */
  void register(ApiBean bean) {
    Class<?> userClass = ClassUtils.getUserClass(bean.type());
    for (Method declared : bean.api().getMethods()) {
      callable(declared);
      callable(AopUtils.getMostSpecificMethod(declared, userClass));
    }
    hints.proxies().registerJdkProxy(bean.api());
    hints.resources().registerPattern(GeneratedRoutes.resource(bean.api()));
    bean.findFactory()
        .ifPresent(
            factory -> {
              callable(factory);
              bean.describe(factory).forEach(this::content);
            });
  }

  private void callable(Method method) {
    hints.reflection().registerMethod(method, ExecutableMode.INVOKE);
  }

  private void content(Route route) {
    route.taken().ifPresent(this::bind);
    route.given().values().stream().flatMap(List::stream).forEach(this::bind);
  }

  private void bind(Type type) {
    if (!OWN.contains(type)) {
      bindings.registerReflectionHints(hints.reflection(), type);
    }
  }
}
