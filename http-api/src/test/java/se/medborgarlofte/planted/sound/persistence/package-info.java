/** Nothing planted: a room that keeps the rules. */
@NullMarked
package se.medborgarlofte.planted.sound.persistence;

import org.jspecify.annotations.NullMarked;
