package dev.statute.check;

import com.palantir.javapoet.TypeName;
import dev.statute.contract.Site;
import dev.statute.rule.Fix;
import dev.statute.runtime.RuntimeType;

/** A change of a Java source that only Java has a word for. */
public sealed interface JavaChange extends Fix.Change {

  /**
   * Return another type.
   *
   * @param site the method
   * @param type the type, as the code is to name it
   */
  record ReturnType(Site site, String type) implements JavaChange {}

  /**
   * Throw nothing.
   *
   * @param site the method
   */
  record NoExceptions(Site site) implements JavaChange {}

  /**
   * Give a method a body, which a person has to write.
   *
   * @param site the method
   */
  record AddMethodBody(Site site) implements JavaChange {}

  /**
   * Make a method abstract.
   *
   * @param site the method
   * @param type what it then returns, as the code is to name it
   */
  record RemoveMethodBody(Site site, String type) implements JavaChange {}

  /**
   * Bind a parameter with another annotation.
   *
   * @param site the annotation, or the parameter that has none
   * @param annotation the type of the annotation
   */
  record BindWith(Site site, RuntimeType annotation) implements JavaChange {}

  /**
   * Never take {@code null}.
   *
   * @param site the parameter
   */
  record RemoveNullable(Site site) implements JavaChange {}

  /**
   * Take another type, which may be {@code null} where the parameter is not always there.
   *
   * @param site the parameter
   * @param type the type
   * @param isNullable whether it is annotated so
   */
  record TakeType(Site site, TypeName type, boolean isNullable) implements JavaChange {}

  /**
   * Name another class as a value of an annotation.
   *
   * @param site the value
   * @param type the class
   */
  record NameClass(Site site, TypeName type) implements JavaChange {}

  /**
   * Let generated code see the class that a value of an annotation names.
   *
   * @param site the value
   */
  record ShowClass(Site site) implements JavaChange {}

  /**
   * Make the class that a value of an annotation names, or that a parameter has, static.
   *
   * @param site the value or the parameter
   */
  record MakeClassStatic(Site site) implements JavaChange {}
}
