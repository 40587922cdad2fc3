/** What the tests of every service stand on: one broker and one store per JVM, a movable clock, a probe for events. */
package se.medborgarlofte.eventing.testing;
