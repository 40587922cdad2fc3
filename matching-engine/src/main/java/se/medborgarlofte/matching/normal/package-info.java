/** From what people write to a form in which the same thing looks the same; pure and versioned. */
@NullMarked
package se.medborgarlofte.matching.normal;

import org.jspecify.annotations.NullMarked;
