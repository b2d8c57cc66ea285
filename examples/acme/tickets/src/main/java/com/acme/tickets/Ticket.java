package com.acme.tickets;

/**
 * What a customer wants to be helped with.
 *
 * @param id its number
 * @param subject what it is about
 */
public record Ticket(long id, String subject) {}
