package dev.statute.served;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What JSON can hold. */
record Item(
    long id,
    String name,
    double weight,
    boolean isNew,
    @Nullable String note,
    List<String> tags,
    Map<String, Integer> stock) {}
