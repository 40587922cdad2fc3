/** Files of rows: associations as municipalities keep them, in and out. */
@NullMarked
package se.medborgarlofte.dialogue.csv;

import org.jspecify.annotations.NullMarked;
