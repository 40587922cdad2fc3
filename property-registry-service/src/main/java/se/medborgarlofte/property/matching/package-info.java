/** What joins the matching engine to events and store: derived indexes, questions, what was shown, and learning. */
@NullMarked
package se.medborgarlofte.property.matching;

import org.jspecify.annotations.NullMarked;
