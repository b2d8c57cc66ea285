package dev.statute.spring.zoo;

/** Sells tickets with the number of the office on them. */
final class TicketOffice implements Tickets {

  private final int office;

  TicketOffice(int office) {
    this.office = office;
  }

  @Override
  public SellTicket sell() {
    return new SellTicket.Ok(office);
  }
}
