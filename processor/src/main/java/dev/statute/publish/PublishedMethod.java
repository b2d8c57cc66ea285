package dev.statute.publish;

import dev.statute.declaration.ApiDeclaration;
import dev.statute.declaration.OperationDeclaration;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.ExecutableType;

/**
 * An operation with the method that declares it.
 *
 * @param owner the interface that declares it
 * @param operation the operation
 * @param method its method
 * @param seen the type of the method, as it is in the interface that is published
 * @param isInherited whether the interface inherits it
 * @param isDefault whether classes need not implement it
 */
record PublishedMethod(
    ApiDeclaration owner,
    OperationDeclaration operation,
    ExecutableElement method,
    ExecutableType seen,
    boolean isInherited,
    boolean isDefault) {}
