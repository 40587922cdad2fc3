/** What the dialogue does when a time has come: deadlines, reminders, alarms. */
@NullMarked
package se.medborgarlofte.dialogue.deadlines;

import org.jspecify.annotations.NullMarked;
