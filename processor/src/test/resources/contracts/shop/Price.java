package shop;

import jakarta.validation.constraints.*;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

public record Price(@DecimalMin("0.00") BigDecimal amount, String currency) {
  record Range(@dev.statute.QueryParam @Nullable Integer from, @Nullable Integer to) {}
}
