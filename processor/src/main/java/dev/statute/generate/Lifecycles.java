package dev.statute.generate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.statute.contract.Lifecycle;
import dev.statute.contract.Moment;
import dev.statute.runtime.RuntimeType;
import dev.statute.source.Literal;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes how long an operation will be there. */
public final class Lifecycles {

  private Lifecycles() {}

  /**
   * Marks a method that sends requests, or refers to their target, if its operation is deprecated.
   */
  public static void mark(@Nullable Lifecycle lifecycle, MethodSpec.Builder method) {
    if (lifecycle != null && isDeprecated(lifecycle)) {
      AnnotationSpec.Builder deprecated = AnnotationSpec.builder(Deprecated.class);
      lifecycle
          .deprecation()
          .filter(moment -> moment.instant().isPresent())
          .ifPresent(moment -> deprecated.addMember("since", "$S", moment.text()));
      method.addAnnotation(deprecated.build());
    }
  }

  /**
   * Returns what the documentation of an operation says of its stability.
   *
   * @return a sentence; the empty string for an operation on which clients can rely
   */
  public static String stability(@Nullable Lifecycle lifecycle) {
    return lifecycle != null && lifecycle.isPreview()
        ? "The operation is a preview: it may change, or end, at any time."
        : "";
  }

  static boolean isDeprecated(@Nullable Lifecycle lifecycle) {
    return lifecycle != null && lifecycle.isDeprecated();
  }

  /** Returns what a route is told; nothing where clients are told nothing. */
  public static CodeBlock ofRoute(@Nullable Lifecycle lifecycle) {
    if (lifecycle == null || !lifecycle.isTold()) {
      return CodeBlock.of("");
    }
    CodeBlock.Builder retirement =
        CodeBlock.builder().add("$T.none()$>$>", RuntimeType.RETIREMENT.className());
    instant(lifecycle.deprecation())
        .ifPresent(at -> retirement.add("\n.deprecated($T.parse($S))", Instant.class, at));
    instant(lifecycle.sunset())
        .ifPresent(at -> retirement.add("\n.sunset($T.parse($S))", Instant.class, at));
    if (!lifecycle.documentation().isEmpty()) {
      retirement.add("\n.documented($L)", Literal.of(lifecycle.documentation()));
    }
    return CodeBlock.of("\n.retiring($L)", retirement.add("$<$<").build());
  }

  private static Optional<String> instant(Optional<Moment> moment) {
    return moment.flatMap(Moment::instant).map(Instant::toString);
  }
}
