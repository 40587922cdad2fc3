/** Theft reports in the comma-separated shape that police open data comes in. */
@NullMarked
package se.medborgarlofte.property.csv;

import org.jspecify.annotations.NullMarked;
