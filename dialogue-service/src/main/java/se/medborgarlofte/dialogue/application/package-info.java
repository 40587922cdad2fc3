/** What can be done in the dialogue: each use case is one activity that checks access, loads, lets the aggregate decide and saves. */
@NullMarked
package se.medborgarlofte.dialogue.application;

import org.jspecify.annotations.NullMarked;
