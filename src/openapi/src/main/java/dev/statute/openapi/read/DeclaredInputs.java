package dev.statute.openapi.read;

import dev.statute.openapi.document.Node;
import dev.statute.openapi.document.Place;
import dev.statute.openapi.model.DocumentParameter;
import java.util.List;

/**
 * The parameters of an operation.
 *
 * @param parameters those apart from content
 * @param forms those of Swagger 2.0 that make up the content
 */
record DeclaredInputs(List<DocumentParameter> parameters, List<Form> forms) {

  /**
   * A parameter of Swagger 2.0 in the content.
   *
   * @param isBody whether it is the whole content
   * @param node all of it, after references
   * @param place where it is declared, or referred to
   */
  record Form(String name, boolean isBody, Node.Mapping node, Place place) {}
}
