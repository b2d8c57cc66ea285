package shop;

import java.util.*;
import org.jspecify.annotations.Nullable;

/** One page of several. */
public record Page<T>(List<T> items, @Nullable String next, Map<String, List<@Nullable T>> more) {}
