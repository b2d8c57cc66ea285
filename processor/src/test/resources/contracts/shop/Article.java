package shop;

import jakarta.validation.Valid;
import jakarta.validation.constraints.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

/**
 * An article.
 *
 * @param id its number
 * @param title what it is called
 * @param similar others
 *     like it
 */
public record Article(
    ArticleId id,
    @NotBlank @Size(max = 100, message = "\u00e4 \"long\"\n") String title,
    Price price,
    @Nullable Color color,
    List<@Valid Article> similar,
    Optional<Shape> shape) {}
