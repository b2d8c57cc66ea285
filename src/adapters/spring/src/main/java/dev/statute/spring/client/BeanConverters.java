package dev.statute.spring.client;

import dev.statute.codec.Codec;
import dev.statute.spring.ConverterCodec;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.beans.BeanUtils;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.util.ClassUtils;
import org.springframework.web.client.RestClient;

/**
 * Makes the message converters that applications with a {@code WebClient} alone lack: those of
 * Jackson, configured as a bean has it, and else those that Spring has by default.
 */
final class BeanConverters {

  /** Of Spring 7, for Jackson 3. */
  static final String NEWER_CONVERTER =
      "org.springframework.http.converter.json.JacksonJsonHttpMessageConverter";

  private static final String NEWER_MAPPER = "tools.jackson.databind.json.JsonMapper";

  static final String OLDER_CONVERTER =
      "org.springframework.http.converter.json.MappingJackson2HttpMessageConverter";

  private static final String OLDER_MAPPER = "com.fasterxml.jackson.databind.ObjectMapper";

  private BeanConverters() {}

  static Codec codec(BeanFactory beans) {
    List<HttpMessageConverter<?>> converters = new ArrayList<>();
    add(converters, beans, NEWER_CONVERTER, NEWER_MAPPER);
    add(converters, beans, OLDER_CONVERTER, OLDER_MAPPER);
    return converters.isEmpty()
        ? BuilderConverters.codec(RestClient.builder())
        : ConverterCodec.of(converters);
  }

  private static void add(
      List<HttpMessageConverter<?>> converters,
      BeanFactory beans,
      String converter,
      String mapper) {
    ClassLoader loader = BeanConverters.class.getClassLoader();
    if (!ClassUtils.isPresent(converter, loader) || !ClassUtils.isPresent(mapper, loader)) {
      return;
    }
    Class<?> mapperType = ClassUtils.resolveClassName(mapper, loader);
    Object bean = beans.getBeanProvider(mapperType).getIfUnique();
    if (bean != null) {
      Class<?> type = ClassUtils.resolveClassName(converter, loader);
      converters.add(
          (HttpMessageConverter<?>)
              BeanUtils.instantiateClass(
                  Objects.requireNonNull(
                      ClassUtils.getConstructorIfAvailable(type, mapperType), converter),
                  bean));
    }
  }
}
