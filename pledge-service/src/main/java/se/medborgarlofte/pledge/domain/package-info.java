/** What a situation picture and a pledge are and may do, in plain Java: no clock, no store, no sending. */
@NullMarked
package se.medborgarlofte.pledge.domain;

import org.jspecify.annotations.NullMarked;
