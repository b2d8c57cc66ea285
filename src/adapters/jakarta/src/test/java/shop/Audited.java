package shop;

import jakarta.ws.rs.NameBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** An annotation of the application's own, with values of every kind. */
@NameBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Audited {

  String value() default "";

  Class<?>[] types() default {};

  ElementType[] targets() default {};

  Note[] notes() default {};

  Note note() default @Note("");

  char sign() default ' ';

  double ratio() default 0;

  float part() default 0;

  long count() default 0;

  byte octet() default 0;

  short number() default 0;

  boolean isOn() default false;

  int[] numbers() default {};

  /** An annotation that can be repeated. */
  @Repeatable(Notes.class)
  @Retention(RetentionPolicy.RUNTIME)
  @interface Note {
    String value();
  }

  /** Holds several notes. */
  @Retention(RetentionPolicy.RUNTIME)
  @interface Notes {
    Note[] value();
  }
}
