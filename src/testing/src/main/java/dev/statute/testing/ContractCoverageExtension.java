package dev.statute.testing;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests the one {@link ContractCoverage} of all interfaces on the class path, as a parameter
 * of a constructor or method, and reports on it.
 *
 * <p>JUnit registers it for all test classes with {@code
 * junit.jupiter.extensions.autodetection.enabled=true} in {@code junit-platform.properties}. With
 * {@code statute.coverage=true}, too, the report is made even if no test has such a parameter.
 * JUnit does not find it where this artifact is a named module; there, {@code @ExtendWith}
 * registers it.
 */
// Who uses it has JUnit, and nobody else needs it.
@SuppressWarnings("exports")
public final class ContractCoverageExtension implements BeforeAllCallback, ParameterResolver {

  private static final Namespace NAMESPACE = Namespace.create(ContractCoverageExtension.class);
  private static final String PARAMETER = "statute.coverage";

  /** Makes the extension, for JUnit. */
  public ContractCoverageExtension() {}

  @Override
  public void beforeAll(ExtensionContext context) {
    if (context.getConfigurationParameter(PARAMETER).map(Boolean::valueOf).orElse(false)) {
      coverage(context);
    }
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == ContractCoverage.class;
  }

  @Override
  public ContractCoverage resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return coverage(context);
  }

  private static ContractCoverage coverage(ExtensionContext context) {
    ContractCoverage coverage =
        context
            .getRoot()
            .getStore(NAMESPACE)
            .getOrComputeIfAbsent(
                ContractCoverage.class,
                key -> ContractCoverage.ofClassPath(Thread.currentThread().getContextClassLoader()),
                ContractCoverage.class);
    coverage.beforeAll(context);
    return coverage;
  }
}
