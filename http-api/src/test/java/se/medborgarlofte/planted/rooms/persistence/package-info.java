/** Planted: rooms that look the wrong way. */
@NullMarked
package se.medborgarlofte.planted.rooms.persistence;

import org.jspecify.annotations.NullMarked;
