package dev.statute.dialect;

/** The language that fixes are to be typed in. */
public enum Syntax {
  /** Java. */
  JAVA {
    @Override
    String parameter(String name, String type, boolean mayBeNull) {
      return (mayBeNull ? "@Nullable " : "") + type + " " + name;
    }

    @Override
    String elements(String element) {
      return element;
    }

    @Override
    String classLiteral(String type) {
      return type + ".class";
    }

    @Override
    String mebibytes(int number) {
      return number + " << 20";
    }
  },
  /** Kotlin, of which kapt shows Java to processors. */
  KOTLIN {
    @Override
    String parameter(String name, String type, boolean mayBeNull) {
      return name + ": " + type + (mayBeNull ? "?" : "");
    }

    @Override
    String elements(String element) {
      return "[" + element + "]";
    }

    @Override
    String classLiteral(String type) {
      return type + "::class";
    }

    @Override
    String mebibytes(int number) {
      return number + "L shl 20";
    }
  };

  /** Writes a parameter of a method. */
  abstract String parameter(String name, String type, boolean mayBeNull);

  /** Writes the value of an element of an annotation that takes several. */
  abstract String elements(String element);

  /** Writes a class as a value. */
  abstract String classLiteral(String type);

  /** Writes a number of octets. */
  abstract String mebibytes(int number);
}
