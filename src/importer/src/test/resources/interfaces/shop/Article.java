package shop;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

/**
 * An article.
 *
 * @param number its number
 * @param title what it is called
 * @param similar others
 *     like it
 */
@Deprecated
@SuppressWarnings("deprecation")
public record Article(
    @JsonProperty("article-number") long number,
    @NotBlank @Size(max = 100, message = "\u00e4 \"long\"\n") String title,
    @Nullable Color color,
    List<Article> similar,
    Optional<Shape> shape) {}
