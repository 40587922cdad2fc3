/** Visits as a calendar that programs fetch. */
@NullMarked
package se.medborgarlofte.dialogue.calendar;

import org.jspecify.annotations.NullMarked;
