package dev.statute.baseline;

import dev.statute.compiler.AnnotationReader;
import dev.statute.compiler.Places;
import dev.statute.contract.Contract;
import dev.statute.contract.Deviation;
import dev.statute.contract.Operation;
import dev.statute.contract.Scope;
import dev.statute.contract.Site;
import dev.statute.runtime.RuntimeType;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;

/** Reads which changes an interface approves. */
final class ApprovalReader {

  private static final String BREAKS = RuntimeType.BREAKS.qualifiedName();

  private final AnnotationReader annotations;
  private final Places places;

  ApprovalReader(AnnotationReader annotations, Places places) {
    this.annotations = annotations;
    this.places = places;
  }

  /** Returns the approvals of an interface and of its own operations, in the order of the code. */
  List<Deviation> read(Contract contract) {
    List<Deviation> approvals = new ArrayList<>();
    read(contract.site(), contract.scope(), approvals);
    for (Operation operation : contract.operations()) {
      read(operation.site(), operation.scope(), approvals);
    }
    return approvals;
  }

  private void read(Site site, Scope scope, List<Deviation> approvals) {
    Element element = places.target(site).element();
    List<AnnotationMirror> declared =
        annotations.repeated(element, annotation -> annotations.isOf(annotation, BREAKS));
    for (int i = 0; i < declared.size(); i++) {
      AnnotationMirror annotation = declared.get(i);
      approvals.add(
          new Deviation(
              AnnotationReader.text(annotation, "rule"),
              AnnotationReader.text(annotation, "reason"),
              scope,
              false,
              places.add(element, annotation, i, "rule"),
              places.add(element, annotation, i, "reason")));
    }
  }
}
