package dev.statute.spring.client;

import org.jspecify.annotations.Nullable;
import org.springframework.aot.hint.MemberCategory;
import org.springframework.aot.hint.RuntimeHints;
import org.springframework.aot.hint.RuntimeHintsRegistrar;
import org.springframework.aot.hint.TypeReference;
import org.springframework.web.client.RestClient;

/** Lets native images find the message converters that a {@code RestClient} will have. */
final class ConverterHints implements RuntimeHintsRegistrar {

  @Override
  public void registerHints(RuntimeHints hints, @Nullable ClassLoader loader) {
    hints
        .reflection()
        .registerType(RestClient.Builder.class, MemberCategory.INVOKE_PUBLIC_METHODS)
        .registerTypeIfPresent(
            loader, BuilderConverters.NEWER_CONVERTERS, MemberCategory.INVOKE_PUBLIC_METHODS)
        .registerTypeIfPresent(
            loader, BeanConverters.NEWER_CONVERTER, MemberCategory.INVOKE_PUBLIC_CONSTRUCTORS)
        .registerType(
            TypeReference.of(BeanConverters.OLDER_CONVERTER),
            MemberCategory.INVOKE_PUBLIC_CONSTRUCTORS);
  }
}
