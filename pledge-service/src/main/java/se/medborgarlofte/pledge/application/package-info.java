/** What people and the calendar can do with pictures and pledges: one class per use case, and who may. */
@NullMarked
package se.medborgarlofte.pledge.application;

import org.jspecify.annotations.NullMarked;
