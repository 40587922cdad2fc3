/** Nothing planted: a room that keeps the rules. */
@NullMarked
package se.medborgarlofte.planted.sound.domain;

import org.jspecify.annotations.NullMarked;
