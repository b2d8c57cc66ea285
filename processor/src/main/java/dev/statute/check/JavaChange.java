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

  /**
   * Keep the first of several values of an annotation.
   *
   * @param site the values
   */
  record KeepFirst(Site site) implements JavaChange {}

  /**
   * Give a member of an annotation a text.
   *
   * @param site the annotation
   * @param member the name of the member
   * @param text the text
   */
  record SetMember(Site site, String member, String text) implements JavaChange {}

  /**
   * Leave a member of an annotation out.
   *
   * @param site the annotation
   * @param member the name of the member
   */
  record RemoveMember(Site site, String member) implements JavaChange {}

  /**
   * Keep one of the annotations that bind a parameter.
   *
   * @param site the parameter, or one of the annotations
   */
  record KeepBinding(Site site) implements JavaChange {}

  /**
   * Remove a parameter.
   *
   * @param site the parameter, or an annotation of it
   */
  record RemoveParameter(Site site) implements JavaChange {}

  /**
   * Remove an annotation.
   *
   * @param site what it stands at
   * @param annotation the type of the annotation
   */
  record RemoveAnnotation(Site site, RuntimeType annotation) implements JavaChange {}

  /**
   * Make an interface, and what it is in, no longer private.
   *
   * @param site the interface, or an annotation of it
   */
  record RemovePrivate(Site site) implements JavaChange {}

  /**
   * Give a field of a response another type.
   *
   * @param site the annotation of the field
   * @param type the type
   */
  record SetFieldType(Site site, TypeName type) implements JavaChange {}

  /**
   * Give a field of a response no type.
   *
   * @param site the annotation of the field
   */
  record RemoveFieldType(Site site) implements JavaChange {}

  /**
   * Let generated code see the class that is the type of a field of a response.
   *
   * @param site the annotation of the field
   */
  record ShowFieldClass(Site site) implements JavaChange {}

  /**
   * Use the annotation of the same name that another vocabulary has.
   *
   * @param site the annotation
   * @param from the package of its vocabulary
   * @param to the package of the other one
   */
  record UseVocabulary(Site site, String from, String to) implements JavaChange {}
}
