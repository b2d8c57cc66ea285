package dev.statute.kitchen;

import dev.statute.codec.TypeToken;

/** Stands for {@code Slice<Dish>} in annotations, which cannot name that. */
public interface DishSlice extends TypeToken<Slice<Dish>> {}
