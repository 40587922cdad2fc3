/** Queries and derived collections in MongoDB. */
@NullMarked
package se.medborgarlofte.property.persistence;

import org.jspecify.annotations.NullMarked;
