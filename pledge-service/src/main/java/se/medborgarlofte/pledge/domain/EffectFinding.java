package se.medborgarlofte.pledge.domain;

/** What can honestly be said about one indicator. */
public record EffectFinding(String indicatorKey, EffectVerdict verdict) {}
