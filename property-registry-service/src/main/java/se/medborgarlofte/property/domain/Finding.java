package se.medborgarlofte.property.domain;

import org.jspecify.annotations.Nullable;

/**
 * How two things were found to belong together: with which rules, so that a match can be explained and judged later.
 *
 * @param normaliser version of the rules by which both sides were brought to a normal form
 * @param weights version of the weights by which they were compared; 0 when equality alone decided
 * @param indexGeneration generation of the index in which they were found; 0 when none was asked
 * @param probability how probable it was then; absent when equality alone decided
 * @param pickedBy who picked the candidate; absent when it was proposed without anybody's help
 */
public record Finding(
        int normaliser,
        int weights,
        long indexGeneration,
        @Nullable Double probability,
        @Nullable String pickedBy) {

    /** Found because both bear the same identifier. */
    public static Finding ofEqualIdentifiers() {
        return new Finding(NormalForm.VERSION, 0, 0, null, null);
    }
}
