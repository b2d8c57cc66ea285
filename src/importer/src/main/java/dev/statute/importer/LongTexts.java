package dev.statute.importer;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.statute.contract.file.AnnotationUse;
import dev.statute.contract.file.PublishedConstant;
import dev.statute.contract.file.PublishedContract;
import dev.statute.contract.file.PublishedInput;
import dev.statute.contract.file.PublishedMember;
import dev.statute.contract.file.PublishedOperation;
import dev.statute.contract.file.PublishedType;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Leaves out texts that are too long for a constant of a class file. */
final class LongTexts {

  /** A constant has at most 65,535 octets (JVMS 17, 4.4.7). */
  private static final int LONGEST = 65_535;

  private final List<String> dropped = new ArrayList<>();

  /** Returns what was left out, with the reason. */
  List<String> dropped() {
    return dropped;
  }

  PublishedContract leftOut(PublishedContract contract) {
    List<PublishedOperation> operations = new ArrayList<>();
    for (PublishedOperation operation : contract.operations()) {
      boolean isLong =
          operation.inputs().stream()
              .flatMap(input -> Stream.concat(Stream.of(input.key()), input.defaults().stream()))
              .anyMatch(LongTexts::isTooLong);
      if (isLong) {
        note(operation.method() + " " + operation.path());
      } else {
        List<PublishedInput> inputs =
            operation.inputs().stream()
                .map(
                    input ->
                        Copies.withAnnotations(
                            withoutLong(input.annotations(), input.name()), input))
                .toList();
        operations.add(Copies.withInputs(inputs, operation));
      }
    }
    List<PublishedType> types = contract.types().stream().map(this::type).toList();
    return Copies.with(operations, contract.deviations(), Copies.withTypes(types, contract));
  }

  private PublishedType type(PublishedType type) {
    List<PublishedMember> members = new ArrayList<>();
    for (PublishedMember member : type.members()) {
      List<AnnotationUse> kept =
          withoutLong(member.annotations(), type.name() + "." + member.name());
      members.add(new PublishedMember(member.name(), member.type(), kept, member.doc()));
    }
    List<PublishedConstant> constants = new ArrayList<>();
    for (PublishedConstant constant : type.constants()) {
      List<AnnotationUse> kept =
          withoutLong(constant.annotations(), type.name() + "." + constant.name());
      constants.add(new PublishedConstant(constant.name(), kept, constant.doc()));
    }
    return new PublishedType(
        type.name(),
        type.kind(),
        type.typeParameters(),
        members,
        constants,
        type.supertype(),
        type.subtypes(),
        type.annotations(),
        type.doc());
  }

  private List<AnnotationUse> withoutLong(List<AnnotationUse> annotations, String of) {
    List<AnnotationUse> kept = new ArrayList<>();
    for (AnnotationUse use : annotations) {
      if (use.values().stream().anyMatch(value -> isTooLong(value.text()))) {
        note("@" + use.type() + " of " + of);
      } else {
        kept.add(use);
      }
    }
    return kept;
  }

  private void note(String what) {
    dropped.add(what + ": a text of more than " + LONGEST + " octets, which Java cannot hold");
  }

  private static boolean isTooLong(String text) {
    return text.length() > LONGEST / 3 && text.getBytes(UTF_8).length > LONGEST;
  }
}
