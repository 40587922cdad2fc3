package se.medborgarlofte.property.domain;

/** An import tells nobody outside the registry anything; the reports it makes do. */
public enum TheftReportImportEvent {}
