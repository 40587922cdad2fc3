/** Spreadsheets in which officers list the things of a search. */
@NullMarked
package se.medborgarlofte.property.sheet;

import org.jspecify.annotations.NullMarked;
