package se.medborgarlofte.dialogue.domain;

/**
 * One person's time that is booked for a visit.
 *
 * @param booking under which name it is booked; each attempt has a name of its own
 * @param blocked the time taken, with travel
 */
public record Seat(Party party, String personId, String booking, TimeSpan blocked) {}
