package dev.statute.spring.mvc;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.web.multipart.MultipartResolver;
import org.springframework.web.servlet.DispatcherServlet;

/** Puts {@link PartsLeftAlone} around what Spring MVC reads the parts of forms with. */
final class MultipartProcessor implements BeanPostProcessor {

  private final ObjectProvider<StatutePaths> paths;

  MultipartProcessor(ObjectProvider<StatutePaths> paths) {
    this.paths = paths;
  }

  @Override
  public Object postProcessAfterInitialization(Object bean, String beanName) {
    boolean isUsed = beanName.equals(DispatcherServlet.MULTIPART_RESOLVER_BEAN_NAME);
    return isUsed && bean instanceof MultipartResolver resolver
        ? new PartsLeftAlone(resolver, paths.getObject())
        : bean;
  }
}
