package dev.statute.kitchen.served;

import dev.statute.http.Status;
import dev.statute.kitchen.Deliveries;
import dev.statute.kitchen.ListDeliveries;
import java.time.LocalDate;
import java.util.List;

/** What is delivered; on some days the suppliers do not answer. */
final class DeliveryService implements Deliveries {

  @Override
  public ListDeliveries list(LocalDate day) {
    return switch (day.getDayOfWeek()) {
      case SATURDAY ->
          new ListDeliveries.GatewayTimeout(
              Problems.of(Status.GATEWAY_TIMEOUT, "The suppliers do not answer"));
      case SUNDAY ->
          new ListDeliveries.BadGateway(
              Problems.of(Status.BAD_GATEWAY, "The suppliers sent no list"));
      default -> new ListDeliveries.Ok(List.of(new Delivery("leek", 2000)));
    };
  }
}
