package se.medborgarlofte.matching.score;

/** What a piece of evidence is about, as people name it. */
public enum Field {
    CODE,
    MARKING,
    ENGRAVING,
    MARK,
    KIND,
    BRAND,
    MODEL,
    COLOUR,
    MATERIAL,
    HEAD,
    TEXT,
    PRICE,
    TIME,
    PLACE,
    GROUP,
    COMPETITION
}
