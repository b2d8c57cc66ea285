package dev.statute.kitchen.served;

import dev.statute.field.Credentials;
import dev.statute.http.Status;
import dev.statute.kitchen.CountGuests;
import dev.statute.kitchen.GetBill;
import dev.statute.kitchen.GetGuest;
import dev.statute.kitchen.Guests;
import dev.statute.kitchen.LeaveGuest;
import dev.statute.kitchen.Money;
import dev.statute.kitchen.SeatGuest;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The guests, by their tables. */
final class GuestService implements Guests {

  private static final int LARGEST_PARTY = 12;

  private final Map<Integer, Guest> guests = new ConcurrentHashMap<>();

  @Override
  public GetGuest get(int table) {
    Guest guest = guests.get(table);
    return guest == null
        ? new GetGuest.NotFound(Problems.of(Status.NOT_FOUND, "The table is free"))
        : new GetGuest.Ok(guest);
  }

  @Override
  public CountGuests count() {
    return new CountGuests.Ok(new Tally(guests.size()));
  }

  @Override
  public SeatGuest seat(int table, Guest guest, Credentials.Bearer token) {
    if (guest.persons() > LARGEST_PARTY) {
      return new SeatGuest.Forbidden(Problems.of(Status.FORBIDDEN, "Too many for one table"));
    }
    guests.put(table, guest);
    return new SeatGuest.NoContent();
  }

  @Override
  public LeaveGuest leave(int table, Credentials.Basic credentials) {
    return guests.remove(table) == null
        ? new LeaveGuest.NotFound(Problems.of(Status.NOT_FOUND, "The table is free"))
        : new LeaveGuest.NoContent();
  }

  @Override
  public GetBill bill(int table) {
    Guest guest = guests.get(table);
    return guest == null
        ? new GetBill.NotFound(Problems.of(Status.NOT_FOUND, "The table is free"))
        : new GetBill.Ok(
            new Money(
                BigDecimal.valueOf(Math.max(0, guest.persons())), Currency.getInstance("EUR")));
  }
}
