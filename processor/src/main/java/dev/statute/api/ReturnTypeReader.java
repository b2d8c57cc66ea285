package dev.statute.api;

import java.util.function.Predicate;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Reads the return type of an operation, which names a type that is still to be generated. */
final class ReturnTypeReader {

  private final Elements elements;
  private final Predicate<String> taken;

  /**
   * Makes a reader.
   *
   * @param taken tells of the qualified name of a top-level type whether people wrote it, or
   *     another interface has it for a reply
   */
  ReturnTypeReader(Elements elements, Predicate<String> taken) {
    this.elements = elements;
    this.taken = taken;
  }

  ReturnType read(ExecutableElement method) {
    String packageName = elements.getPackageOf(method).getQualifiedName().toString();
    TypeMirror type = method.getReturnType();
    for (ReturnType.Future future : ReturnType.Future.values()) {
      TypeMirror reply = argument(type, future.typeName());
      if (reply != null) {
        ReturnType read = read(reply, packageName);
        return new ReturnType(read.text(), read.kind(), future);
      }
    }
    return read(type, packageName);
  }

  /** Returns the only argument of a type with a name, or null if the type is another. */
  private static @Nullable TypeMirror argument(TypeMirror type, String name) {
    return type.getKind() == TypeKind.DECLARED
            && type instanceof DeclaredType declared
            && declared.getTypeArguments().size() == 1
            && ((TypeElement) declared.asElement()).getQualifiedName().contentEquals(name)
        ? declared.getTypeArguments().get(0)
        : null;
  }

  private ReturnType read(TypeMirror type, String packageName) {
    if (type.getKind() == TypeKind.ERROR) {
      return unresolved(plainText(type), packageName);
    }
    if (type.getKind() != TypeKind.DECLARED) {
      return new ReturnType(plainText(type), ReturnType.Kind.NO_NAME);
    }
    DeclaredType declared = (DeclaredType) type;
    TypeElement element = (TypeElement) declared.asElement();
    String name = element.getSimpleName().toString();
    if (!declared.getTypeArguments().isEmpty()) {
      return new ReturnType(name + "<…>", ReturnType.Kind.NO_NAME);
    }
    // What has the right name but was not written by people is left from an earlier build.
    String qualified = element.getQualifiedName().toString();
    boolean ours = qualified.equals(qualified(packageName, name)) && !taken.test(qualified);
    return new ReturnType(name, ours ? ReturnType.Kind.REPLY : ReturnType.Kind.TAKEN);
  }

  private ReturnType unresolved(String text, String packageName) {
    for (ReturnType.Future future : ReturnType.Future.values()) {
      // ECJ takes the whole type for unresolved where its argument is.
      if (future != ReturnType.Future.NONE
          && text.startsWith(future.typeName() + "<")
          && text.endsWith(">")) {
        String argument = text.substring(future.typeName().length() + 1, text.length() - 1);
        ReturnType reply = unresolved(argument, packageName);
        return new ReturnType(reply.text(), reply.kind(), future);
      }
    }
    String prefix = qualified(packageName, "");
    String name = text.startsWith(prefix) ? text.substring(prefix.length()) : text;
    if (SourceVersion.isIdentifier(name) && !SourceVersion.isKeyword(name)) {
      boolean ours = !taken.test(qualified(packageName, name));
      return new ReturnType(name, ours ? ReturnType.Kind.REPLY : ReturnType.Kind.TAKEN);
    }
    boolean elsewhere = SourceVersion.isName(name);
    return new ReturnType(text, elsewhere ? ReturnType.Kind.TAKEN : ReturnType.Kind.NO_NAME);
  }

  private static String qualified(String packageName, String name) {
    return packageName.isEmpty() ? name : packageName + "." + name;
  }

  /** Returns the text of a type; compilers print its annotations before its name. */
  private static String plainText(TypeMirror type) {
    String text = type.toString();
    int name = type.getAnnotationMirrors().isEmpty() ? -1 : text.lastIndexOf(' ');
    return text.substring(name + 1);
  }
}
