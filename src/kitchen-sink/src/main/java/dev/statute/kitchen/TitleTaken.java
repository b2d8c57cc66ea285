package dev.statute.kitchen;

import dev.statute.codec.ProblemType;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Says that another dish has the title.
 *
 * @param other the other dish
 * @param detail what to do about it
 */
@ProblemType(value = "/problems/title-taken", title = "Another dish has that title")
public record TitleTaken(UUID other, @Nullable String detail) {}
