package dev.statute.generate;

import com.palantir.javapoet.TypeName;
import dev.statute.contract.shape.FieldShape;
import dev.statute.contract.shape.Origin;
import dev.statute.contract.shape.Presence;
import dev.statute.law.HeaderField;
import java.util.List;

/** Makes the components of records for the header fields that handlers give. */
public final class FieldComponents {

  private FieldComponents() {}

  /** Returns the components of fields that a response carries always or at times. */
  public static List<Component> of(List<FieldShape> fields) {
    return fields.stream().map(FieldComponents::of).toList();
  }

  private static Component of(FieldShape shape) {
    boolean isNullable = shape.presence() == Presence.OPTIONAL;
    return component(shape.given().orElseThrow(), isNullable, demand(shape));
  }

  /** Returns who demands a field, where that is the policy of a company. */
  private static String demand(FieldShape shape) {
    return shape.origin() instanceof Origin.Demanded demanded
            && demanded.rule().ground().level().isPolicy()
        ? "; "
            + Docs.escape(
                demanded.rule().ground().clause()
                    + " requires it: "
                    + demanded.rule().ground().reason())
        : "";
  }

  /** Returns the component of a field that a record cannot do without, whoever demands it. */
  public static Component required(HeaderField field) {
    return component(field, false, "");
  }

  private static Component component(HeaderField field, boolean isNullable, String demand) {
    boolean atLeastOne = field.atLeastOne() || !isNullable;
    TypeName type = FieldTypes.component(field);
    String doc =
        "the "
            + Docs.code(field.name())
            + " field ("
            + Docs.escape(field.clause().toString())
            + ")"
            + (isNullable ? ", or {@code null}" : "")
            + demand;
    return new Component(
        field.componentName(), type, isNullable, FieldTypes.check(field, atLeastOne), doc, field);
  }
}
