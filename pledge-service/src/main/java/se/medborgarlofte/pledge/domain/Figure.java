package se.medborgarlofte.pledge.domain;

import org.jspecify.annotations.Nullable;

/**
 * What was counted in a month.
 *
 * @param count how many; of a share, how many of those asked
 * @param outOf how many were asked; absent for a count
 */
public record Figure(int count, @Nullable Integer outOf) {

    /** A count that is not a part of anything. */
    public static Figure of(int count) {
        return new Figure(count, null);
    }
}
