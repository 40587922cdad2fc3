package se.medborgarlofte.http;

import java.util.Optional;

/** One place of a request that must be mended. */
record ProblemError(String pointer, ProblemText text, Optional<Span> span) {

    /** A part of a text value, from the first character to after the last. */
    record Span(int from, int to) {}
}
