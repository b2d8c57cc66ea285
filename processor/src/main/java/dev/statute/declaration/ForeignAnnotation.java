package dev.statute.declaration;

import com.palantir.javapoet.AnnotationSpec;

/**
 * An annotation of another library, which a generated class repeats.
 *
 * @param code the annotation with its values
 * @param isConstraint whether it constrains values of a certain type
 */
public record ForeignAnnotation(AnnotationSpec code, boolean isConstraint) {}
