/** Writes the text of a message from its template and facts, in plain text and HTML from one source. */
@NullMarked
package se.medborgarlofte.notification.letter;

import org.jspecify.annotations.NullMarked;
