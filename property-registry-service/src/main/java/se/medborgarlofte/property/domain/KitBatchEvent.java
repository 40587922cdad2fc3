package se.medborgarlofte.property.domain;

/** A batch tells nobody outside the registry anything; the kits do when they are claimed. */
public enum KitBatchEvent {}
