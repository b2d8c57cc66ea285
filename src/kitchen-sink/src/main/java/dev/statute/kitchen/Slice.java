package dev.statute.kitchen;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list.
 *
 * @param <T> what it is a list of
 * @param items what this part has
 * @param next where the next part begins, if there is one
 */
public record Slice<T>(List<T> items, @Nullable Integer next) {}
