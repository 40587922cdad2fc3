package se.medborgarlofte.dialogue.domain;

/**
 * What became of a pledge.
 *
 * @param problem the problem that the pledge answers
 */
public record PledgeOutcome(String pledgeId, Category problem, PledgeResult result) {}
