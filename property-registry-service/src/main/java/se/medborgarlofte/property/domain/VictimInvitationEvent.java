package se.medborgarlofte.property.domain;

/** An invitation tells nobody anything; the report that is taken over does. */
public enum VictimInvitationEvent {}
