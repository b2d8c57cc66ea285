package dev.statute.kitchen;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the kitchen cooks, told apart by its member {@code kind}. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Dish.Soup.class, name = "soup"),
  @JsonSubTypes.Type(value = Dish.Roast.class, name = "roast"),
  @JsonSubTypes.Type(value = Dish.Dessert.class, name = "dessert")
})
public sealed interface Dish {

  /** Returns its number. */
  UUID id();

  /** Returns what the menu calls it. */
  String title();

  /**
   * A soup.
   *
   * @param id its number
   * @param title what the menu calls it
   * @param millilitres how much a plate holds
   */
  record Soup(UUID id, @NotBlank @Size(max = 80) String title, @Positive int millilitres)
      implements Dish {}

  /**
   * A roast.
   *
   * @param id its number
   * @param title what the menu calls it
   * @param sides what comes with it
   * @param price what it costs
   */
  record Roast(
      UUID id,
      @NotBlank @Size(max = 80) String title,
      @Size(max = 5) List<@NotBlank String> sides,
      @NotNull Money price)
      implements Dish {}

  /**
   * A dessert.
   *
   * @param id its number
   * @param title what the menu calls it
   * @param course when it is served
   * @param note what a guest should know, such as {@code contains nuts}
   */
  record Dessert(
      UUID id, @NotBlank @Size(max = 80) String title, Course course, @Nullable String note)
      implements Dish {}
}
