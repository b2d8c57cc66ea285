package dev.statute.spring.client;

import dev.statute.codec.Codec;
import dev.statute.spring.ConverterCodec;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.util.ClassUtils;
import org.springframework.util.ReflectionUtils;
import org.springframework.web.client.RestClient;

/** Finds out which message converters a {@code RestClient} will have. */
final class BuilderConverters {

  /** Of Spring 7. Its methods are called on the interface, since the classes are not public. */
  static final String NEWER_CONVERTERS =
      "org.springframework.http.converter.HttpMessageConverters$Builder";

  private static final String CONFIGURE = "configureMessageConverters";
  private static final String DEFAULTS = "registerDefaults";
  private static final String LIST = "configureMessageConvertersList";

  private BuilderConverters() {}

  static Codec codec(RestClient.Builder builder) {
    List<HttpMessageConverter<?>> converters = new ArrayList<>();
    RestClient.Builder copy = builder.clone();
    Method configure =
        ReflectionUtils.findMethod(RestClient.Builder.class, CONFIGURE, Consumer.class);
    if (configure == null) {
      copy.messageConverters(converters::addAll);
    } else {
      // Of Spring 7, which has the converters once the client is built, and then only.
      Consumer<Object> reader = found -> read(found, converters);
      ReflectionUtils.invokeMethod(configure, copy, reader);
      copy.build();
    }
    return ConverterCodec.of(converters);
  }

  private static void read(Object found, List<HttpMessageConverter<?>> converters) {
    Consumer<List<HttpMessageConverter<?>>> reader = converters::addAll;
    call(found, DEFAULTS);
    call(found, LIST, reader);
  }

  private static void call(Object found, String name, Object... arguments) {
    Class<?> builder =
        ClassUtils.resolveClassName(NEWER_CONVERTERS, found.getClass().getClassLoader());
    Method method =
        arguments.length == 0
            ? ReflectionUtils.findMethod(builder, name)
            : ReflectionUtils.findMethod(builder, name, Consumer.class);
    if (method == null) {
      throw new IllegalStateException(
          "this version of Spring has no " + name + " in " + builder.getName());
    }
    ReflectionUtils.invokeMethod(method, found, arguments);
  }
}
