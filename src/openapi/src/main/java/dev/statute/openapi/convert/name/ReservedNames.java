package dev.statute.openapi.convert.name;

import dev.statute.law.Law;
import dev.statute.law.Method;
import java.util.ArrayList;
import java.util.List;

/** The simple names that code of an interface has other classes for. */
public final class ReservedNames {

  private static final String OF_JAVA =
      """
      AbstractMethodError Appendable ArithmeticException ArrayList AssertionError AutoCloseable
      Boolean Byte CharSequence Character Class ClassCastException ClassLoader Cloneable Collection
      Comparable Deprecated Double Enum Error Exception Float FunctionalInterface
      IllegalAccessException IllegalArgumentException IllegalStateException
      IndexOutOfBoundsException Integer InterruptedException Iterable LinkageError List Long Map Math
      Module NegativeArraySizeException NullPointerException Number NumberFormatException Object
      Objects Optional Override Package Process ProcessBuilder Readable Record Runnable Runtime
      RuntimeException SafeVarargs SecurityException SecurityManager Set Short StackTraceElement
      StackWalker StrictMath String StringBuffer StringBuilder SuppressWarnings System Thread
      ThreadGroup ThreadLocal Throwable UnsupportedOperationException VerifyError VirtualMachineError
      Void BigDecimal BigInteger Duration LocalDate LocalDateTime OffsetDateTime UUID URI
      """;

  private static final String OF_STATUTE =
      """
      Api Body Content CookieParam Deviates Field FieldParam FilePart FormParam Header HeaderParam
      Lifecycle NullMarked Nullable Part PathParam Problem QueryParam QueryStyle Responds
      RespondsOtherwise Response Role SchemeType Secured SecurityScheme Status TypeToken
      JsonProperty JsonSubTypes JsonTypeInfo DecimalMax DecimalMin Email Max Min NotEmpty Pattern
      Size
      """;

  private ReservedNames() {}

  /** Returns the names of the classes that most interfaces may need under a law. */
  public static List<String> of(Law law) {
    List<String> names = new ArrayList<>();
    names.addAll(List.of(OF_JAVA.strip().split("\\s+")));
    names.addAll(List.of(OF_STATUTE.strip().split("\\s+")));
    law.methods().stream().map(Method::constantName).forEach(names::add);
    return names;
  }
}
