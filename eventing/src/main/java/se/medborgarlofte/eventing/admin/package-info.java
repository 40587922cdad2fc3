/** The operator's HTTP operations: dead letters, parked aggregates, waiting events, work, re-emission, audit. */
@NullMarked
package se.medborgarlofte.eventing.admin;

import org.jspecify.annotations.NullMarked;
