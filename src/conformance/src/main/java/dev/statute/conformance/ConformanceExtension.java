package dev.statute.conformance;

import dev.statute.rule.Profile;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests the one {@link Conformance} of a run, as a parameter of a constructor or method, and
 * reports what it has seen.
 *
 * <p>{@code @ExtendWith} registers it for a class, and {@code
 * junit.jupiter.extensions.autodetection.enabled=true} in {@code junit-platform.properties} for
 * all. Configuration parameters, from that file or system properties:
 *
 * <ul>
 *   <li>{@code statute.conformance=log}: no test fails, and what is wrong is logged; otherwise
 *       {@code fail}.
 *   <li>{@code statute.conformance.profile=strict}: also SHOULD is an error.
 *   <li>{@code statute.conformance.har=target/traffic.har}: what was seen is saved there.
 * </ul>
 */
public final class ConformanceExtension
    implements ParameterResolver, AfterEachCallback, AfterAllCallback {

  private static final Namespace NAMESPACE = Namespace.create(ConformanceExtension.class);
  private static final String MODE = "statute.conformance";
  private static final String PROFILE = "statute.conformance.profile";
  private static final String HAR = "statute.conformance.har";

  /** Makes the extension, for JUnit. */
  public ConformanceExtension() {}

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Conformance.class;
  }

  @Override
  public Conformance resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return context
        .getRoot()
        .getStore(NAMESPACE)
        .getOrComputeIfAbsent(Conformance.class, key -> made(context), Conformance.class);
  }

  @Override
  public void afterEach(ExtensionContext context) {
    existing(context).ifPresent(conformance -> conformance.afterEach(context));
  }

  @Override
  public void afterAll(ExtensionContext context) {
    existing(context).ifPresent(conformance -> conformance.afterAll(context));
  }

  private static Optional<Conformance> existing(ExtensionContext context) {
    return Optional.ofNullable(
        context.getRoot().getStore(NAMESPACE).get(Conformance.class, Conformance.class));
  }

  private static Conformance made(ExtensionContext context) {
    Conformance conformance =
        switch (parameter(context, MODE).orElse("fail")) {
          case "fail" -> Conformance.strict();
          case "log" -> Conformance.logging();
          default -> throw unknown(context, MODE, "fail or log");
        };
    switch (parameter(context, PROFILE).orElse("rfc")) {
      case "rfc" -> {}
      case "strict" -> conformance = conformance.profile(Profile.STRICT);
      default -> throw unknown(context, PROFILE, "rfc or strict");
    }
    Optional<String> har = context.getConfigurationParameter(HAR);
    return har.isPresent() ? conformance.saveTo(Path.of(har.get())) : conformance;
  }

  private static Optional<String> parameter(ExtensionContext context, String name) {
    return context.getConfigurationParameter(name).map(value -> value.toLowerCase(Locale.ROOT));
  }

  private static IllegalArgumentException unknown(
      ExtensionContext context, String name, String values) {
    return new IllegalArgumentException(
        name + " must be " + values + ": " + context.getConfigurationParameter(name).orElse(""));
  }
}
