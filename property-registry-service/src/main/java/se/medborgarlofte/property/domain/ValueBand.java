package se.medborgarlofte.property.domain;

/** About how much a thing is worth, in kronor; nobody needs to know it exactly. */
public enum ValueBand {
    UNDER_1_000,
    FROM_1_000,
    FROM_5_000,
    FROM_20_000,
    FROM_100_000
}
