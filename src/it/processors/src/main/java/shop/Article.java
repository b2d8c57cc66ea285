package shop;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.immutables.value.Value;

/** Immutables generates what implements it. */
@Value.Immutable
@JsonDeserialize(as = ImmutableArticle.class)
public interface Article {

  /** The name. */
  String name();

  /** The price, in cents. */
  int price();
}
