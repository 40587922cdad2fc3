/** Planted: rooms that look the wrong way. */
@NullMarked
package se.medborgarlofte.planted.rooms.application;

import org.jspecify.annotations.NullMarked;
