package se.medborgarlofte.pledge.domain;

import java.math.BigDecimal;

/** What tells whether the pledge had an effect: where it stood, where it shall stand, and where the figure is found. */
public record Indicator(String name, String unit, BigDecimal baseline, BigDecimal target, String source) {}
