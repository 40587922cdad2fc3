/** What other agencies may learn: events reduced to their public fields, told on topics of their own. */
@NullMarked
package se.medborgarlofte.eventing.projection;

import org.jspecify.annotations.NullMarked;
