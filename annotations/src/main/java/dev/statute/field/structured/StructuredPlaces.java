package dev.statute.field.structured;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Remembers where each part of a value stands. */
final class StructuredPlaces {

  private final List<StructuredPart> parts = new ArrayList<>();
  private int[] starts = new int[8];

  void add(int start, StructuredPart part) {
    if (parts.size() == starts.length) {
      starts = Arrays.copyOf(starts, 2 * starts.length);
    }
    starts[parts.size()] = start;
    parts.add(part);
  }

  /** Returns where the part stands that is unfit; 0 if it is not a part of the value. */
  int of(UnfitPartException unfit) {
    for (int i = 0; i < parts.size(); i++) {
      if (unfit.isOf(parts.get(i))) {
        return starts[i];
      }
    }
    return 0;
  }
}
