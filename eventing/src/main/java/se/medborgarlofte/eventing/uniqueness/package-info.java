/** Uniqueness across documents, by inserting a document whose id is the constraint. */
@NullMarked
package se.medborgarlofte.eventing.uniqueness;

import org.jspecify.annotations.NullMarked;
