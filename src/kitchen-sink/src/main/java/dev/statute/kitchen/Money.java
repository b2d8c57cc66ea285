package dev.statute.kitchen;

import jakarta.validation.constraints.DecimalMin;
import java.math.BigDecimal;
import java.util.Currency;

/**
 * A sum of money.
 *
 * @param amount how much
 * @param currency in which currency
 */
public record Money(@DecimalMin("0.00") BigDecimal amount, Currency currency) {}
