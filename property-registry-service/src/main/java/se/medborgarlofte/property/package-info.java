/** The property registry: owners, stolen things and seizures, and every way from a found thing to its owner. */
@NullMarked
package se.medborgarlofte.property;

import org.jspecify.annotations.NullMarked;
