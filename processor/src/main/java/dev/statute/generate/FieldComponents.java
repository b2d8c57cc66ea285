package dev.statute.generate;

import com.palantir.javapoet.TypeName;
import dev.statute.contract.shape.FieldShape;
import dev.statute.contract.shape.Origin;
import dev.statute.contract.shape.Presence;
import dev.statute.declaration.TextField;
import dev.statute.law.FieldRule;
import dev.statute.law.HeaderField;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes the components of records for the header fields that handlers give. */
public final class FieldComponents {

  private FieldComponents() {}

  /** Returns the components of fields that have the types of the law. */
  public static List<Component> of(List<FieldShape> fields) {
    return of(fields, List.of());
  }

  /**
   * Returns the components of fields that a response carries always or at times.
   *
   * @param typed those of its fields that the interface gives their types
   */
  public static List<Component> of(List<FieldShape> fields, List<TextField> typed) {
    return fields.stream().map(shape -> of(shape, typed)).toList();
  }

  private static Component of(FieldShape shape, List<TextField> typed) {
    boolean isNullable = shape.presence() == Presence.OPTIONAL;
    TextField own = own(shape, typed);
    Component component =
        own == null
            ? component(shape.given().orElseThrow(), isNullable, demand(shape))
            : component(own, isNullable, demand(shape));
    return component.because(why(shape.origin()));
  }

  /** Returns the type that the interface gives a field; null where that of the law stands. */
  private static @Nullable TextField own(FieldShape shape, List<TextField> typed) {
    for (TextField field : typed) {
      if (field.field().name().equalsIgnoreCase(shape.name())) {
        return field;
      }
    }
    return null;
  }

  private static Component component(TextField field, boolean isNullable, String demand) {
    boolean isText = field.form() == TextField.Form.TEXT;
    Component.Check check = isText ? Component.Check.VALUE : Component.Check.NOT_NULL;
    String name = field.field().name();
    return new Component(
        field.componentName(),
        field.type(),
        isNullable,
        field.type().isPrimitive() ? Component.Check.NONE : check,
        "the " + Docs.code(name) + " field" + (isNullable ? ", or {@code null}" : "") + demand,
        new ComponentField(name, field.field().ref().known().orElse(null), field));
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

  /** Returns what the law says, of which a policy has been named already. */
  private static String why(Origin origin) {
    if (origin instanceof Origin.Owed owed) {
      return "; the "
          + owed.other().status().title()
          + " carries it too ("
          + Docs.escape(owed.rule().ground().clause().toString())
          + ")";
    }
    if (origin instanceof Origin.Demanded demanded) {
      return demanded.rule().ground().level().isPolicy() ? "" : why("demanded", demanded.rule());
    }
    return origin instanceof Origin.Recommended recommended
        ? why("recommended", recommended.rule())
        : "";
  }

  private static String why(String verb, FieldRule rule) {
    return "; "
        + verb
        + (rule.condition() == null ? "" : " if " + Docs.escape(rule.condition().words()))
        + " ("
        + Docs.escape(rule.ground().clause().toString())
        + ")";
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
        field.componentName(),
        type,
        isNullable,
        FieldTypes.check(field, atLeastOne),
        doc,
        ComponentField.of(field));
  }
}
