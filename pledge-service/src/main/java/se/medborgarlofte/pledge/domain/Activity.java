package se.medborgarlofte.pledge.domain;

/** A concrete thing that one party does to keep the pledge; a function carries it, never a named person. */
public record Activity(Party party, String function, String description, Period period) {}
