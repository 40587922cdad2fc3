/** The feed, its subscriptions and deliveries in MongoDB. */
@NullMarked
package se.medborgarlofte.notification.persistence.feed;

import org.jspecify.annotations.NullMarked;
