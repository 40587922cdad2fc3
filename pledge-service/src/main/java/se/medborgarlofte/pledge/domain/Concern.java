package se.medborgarlofte.pledge.domain;

/** A concern as an input: what it is about. What it says and who raised it stay in the dialogue service. */
public record Concern(String id, ConcernCategory category) {}
