/** Where concerns, visits and meeting notes are stored and how they are searched. */
@NullMarked
package se.medborgarlofte.dialogue.persistence;

import org.jspecify.annotations.NullMarked;
