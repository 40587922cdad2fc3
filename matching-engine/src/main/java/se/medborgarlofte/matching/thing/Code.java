package se.medborgarlofte.matching.thing;

/** A code as written; {@code ?} and {@code *} stand for glyphs that could not be read. */
public record Code(CodeKind kind, String value) {}
