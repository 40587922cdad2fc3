package se.medborgarlofte.property.domain;

/** A hold is told of nowhere: whoever learned of it would learn what it hides. */
public enum HoldEvent {}
