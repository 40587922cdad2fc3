/** Planted: rooms that look the wrong way. */
@NullMarked
package se.medborgarlofte.planted.rooms.domain;

import org.jspecify.annotations.NullMarked;
