/** The dialogue between inhabitants, police and municipality: concerns, visits and meetings. */
@NullMarked
package se.medborgarlofte.dialogue;

import org.jspecify.annotations.NullMarked;
