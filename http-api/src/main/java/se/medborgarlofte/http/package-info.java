/**
 * What every HTTP API of the platform shares: who calls and what they may do, problem answers, conditional requests,
 * idempotent creation and lists.
 */
@NullMarked
package se.medborgarlofte.http;

import org.jspecify.annotations.NullMarked;
