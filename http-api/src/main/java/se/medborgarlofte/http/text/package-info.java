/** Finds personal data in free text, so that what people write about a place does not point out a person. */
@NullMarked
package se.medborgarlofte.http.text;

import org.jspecify.annotations.NullMarked;
