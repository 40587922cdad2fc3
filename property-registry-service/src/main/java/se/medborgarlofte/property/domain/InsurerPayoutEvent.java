package se.medborgarlofte.property.domain;

/** A pay-out is told of nowhere; the return that follows it is. */
public enum InsurerPayoutEvent {}
