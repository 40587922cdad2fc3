/** What other agencies learn, who may learn what, and how their endpoints are doing. */
@NullMarked
package se.medborgarlofte.notification.domain.feed;

import org.jspecify.annotations.NullMarked;
