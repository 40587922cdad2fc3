package se.medborgarlofte.http;

import org.springframework.http.HttpStatus;

/**
 * A kind of problem that a client can recognise. A service lists its own in one enum and writes the texts in
 * {@code problems.properties} (Swedish) and {@code problems_en.properties}: {@code <slug>.title} and
 * {@code <slug>.detail}.
 */
public interface ProblemType {

    /** Lower-case words with hyphens; the last part of the problem's {@code type} and the address of its help page. */
    String slug();

    /** The status it is answered with. */
    HttpStatus status();
}
